"""The part of a document that a citation points at: "khoản 2 Điều 5 Luật ..."."""

import re

from macros.vietnamese.normalise import squeeze

_LENGTH = 120  # of the words of a part, with room for blanks


def _listed(value: str) -> str:
    """Return a pattern of one value or several: "Điều 5, 7 và 9", "khoản 1 đến 3"."""
    return rf"{value}(?:\s*(?:,|;|-|và|hoặc|đến)\s*{value})*"


_ROMAN_OR_NUMBER = r"(?:[IVXLC]+|[0-9]{1,3})(?!\w)"
_LETTER, _NUMBER = r"[a-zđ][0-9]?(?!\w)", r"[0-9]{1,4}[a-zđ]?(?!\w)"
# điểm a, b khoản 2 Điều 5 của · Mục II Phần thứ hai · Phụ lục I, Điều 7
_PART = "|".join(
    (
        rf"(?:điểm|tiết)\s+(?:{_listed(_LETTER)}|{_listed(_NUMBER)})",
        rf"(?:khoản|điều)\s+{_listed(_NUMBER)}",
        rf"(?:chương|mục|phần|phụ\s+lục|tiểu\s+mục)\s+{_listed(_ROMAN_OR_NUMBER)}",
        r"phần\s+thứ\s+(?:nhất|hai|ba|tư|năm)",
    )
)
_PARTS = re.compile(
    rf"(?<!\w)(?P<part>(?:{_PART})(?:\s*,?\s*(?:của\s+|và\s+)?(?:{_PART}))*)"
    r"\s*,?\s*(?:của\s+|tại\s+)?\Z",
    re.IGNORECASE,
)


# How a part's words may end: looked at first, as few citations have any.
_ENDS = re.compile(
    r"(?:[0-9][a-zđ]?|\b(?:[IVXLC]{1,6}|[a-zđ])|nhất|hai|ba|tư|năm)"
    r"\s*,?\s*(?:của\s+|tại\s+)?\Z",
    re.IGNORECASE,
)
_END_LENGTH = 16


def pinpoint_before(text: str, start: int) -> str:
    """Return the words for a part that stand right before an offset, or "".

    *text* is the matching copy, *start* where the citation begins.
    """
    if not _ENDS.search(text[max(0, start - _END_LENGTH) : start]):
        return ""
    found = _PARTS.search(text[max(0, start - _LENGTH) : start])
    return squeeze(found["part"]) if found else ""
