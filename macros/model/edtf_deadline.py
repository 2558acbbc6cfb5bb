"""EDTF → deadline: the inverse of schedule.edtf_of, for what a clerk may note."""

import re
from datetime import date

from macros.model.schedule import (
    Before,
    Between,
    Deadline,
    On,
    Period,
    PeriodKind,
    Unscheduled,
    Within,
)

_YEAR = re.compile(r"[12][0-9]{3}")
_PART = re.compile(r"(?P<year>[12][0-9]{3})-(?P<part>[0-9]{2})")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_PARTS = (
    (range(1, 13), PeriodKind.MONTH, 0),
    (range(33, 37), PeriodKind.QUARTER, 32),
    (range(40, 42), PeriodKind.HALF, 39),
)


def deadline_of(text: str) -> Deadline | None:
    """Return the deadline that *text* names, None where it names none.

    "" is no time; "2024", "2024-02", "2021-34" and "2024-40" are periods,
    "2024-02-20" a day, "../2024-02-20" a last day, "2024-01-10/2024-03-20" the days
    from one to the other.
    """
    if not text:
        return Unscheduled()
    first, slash, last = text.partition("/")
    if not slash:
        day = _day(text)
        return On(day) if day else _period(text)
    end = _day(last)
    if end is None:
        return None
    if first == "..":
        return Before(end)
    start = _day(first)
    return Between(start, end) if start and start <= end else None


def _period(text: str) -> Deadline | None:
    if _YEAR.fullmatch(text):
        return Within(Period(int(text), PeriodKind.YEAR))
    if part := _PART.fullmatch(text):
        number = int(part["part"])
        for numbers, kind, base in _PARTS:
            if number in numbers:
                return Within(Period(int(part["year"]), kind, number - base))
    return None


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:
        return None
