"""Tasks as open data: flat records, and what their columns hold.

Keys follow the Open Contracting milestones (docs/phat-trien/glossary.md).
"""

from macros.model.edtf_deadline import edtf_of
from macros.model.progress import Progress
from macros.model.schedule import (
    days_of,
    recurrence_of,
)
from macros.registry.anniversaries import Anniversary
from macros.registry.library import Assignment, Library
from macros.views.columns import LIST, TEXT, TRUTH, Columns
from macros.views.dataset import Dataset
from macros.views.records import Record, iso
from macros.words.addresses import plan_address

_COLUMNS: Columns = {
    "id": TEXT,
    "plan_id": TEXT,
    "clause_id": TEXT,
    "text": TEXT,
    "due_text": TEXT,
    "due_edtf": TEXT,
    "due_earliest": TEXT,
    "due_latest": TEXT,
    "recurrence": TEXT,
    "lead_units": LIST,
    "lead_unit_ids": LIST,
    "supporting_units": LIST,
    "supporting_unit_ids": LIST,
    "cites": LIST,
    "forms": LIST,
    "overridden": TRUTH,
    "anniversary": TEXT,
    "anniversary_of": TEXT,
    "progress": TEXT,
    "progress_date": TEXT,
    "progress_evidence": TEXT,
    "progress_url": TEXT,
    "url": TEXT,
}


def task_records(library: Library) -> list[Record]:
    """Return every task with its time, its bodies and how far it has come."""
    return [_task(library, assignment) for assignment in library.assignments]


def _task(library: Library, assignment: Assignment) -> Record:
    task = assignment.task
    earliest, latest = days_of(task.deadline)
    return {
        "id": task.id,
        "plan_id": task.plan_id,
        "clause_id": task.clause_id,
        "text": task.text,
        "due_text": task.due_text or None,
        "due_edtf": edtf_of(task.deadline),
        "due_earliest": iso(earliest),
        "due_latest": iso(latest),
        "recurrence": recurrence_of(task.deadline),
        "lead_units": [unit.name for unit in assignment.leads],
        "lead_unit_ids": [unit.unit_id for unit in assignment.leads],
        "supporting_units": [unit.name for unit in assignment.supports],
        "supporting_unit_ids": [unit.unit_id for unit in assignment.supports],
        "cites": list(assignment.cites),
        "forms": list(library.form_codes.get(task.id, ())),
        "overridden": task.recognised is not None,
        **_anniversary(assignment.anniversary),
        **_progress(library.registers.progress.get(task.id)),
        "url": plan_address(task.plan_id, task.clause_id),
    }


def _anniversary(turning: Anniversary | None) -> Record:
    """Return the day on which the directive that a task speaks of turns its years."""
    return {
        "anniversary": iso(turning.day) if turning else None,
        "anniversary_of": turning.work_id if turning else None,
    }


def _progress(progress: Progress | None) -> Record:
    """Return the state that officials report, with its evidence."""
    return {
        "progress": progress.state.value if progress else None,
        "progress_date": iso(progress.day) if progress else None,
        "progress_evidence": progress.evidence if progress else None,
        "progress_url": progress.link if progress else None,
    }


TASKS = Dataset(
    "nhiem-vu",
    "tasks",
    "Nhiệm vụ: nội dung, thời gian, cơ quan chủ trì, phối hợp",
    _COLUMNS,
    task_records,
)
