"""A reference to a document, as recognised in a text."""

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum


class NumberStyle(StrEnum):
    """How a number is put together."""

    STATE = "state"  # 15/KH-UBND, 59/2023/NĐ-CP
    PARTY = "party"  # 43-KL/TW


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open range of offsets, in code points of the text it belongs to."""

    start: int
    end: int

    def moved(self, by: int) -> "Span":
        """Return the range where its text stands *by* letters into a longer one."""
        return Span(self.start + by, self.end + by)


@dataclass(frozen=True, slots=True)
class DocumentNumber:
    """Số và ký hiệu of a document.

    `serial` is the number as written ("06"), `year` the year between slashes of
    a normative text or None, `symbol` the letters as printed without blanks,
    `canonical` the letters as the issuer's own convention writes them.
    """

    serial: str
    year: str | None
    symbol: str
    canonical: str
    style: NumberStyle

    @property
    def key(self) -> str:
        """The number in one spelling: "43-KL/TW", "59/2023/NĐ-CP"."""
        return self._join(self.serial.lstrip("0") or "0", self.canonical)

    @property
    def written(self) -> str:
        """The number as the convention writes it, leading zeros kept."""
        return self._join(self.serial, self.canonical)

    @property
    def type_code(self) -> str:
        """The first group of letters: "KL" of "KL/TW"; "" of "QH15"."""
        head, separator, _ = self.canonical.replace("/", "-").partition("-")
        return head if separator else ""

    def _join(self, serial: str, symbol: str) -> str:
        if self.style is NumberStyle.PARTY:
            return f"{serial}-{symbol}"
        year = f"/{self.year}" if self.year else ""
        return f"{serial}{year}/{symbol}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """One mention of a document in a text.

    `span` runs from the type word to the number and the date that directly
    follows; `anchor` is the part of it that is this mention's own where one type
    word serves a list ("217, 218-QĐ/TW"). `type_word` is in lower case; where the
    text abbreviates it ("QĐ 929/QĐ-TTg") it is None and `type_code` has the letters.
    `pinpoint` is the part that the mention points at ("điểm a khoản 2 Điều 5"), from
    before the span.
    `issuer`, `term` ("XI" of "khóa XI") and `title` are read from the words after
    the span, `date` from within it or from behind the issuer; `shared_date` and
    `shared_issuer` are stated once for a list, behind a later member of it.
    `impossible_date` is a printed day that no calendar has. A law
    cited by name has its name as `title` and no number; its `title_year` is the year of
    "Luật ... năm 2022". `alias` is the name that the text gives the document from here
    on ("sau đây gọi là ..."). `self_reference` marks "Kế hoạch này". `leans_back` marks
    a reference to an earlier one: `short_serial` is the number of "Quy định 377",
    `short_name` the alias used, and both are "" for "Nghị quyết nêu trên".
    """

    span: Span
    anchor: Span
    exact: str
    type_word: str | None
    number: DocumentNumber | None
    type_code: str = ""
    pinpoint: str = ""
    date: dt.date | None = None
    shared_date: dt.date | None = None
    impossible_date: str | None = None
    issuer: str | None = None
    shared_issuer: str | None = None
    term: str | None = None
    title: str | None = None
    title_year: str | None = None
    alias: str = ""
    self_reference: bool = False
    leans_back: bool = False
    short_serial: str = ""
    short_name: str = ""

    def moved(self, by: int) -> "Citation":
        """Return the mention where its text stands *by* letters into a longer one."""
        if by == 0:
            return self
        return replace(self, span=self.span.moved(by), anchor=self.anchor.moved(by))

    @property
    def known_date(self) -> dt.date | None:
        """Its own date, or the one of its list."""
        return self.date or self.shared_date

    @property
    def known_issuer(self) -> str:
        """Its own issuer, or the one of its list, or ""."""
        return self.issuer or self.shared_issuer or ""
