"""Tasks → the same with bodies looked up, what they cite, what turns a year."""

from collections.abc import Iterable, Iterator, Mapping

from macros.model.clause import Clause
from macros.model.reference import Reference
from macros.model.resolution import Linked
from macros.model.task import Task
from macros.model.work import Work
from macros.registry.anniversaries import anniversary_of
from macros.registry.library import Assignment
from macros.registry.units import UnitFinder

_ClauseKey = tuple[str, str]  # plan id and clause id


def assignments_of(  # noqa: PLR0913, PLR0917 - all that a task is looked up in
    tasks: Iterable[Task],
    finder: UnitFinder,
    places: Mapping[str, str],
    days: Mapping[str, str],
    clauses: Mapping[_ClauseKey, Clause],
    references_in: Mapping[_ClauseKey, tuple[Reference, ...]],
    works: Mapping[str, Work],
) -> Iterator[Assignment]:
    """Return *tasks* with their bodies looked up.

    *places* and *days* are those of plans, *references_in* what each clause cites.
    """
    for task in tasks:
        place, day = places[task.plan_id], days[task.plan_id]
        key = (task.plan_id, task.clause_id)
        inside = references_in.get(key, ())
        yield Assignment(
            task,
            tuple(finder.find(name, place, day) for name in task.lead_units),
            tuple(finder.find(name, place, day) for name in task.supporting_units),
            _cited(task, inside),
            anniversary_of(task, clauses[key], inside, works),
        )


def _cited(task: Task, references: Iterable[Reference]) -> tuple[str, ...]:
    """Return the works that the task's own words cite, each once."""
    found = {
        r.resolution.work_id: None
        for r in references
        if isinstance(r.resolution, Linked)
        and task.span.start <= r.mention.citation.span.start < task.span.end
    }
    return tuple(found)
