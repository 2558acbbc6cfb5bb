"""Dates in EDTF (ISO 8601-2), as far as documents and registers need them."""

import re
from datetime import date
from functools import lru_cache

import edtf
from edtf.parser.edtf_exceptions import EDTFParseException

# 2024 · 202X · 2024-02 · 2024-XX · 2021-34 (quý II) · 2024-02-05 · 2024-02-XX · 1997~
# The parser takes more (exponents, sets), some of it at a cost without bound: a head
# is somebody's text, so only these shapes reach it.
_POINT = re.compile(
    r"[12][0-9](?:[0-9][0-9X]|XX)(?:-(?:[0-9]{2}(?:-(?:[0-9]{2}|XX))?|XX(?:-XX)?))?[?~%]?"
)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_OPEN = ("", "..")


def is_edtf(text: str) -> bool:
    """Tell whether *text* names a time that exists: a day, a period, an interval."""
    if "/" not in text:
        return is_point(text)
    first, _, last = text.partition("/")
    if first in _OPEN or last in _OPEN:
        return is_point(last) or is_point(first)
    in_order = len(first) != len(last) or "X" in text or first <= last
    return is_point(first) and is_point(last) and in_order


def day_of(text: str) -> date | None:
    """Return the day that *text* names, None unless it is one whole day."""
    whole = _DAY.fullmatch(text) and is_point(text)
    return date.fromisoformat(text) if whole else None


@lru_cache(maxsize=4096)  # the parser is slow, and a library repeats its dates
def is_point(text: str) -> bool:
    """Tell whether *text* names a day, a month or a year that exists, or part of it."""
    if not _POINT.fullmatch(text):
        return False
    try:
        if day := _DAY.match(text):
            date.fromisoformat(day[0])  # the parser lets 29 February stand in any year
        if day is None or day[0] != text:
            edtf.parse_edtf(text)
    except (EDTFParseException, ValueError):
        return False
    return True
