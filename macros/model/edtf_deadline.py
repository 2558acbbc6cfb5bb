"""Deadline → EDTF, and EDTF → deadline for what a clerk may note."""

import re
from datetime import date
from itertools import pairwise
from typing import assert_never

from macros.model.schedule import (
    Before,
    Between,
    Deadline,
    From,
    On,
    Ongoing,
    Period,
    PeriodKind,
    Recurring,
    Unscheduled,
    Within,
    WithinEach,
    Yearly,
    YearlyBy,
)

_YEAR = re.compile(r"[12][0-9]{3}")
_PART = re.compile(r"(?P<year>[12][0-9]{3})-(?P<part>[0-9]{2})")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_SET = re.compile(r"\{(?P<parts>[^{}]*)\}")
_PARTS = (
    (range(1, 13), PeriodKind.MONTH, 0),
    (range(33, 37), PeriodKind.QUARTER, 32),
    (range(40, 42), PeriodKind.HALF, 39),
)


def edtf_of(deadline: Deadline) -> str | None:  # noqa: PLR0911 - one for each kind
    """Return the deadline in EDTF, or None where there is no time."""
    match deadline:
        case Within(period):
            return period.edtf
        case WithinEach(periods):
            return f"{{{','.join(map(_in_set, periods))}}}"
        case From(day, kind):
            return f"{_beginning(day, kind)}/.."
        case Before(day):
            return f"../{day.isoformat()}"
        case On(day):
            return day.isoformat()
        case Between(start, end):
            return f"{start.isoformat()}/{end.isoformat()}"
        case YearlyBy(days, first, last):
            month, day_of_month = max(days)
            return f"{first}/{last}-{month:02}-{day_of_month:02}"
        case Yearly(first, last) | Recurring(_, first, last) | Ongoing(first, last):
            return f"{first}/{last}" if last > first else f"{first}"
        case Unscheduled():
            return None
        case _:
            assert_never(deadline)


def _in_set(period: Period) -> str:
    """Return a period as a member of a set; EDTF has no quarters there."""
    if period.kind in (PeriodKind.YEAR, PeriodKind.MONTH):
        return period.edtf
    first, last = period.months[0], period.months[-1]
    return f"{period.year:04}-{first:02}..{period.year:04}-{last:02}"


def _beginning(day: date, kind: PeriodKind | None) -> str:
    """Return the start of an open interval, as exact as the text is."""
    if kind is None:
        return day.isoformat()
    return f"{day:%Y}" if kind is PeriodKind.YEAR else f"{day:%Y-%m}"


def deadline_of(text: str) -> Deadline | None:
    """Return the deadline that *text* names, None where it names none.

    "" is no time; "2024", "2024-02", "2021-34" and "2024-40" are periods,
    "2024-02-20" a day, "../2024-02-20" a last day, "2024-01-10/2024-03-20" the days
    from one to the other, "2024-01-10/.." those from one on, "{2024-03,2024-06}"
    several periods.
    """
    if not text:
        return Unscheduled()
    if text.startswith("{"):
        return _each(text)
    first, slash, last = text.partition("/")
    return _interval(first, last) if slash else _single(text)


def _single(text: str) -> Deadline | None:
    day = _day(text)
    return On(day) if day else _period(text)


def _interval(first: str, last: str) -> Deadline | None:
    if last == "..":
        return _onward(first)
    end = _day(last)
    if end is None:
        return None
    if first == "..":
        return Before(end)
    start = _day(first)
    return Between(start, end) if start and start <= end else None


def _onward(text: str) -> Deadline | None:
    if day := _day(text):
        return From(day)
    start = _period(text)
    return From(start.period.first, start.period.kind) if start else None


def _each(text: str) -> Deadline | None:
    """Return the periods of a set; a quarter is its first and last month there."""
    found = _SET.fullmatch(text)
    parts = found["parts"].split(",") if found else []
    periods = [period for part in parts if (period := _member(part.strip()))]
    in_order = all(one.last < other.first for one, other in pairwise(periods))
    if len(periods) < max(2, len(parts)) or not in_order:
        return None
    return WithinEach(tuple(periods))


def _member(text: str) -> Period | None:
    first, dots, last = text.partition("..")
    start, end = _period(first), _period(last or first)
    if start is None or end is None or not dots:
        return start.period if start else None
    year = start.period.year
    parts = [Period(year, PeriodKind.QUARTER, n) for n in range(1, 5)]
    parts += [Period(year, PeriodKind.HALF, n) for n in (1, 2)]
    bounds = start.period.first, end.period.last
    return next((p for p in parts if (p.first, p.last) == bounds), None)


def _period(text: str) -> Within | None:
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
