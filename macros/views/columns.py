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

TASKS: Columns = {
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
