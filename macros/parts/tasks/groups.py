"""Tasks by plan and, within it, by the body that leads."""

from dataclasses import dataclass

from macros.parts.tasks.item import TaskItem
from macros.words.named import Named


@dataclass(frozen=True, slots=True)
class BodyTasks:
    """The tasks that one body leads; `body` is None where the text names none."""

    body: Named | None
    tasks: tuple[TaskItem, ...]


@dataclass(frozen=True, slots=True)
class PlanTasks:
    """One plan's tasks, by body in the order of the text."""

    plan: Named
    issuer: str
    bodies: tuple[BodyTasks, ...]
