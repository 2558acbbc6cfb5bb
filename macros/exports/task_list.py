"""Tasks as lists: by plan and body, with what they cite."""

from collections.abc import Iterable

from macros.exports.task_notes import anniversary_note, progress_note
from macros.frame.filters import filter_attributes
from macros.frame.markup import Html, el, join, text
from macros.frame.page import Links
from macros.registry.library import Assignment, Library
from macros.registry.units import NamedUnit
from macros.views.facets import place_and_period
from macros.views.task_due import due_label
from macros.views.timeline import PlanTasks, UnitTasks, by_plan
from macros.words.facet import Facets
from macros.words.labels import NO_LEAD, capital, clause_label


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


def task_item(  # noqa: PLR0913 - what stands around it
    library: Library,
    assignment: Assignment,
    links: Links,
    *,
    with_due: bool,
    facets: Facets | None = None,
    of_unit: str = "",
) -> Html:
    """Return a task's words, further bodies, time, what it rests on, its clause.

    It stands below the name of the first body that leads, or on the page of
    *of_unit*: that name is not told again. With `facets` the task can be found by a
    filter, and its plan is named. The parts of its facts stand even where they are
    empty: they are columns on paper.
    """
    return el(
        "li",
        el("p", assignment.task.text, class_="lib-task-text"),
        el(
            "p",
            el("span", _with(assignment, links, of_unit), class_="lib-task-with"),
            el(
                "span",
                due_label(assignment) if with_due else None,
                class_="lib-task-due",
            ),
            el(
                "span",
                *_basis(library, assignment, links, with_plan=facets is not None),
                class_="lib-task-basis",
            ),
            class_="lib-task-facts",
        ),
        class_="lib-task",
        **(filter_attributes(facets) if facets else {}),
    )


def _with(assignment: Assignment, links: Links, of_unit: str) -> Html:
    """Return the bodies beside the first that leads, or beside *of_unit*."""
    leads, supports = assignment.leads, assignment.supports
    others, label = leads[1:], "Cùng chủ trì: "
    if of_unit:
        others = tuple(lead for lead in leads if lead.unit_id != of_unit)
        label = label if len(others) < len(leads) else "Chủ trì: "
    return join(
        [
            el("span", label, unit_links(others, links)) if others else None,
            el("span", "Phối hợp: ", unit_links(supports, links)) if supports else None,
        ]
    )


def _basis(
    library: Library, assignment: Assignment, links: Links, *, with_plan: bool
) -> Iterable[Html]:
    """Return the directives that a task cites, its forms, its clause."""
    task = assignment.task
    if assignment.cites:
        cited = (
            el("a", library.works[w].label, href=links.work(w), data_cites=w)
            for w in assignment.cites
        )
        parts = (join([", " if at else "", one]) for at, one in enumerate(cited))
        yield el("span", "Dẫn: ", *parts)
    codes = library.form_codes.get(task.id)
    if codes:
        yield el("span", "Biểu mẫu: ", ", ".join(codes))
    if assignment.anniversary:
        yield el("span", anniversary_note(library, assignment.anniversary, task))
    yield el("span", "Tiến độ: ", progress_note(library, task))
    href = links.plan(task.plan_id, task.clause_id)
    clause = el("a", clause_label(task.clause_id), href=href)
    if not with_plan:
        yield el("span", clause)
        return
    plan = library.plans[task.plan_id]
    name = el(
        "a",
        place_and_period(library, plan),
        href=links.plan(plan.id),
        title=plan.full_title,
    )
    yield el("span", name, ": ", clause)


def _unit_group(
    library: Library, group: UnitTasks, links: Links, *, with_due: bool, level: int
) -> Html:
    name = unit_link(group.unit, links) if group.unit else text(NO_LEAD)
    count = el("span", f" {len(group.assignments)} việc", class_="lib-count")
    items = [task_item(library, a, links, with_due=with_due) for a in group.assignments]
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
