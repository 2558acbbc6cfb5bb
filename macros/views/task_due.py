"""When a task falls due, in words."""

from macros.model.schedule import Unscheduled
from macros.registry.library import Assignment
from macros.vietnamese.dates import written
from macros.words.due_labels import deadline_label


def due_label(assignment: Assignment) -> str:
    """Return when a task falls due, in words; a day worked out says so."""
    turning = assignment.anniversary
    if turning and isinstance(assignment.task.deadline, Unscheduled):
        return f"Ngày {written(turning.day)} (tính từ ngày ban hành)"
    return deadline_label(assignment.task.deadline)
