"""The library → cycles through the year: what each plan does at each step, and when."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial

from macros.model.cycle import Cycle
from macros.model.plan import Plan
from macros.model.schedule import Yearly, days_of
from macros.pages.calendar.cycles_value import CyclePlan, CycleRow, CycleYear, StepTimes
from macros.pages.calendar.times_view import named_times
from macros.parts.tasks.item_view import named_bodies
from macros.parts.tasks.room_view import MOST_ROWS
from macros.parts.tasks.view import LibraryTasks
from macros.registry.cycles import CycleInPlan
from macros.registry.library import Assignment
from macros.views.facets import place_and_period
from macros.views.newest_plans import MAX_PLANS, newest_first
from macros.words.addresses import cycle_address, plan_address
from macros.words.labels import clause_label
from macros.words.named import Named
from macros.words.quote import excerpt


def cycles_of(
    tasks: LibraryTasks, cycles: Iterable[Cycle], plans: Iterable[Plan]
) -> tuple[CycleYear, ...]:
    """Return what each of *plans* does of *cycles*; the newest if they are many."""
    wanted = {plan.id for plan in plans}
    return tuple(_cycle(tasks, cycle, wanted) for cycle in cycles)


def every_cycle(tasks: LibraryTasks) -> tuple[CycleYear, ...]:
    """Return all cycles in all plans, each with a page if one has no room for them."""
    years = _all(tasks)
    if _rows(years) <= MOST_ROWS:
        return years
    return tuple(
        replace(year, page=Named(year.name, cycle_address(year.id)))
        if year.plans
        else year
        for year in years
    )


def cycle_views(tasks: LibraryTasks) -> Mapping[str, Callable[[], CycleYear]]:
    """Return what makes the cycles that have pages of their own, by their addresses."""
    library = tasks.library
    return {
        year.page.address: partial(_of_id, tasks, library.registers.cycles[year.id])
        for year in every_cycle(tasks)
        if year.page
    }


def _of_id(tasks: LibraryTasks, cycle: Cycle) -> CycleYear:
    (year,) = cycles_of(tasks, [cycle], tasks.library.plans.values())
    return year


def _all(tasks: LibraryTasks) -> tuple[CycleYear, ...]:
    library = tasks.library
    return cycles_of(tasks, library.registers.cycles.values(), library.plans.values())


def _rows(years: Iterable[CycleYear]) -> int:
    return sum(1 + len(plan.rows) for year in years for plan in year.plans)


def _cycle(tasks: LibraryTasks, cycle: Cycle, wanted: set[str]) -> CycleYear:
    library = tasks.library
    found = {
        one.plan.id: one for one in library.cycles[cycle.id] if one.plan.id in wanted
    }
    kept = newest_first(one.plan for one in found.values())[:MAX_PLANS]
    return CycleYear(
        cycle.id,
        cycle.name,
        cycle.description,
        tuple(step.name for step in cycle.steps),
        tuple(_plan(tasks, found[plan.id]) for plan in kept),
        len(found) - len(kept),
    )


def _plan(every: LibraryTasks, found: CycleInPlan) -> CyclePlan:
    library, paging = every.library, every.paging
    plan, tasks = found.plan, library.assignment_of
    steps = (
        StepTimes(
            has_tasks=bool(step.task_ids),
            times=named_times(
                paging, sorted((tasks[t] for t in step.task_ids), key=_when)
            ),
            clauses=tuple(_clause(plan.id, clause_id) for clause_id in step.clause_ids),
        )
        for step in found.steps
    )
    named = [(step.step.name, step.task_ids) for step in found.steps]
    listed = [
        (tasks[task_id], name)
        for name, task_ids in (*named, ("", found.other_task_ids))
        for task_id in task_ids
    ]
    listed.sort(key=lambda one: _when(one[0]))
    return CyclePlan(
        Named(plan.full_title, plan_address(plan.id)),
        place_and_period(library, plan),
        tuple(steps),
        tuple(_row(every, assignment, step) for assignment, step in listed),
    )


def _row(tasks: LibraryTasks, assignment: Assignment, step: str) -> CycleRow:
    task = assignment.task
    return CycleRow(
        named_times(tasks.paging, [assignment]),
        step,
        excerpt(task.text),
        named_bodies(assignment.leads),
        named_bodies(assignment.supports),
        tasks.library.form_codes.get(task.id, ()),
        _clause(task.plan_id, task.clause_id),
    )


def _clause(plan_id: str, clause_id: str) -> Named:
    return Named(clause_label(clause_id), plan_address(plan_id, clause_id))


def _when(assignment: Assignment) -> tuple[bool, date, date]:
    """Return a key that puts dated work first, then yearly, then undated."""
    earliest, latest = days_of(assignment.task.deadline)
    if isinstance(assignment.task.deadline, Yearly):
        return True, date.min, date.min
    first = earliest or latest
    return first is None, first or date.max, latest or date.max
