"""Citations as open data: mentions, how often each plan cites what, contradictions."""

from macros.model.reference import Reference
from macros.model.resolution import (
    Ambiguous,
    Contradicting,
    KnownByCitation,
    Linked,
    Resolution,
    Resolved,
    SelfReference,
    Unresolved,
)
from macros.registry.library import Library
from macros.views.citation_fields import citation_fields
from macros.views.columns import COUNT, LIST, TEXT, TRUTH, Columns
from macros.views.dataset import Dataset
from macros.views.index_entry import index_entry
from macros.views.records import Record
from macros.views.stable_ids import citation_name, numbered
from macros.words.addresses import contradiction_address, plan_address, work_address
from macros.words.quote import quote

_STATES: dict[type[Resolution], str] = {
    Resolved: "resolved",
    KnownByCitation: "known-by-citation",
    Contradicting: "contradicting",
    Ambiguous: "ambiguous",
    Unresolved: "unresolved",
    SelfReference: "self",
}

_CITATIONS: Columns = {
    "id": TEXT,
    "plan_id": TEXT,
    "clause_id": TEXT,
    "start": COUNT,
    "end": COUNT,
    "exact": TEXT,
    "type": TEXT,
    "number": TEXT,
    "year": TEXT,
    "symbol": TEXT,
    "symbol_canonical": TEXT,
    "date": TEXT,
    "issuer": TEXT,
    "title": TEXT,
    "pinpoint": TEXT,
    "alias": TEXT,
    "self": TRUTH,
    "prefix": TEXT,
    "suffix": TEXT,
    "status": TEXT,
    "rule": TEXT,
    "document_id": TEXT,
    "candidates": LIST,
    "url": TEXT,
}

_MATRIX: Columns = {
    "document_id": TEXT,
    "plan_id": TEXT,
    "mention_count": COUNT,
    "clause_ids": LIST,
    "url": TEXT,
}

_CONTRADICTIONS: Columns = {
    "id": TEXT,
    "kind": TEXT,
    "weak": TRUTH,
    "document_ids": LIST,
    "readings": LIST,
    "mentions": LIST,
    "proposal": TEXT,
    "known": LIST,
    "url": TEXT,
}


def citation_records(library: Library) -> list[Record]:
    """Return every mention with the sentence around it."""
    mentions = [reference.mention for reference in library.references]
    ids = numbered(
        f"{one.plan_id}/{one.clause_id}/{citation_name(one.citation)}"
        for one in mentions
    )
    return [
        _reference(library, record_id, reference)
        for record_id, reference in zip(ids, library.references, strict=True)
    ]


def _reference(library: Library, record_id: str, reference: Reference) -> Record:
    mention, resolution = reference.mention, reference.resolution
    clause = library.clauses[mention.plan_id, mention.clause_id]
    words = quote(clause.text, mention.citation.span)
    return {
        "id": record_id,
        "plan_id": mention.plan_id,
        "clause_id": mention.clause_id,
        **citation_fields(mention.citation, clause.text),
        "prefix": words.before,
        "suffix": words.after,
        "status": _STATES[type(resolution)],
        "rule": None if isinstance(resolution, SelfReference) else resolution.rule,
        "document_id": resolution.work_id if isinstance(resolution, Linked) else None,
        "candidates": list(resolution.candidates)
        if isinstance(resolution, Ambiguous)
        else [],
        "url": plan_address(mention.plan_id, mention.clause_id),
    }


def matrix_records(library: Library) -> list[Record]:
    """Return how often each plan cites each document, and in which clauses."""
    return [
        {
            "document_id": work.id,
            "plan_id": group.plan.id,
            "mention_count": len(group.references),
            "clause_ids": list(group.clauses),
            "url": f"{work_address(work.id)}#{group.anchor}",
        }
        for work in library.works.values()
        for group in index_entry(library, work).plans
    ]


def contradiction_records(library: Library) -> list[Record]:
    """Return every finding; `readings` and `mentions` are side by side."""
    return [
        {
            "id": found.id,
            "kind": found.kind.value,
            "weak": found.is_weak,
            "document_ids": list(found.work_ids),
            "readings": [reading.says for reading in found.readings],
            "mentions": [
                " ".join(plan_address(m.plan_id, m.clause_id) for m in r.mentions)
                for r in found.readings
            ],
            "proposal": found.proposal,
            "known": [directive.id for directive in found.known],
            "url": contradiction_address(found.id),
        }
        for found in library.contradictions
    ]


CITATIONS = Dataset(
    "trich-dan",
    "citations",
    "Trích dẫn: từng chỗ dẫn văn bản, kèm câu chứa nó",
    _CITATIONS,
    citation_records,
)
MATRIX = Dataset(
    "ma-tran",
    "matrix",
    "Ma trận: mỗi kế hoạch dẫn mỗi văn bản bao nhiêu lần, ở những đoạn nào",
    _MATRIX,
    matrix_records,
)
CONTRADICTIONS = Dataset(
    "mau-thuan",
    "contradictions",
    "Mâu thuẫn: những chỗ các nguồn nói khác nhau về một văn bản",
    _CONTRADICTIONS,
    contradiction_records,
)
