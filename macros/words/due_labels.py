"""Deadlines as a reader knows them."""

from datetime import date
from typing import assert_never

from macros.model.schedule import (
    Before,
    Between,
    Deadline,
    Every,
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
    period_with,
)
from macros.vietnamese.dates import day_and_month, day_number, month_number, written
from macros.words.labels import capital, period_label, roman

_EVERY = {
    Every.WEEK: "Hằng tuần",
    Every.MONTH: "Hằng tháng",
    Every.QUARTER: "Hằng quý",
    Every.HALF: "6 tháng một lần",
}


def deadline_label(deadline: Deadline) -> str:  # noqa: C901, PLR0911 - one for each kind
    """Return a deadline in words: "Trước ngày 20/02/2024", "Hằng quý, 2021-2025"."""
    match deadline:
        case Within(period):
            return capital(period_label(period))
        case WithinEach(periods):
            return _listed(periods)
        case From(day, kind):
            return f"Từ {_start(day, kind)} trở đi"
        case Before(day):
            return f"Trước ngày {written(day)}"
        case On(day):
            return f"Ngày {written(day)}"
        case Between(start, end):
            return f"Từ ngày {written(start)} đến ngày {written(end)}"
        case Yearly(first, last):
            return f"Hằng năm, {first}–{last}" if last > first else f"Trong năm {first}"
        case YearlyBy(days, first, last):
            by = " và ".join(day_and_month(day, month) for month, day in days)
            return f"Trước ngày {by} hằng năm, {_years(first, last)}"
        case Recurring(every, first, last, day):
            return f"{_EVERY[every]}{_day_of(every, day)}, {_years(first, last)}"
        case Ongoing(first, last):
            return f"Thường xuyên, {_years(first, last)}"
        case Unscheduled():
            return "Không nêu thời hạn"
        case _:
            assert_never(deadline)


def _listed(periods: tuple[Period, ...]) -> str:
    """Return periods, those of one kind and year as "Tháng 3, 6, 9/2024"."""
    first = periods[0]
    same = {(p.kind, p.year) for p in periods} == {(first.kind, first.year)}
    if same and first.kind is PeriodKind.MONTH:
        months = ", ".join(month_number(p.index) for p in periods)
        return f"Tháng {months}/{first.year}"
    if same and first.kind is PeriodKind.QUARTER:
        return f"Quý {', '.join(roman(p.index) for p in periods)}/{first.year}"
    return capital("; ".join(map(period_label, periods)))


def _start(day: date, kind: PeriodKind | None) -> str:
    if kind is None:
        return f"ngày {written(day)}"
    return period_label(period_with(day, kind))


def _years(first: int, last: int) -> str:
    return f"{first}–{last}" if last > first else f"{first}"


def _day_of(every: Every, day: int | None) -> str:
    if day is None:
        return ""
    words = f", ngày {day_number(day)}"
    return words if every is Every.MONTH else f"{words} của tháng cuối"
