"""What the library does not tell: no mistake, and a place where it can be added."""

from dataclasses import dataclass
from enum import StrEnum


class GapKind(StrEnum):
    """What is not told; the values are those of addresses and data."""

    NO_PLAN = "van-ban-chua-co-ke-hoach"
    NO_DIRECTIVE = "ke-hoach-chua-neu-van-ban"
    NO_LEAD = "nhiem-vu-chua-co-chu-tri"
    NO_DUE = "nhiem-vu-chua-co-thoi-han"
    NO_TASK = "co-quan-chua-co-nhiem-vu"
    NO_DATE = "van-ban-chua-ro-ngay"
    NO_NUMBER = "ke-hoach-de-trong-so"
    NO_DAY = "ke-hoach-de-trong-ngay"
    OPEN_CITATION = "cho-dan-chua-xac-dinh"


class GapNote(StrEnum):
    """What explains a gap, or makes it smaller."""

    CHECKED = "da-doi-chieu"  # a clerk's note says that the text has none
    WORKED_OUT = "tinh-theo-moc"  # no time, but the day when a directive turns a year
    YEAR_KNOWN = "da-ro-nam"  # no day, but the year
    ISSUES = "co-quan-ban-hanh"  # a body that issues documents
    PARTS_WORK = "bo-phan-co-nhiem-vu"  # a body whose parts have tasks
    GROUP = "nhom-co-quan"  # a set of bodies
    HEADS_SECTION = "muc-mang-ten"  # a section bears its name, and no work was read


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """One gap: what it is about, and where it can be mended.

    `text` are the plan's words or the name of the document or body; `plan_ids` the
    plans concerned (those that cite a document), `place_id` the place of the plan,
    document or body, "" for a national series. `path` and `line` are the file within
    the plans folder and its line. Ids that do not fit the kind are "".
    """

    kind: GapKind
    text: str
    path: str
    line: int
    place_id: str
    plan_ids: tuple[str, ...] = ()
    clause_id: str = ""
    task_id: str = ""
    work_id: str = ""
    unit_id: str = ""
    notes: tuple[GapNote, ...] = ()
