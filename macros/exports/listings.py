"""Lists that landing pages embed: years, data files, figures."""

from collections.abc import Iterable, Mapping

from macros.exports.calendar_pages import year_overview
from macros.exports.cycle_list import cycle_list
from macros.exports.heat_strip import year_strip
from macros.exports.task_sheets import RECURRING
from macros.frame.calendar_link import calendar_link
from macros.frame.markup import Html, el, join
from macros.frame.page import Links
from macros.model.cycle import Cycle
from macros.model.plan import Plan
from macros.registry.library import Library
from macros.views.cycles import cycle_year
from macros.views.heat import heat_rows, heat_strip
from macros.views.period_tasks import index_tasks
from macros.views.timeline import timeline_years
from macros.words.addresses import YEARLY, year_address

_NO_PLAN = "Thư viện chưa có kế hoạch nào."


def year_list(
    library: Library, links: Links, year: int | None = None, *, with_bodies: bool
) -> Html:
    """Return every year of the calendar, or one, with its months and quarters.

    `with_bodies` adds the table of what each body leads in each month.
    """
    tasks = index_tasks(library)
    rows = heat_rows(library) if with_bodies else ()
    parts: list[Html | None] = []
    for shown in reversed(timeline_years(library)):
        if year not in (None, shown.year):
            continue
        title = f"Lịch công tác năm {shown.year}"
        address = links.to(year_address(shown.year))
        parts.append(el("h2", el("a", title, href=address), id=f"nam-{shown.year}"))
        parts.append(year_overview(shown, tasks, links))
        strip = heat_strip(row for row in rows if row.year == shown.year)
        parts.append(year_strip(library, strip, shown.year, links))
    count = len(tasks.every_year)
    if count and year is None:
        parts.append(el("h2", RECURRING, id="hang-nam"))
        words = f"{count} việc làm hằng năm, định kỳ, thường xuyên"
        link = el("a", words, href=links.to(YEARLY))
        parts.append(el("p", link))
    if not parts:
        words = "Lịch chưa có việc nào." if library.plans else _NO_PLAN
        return el("p", words, class_="lib-empty")
    return join(parts)


def cycles_of(
    library: Library, cycles: Iterable[Cycle], plans: Iterable[Plan], links: Links
) -> Html:
    """Return cycles through the year, each with the plans that have its tasks."""
    listed = tuple(plans)
    years = (cycle_year(library, cycle, listed) for cycle in cycles)
    return cycle_list(library, years, links)


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
