"""Tasks laid out by year, quarter and month."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import assert_never

from macros.model.schedule import (
    Before,
    Between,
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
from macros.registry.library import Assignment, Library

Tasks = tuple[Assignment, ...]

# A slip like "1920-2045" must not fill the calendar with years.
MOST_YEARS = 30
_YEAR_MONTHS = 12
_PARTS = (PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF)
_MONTHS_BETWEEN = {Every.WEEK: 1, Every.MONTH: 1, Every.QUARTER: 3, Every.HALF: 6}


@dataclass(frozen=True, slots=True)
class TimelineYear:
    """A year with its periods that have tasks.

    All twelve months and both halves stand if one of the months has tasks.
    """

    year: int
    months: tuple[Period, ...]
    quarters: tuple[Period, ...]
    halves: tuple[Period, ...]


def periods_of(assignment: Assignment) -> tuple[Period, ...]:
    """Return the months, quarters ... to which a task with a time belongs.

    Several months belong to it each. A task from one day to another belongs in each
    year that it touches to the periods that it fills, or else to the shortest one that
    holds its days there; one without a time that speaks of an anniversary belongs to
    the month of that day.
    """
    match assignment.task.deadline:
        case Within(period):
            return (period,)
        case WithinEach(periods):
            return periods
        case Before(day) | On(day):
            return (period_with(day, PeriodKind.MONTH),)
        case Between(first, last):
            pieces = _by_year(first, last)
            return tuple(period for piece in pieces for period in _covering(*piece))
        case Unscheduled() if assignment.anniversary:
            return (period_with(assignment.anniversary.day, PeriodKind.MONTH),)
        case From() | Yearly() | YearlyBy() | Recurring() | Ongoing() | Unscheduled():
            return ()
        case _:
            assert_never(assignment.task.deadline)


def _by_year(first: date, last: date) -> Iterator[tuple[date, date]]:
    """Return the days from one to another, apart by year; the last year of too many."""
    begin = last.year if last.year - first.year >= MOST_YEARS else first.year
    for year in range(begin, last.year + 1):
        yield max(first, date(year, 1, 1)), min(last, date(year, 12, 31))


def _covering(first: date, last: date) -> tuple[Period, ...]:
    """Return the longest parts of a year that two of its days begin and end.

    Where none do, the shortest part that holds both.
    """
    for kind in (PeriodKind.YEAR, *reversed(_PARTS)):
        start, end = period_with(first, kind), period_with(last, kind)
        if (start.first, end.last) == (first, last):
            numbers = range(start.index, end.index + 1)
            return tuple(Period(first.year, kind, number) for number in numbers)
    for kind in _PARTS:
        period = period_with(last, kind)
        if period.first <= first:
            return (period,)
    return (Period(last.year, PeriodKind.YEAR),)


def timeline_years(library: Library) -> tuple[TimelineYear, ...]:
    """Return the years in which something falls due, recurs or begins, ascending."""
    kinds: dict[int, set[Period]] = defaultdict(set)
    for assignment in library.assignments:
        for period in periods_of(assignment):
            kinds[period.year].add(period)
        for year in _standing_years(assignment):
            kinds.setdefault(year, set())
    years = []
    for year, found in sorted(kinds.items()):
        by_month = any(p.kind is PeriodKind.MONTH for p in found)
        months = [Period(year, PeriodKind.MONTH, n) for n in range(1, 13)]
        halves = [Period(year, PeriodKind.HALF, n) for n in (1, 2)]
        years.append(
            TimelineYear(
                year,
                months=tuple(months if by_month else ()),
                quarters=tuple(
                    sorted(p for p in found if p.kind is PeriodKind.QUARTER)
                ),
                halves=tuple(half for half in halves if by_month or half in found),
            )
        )
    return tuple(years)


def _standing_years(assignment: Assignment) -> Iterable[int]:
    """Return the years in which a task recurs, or from which it has no end.

    Of too many only the first and the last.
    """
    match assignment.task.deadline:
        case (
            Yearly(first, last)
            | YearlyBy(_, first, last)
            | Recurring(_, first, last)
            | Ongoing(first, last)
        ):
            many = last - first >= MOST_YEARS
            return (first, last) if many else range(first, last + 1)
        case From(day):
            return (day.year,)
        case Within() | WithinEach() | Before() | On() | Between() | Unscheduled():
            return ()
        case _:
            assert_never(assignment.task.deadline)


def falls_in(assignment: Assignment, year: int, months: range) -> bool:
    """Tell whether a task stands within some months of a year, or recurs in them."""
    match assignment.task.deadline:
        case Yearly(first, last) | Ongoing(first, last):
            return first <= year <= last and len(months) == _YEAR_MONTHS
        case YearlyBy(days, first, last):
            return first <= year <= last and any(month in months for month, _ in days)
        case Recurring(every, first, last):
            return first <= year <= last and len(months) >= _MONTHS_BETWEEN[every]
        case From():
            return has_begun(assignment, Period(year, PeriodKind.MONTH, months[-1]))
        case Between(start, end):
            during = (Period(year, PeriodKind.MONTH, month) for month in months)
            return any(start <= month.last and month.first <= end for month in during)
        case Within() | WithinEach() | Before() | On() | Unscheduled():
            return any(
                period.year == year and set(period.months) <= set(months)
                for period in periods_of(assignment)
            )
        case _:
            assert_never(assignment.task.deadline)


def has_begun(assignment: Assignment, period: Period) -> bool:
    """Tell whether work without an end begins in *period* or before it."""
    deadline = assignment.task.deadline
    return not isinstance(deadline, From) or deadline.day <= period.last


def yearly(assignments: Iterable[Assignment], year: int | None = None) -> Tasks:
    """Return the tasks that recur or have no end, or those that do in *year*."""
    found = []
    for assignment in assignments:
        match assignment.task.deadline:
            case (
                Yearly(first, last)
                | YearlyBy(_, first, last)
                | Recurring(_, first, last)
                | Ongoing(first, last)
            ) if year is None or first <= year <= last:
                found.append(assignment)
            case From(day) if year is None or day.year <= year:
                found.append(assignment)
    return tuple(found)


def tasks_by_period(assignments: Iterable[Assignment]) -> dict[Period, Tasks]:
    """Return the tasks that name a period, by period in the order of time."""
    found: dict[Period, list[Assignment]] = defaultdict(list)
    for assignment in assignments:
        for period in periods_of(assignment):
            found[period].append(assignment)
    order = sorted(found, key=lambda p: (p.year, p.months[0], len(p.months)))
    return {period: tuple(found[period]) for period in order}
