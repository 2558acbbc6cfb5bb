"""The numbering that official texts print before a clause, and what it makes of it."""

import re
from dataclasses import dataclass, replace

from macros.vietnamese.letters import BULLETS, CAPITALS
from macros.vietnamese.normalise import DROPPED, matching_copy, visible
from macros.vietnamese.slug import slug

# The order in which the parts of a document enclose each other: Nghị định
# 30/2020/NĐ-CP, Phụ lục I, mục II.5 (phần, chương, mục, điều, khoản, điểm), and the
# Roman and month headings of plans between them.
ANNEX, PART, CHAPTER, SECTION, ROMAN, ARTICLE, PERIOD, POINT = range(8)
LETTER = 20  # below every "1.2.3."

_SEPARATOR = r"\s*[.)/:–-]"


@dataclass(frozen=True, slots=True)
class Numbering:
    """The printed `marker`, its part `segment` of the id, and how high it ranks."""

    marker: str
    segment: str
    rank: int


@dataclass(frozen=True, slots=True)
class _Form:
    pattern: re.Pattern[str]
    rank: int
    prefix: str


def _form(pattern: str, rank: int, prefix: str = "") -> _Form:
    return _Form(re.compile(pattern), rank, prefix)


# One entry a form, real examples above each.
_FORMS = (
    # PHỤ LỤC · Phụ lục II · PHỤ LỤC 1
    _form(r"(?i:phụ lục)(?:\s+(?P<value>[IVXL]+|[0-9]{1,3}))?\b", ANNEX, "phu-luc"),
    # Phần thứ nhất · PHẦN I
    _form(
        r"(?i:phần(?:\s+thứ)?)\s+"
        r"(?P<value>[IVXL]+|[0-9]{1,2}|(?i:nhất|hai|ba|tư|năm))\b",
        PART,
        "phan",
    ),
    # Chương I · CHƯƠNG 2
    _form(r"(?i:chương)\s+(?P<value>[IVXL]+|[0-9]{1,2})\b", CHAPTER, "chuong"),
    # Mục 1
    _form(r"(?i:mục)\s+(?P<value>[IVXL]+|[0-9]{1,2})\b", SECTION, "muc"),
    # I. MỤC ĐÍCH · III- NHIỆM VỤ · II.NỘI DUNG, but not V.I. Lênin
    _form(rf"(?P<value>[IVXL]+){_SEPARATOR}(?=\s|[{CAPITALS}]{{2}}|$)", ROMAN),
    # Điều 5. · Điều 5a
    _form(r"(?i:điều)\s+(?P<value>[0-9]{1,3}[a-zđ]?)\b\s*[.:]?", ARTICLE, "dieu"),
    # Tháng 1 · Tháng 02/2024, alone on its line
    _form(
        r"(?i:tháng)\s+0?(?P<value>[0-9]{1,2})(?=\W*(?:[0-9]{4})?\W*$)", PERIOD, "thang"
    ),
    # Quý I · QUÝ II/2024, alone on its line
    _form(r"(?i:quý)\s+(?P<value>IV|I{1,3})(?=\W*(?:[0-9]{4})?\W*$)", PERIOD, "quy"),
    # 5.1- · 2.3. · 1.1
    _form(r"(?P<value>[0-9]{1,2}(?:\.[0-9]{1,2}){1,3})(?:\s*[.)/-])?(?=\s)", POINT),
    # 1. · 1- · 1) · 12/
    _form(rf"(?P<value>[0-9]{{1,3}}){_SEPARATOR}(?=\s)", POINT),
    # a) · đ) · b.
    _form(r"(?P<value>[a-zđ])\s*[).](?=\s)", LETTER),
)
_LONGEST = 80  # of a heading that is a numbering, with letters that nobody sees
_BLANKS = dict.fromkeys(map(ord, DROPPED), " ")
_BULLET = re.compile(rf"[{BULLETS}](?=\s)")


def numbering_of(text: str, *, heading: bool) -> Numbering | None:
    """Return the numbering at the start of *text*, None where there is none.

    Words such as "Điều 5" or "Tháng 1" count in headings only; in a paragraph they
    begin a sentence. Letters that nobody sees do not hide a numbering.
    """
    start = text[:_LONGEST]
    found = _numbering_of(text, heading=heading)
    if found or visible(start) == start:
        return found
    # "1." and a blank without width: dropped it joins what it parts.
    for letters in (start, start.translate(_BLANKS)):
        copy = matching_copy(letters)
        found = _numbering_of(copy.text, heading=heading)
        if found:
            return replace(found, marker=text[: copy.origin[len(found.marker)]])
    return None


def _numbering_of(text: str, *, heading: bool) -> Numbering | None:
    for form in _FORMS:
        found = form.pattern.match(text)
        if found is None or (form.prefix and not heading):
            continue
        value = found["value"]
        segment = ("dd" if value == "đ" else slug(value)) if value else ""
        if form.rank == POINT:
            return Numbering(found[0], value, POINT + value.count("."))
        segment = "-".join(filter(None, (form.prefix, segment)))
        return Numbering(found[0], segment, form.rank)
    return None


def bullet_of(text: str) -> str:
    """Return the dash, plus or dot that opens a list item, or ""."""
    found = _BULLET.match(text)
    return found[0] if found else ""
