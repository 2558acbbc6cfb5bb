"""An author's mistake, or a doubt, as a value."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much an issue weighs: an error stops publishing, a doubt does not."""

    ERROR = "error"
    WARNING = "warning"


class IssueCode(StrEnum):
    """Every kind of issue; each has a section on the page huong-dan/loi.md."""

    NOT_UTF8 = "khong-phai-utf8"
    LEGACY_ENCODING = "bang-ma-cu"
    GARBLED = "chu-hong"
    ODD_LETTER = "ky-tu-la"
    NO_FRONT_MATTER = "thieu-dau-trang"
    UNCLOSED_FRONT_MATTER = "dau-trang-chua-dong"
    BAD_YAML = "yaml-sai"
    DUPLICATE_KEY = "khoa-trung"
    UNKNOWN_KEY = "khoa-la"
    MISSING_KEY = "thieu-khoa"
    BAD_VALUE = "gia-tri-sai"
    BAD_DATE = "ngay-sai"
    UNKNOWN_TYPE = "loai-la"
    UNKNOWN_UNIT = "co-quan-la"
    UNKNOWN_PLACE = "dia-ban-la"
    UNKNOWN_TOPIC = "chu-de-la"
    UNKNOWN_DIRECTIVE = "van-ban-la"
    DUPLICATE_ID = "trung-ma"
    DUPLICATE_ADDRESS = "trung-dia-chi"
    DUPLICATE_NAME = "trung-ten"
    EMPTY_BODY = "than-trong"
    EXTRA_BODY = "than-thua"
    UNKNOWN_TASK = "nhiem-vu-la"
    UNREAD_FILE = "tep-khong-doc"
    BAD_OVERRIDE = "ghi-de-sai"
    BAD_NOTE = "chu-thich-sai"
    BAD_ERRATUM = "dinh-chinh-khong-khop"
    HEADING_DOUBT = "nghi-tieu-de"
    TABLE_DOUBT = "nghi-bang"
    LEFTOVER = "nghi-con-sot"
    REPEATED_NUMBER = "nghi-so-lap"
    UNCERTAIN_NUMBER = "so-ky-hieu-ngo"
    AMBIGUOUS_CITATION = "dan-chua-xac-dinh"
    PLACE_DOUBT = "nghi-dia-ban"
    CONTRADICTION = "dan-mau-thuan"
    TASK_WITHOUT_UNIT = "nhiem-vu-thieu-don-vi"
    UNTOLD_BODY = "co-quan-chua-ro"
    UNREAD_ORDER = "giao-viec-chua-doc"
    IMPOSSIBLE_DAY = "ngay-khong-co"
    UNREAD_TIME = "thoi-gian-chua-doc"
    OFF_ANNIVERSARY = "nhiem-vu-lech-moc"
    REVERSED_RELATION = "quan-he-nguoc"
    BAD_CONTRAST = "mau-kho-doc"


_DOUBTS = frozenset(
    {
        IssueCode.ODD_LETTER,
        IssueCode.UNREAD_FILE,
        IssueCode.HEADING_DOUBT,
        IssueCode.TABLE_DOUBT,
        IssueCode.LEFTOVER,
        IssueCode.REPEATED_NUMBER,
        IssueCode.UNCERTAIN_NUMBER,
        IssueCode.AMBIGUOUS_CITATION,
        IssueCode.PLACE_DOUBT,
        IssueCode.CONTRADICTION,
        IssueCode.TASK_WITHOUT_UNIT,
        IssueCode.UNTOLD_BODY,
        IssueCode.UNREAD_ORDER,
        IssueCode.IMPOSSIBLE_DAY,
        IssueCode.UNREAD_TIME,
        IssueCode.OFF_ANNIVERSARY,
        IssueCode.REVERSED_RELATION,
    }
)


@dataclass(frozen=True, slots=True, order=True)
class Issue:
    """What is wrong, where, and how to mend it.

    `path` is relative to the plans folder, `line` and `column` count from 1.
    `message` and `remedy` are Vietnamese sentences for the clerk.
    """

    path: str
    line: int
    column: int
    code: IssueCode
    message: str
    remedy: str

    @property
    def severity(self) -> Severity:
        """Whether the issue stops publishing."""
        return Severity.WARNING if self.code in _DOUBTS else Severity.ERROR

    def __str__(self) -> str:
        """Return path:line:column CODE message, remedy."""
        place = f"{self.path}:{self.line}:{self.column}"
        return f"{place} {self.code} {self.message} → {self.remedy}"
