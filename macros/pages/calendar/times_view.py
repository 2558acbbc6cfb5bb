"""Tasks → the times at which they are due, as links to the calendar."""

from collections.abc import Iterable

from macros.model.schedule import Deadline, Unscheduled
from macros.parts.tasks.paging_view import Paging
from macros.registry.library import Assignment
from macros.views.task_due import due_label
from macros.views.timeline import periods_of
from macros.words.named import Named


def named_times(paging: Paging, tasks: Iterable[Assignment]) -> tuple[Named, ...]:
    """Return each time at which any of *tasks* is due, once, with its page."""
    by_time: dict[Deadline, Assignment] = {}
    for task in tasks:
        by_time.setdefault(task.task.deadline, task)
    by_time.pop(Unscheduled(), None)
    return tuple(
        Named(due_label(task), _page(paging, task)) for task in by_time.values()
    )


def _page(paging: Paging, task: Assignment) -> str:
    periods = periods_of(task)
    return paging.address(periods[0] if periods else None, [task])
