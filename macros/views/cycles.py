"""Cycles through the year: what each plan does at each step, and when."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from macros.model.cycle import Cycle
from macros.model.plan import Plan
from macros.model.schedule import Yearly, days_of
from macros.registry.cycles import CycleInPlan
from macros.registry.library import Assignment, Library
from macros.views.form_index import distinct_times
from macros.views.newest_plans import MAX_PLANS, newest_first


@dataclass(frozen=True, slots=True)
class CycleRow:
    """A task of a cycle, its step ("" for none), the codes of its forms."""

    assignment: Assignment
    step: str
    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StepTimes:
    """A step in one plan: its tasks, one for each time at which any is due.

    Without a task, `clause_ids` are where the plan speaks of the step all the same.
    """

    name: str
    has_tasks: bool
    times: tuple[Assignment, ...]
    clause_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CyclePlan:
    """A plan's way through a cycle: the steps in order, the tasks in time."""

    plan: Plan
    steps: tuple[StepTimes, ...]
    rows: tuple[CycleRow, ...]


@dataclass(frozen=True, slots=True)
class CycleYear:
    """A cycle with the plans that have tasks of it.

    `left_out` counts the older plans that found no room.
    """

    cycle: Cycle
    plans: tuple[CyclePlan, ...]
    left_out: int


def cycle_year(library: Library, cycle: Cycle, plans: Iterable[Plan]) -> CycleYear:
    """Return what each of *plans* does of *cycle*; the newest if they are many."""
    wanted = {plan.id for plan in plans}
    found = {
        one.plan.id: one for one in library.cycles[cycle.id] if one.plan.id in wanted
    }
    kept = newest_first(one.plan for one in found.values())[:MAX_PLANS]
    return CycleYear(
        cycle,
        tuple(
            _plan(found[plan.id], library.assignment_of, library.form_codes)
            for plan in kept
        ),
        len(found) - len(kept),
    )


def _plan(
    found: CycleInPlan,
    tasks: Mapping[str, Assignment],
    forms: Mapping[str, tuple[str, ...]],
) -> CyclePlan:
    named = [(step.step.name, step.task_ids) for step in found.steps]
    rows = [
        CycleRow(tasks[task_id], name, forms.get(task_id, ()))
        for name, task_ids in (*named, ("", found.other_task_ids))
        for task_id in task_ids
    ]
    steps = (
        StepTimes(
            step.step.name,
            bool(step.task_ids),
            distinct_times(
                sorted((tasks[task_id] for task_id in step.task_ids), key=_when)
            ),
            step.clause_ids,
        )
        for step in found.steps
    )
    rows.sort(key=lambda row: _when(row.assignment))
    return CyclePlan(found.plan, tuple(steps), tuple(rows))


def _when(assignment: Assignment) -> tuple[bool, date, date]:
    """Return a key that puts dated work first, then yearly, then undated."""
    earliest, latest = days_of(assignment.task.deadline)
    if isinstance(assignment.task.deadline, Yearly):
        return True, date.min, date.min
    first = earliest or latest
    return first is None, first or date.max, latest or date.max
