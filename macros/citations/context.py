"""What the words before and after a number say of the document."""

import re
from dataclasses import dataclass
from datetime import date

from macros.citations.grammar import BARE_SO, TYPE_BEFORE, TYPE_WORDS
from macros.vietnamese.dates import DAY, date_of
from macros.vietnamese.letters import CAPITALS, LETTERS
from macros.vietnamese.normalise import squeeze

_BEFORE, _AFTER = 90, 700  # how far the words around a number are read

# , ngày 03/6/2013 · ngày 03 tháng 6 năm 2013 · NGÀY 08/10/2025
DATE = rf"\s*,?\s*(?:ban\s+hành\s+)?ngày\s+{DAY}"
_DATE = re.compile(DATE, re.IGNORECASE)

# Words that end the name of a body or of a law.
_ENDING = (
    r"về|Về|VỀ|ban\s+hành|Ban\s+hành|BAN\s+HÀNH|quy\s+định|khóa|khoá|thực\s+hiện|cụ\s+thể"
    r"|triển\s+khai|hướng\s+dẫn|phê\s+duyệt|gắn|theo|trong|tại|năm|NĂM|cho|là|được|để|đã"
    r"|phục\s+vụ|lần\s+thứ|trừ|một|từ|với|có|đối|nhằm|đến|khi|nếu|thì|trên|giai\s+đoạn"
    r"|nhiệm\s+kỳ|nêu|nói|gồm|các|những|này|số|ngày|do|sẽ|phải|hiện\s+hành"
)
_TYPES = "|".join(word.replace(" ", r"\s+").capitalize() for word in TYPE_WORDS)
STOP = (
    rf"(?:(?:{_ENDING})(?![{LETTERS}])"
    rf"|(?:và|VÀ)\s+(?:[^{CAPITALS}]|(?:{_TYPES})(?![{LETTERS}])))"
)
_WORD = rf"(?!{STOP})[{LETTERS}0-9]+"

# của Ban Chấp hành Trung ương (khóa XI) · của Bộ Chính trị, Ban Bí thư
# của Ban Dân vận Tỉnh ủy - Ủy ban nhân dân tỉnh Lạng Sơn
_NAME = rf"[{CAPITALS}][{LETTERS}]*"
_BODY = rf"{_NAME}(?:\s*-\s*{_NAME}|\s+{_WORD}){{0,16}}"
_OF = r"\s*,?\s*(?:của|CỦA)\s+"
_ISSUER = re.compile(rf"{_OF}(?P<issuer>Bộ\s+Chính\s+trị,\s+Ban\s+Bí\s+thư|{_BODY})")
# Joint documents: của Ủy ban Thường vụ Quốc hội, Chính phủ và Đoàn Chủ tịch ...
_ISSUERS = re.compile(rf"{_OF}(?P<issuer>{_BODY}(?:,\s+{_BODY}){{0,4}})")
_TERM = re.compile(r"\s*,?\s*\(?\s*kh[óo][aá]\s+(?P<term>[IVXL]+)\s*\)?", re.IGNORECASE)

# về tăng cường ... · ban hành Quy chế ... · về “Tiếp tục ...”, up to the next document
_TITLE = re.compile(
    r"\s*,?\s*(?P<title>"
    r"về\s+“[^“”;]{3,300}(?:“[^“”;]{1,80}”[^“”;]{0,200})?”"
    r"|(?:về|ban\s+hành|quy\s+định|phê\s+duyệt|hướng\s+dẫn|triển\s+khai|thực\s+hiện)"
    r"\s[^;]{3,600}?"
    r"(?=\s*(?:;|\.\s|\.\Z|\./|\.\.|\Z|”:|:\s)|\s+\(\*?[A-ZĐ]"
    r"|\s+(?:gắn\s+với|đã\s+được|và\s+các\s+(?:nghị\s+quyết|chỉ\s+thị|văn\s+bản))(?!\w)"
    rf"|\s+và\s+(?:{_TYPES})\s+(?:[^\s;]+\s+){{0,2}}số\s))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Context:
    """What the words around a number say; offsets are of the whole text."""

    start: int
    end: int
    type_word: str | None
    date: date | None
    impossible_date: str | None
    issuer: str | None
    term: str | None
    title: str | None


@dataclass(frozen=True, slots=True)
class _Lead:
    """What stands before a number: where it begins, and what it names."""

    start: int
    kind: str = ""
    issuer: str = ""
    law: str = ""


def context_of(
    text: str, match: re.Match[str], laws: dict[int, re.Match[str]]
) -> Context | None:
    """Return the context of a number, None where it is the document's own.

    *laws* are the laws that the text names, by where they end; one that ends before
    the number names its document and is taken out.
    """
    lead = _lead(text, match.start(), laws)
    if lead is None:
        return None
    after = text[match.end() : match.end() + _AFTER]
    dated = _DATE.match(after)
    end = dated.end() if dated else 0
    is_joint = "liên" in lead.kind.lower()
    issued = (_ISSUERS if is_joint else _ISSUER).match(after, end)
    rest = issued.end() if issued else end
    term = _TERM.match(after, rest)
    titled = _TITLE.match(after, term.end() if term else rest)
    issuer = issued["issuer"] if issued else lead.issuer
    title = lead.law or (_closed(titled) if titled else "")
    day = date_of(dated) if dated else None
    return Context(
        start=lead.start,
        end=match.end() + end,
        type_word=squeeze(lead.kind).lower() or None,
        date=day,
        impossible_date=squeeze(dated[0][dated.start("day") :])
        if dated and day is None
        else None,
        issuer=squeeze(issuer) or None,
        term=term["term"].upper() if term else None,
        title=squeeze(title) or None,
    )


def _closed(titled: re.Match[str]) -> str:
    """Return a title with the quotation mark that closes its last quoted words."""
    title = titled["title"]
    is_open = title.count("“") > title.count("”")
    return (
        title + "”" if is_open and titled.string[titled.end() :][:1] == "”" else title
    )


def _lead(text: str, number: int, laws: dict[int, re.Match[str]]) -> _Lead | None:
    """Return what stands before the number at an offset.

    The head of a document prints its own number without a type, "Số: 15/KH-UBND",
    "Số 43-KL/TW"; a citation without a type prints "số" in lower case.
    """
    before = text[max(0, number - _BEFORE) : number]
    offset = number - len(before)
    bare = BARE_SO.search(before)
    unnumbered = before[: bare.start()] if bare else before
    law = laws.pop(offset + len(unnumbered.rstrip()), None)
    if law:
        return _Lead(law.start(), law["kind"], law=law["title"])
    typed = TYPE_BEFORE.search(before)
    if typed:
        return _Lead(offset + typed.start(), typed["type"], typed["issuer"] or "")
    if bare and bare[0].startswith("S"):
        return None
    return _Lead(offset + len(unnumbered) if bare else number)
