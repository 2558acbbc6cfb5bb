"""Targets as open data."""

from macros.model.edtf_deadline import edtf_of
from macros.registry.library import Library
from macros.registry.targets import PlanTarget
from macros.vietnamese.slug import slug
from macros.views.records import Record
from macros.views.stable_ids import numbered
from macros.words.addresses import plan_address


def target_records(library: Library) -> list[Record]:
    """Return every target with its value, its time and its place."""
    ids = numbered(
        f"{found.plan_id}/{found.clause_id}/{slug(found.target.words)}"
        for found in library.targets
    )
    return [
        _record(record_id, found)
        for record_id, found in zip(ids, library.targets, strict=True)
    ]


def _record(record_id: str, found: PlanTarget) -> Record:
    target = found.target
    return {
        "id": record_id,
        "plan_id": found.plan_id,
        "clause_id": found.clause_id,
        "start": target.span.start,
        "end": target.span.end,
        "exact": target.words,
        "subject": target.subject or None,
        "comparison": target.comparison.value,
        "value": f"{target.value}",
        "upper": f"{target.upper}" if target.upper is not None else None,
        "unit": target.unit,
        "period_edtf": edtf_of(target.period) if target.period else None,
        "url": plan_address(found.plan_id, found.clause_id),
    }
