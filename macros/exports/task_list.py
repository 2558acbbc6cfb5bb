"""Tasks as lists: by plan and body, with what they cite."""

from collections.abc import Iterable

from macros.frame.markup import Html, el, join, text
from macros.frame.named import body_link, body_links
from macros.frame.page import Links
from macros.frame.task_list import task_item
from macros.registry.library import Assignment, Library
from macros.registry.units import NamedUnit
from macros.views.task_item import item_of, named_bodies, named_body
from macros.views.timeline import PlanTasks, UnitTasks, by_plan
from macros.words.labels import NO_LEAD


def unit_links(units: Iterable[NamedUnit], links: Links) -> Html:
    """Return bodies' names, apart by semicolons."""
    return body_links(named_bodies(units), links)


def _unit_group(
    library: Library, group: UnitTasks, links: Links, *, with_due: bool, level: int
) -> Html:
    name = body_link(named_body(group.unit), links) if group.unit else text(NO_LEAD)
    count = el("span", f" {len(group.assignments)} việc", class_="lib-count")
    items = (
        task_item(item_of(library, a), links, with_due=with_due)
        for a in group.assignments
    )
    return join([el(f"h{level}", name, count), el("ol", *items, class_="lib-tasks")])


def _plan_group(
    library: Library, group: PlanTasks, links: Links, *, with_due: bool, level: int
) -> Html:
    issuer = library.registers.units[group.plan.unit_id].name
    title = el("a", group.plan.full_title, href=links.plan(group.plan.id))
    return el(
        "section",
        el(f"h{level}", title, class_="lib-plan-name"),
        el("p", issuer, class_="lib-issuer"),
        *(
            _unit_group(library, unit, links, with_due=with_due, level=level + 1)
            for unit in group.units
        ),
        class_="lib-plan-tasks",
    )


def task_groups(
    library: Library,
    assignments: Iterable[Assignment],
    links: Links,
    *,
    with_due: bool,
    level: int = 3,
) -> Html:
    """Return tasks by plan and body, or a sentence where there are none.

    `level` is that of the plans' headings; `with_due` says each task's time, where
    the page does not.
    """
    groups = by_plan(library, assignments)
    if not groups:
        return el("p", "Không có nhiệm vụ nào.", class_="lib-empty")
    return join(
        _plan_group(library, group, links, with_due=with_due, level=level)
        for group in groups
    )
