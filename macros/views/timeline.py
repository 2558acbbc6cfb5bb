"""Tasks laid out by year, quarter and month, by plan and body."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from macros.model.plan import Plan
from macros.model.schedule import (
    Before,
    Between,
    Every,
    On,
    Ongoing,
    Period,
    PeriodKind,
    Recurring,
    Unscheduled,
    Within,
    Yearly,
    YearlyBy,
)
from macros.registry.library import Assignment, Library
from macros.registry.units import NamedUnit

_YEAR_MONTHS = 12
_LENGTHS = ((PeriodKind.MONTH, 1), (PeriodKind.QUARTER, 3), (PeriodKind.HALF, 6))
_MONTHS_BETWEEN = {Every.WEEK: 1, Every.MONTH: 1, Every.QUARTER: 3, Every.HALF: 6}


@dataclass(frozen=True, slots=True)
class UnitTasks:
    """The tasks that one body leads; `unit` is None where the text names none."""

    unit: NamedUnit | None
    assignments: tuple[Assignment, ...]


@dataclass(frozen=True, slots=True)
class PlanTasks:
    """One plan's tasks, by body in the order of the text."""

    plan: Plan
    units: tuple[UnitTasks, ...]

    @property
    def count(self) -> int:
        """How many tasks there are."""
        return sum(len(group.assignments) for group in self.units)


@dataclass(frozen=True, slots=True)
class TimelineYear:
    """A year with its periods that have tasks.

    All twelve months and both halves stand if one of the months has tasks.
    """

    year: int
    months: tuple[Period, ...]
    quarters: tuple[Period, ...]
    halves: tuple[Period, ...]


def period_of(assignment: Assignment) -> Period | None:
    """Return the month, quarter ... to which a task with a time belongs.

    A task from one day to another belongs to the shortest period of a year that
    holds both, or to the year in which it ends; one without a time that speaks of an
    anniversary belongs to the month of that day.
    """
    match assignment.task.deadline:
        case Within(period):
            return period
        case Before(day) | On(day):
            return Period(day.year, PeriodKind.MONTH, day.month)
        case Between(first, last):
            return _holding(first, last)
        case Unscheduled() if assignment.anniversary:
            day = assignment.anniversary.day
            return Period(day.year, PeriodKind.MONTH, day.month)
        case _:
            return None


def _holding(first: date, last: date) -> Period:
    for kind, length in _LENGTHS if first.year == last.year else ():
        period = Period(last.year, kind, (last.month - 1) // length + 1)
        if period.first <= first:
            return period
    return Period(last.year, PeriodKind.YEAR)


def timeline_years(library: Library) -> tuple[TimelineYear, ...]:
    """Return the years in which something falls due, ascending."""
    kinds: dict[int, set[Period]] = defaultdict(set)
    for assignment in library.assignments:
        period = period_of(assignment)
        if period:
            kinds[period.year].add(period)
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


def falls_in(assignment: Assignment, year: int, months: range) -> bool:
    """Tell whether a task stands within some months of a year, or recurs in them."""
    match assignment.task.deadline:
        case Yearly(first, last) | Ongoing(first, last):
            return first <= year <= last and len(months) == _YEAR_MONTHS
        case YearlyBy(days, first, last):
            return first <= year <= last and any(month in months for month, _ in days)
        case Recurring(every, first, last):
            return first <= year <= last and len(months) >= _MONTHS_BETWEEN[every]
        case Between(start, end):
            during = (Period(year, PeriodKind.MONTH, month) for month in months)
            return any(start <= month.last and month.first <= end for month in during)
        case _:
            period = period_of(assignment)
            return (
                period is not None
                and period.year == year
                and set(period.months) <= set(months)
            )


def yearly(library: Library, year: int | None = None) -> tuple[Assignment, ...]:
    """Return the tasks that recur or go on all the time, or those that do in *year*."""
    found = []
    for assignment in library.assignments:
        match assignment.task.deadline:
            case (
                Yearly(first, last)
                | YearlyBy(_, first, last)
                | Recurring(_, first, last)
                | Ongoing(first, last)
            ) if year is None or first <= year <= last:
                found.append(assignment)
    return tuple(found)


def by_plan(
    library: Library, assignments: Iterable[Assignment]
) -> tuple[PlanTasks, ...]:
    """Group tasks by plan and, within it, by the body that leads."""
    plans: dict[str, dict[str, list[Assignment]]] = defaultdict(
        lambda: defaultdict(list)
    )
    units: dict[str, NamedUnit] = {}
    for assignment in assignments:
        lead = assignment.leads[0] if assignment.leads else None
        key = lead.key if lead else ""
        if lead:
            units.setdefault(key, lead)
        plans[assignment.task.plan_id][key].append(assignment)
    return tuple(
        PlanTasks(
            library.plans[plan_id],
            tuple(UnitTasks(units.get(k), tuple(g)) for k, g in groups.items()),
        )
        for plan_id, groups in plans.items()
    )
