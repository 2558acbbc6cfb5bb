"""The relations of documents as open data."""

from macros.model.relation import Evidence, FromText
from macros.registry.library import Library
from macros.views.columns import COUNT, TEXT, Columns
from macros.views.dataset import Dataset
from macros.views.document_name import document_address
from macros.views.records import Record
from macros.words.quote import quote

_COLUMNS: Columns = {
    "source_id": TEXT,
    "kind": TEXT,
    "term": TEXT,
    "inverse_term": TEXT,
    "target_id": TEXT,
    "said_by": TEXT,
    "plan_id": TEXT,
    "clause_id": TEXT,
    "sentence": TEXT,
    "start": COUNT,
    "end": COUNT,
    "file": TEXT,
    "where": TEXT,
    "checked": TEXT,
    "since": TEXT,
    "source_url": TEXT,
    "target_url": TEXT,
}


def relation_records(library: Library) -> list[Record]:
    """Return a record for each place that says how one document stands to another."""
    return [
        {
            "source_id": relation.source_id,
            "kind": relation.kind.value,
            "term": relation.kind.term,
            "inverse_term": relation.kind.inverse_term,
            "target_id": relation.target_id,
            **_evidence(library, evidence),
            "source_url": document_address(library, relation.source_id),
            "target_url": document_address(library, relation.target_id),
        }
        for relation in library.relations
        for evidence in relation.evidence
    ]


def _evidence(library: Library, evidence: Evidence) -> Record:
    if isinstance(evidence, FromText):
        clause = library.clauses[evidence.plan_id, evidence.clause_id]
        words = quote(clause.text, evidence.span)
        return {
            "said_by": "text",
            "plan_id": evidence.plan_id,
            "clause_id": evidence.clause_id,
            "sentence": f"{words.before}{words.exact}{words.after}",
            "start": evidence.span.start,
            "end": evidence.span.end,
            "file": None,
            "where": None,
            "checked": None,
            "since": None,
        }
    source = evidence.source
    return {
        "said_by": "register",
        "plan_id": None,
        "clause_id": None,
        "sentence": None,
        "start": None,
        "end": None,
        "file": evidence.path,
        "where": source.where if source else None,
        "checked": source.checked if source else None,
        "since": evidence.since or None,
    }


RELATIONS = Dataset(
    "quan-he",
    "relations",
    "Quan hệ: văn bản nào thực hiện, thay thế ... văn bản nào, theo câu nào",
    _COLUMNS,
    relation_records,
)
