"""What stands on the calendar: tasks by month, by year, and standing work.

No clock: which of it is due now, the reader's browser says.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from macros.model.plan import Plan
from macros.model.schedule import (
    From,
    Ongoing,
    Period,
    PeriodKind,
    WithinEach,
    YearlyBy,
    days_of,
    recurrence_of,
)
from macros.registry.library import Assignment
from macros.tasks.recognise import plan_years

YEARS_KEPT = 2


@dataclass(frozen=True, slots=True)
class AgendaEntry:
    """A task with its days; None where the text sets no bound, or nothing recurs.

    A task of several months has an entry for each.

    `days_of_year` are (month, day), where it falls due on the same days each year.
    """

    assignment: Assignment
    earliest: date | None
    latest: date | None
    recurrence: str | None
    days_of_year: tuple[tuple[int, int], ...] = ()

    @property
    def standing(self) -> bool:
        """Whether the work recurs or does not end, so that no month has it."""
        ongoing = isinstance(self.assignment.task.deadline, Ongoing | From)
        return ongoing or self.recurrence is not None

    @property
    def period(self) -> Period | None:
        """The month that the task keeps to, else the year in which it ends.

        None for standing work and for what has no time.
        """
        day = self.latest or self.earliest
        if day is None or self.standing:
            return None
        first = self.earliest or day
        if self.latest and (first.year, first.month) == (day.year, day.month):
            return Period(day.year, PeriodKind.MONTH, day.month)
        return Period(day.year, PeriodKind.YEAR)


@dataclass(frozen=True, slots=True)
class AgendaGroup:
    """The tasks of one month, or those of a year that are longer than a month."""

    period: Period
    entries: tuple[AgendaEntry, ...]


@dataclass(frozen=True, slots=True)
class Agenda:
    """Groups, the latest year first and each year in its order; standing work.

    `left_out` counts the tasks with a time that are too old.
    """

    groups: tuple[AgendaGroup, ...]
    standing: tuple[AgendaEntry, ...]
    left_out: int

    @property
    def entries(self) -> tuple[AgendaEntry, ...]:
        """All tasks of the agenda."""
        return (*(e for g in self.groups for e in g.entries), *self.standing)


def agenda_of(assignments: Iterable[Assignment]) -> Agenda:
    """Lay out those of *assignments* that have a time.

    Kept is what ends no earlier than the second-latest year that has tasks by month.
    """
    entries = (entry for assignment in assignments for entry in _entries(assignment))
    timed = [entry for entry in entries if _has_time(entry)]
    kept = _recent(timed)
    groups: dict[Period, list[AgendaEntry]] = defaultdict(list)
    for entry in kept:
        if entry.period:
            groups[entry.period].append(entry)
    order = sorted(groups, key=lambda p: (-p.year, p.kind is PeriodKind.YEAR, p.index))
    return Agenda(
        groups=tuple(AgendaGroup(p, tuple(groups[p])) for p in order),
        standing=tuple(entry for entry in kept if entry.standing),
        left_out=len(_tasks(timed) - _tasks(kept)),
    )


def covered_years(plans: Iterable[Plan]) -> tuple[tuple[int, int], ...]:
    """Return the first and last years that plans cover, each pair once."""
    return tuple(sorted({years for p in plans if all(years := plan_years(p))}))


def _entries(assignment: Assignment) -> Iterator[AgendaEntry]:
    deadline = assignment.task.deadline
    if isinstance(deadline, WithinEach):
        for period in deadline.periods:
            yield AgendaEntry(assignment, period.first, period.last, None)
        return
    days = deadline.days if isinstance(deadline, YearlyBy) else ()
    yield AgendaEntry(assignment, *days_of(deadline), recurrence_of(deadline), days)


def _tasks(entries: Iterable[AgendaEntry]) -> set[str]:
    return {entry.assignment.task.id for entry in entries}


def _has_time(entry: AgendaEntry) -> bool:
    return bool(entry.earliest or entry.latest or entry.standing)


def _recent(entries: list[AgendaEntry]) -> list[AgendaEntry]:
    by_month = {
        entry.period.year
        for entry in entries
        if entry.period and entry.period.kind is PeriodKind.MONTH
    }
    if len(by_month) < YEARS_KEPT:
        return entries
    since = sorted(by_month)[-YEARS_KEPT]
    return [e for e in entries if e.latest is None or e.latest.year >= since]
