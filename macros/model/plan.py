"""A plan as issued, with what its front matter says of it."""

from dataclasses import astuple, dataclass
from enum import StrEnum

from macros.model.clause import Clause


@dataclass(frozen=True, slots=True)
class Signatory:
    """Who signed: authority ("T/M BAN THƯỜNG VỤ"), office, name, as printed.

    Authority and office may take several lines: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH".
    """

    authority: tuple[str, ...]
    role: tuple[str, ...]
    name: str


@dataclass(frozen=True, slots=True)
class Recipients:
    """A block of addressees: its printed head ("Nơi nhận:") and its items."""

    head: str
    items: tuple[str, ...]


class ErratumKind(StrEnum):
    """Whose slip it is: the office's, the scan's, or a contradiction of documents."""

    SOURCE = "loi-goc"
    SCAN = "loi-quet"
    CONTRADICTION = "mau-thuan"


@dataclass(frozen=True, slots=True)
class Erratum:
    """A note on a slip of the text; the text itself is never touched.

    `clause_id` and the offset `start` of `printed` in that clause say where;
    `reading` is the probable reading or "".
    """

    clause_id: str
    start: int
    printed: str
    reading: str
    kind: ErratumKind
    note: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where a text came from, as far as its file says; `day` is EDTF."""

    place: str = ""
    file: str = ""
    digest: str = ""
    link: str = ""
    day: str = ""
    note: str = ""

    def __bool__(self) -> bool:
        """Tell whether anything is said."""
        return any(astuple(self))


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadLines:
    """The lines of a file that say this of its plan, or where its head begins."""

    number: int = 1
    day: int = 1
    implements: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A plan: head, text as issued, signature.

    `date` and `period` are EDTF; `number_line` and `place_line` are the lines
    "Số: /KH-UBND" and "Cao Lộc, ngày tháng 02 năm 2024" as printed, or "".
    `path` is the file's path within the plans folder, `lines` are those of its head
    that a reader may be sent to.
    """

    id: str
    path: str
    type_code: str
    type_word: str
    number: str
    symbol: str
    unit_id: str
    date: str
    period: str
    title: str
    number_line: str
    place_line: str
    type_line: str
    signatory: Signatory
    recipients: tuple[Recipients, ...]
    archive_mark: str
    implements: tuple[str, ...]
    topics: tuple[str, ...]
    origin: Origin
    errata: tuple[Erratum, ...]
    clauses: tuple[Clause, ...]
    lines: HeadLines = HeadLines()

    @property
    def day(self) -> str:
        """The day that selects the map (EDTF): of issue, else the period's first."""
        return self.date or self.period.partition("/")[0]

    @property
    def time(self) -> str:
        """What tells a plan from others of its place: its period, else its year."""
        return self.period or self.date[:4]

    @property
    def full_title(self) -> str:
        """Type and subject as printed: "Chương trình công tác dân vận năm 2024"."""
        return f"{self.type_word.capitalize()} {self.title}"
