"""Cycles as tables: the steps of each plan side by side, then its tasks in time."""

from collections.abc import Iterable

from macros.exports.form_list import time_links
from macros.exports.task_list import unit_links
from macros.frame.block_table import block_table
from macros.frame.markup import Child, Html, el, join, text
from macros.frame.page import Links
from macros.registry.library import Library
from macros.views.cycles import CyclePlan, CycleRow, CycleYear, StepTimes
from macros.views.facets import place_and_period
from macros.views.form_index import distinct_times
from macros.words.labels import clause_label
from macros.words.quote import excerpt

_COLUMNS = ("Thời gian", "Bước", "Việc", "Chủ trì", "Phối hợp", "Mẫu", "Đoạn")
_CLASS = "lib-forms lib-cycle"


def cycle_list(library: Library, years: Iterable[CycleYear], links: Links) -> Html:
    """Return the cycles one after the other, with jumps to them if they are many."""
    listed = list(years)
    if not listed:
        return el("p", "Danh mục chưa có chu kỳ nào.", class_="lib-empty")
    jumps = (
        el("a", year.cycle.name, href=f"#chu-ky-{year.cycle.id}") for year in listed
    )
    return join(
        [
            el("p", *jumps, class_="lib-jumps") if len(listed) > 1 else None,
            *(_cycle(library, year, links) for year in listed),
        ]
    )


def _cycle(library: Library, year: CycleYear, links: Links) -> Html:
    cycle = year.cycle
    head = [
        el("h2", cycle.name, id=f"chu-ky-{cycle.id}"),
        el("p", cycle.description) if cycle.description else None,
    ]
    if not year.plans:
        empty = "Không có nhiệm vụ nào thuộc chu kỳ này."
        return join([*head, el("p", empty, class_="lib-empty")])
    steps = block_table(
        f"{cycle.name}: các bước theo thứ tự và thời gian của từng bước",
        ("Kế hoạch", *(step.name for step in cycle.steps)),
        (_plan_steps(library, plan, links) for plan in year.plans),
        _CLASS,
    )
    left_out = f"Còn {year.left_out} kế hoạch cũ hơn cũng có việc của chu kỳ này."
    return join(
        [
            *head,
            steps,
            el("p", left_out) if year.left_out else None,
            *(_plan_tasks(library, year, plan, links) for plan in year.plans),
        ]
    )


def _plan_steps(library: Library, plan: CyclePlan, links: Links) -> list[Child]:
    """Return a plan's row of the steps."""
    name = el("a", place_and_period(library, plan.plan), href=links.plan(plan.plan.id))
    return [name, *(_step(plan, step, links) for step in plan.steps)]


def _step(plan: CyclePlan, step: StepTimes, links: Links) -> Html:
    """Return when a step takes place, or that the plan gives it no task."""
    if step.has_tasks:
        return time_links(step.times, links)
    if not step.clause_ids:
        return el("span", "Kế hoạch không nêu bước này", class_="lib-empty")
    clauses = (_clause(plan.plan.id, at, links) for at in step.clause_ids)
    return join(
        [
            el("div", "Không có việc riêng; nhắc tới ở:", class_="lib-empty"),
            *(el("div", clause) for clause in clauses),
        ]
    )


def _plan_tasks(
    library: Library, year: CycleYear, plan: CyclePlan, links: Links
) -> Html:
    where = place_and_period(library, plan.plan)
    title = el("a", plan.plan.full_title, href=links.plan(plan.plan.id))
    table = block_table(
        f"{year.cycle.name}, {where}: việc theo thời gian",
        _COLUMNS,
        (_task(row, links) for row in plan.rows),
        _CLASS,
    )
    count = el("span", f" {where} · {len(plan.rows)} việc", class_="lib-count")
    return join([el("h3", title, count), table])


def _task(row: CycleRow, links: Links) -> list[Child]:
    """Return the cells of a task."""
    assignment = row.assignment
    task = assignment.task
    return [
        time_links(distinct_times([assignment]), links),
        text(row.step) if row.step else el("span", "Việc khác", class_="lib-empty"),
        excerpt(task.text),
        unit_links(assignment.leads, links),
        unit_links(assignment.supports, links),
        ", ".join(row.forms),
        _clause(task.plan_id, task.clause_id, links),
    ]


def _clause(plan_id: str, clause_id: str, links: Links) -> Html:
    return el("a", clause_label(clause_id), href=links.plan(plan_id, clause_id))
