"""Dates in EDTF (ISO 8601-2), as far as documents and registers need them."""

import re
from datetime import date

# 2024 · 202X · 2024-02 · 2024-XX · 2021-34 (quý II) · 2024-02-05 · 2024-02-XX · 1997~
_POINT = re.compile(
    r"(?P<year>[12][0-9](?:[0-9][0-9X]|XX))"
    r"(?:-(?P<part>0[1-9]|1[0-2]|XX|2[1-9]|3[0-9]|4[01])(?:-(?P<day>[0-9]{2}|XX))?)?"
    r"[?~%]?"
)
_LAST_MONTH = 12
_OPEN = ("", "..")


def is_edtf(text: str) -> bool:
    """Tell whether *text* names a time that exists: a day, a period, an interval."""
    if "/" not in text:
        return _is_point(text)
    first, _, last = text.partition("/")
    if first in _OPEN or last in _OPEN:
        return _is_point(last) or _is_point(first)
    in_order = len(first) != len(last) or "X" in text or first <= last
    return _is_point(first) and _is_point(last) and in_order


def _is_point(text: str) -> bool:
    found = _POINT.fullmatch(text)
    if found is None:
        return False
    year, part, day = found.group("year", "part", "day")
    if day is None:
        return True
    if part == "XX" or day == "XX":
        return day == "XX" and (part == "XX" or int(part) <= _LAST_MONTH)
    try:
        # 2024 and its like are leap years: a year left open may have 29 February.
        date(2024 if "X" in year else int(year), int(part), int(day))
    except ValueError:
        return False
    return True
