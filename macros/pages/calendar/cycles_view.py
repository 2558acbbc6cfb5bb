"""The library → cycles through the year: what each plan does at each step, and when."""

from collections.abc import Iterable
from datetime import date

from macros.model.cycle import Cycle
from macros.model.plan import Plan
from macros.model.schedule import Yearly, days_of
from macros.pages.calendar.cycles_value import CyclePlan, CycleRow, CycleYear, StepTimes
from macros.pages.calendar.times_view import named_times
from macros.parts.tasks.item_view import named_bodies
from macros.registry.cycles import CycleInPlan
from macros.registry.library import Assignment, Library
from macros.views.facets import place_and_period
from macros.views.newest_plans import MAX_PLANS, newest_first
from macros.words.addresses import plan_address
from macros.words.labels import clause_label
from macros.words.named import Named
from macros.words.quote import excerpt


def cycles_of(
    library: Library, cycles: Iterable[Cycle], plans: Iterable[Plan]
) -> tuple[CycleYear, ...]:
    """Return what each of *plans* does of *cycles*; the newest if they are many."""
    wanted = {plan.id for plan in plans}
    return tuple(_cycle(library, cycle, wanted) for cycle in cycles)


def _cycle(library: Library, cycle: Cycle, wanted: set[str]) -> CycleYear:
    found = {
        one.plan.id: one for one in library.cycles[cycle.id] if one.plan.id in wanted
    }
    kept = newest_first(one.plan for one in found.values())[:MAX_PLANS]
    return CycleYear(
        cycle.id,
        cycle.name,
        cycle.description,
        tuple(step.name for step in cycle.steps),
        tuple(_plan(library, found[plan.id]) for plan in kept),
        len(found) - len(kept),
    )


def _plan(library: Library, found: CycleInPlan) -> CyclePlan:
    plan, tasks = found.plan, library.assignment_of
    steps = (
        StepTimes(
            has_tasks=bool(step.task_ids),
            times=named_times(sorted((tasks[t] for t in step.task_ids), key=_when)),
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
        tuple(_row(library, assignment, step) for assignment, step in listed),
    )


def _row(library: Library, assignment: Assignment, step: str) -> CycleRow:
    task = assignment.task
    return CycleRow(
        named_times([assignment]),
        step,
        excerpt(task.text),
        named_bodies(assignment.leads),
        named_bodies(assignment.supports),
        library.form_codes.get(task.id, ()),
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
