"""What the words before and after a number say of the document."""

import re
from dataclasses import dataclass
from datetime import date

from macros.citations.issuers import Issuer, issuer_at
from macros.citations.lead import lead_of
from macros.citations.words import DATE, NAMED_TYPES, SUBJECTS
from macros.vietnamese.dates import date_of
from macros.vietnamese.letters import CAPITALS, LETTERS
from macros.vietnamese.normalise import squeeze

_AFTER = 700  # how far the words behind a number are read

# The date may stand in brackets: (ngày 15/01/2026)
_DATE = re.compile(rf"(?P<open>\s*\()?{DATE}(?(open)\s*\))", re.IGNORECASE)
# The call of a footnote behind the number: 07/KH-UBND¹ · 07/KH-UBND (1) · 07/KH-UBND[1]
_NOTE_CALL = re.compile(
    r"[¹²³⁰⁴-⁹]{1,3}|\s{0,3}\([0-9]{1,2}\)|\s?\[\^?[0-9]{1,3}\]"
    r"|\[\[[0-9]{1,3}\]\]\(#[^()\s]{1,20}\)|\s?<sup>\W{0,2}[0-9]{1,3}\W{0,2}</sup>|\^[0-9]{1,3}\^"
)

# ngày ... tháng ... năm 2024: a day left blank is no date, but the issuer follows it
_BLANK_DAY = re.compile(
    r"\s*,?\s*ngày(?:[^,;:]{0,30}?\snăm\s+|[\s.…_]*/[\s.…_0-9]*/\s*)[12][0-9]{3}",
    re.IGNORECASE,
)
_TERM = re.compile(r"\s*,?\s*\(?\s*kh[óo][aá]\s+(?P<term>[IVXL]+)\s*\)?", re.IGNORECASE)

# về tăng cường ... · ban hành Quy chế ... · về “Tiếp tục ...”, up to the next document
_TITLE_WORDS = (
    r"\s[^;]{3,600}?"
    r"(?=\s*(?:;|\.\s|\.\Z|\./|\.\.|\Z|”:|:\s)|\s+\(\*?[A-ZĐ]"
    r"|\s+(?:gắn\s+với|đã\s+được|và\s+các\s+(?:nghị\s+quyết|chỉ\s+thị|văn\s+bản))(?!\w)"
    rf"|\s+và\s+(?:{NAMED_TYPES})\s+(?:[^\s;]+\s+){{0,2}}số\s)"
)
_SUBJECT = (
    r"(?:về|v/v|ban\s+hành|quy\s+định|phê\s+duyệt|hướng\s+dẫn|triển\s+khai|thực\s+hiện"
    rf"|(?-i:{SUBJECTS}))"
    # Quy định số 5-QĐ/TW is no title, but another document.
    r"(?!\s+(?:của\s|(?:số\s*:?\s*)?[0-9]+[a-zđ]?\s?[-/]))"
)
_TITLE = re.compile(
    r"\s*,?\s*(?P<title>"
    r"về\s+“[^“”;]{3,300}(?:“[^“”;]{1,80}”[^“”;]{0,200})?”"
    rf"|{_SUBJECT}{_TITLE_WORDS})",
    re.IGNORECASE,
)
# của Chính phủ ngày 24/6/2023 sửa đổi ...; but not a sentence: ngày 24/6, Sở Y tế ...
_LATE_DATE = re.compile(
    rf"{DATE}(?=\s*(?:[;.:)”]|\Z|,\s+(?:[Vv]ề\s|(?:{NAMED_TYPES})\s)"
    rf"|(?:{_SUBJECT}|sửa\s+đổi|bổ\s+sung)(?!\w)))",
    re.IGNORECASE,
)
# UBND tỉnh Cà Mau| Tổ chức Hội nghị
_ANY_TITLE = re.compile(
    rf"\s*(?P<title>(?-i:[{CAPITALS}])[{LETTERS}]*{_TITLE_WORDS})", re.IGNORECASE
)


