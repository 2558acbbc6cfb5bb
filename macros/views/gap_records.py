"""Gaps as open data: flat records."""

from macros.model.gap import Gap
from macros.registry.gaps import gaps_of
from macros.registry.library import Library
from macros.views.records import Record


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
        "url": _url(gap),
    }


def _url(gap: Gap) -> str:
    """Return the address of what the gap is about."""
    if gap.work_id:
        return f"van-ban/{gap.work_id}/"
    if gap.unit_id:
        return f"don-vi/{gap.unit_id}/"
    fragment = f"#{gap.clause_id}" if gap.clause_id else ""
    return f"ke-hoach/{gap.plan_ids[0]}/{fragment}"
