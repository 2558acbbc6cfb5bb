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
