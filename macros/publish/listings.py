"""Lists that landing pages embed: data files, figures."""

from collections.abc import Mapping

from macros.frame.calendar_link import calendar_link
from macros.frame.markup import Html, el, join
from macros.frame.page import Links
from macros.registry.library import Library


def data_list(files: Mapping[str, str], links: Links) -> Html:
    """Return data files, titles by name, with links; the calendar of all tasks."""
    items = (
        el(
            "li",
            f"{title}: ",
            el("a", "Excel", href=links.to(f"du-lieu/{name}.xlsx")),
            ", ",
            el("a", "CSV", href=links.to(f"du-lieu/{name}.csv")),
            ", ",
            el("a", "JSON", href=links.to(f"du-lieu/{name}.json")),
        )
        for name, title in files.items()
    )
    calendar = calendar_link(links, "tat-ca.ics", "Lịch công tác: mọi việc (iCalendar)")
    return join([el("ul", *items), calendar])


def figures(library: Library) -> dict[str, int]:
    """Return the counts that pages may quote, by their Vietnamese names."""
    return {
        "ke-hoach": len(library.plans),
        "van-ban": sum(map(bool, library.references_of.values())),
        "trich-dan": sum(map(len, library.references_of.values())),
        "nhiem-vu": len(library.assignments),
        "co-quan": len(library.registers.units),
        "chu-de": len(library.registers.topics),
    }
