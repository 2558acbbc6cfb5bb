"""Tasks laid out by year, quarter and month, by plan and body."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from macros.model.plan import Plan
from macros.model.schedule import Before, Period, PeriodKind, Within, Yearly
from macros.registry.library import Assignment, Library
from macros.registry.units import NamedUnit

_YEAR_MONTHS = 12


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
    """A year with its periods that have tasks, and all twelve months if any has."""

    year: int
    months: tuple[Period, ...]
    quarters: tuple[Period, ...]


def period_of(assignment: Assignment) -> Period | None:
    """Return the month, quarter ... to which a task with a time belongs."""
    match assignment.task.deadline:
        case Within(period):
            return period
        case Before(day):
            return Period(day.year, PeriodKind.MONTH, day.month)
        case _:
            return None


def timeline_years(library: Library) -> tuple[TimelineYear, ...]:
    """Return the years in which something falls due, ascending."""
    kinds: dict[int, set[Period]] = defaultdict(set)
    for assignment in library.assignments:
        period = period_of(assignment)
        if period:
            kinds[period.year].add(period)
    years = []
    for year in sorted(kinds):
        quarters = sorted(p for p in kinds[year] if p.kind is PeriodKind.QUARTER)
        has_months = any(p.kind is PeriodKind.MONTH for p in kinds[year])
        months = [Period(year, PeriodKind.MONTH, n) for n in range(1, 13)]
        years.append(
            TimelineYear(year, tuple(months if has_months else ()), tuple(quarters))
        )
    return tuple(years)


def falls_in(assignment: Assignment, year: int, months: range) -> bool:
    """Tell whether a task falls due within some months of a year, or recurs in it."""
    deadline = assignment.task.deadline
    if isinstance(deadline, Yearly):
        return deadline.first <= year <= deadline.last and len(months) == _YEAR_MONTHS
    period = period_of(assignment)
    return (
        period is not None and period.year == year and set(period.months) <= set(months)
    )


def in_period(library: Library, period: Period) -> tuple[Assignment, ...]:
    """Return the tasks that fall due in exactly *period*."""
    return tuple(a for a in library.assignments if period_of(a) == period)


def yearly(library: Library, year: int | None = None) -> tuple[Assignment, ...]:
    """Return the tasks that recur every year, or those that do in *year*."""
    return tuple(
        a
        for a in library.assignments
        if isinstance(a.task.deadline, Yearly)
        and (year is None or a.task.deadline.first <= year <= a.task.deadline.last)
    )


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
        key = (lead.unit_id or lead.name) if lead else ""
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
