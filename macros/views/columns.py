"""The columns of the open data: what each list of records holds, in which order.

They belong to the list: it has them without a record, too.
"""

from collections.abc import Mapping
from enum import StrEnum


class Kind(StrEnum):
    """What the values of a column are; all but lists and truths may be missing."""

    TEXT = "text"  # a number or a day, too: "07" stays as written
    COUNT = "count"
    TRUTH = "boolean"
    LIST = "list"  # of texts


Columns = Mapping[str, Kind]

TEXT, COUNT, TRUTH, LIST = Kind

DOCUMENTS: Columns = {
    "id": TEXT,
    "role": TEXT,
    "type": TEXT,
    "number": TEXT,
    "year": TEXT,
    "symbol": TEXT,
    "date_document": TEXT,
    "other_dates": LIST,
    "passed_by": TEXT,
    "passed_by_id": TEXT,
    "place_id": TEXT,
    "level": TEXT,
    "title": TEXT,
    "topics": LIST,
    "period": TEXT,
    "spellings": LIST,
    "mention_count": COUNT,
    "plan_id": TEXT,
    "other_names": LIST,
    "signed_by": TEXT,
    "first_date_entry_in_force": TEXT,
    "notes": LIST,
    "sources": LIST,
    "status": TEXT,
    "status_since": TEXT,
    "status_by": LIST,
    "status_source": TEXT,
    "url": TEXT,
}

RELATIONS: Columns = {
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

TARGETS: Columns = {
    "id": TEXT,
    "plan_id": TEXT,
    "clause_id": TEXT,
    "start": COUNT,
    "end": COUNT,
    "exact": TEXT,
    "subject": TEXT,
    "comparison": TEXT,
    "value": TEXT,
    "upper": TEXT,
    "unit": TEXT,
    "period_edtf": TEXT,
    "url": TEXT,
}
