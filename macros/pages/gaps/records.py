"""Gaps as open data: flat records, and what their columns hold."""

from macros.model.gap import Gap
from macros.pages.gaps.view import address_of
from macros.registry.gaps import gaps_of
from macros.registry.library import Library
from macros.views.columns import COUNT, LIST, TEXT, Columns
from macros.views.dataset import Dataset
from macros.views.records import Record

_COLUMNS: Columns = {
    "kind": TEXT,
    "text": TEXT,
    "plan_ids": LIST,
    "clause_id": TEXT,
    "task_id": TEXT,
    "document_id": TEXT,
    "unit_id": TEXT,
    "place_id": TEXT,
    "notes": LIST,
    "file": TEXT,
    "line": COUNT,
    "url": TEXT,
}


def gap_records(library: Library) -> list[Record]:
    """Return every gap with what it is about and where it can be mended."""
    return [_gap(gap) for gap in gaps_of(library)]


def _gap(gap: Gap) -> Record:
    return {
        "kind": gap.kind.value,
        "text": gap.text,
        "plan_ids": list(gap.plan_ids),
        "clause_id": gap.clause_id or None,
        "task_id": gap.task_id or None,
        "document_id": gap.work_id or None,
        "unit_id": gap.unit_id or None,
        "place_id": gap.place_id or None,
        "notes": [note.value for note in gap.notes],
        "file": gap.path,
        "line": gap.line,
        "url": address_of(gap),
    }


GAPS = Dataset(
    "khoang-trong",
    "gaps",
    "Khoảng trống: những điều chưa thấy văn bản nêu, và nơi bổ sung",
    _COLUMNS,
    gap_records,
)
