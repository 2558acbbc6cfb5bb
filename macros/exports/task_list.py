"""Tasks as lists: by plan and body, with what they cite."""

from collections.abc import Iterable

from macros.exports.markup import Html, el, join, text
from macros.exports.page import Links
from macros.model.schedule import Before, Unscheduled, Within, Yearly
from macros.registry.library import Assignment, Library
from macros.registry.units import NamedUnit
from macros.vietnamese.dates import written
from macros.views.labels import capital, clause_label, period_label
from macros.views.timeline import PlanTasks, UnitTasks, by_plan

_NO_UNIT = "Văn bản không nêu cơ quan chủ trì"


def due_label(assignment: Assignment) -> str:
    """Return when a task falls due, in words."""
    match assignment.task.deadline:
        case Within(period):
            return capital(period_label(period))
        case Before(day):
            return f"Trước ngày {written(day)}"
        case Yearly(first, last):
            return f"Hằng năm, {first}–{last}" if last > first else f"Trong năm {first}"
        case Unscheduled():
            return "Không nêu thời hạn"


def unit_link(unit: NamedUnit, links: Links) -> Html:
    """Return a body's name as the plan prints it, linked if the register knows it."""
    name = capital(unit.name)
    if not unit.unit_id:
        return el(
            "span", name, class_="lib-doubt", title="Chưa có trong danh mục cơ quan"
        )
    return el("a", name, href=links.unit(unit.unit_id))


def unit_links(units: Iterable[NamedUnit], links: Links) -> Html:
    """Return bodies' names, apart by semicolons."""
    parts: list[Html] = []
    for unit in units:
        parts += [text("; ")] if parts else []
        parts.append(unit_link(unit, links))
    return join(parts)


def _task_item(
    library: Library, assignment: Assignment, links: Links, *, with_due: bool
) -> Html:
    """Return a task's words, time, further bodies, what it cites, its clause."""
    task = assignment.task
    facts: list[Html] = []
    if with_due:
        facts.append(el("span", due_label(assignment), class_="lib-due"))
    others = assignment.leads[1:]
    if others:
        facts.append(join(["Cùng chủ trì: ", unit_links(others, links)]))
    if assignment.supports:
        facts.append(join(["Phối hợp: ", unit_links(assignment.supports, links)]))
    if assignment.cites:
        cited = [
            el("a", library.works[w].label, href=links.work(w), data_cites=w)
            for w in assignment.cites
        ]
        facts.append(
            join(
                [
                    "Dẫn: ",
                    *(join([", " if at else "", c]) for at, c in enumerate(cited)),
                ]
            )
        )
    facts.append(
        el(
            "a",
            clause_label(task.clause_id),
            href=links.plan(task.plan_id, task.clause_id),
        )
    )
    return el(
        "li",
        el("p", task.text, class_="lib-task-text"),
        el("p", *(el("span", fact) for fact in facts), class_="lib-task-facts"),
        class_="lib-task",
    )


def _unit_group(
    library: Library, group: UnitTasks, links: Links, *, with_due: bool, level: int
) -> Html:
    name = unit_link(group.unit, links) if group.unit else text(_NO_UNIT)
    count = el("span", f" {len(group.assignments)} việc", class_="lib-count")
    items = [
        _task_item(library, a, links, with_due=with_due) for a in group.assignments
    ]
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
