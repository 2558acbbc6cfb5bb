"""How much room tasks take on a page, and which parts of a year have room on one."""

from collections.abc import Iterable, Iterator, Mapping

from macros.model.schedule import Period, PeriodKind
from macros.parts.tasks.timed_view import TimedTasks
from macros.registry.library import Assignment
from macros.views.timeline import TimelineYear

ROOM = 400  # lines of a page, which stays below 300 kB with them
MOST_ROWS = ROOM // 3  # of a table that has no other tasks
_LINE = 200  # letters


def lines(tasks: Iterable[Assignment]) -> int:
    """Return how many lines tasks take: one, one a body, one for each 200 letters."""
    return sum(
        1 + len(a.leads) + len(a.supports) - (-len(a.task.text) // _LINE) for a in tasks
    )


def without_room(tasks: TimedTasks) -> frozenset[Period | None]:
    """Return the periods with more tasks than a page has room for."""
    periods = [p for of_year in tasks.of_year.values() for p in of_year]
    return frozenset(p for p in (*periods, None) if lines(tasks.of(p)) > ROOM)


def homes_in(
    tasks: TimedTasks, year: TimelineYear, rows: int
) -> Mapping[Period, Period]:
    """Return the period on whose page the tasks of each period of a year stand.

    It is the longest around them that has room for all that it holds: the year, which
    has the *rows* of a strip besides, a half or quarter of it, or the period itself.
    """
    whole = Period(year.year, PeriodKind.YEAR)
    periods = tasks.of_year.get(year.year, {})
    if _lines_within(tasks, whole) + rows <= ROOM:
        return dict.fromkeys(periods, whole)
    longer = [p for p in _longer(year) if _lines_within(tasks, p) <= ROOM]
    return {
        period: next((p for p in longer if _holds(p, period)), period)
        for period in periods
    }


def _longer(year: TimelineYear) -> Iterator[Period]:
    """Yield the halves, then the quarters of a year that have pages."""
    yield from year.halves
    yield from year.quarters


def _lines_within(tasks: TimedTasks, period: Period) -> int:
    """Return how many lines all tasks of a period and of its parts take."""
    within = {
        assignment.task.id: assignment
        for other, found in tasks.of_year.get(period.year, {}).items()
        if _holds(period, other)
        for assignment in found
    }
    return lines(within.values())


def _holds(period: Period, other: Period) -> bool:
    return set(other.months) <= set(period.months)