_NEXT = re.compile(rf",\s+(?:{NAMED_TYPES})\s+(?:[^\s;]+\s+){{0,2}}số\s")
_ANY_TYPE = re.compile(rf"(?:{NAMED_TYPES})(?!\w)")
_DOCUMENT = re.compile(rf"(?:{NAMED_TYPES})\s+(?:số\s|[0-9])")


@dataclass(frozen=True, slots=True)
class Context:
    """What the words around a number say; offsets are of the whole text."""

    start: int
    end: int
    type_word: str | None
    type_code: str
    date: date | None
    impossible_date: str | None
    issuer: str | None
    term: str | None
    title: str | None

    @property
    def is_untyped(self) -> bool:
        """Whether neither a word nor a code before the number names a type."""
        return self.type_word is None and not self.type_code


def context_of(
    text: str, number: int, number_end: int, laws: dict[int, re.Match[str]]
) -> Context | None:
    """Return the context of a number at offsets, None where it is the document's own.

    *laws* are the laws that the text names, by where they end; one that ends before
    the number names its document and is taken out.
    """
    lead = lead_of(text, number, laws)
    if lead is None:
        return None
    after = text[number_end : number_end + _AFTER]
    words = _words_in(after, is_joint="liên" in lead.kind.lower())
    issuer = words.issuer.name if words.issuer else lead.issuer
    title = lead.law or (_own_title(_closed(words.titled)) if words.titled else "")
    day = date_of(words.dated) if words.dated else None
    return Context(
        start=lead.start,
        end=number_end + words.end,
        type_word=squeeze(lead.kind).lower() or None,
        type_code=lead.code,
        date=day,
        impossible_date=squeeze(
            after[words.dated.start("day") : words.dated.end("year")]
        )
        if words.dated and day is None
        else None,
        issuer=squeeze(issuer) or None,
        term=words.term["term"].upper() if words.term else None,
        title=squeeze(title) or None,
    )


@dataclass(frozen=True, slots=True)
class _Words:
    """What stands behind a number, and where the date right behind it ends, or 0."""

    end: int
    dated: re.Match[str] | None
    issuer: Issuer | None
    term: re.Match[str] | None
    titled: re.Match[str] | None


def _words_in(after: str, *, is_joint: bool) -> _Words:
    called = _NOTE_CALL.match(after)
    at = called.end() if called else 0
    dated = _DATE.match(after, at)
    end = dated.end() if dated else 0
    blank = None if dated else _BLANK_DAY.match(after, at)
    at = blank.end() if blank else max(at, end)
    issuer = issuer_at(after, at, is_joint=is_joint)
    at = issuer.end if issuer else at
    term = _TERM.match(after, at)
    at = term.end() if term else at
    if issuer and not dated and not blank:
        dated = _LATE_DATE.match(after, at)
        at = dated.end() if dated else at
    title_form = _ANY_TITLE if issuer and issuer.before_subject else _TITLE
    return _Words(end, dated, issuer, term, title_form.match(after, at))


def _own_title(title: str) -> str:
    """Return a title up to the next document of a list, if it names none before.

    "về thực hiện Chỉ thị số 1, Chỉ thị số 2" is one title, "về dân vận, Nghị quyết
    số 13-NQ/TU" is not, and "Kết luận số 2-KL/TU" is a document, no subject.
    """
    if _DOCUMENT.match(title):
        return ""
    following = _NEXT.search(title)
    if following is None or _ANY_TYPE.search(title, 0, following.start()):
        return title
    return title[: following.start()]


def _closed(titled: re.Match[str]) -> str:
    """Return a title with the quotation mark that closes its last quoted words."""
    title = titled["title"]
    is_open = title.count("“") > title.count("”")
    return (
        title + "”" if is_open and titled.string[titled.end() :][:1] == "”" else title
    )
