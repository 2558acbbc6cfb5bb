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


def period_with(day: date, kind: PeriodKind) -> Period:
    """Return the period of a kind that holds a day."""
    return Period(day.year, kind, (day.month - 1) // _MONTHS[kind] + 1)


@dataclass(frozen=True, slots=True)
class Within:
    """At some time within a period: "Tháng 2", "trong quý II/2021"."""

    period: Period


@dataclass(frozen=True, slots=True)
class WithinEach:
    """At some time within each of several periods, ascending: "Tháng 3, 6, 9, 12"."""

    periods: tuple[Period, ...]


@dataclass(frozen=True, slots=True)
class From:
    """From the first day of a time on, without an end: "từ 01/7/2025".

    `kind` is that of the period that the text names, None where it names a day.
    """

    day: date
    kind: PeriodKind | None = None


@dataclass(frozen=True, slots=True)
class Before:
    """No later than a day: "trước ngày 20/02/2024"."""

    day: date


@dataclass(frozen=True, slots=True)
class On:
    """On one day: "vào ngày 15/3/2024"."""

    day: date


@dataclass(frozen=True, slots=True)
class Between:
    """From one day to another: "từ ngày 10/01 đến ngày 20/3/2024"."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Yearly:
    """Each year from `first` to `last`: "Thực hiện hàng năm"."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class YearlyBy:
    """No later than some days of each year: "trước ngày 01/6 và 15/11 hằng năm".

    `days` are (month, day), as printed, from the year `first` to `last`.
    """

    days: tuple[tuple[int, int], ...]
    first: int
    last: int


class Every(StrEnum):
    """How often within a year, as an ISO 8601 duration; the shortest first."""

    WEEK = "P1W"
    MONTH = "P1M"
    QUARTER = "P3M"
    HALF = "P6M"


@dataclass(frozen=True, slots=True)
class Recurring:
    """Several times a year from `first` to `last`: "định kỳ hằng quý".

    `day` is that of the month, or of the last month of a quarter: "ngày 20 hằng tháng".
    """

    every: Every
    first: int
    last: int
    day: int | None = None


@dataclass(frozen=True, slots=True)
class Ongoing:
    """All the time from the year `first` to `last`: "Thường xuyên"."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Unscheduled:
    """The text names no time."""


Deadline = (
    Within
    | WithinEach
    | From
    | Before
    | On
    | Between
    | Yearly
    | YearlyBy
    | Recurring
    | Ongoing
    | Unscheduled
)


def days_of(  # noqa: PLR0911 - one for each kind
    deadline: Deadline,
) -> tuple[date | None, date | None]:
    """Return the earliest and the latest day, None where the text sets no bound."""
    match deadline:
        case Within(period):
            return period.first, period.last
        case WithinEach(periods):
            return periods[0].first, periods[-1].last
        case From(day):
            return day, None
        case Before(day):
            return None, day
        case On(day):
            return day, day
        case Between(start, end):
            return start, end
        case YearlyBy(days, first, last):
            return date(first, 1, 1), date(last, *max(days))
        case Yearly(first, last) | Recurring(_, first, last) | Ongoing(first, last):
            return date(first, 1, 1), date(last, 12, 31)
        case Unscheduled():
            return None, None
        case _:
            assert_never(deadline)


def recurrence_of(deadline: Deadline) -> str | None:
    """Return the recurrence as an ISO 8601 duration, or None."""
    match deadline:
        case Yearly() | YearlyBy():
            return "P1Y"
        case Recurring(every):
            return every.value
        case _:
            return None
