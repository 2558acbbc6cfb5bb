"""Some tasks of the library → what a list says of them, by plan and body."""

from collections.abc import Iterable
from dataclasses import replace

from macros.parts.tasks.groups import PlanTasks
from macros.parts.tasks.view import LibraryTasks, by_plan
from macros.registry.library import Assignment


def task_groups(
    tasks: LibraryTasks, chosen: Iterable[Assignment]
) -> tuple[PlanTasks, ...]:
    """Return the *chosen* tasks by plan and body; no filter looks for them."""
    kept = tuple(chosen)
    plain = {a.task.id: replace(tasks.items[a.task.id], facets=None) for a in kept}
    return by_plan(tasks.library, kept, plain)
