"""What else belongs to a body: sections that bear its name, plans, parts, documents."""

from collections.abc import Iterable

from macros.frame.markup import EMPTY, Html, el, join
from macros.frame.page import Links
from macros.model.unit import Unit
from macros.model.work import Work
from macros.registry.library import Library
from macros.vietnamese.collation import sort_key
from macros.vietnamese.normalise import squeeze
from macros.words.labels import work_heading


def unread_sections(library: Library, unit: Unit, links: Links) -> Html:
    """Return the sections that bear the body's name and in which no work was read."""
    items = [
        el(
            "li",
            el(
                "a",
                squeeze(library.clauses[section.plan_id, section.clause_id].text),
                href=links.plan(section.plan_id, section.clause_id),
            ),
            f", {library.plans[section.plan_id].full_title}",
        )
        for section in library.unread_sections.get(unit.id, ())
    ]
    if not items:
        return EMPTY
    words = "Kế hoạch có mục mang tên này, nhưng thư viện không đọc được ở đó việc nào "
    words += "của cơ quan. Cần xem nguyên văn:"
    return join([el("p", words), el("ul", *items)])


def issued_plans(library: Library, unit: Unit, links: Links) -> Html:
    """Return the plans that a body issued."""
    issued = (
        el("li", el("a", plan.full_title, href=links.plan(plan.id)))
        for plan in library.plans.values()
        if plan.unit_id == unit.id
    )
    items = join(issued)
    return el("ul", items) if items else EMPTY


def units_below(parts: Iterable[Unit], links: Links) -> Html:
    """Return the bodies below a body, in as many columns as fit."""
    items = join(
        el("li", el("a", part.name, href=links.unit(part.id))) for part in parts
    )
    return el("ul", items, class_="lib-columns") if items else EMPTY


def listed_works(works: Iterable[Work], links: Links) -> Html:
    """Return documents by their names."""
    items = join(
        el("li", el("a", work_heading(work), href=links.work(work.id)))
        for work in sorted(works, key=lambda work: sort_key(work.label))
    )
    return el("ul", items) if items else EMPTY
