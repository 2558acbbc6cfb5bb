"""How each task was read, line by line, for a clerk who wants to know why."""

from collections.abc import Iterator

from macros.model.edtf_deadline import edtf_of
from macros.model.schedule import (
    Deadline,
)
from macros.model.task import Task
from macros.registry.library import Library


def explanations(library: Library) -> Iterator[str]:
    """Return a line for each task: its place, what was read, what a note overrides."""
    for assignment in library.assignments:
        task = assignment.task
        clause = library.clauses[task.plan_id, task.clause_id]
        line, column = clause.source.position(task.span.start)
        place = f"{library.plans[task.plan_id].path}:{line}:{column}"
        yield f"{place} nhiem-vu {task.id} {_shown(task)}{_overridden(task)}"


def _shown(task: Task) -> str:
    time = (
        f"{_time(task.deadline)} (“{task.due_text}”)"
        if task.due_text
        else (_time(task.deadline))
    )
    return f"thời gian: {time}; {_bodies(task.lead_units, task.supporting_units)}"


def _overridden(task: Task) -> str:
    own = task.recognised
    if own is None:
        return ""
    bodies = _bodies(own.lead_units, own.supporting_units)
    return f" [ghi đè; thư viện tự nhận ra thời gian: {_time(own.deadline)}; {bodies}]"


def _time(deadline: Deadline) -> str:
    return edtf_of(deadline) or "không nêu"


def _bodies(leads: tuple[str, ...], supports: tuple[str, ...]) -> str:
    lead = ", ".join(leads) or "không nêu"
    return f"chủ trì: {lead}; phối hợp: {', '.join(supports) or 'không nêu'}"
