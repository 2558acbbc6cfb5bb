"""When something falls due: parts of a year, days, recurrence.

Partial dates are EDTF (ISO 8601-2): quarters are "2021-33" to "2021-36",
half-years "2024-40" and "2024-41".
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import assert_never


class PeriodKind(StrEnum):
    """The parts of a year that plans name."""

    YEAR = "year"
    HALF = "half"
    QUARTER = "quarter"
    MONTH = "month"


_MONTHS = {
    PeriodKind.YEAR: 12,
    PeriodKind.HALF: 6,
    PeriodKind.QUARTER: 3,
    PeriodKind.MONTH: 1,
}
_EDTF_BASE = {PeriodKind.HALF: 39, PeriodKind.QUARTER: 32, PeriodKind.MONTH: 0}


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A year or a part of one; `index` counts from 1 within the year."""

    year: int
    kind: PeriodKind
    index: int = 1

    @property
    def edtf(self) -> str:
        """The period in EDTF."""
        if self.kind is PeriodKind.YEAR:
            return f"{self.year:04}"
        return f"{self.year:04}-{_EDTF_BASE[self.kind] + self.index:02}"

    @property
    def months(self) -> range:
        """The months of the year, from 1, that the period covers."""
        length = _MONTHS[self.kind]
        return range((self.index - 1) * length + 1, self.index * length + 1)

    @property
    def first(self) -> date:
        """The first day."""
        return date(self.year, self.months[0], 1)

    @property
    def last(self) -> date:
        """The last day."""
        month = self.months[-1]
        return date(self.year, month, monthrange(self.year, month)[1])


@dataclass(frozen=True, slots=True)
class Within:
    """At some time within a period: "Tháng 2", "trong quý II/2021"."""

    period: Period


@dataclass(frozen=True, slots=True)
class Before:
    """No later than a day: "trước ngày 20/02/2024"."""

    day: date


@dataclass(frozen=True, slots=True)
class Yearly:
    """Each year from `first` to `last`: "Thực hiện hàng năm"."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Unscheduled:
    """The text names no time."""


Deadline = Within | Before | Yearly | Unscheduled


def edtf_of(deadline: Deadline) -> str | None:
    """Return the deadline in EDTF, or None where there is no time."""
    match deadline:
        case Within(period):
            return period.edtf
        case Before(day):
            return f"../{day.isoformat()}"
        case Yearly(first, last):
            return f"{first}/{last}" if last > first else f"{first}"
        case Unscheduled():
            return None
        case _:
            assert_never(deadline)


def days_of(deadline: Deadline) -> tuple[date | None, date | None]:
    """Return the earliest and the latest day, None where the text sets no bound."""
    match deadline:
        case Within(period):
            return period.first, period.last
        case Before(day):
            return None, day
        case Yearly(first, last):
            return date(first, 1, 1), date(last, 12, 31)
        case Unscheduled():
            return None, None
        case _:
            assert_never(deadline)


def recurrence_of(deadline: Deadline) -> str | None:
    """Return the recurrence as an ISO 8601 duration, or None."""
    return "P1Y" if isinstance(deadline, Yearly) else None
