"""Tasks as events of a calendar: all of them, by plan, and by body.

Why a task stands on the days where it stands: docs/phat-trien/quyet-dinh/0011.
"""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto
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
)
from macros.registry.library import Assignment, Library
from macros.registry.units import ids_of

ALL = "tat-ca.ics"  # the calendar of every task
_FRIDAY = 4
_YEAR = 12
_LONGEST_SPAN = timedelta(days=184)  # half a year
_COMMON_YEAR = 2023
_FEBRUARY = 2
_NOT_IN_FEBRUARY = (29, 30)
_OTHER_MONTHS = (1, *range(3, 13))
_MONTHS = {Every.MONTH: 1, Every.QUARTER: 3, Every.HALF: 6}

LAST_DAY = -1  # of a month


class EventKind(Enum):
    """What the days of an event mean to its reader."""

    SPAN = auto()  # the task falls somewhere between them
    START = auto()  # the day on which work without an end begins
    DUE = auto()  # the last day that the text allows
    REMINDER = auto()  # the last working day of a longer time, chosen by the library


@dataclass(frozen=True, slots=True)
class Repeat:
    """How an event comes again until a day: after so many months, or each week at 0.

    `day` is that of the month, one that each of its months has, or LAST_DAY; None is
    the last working day. `in_months` are the only months in which it comes; none
    named, it comes in all that the step meets.
    """

    months: int
    until: date
    day: int | None = None
    in_months: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Days:
    """The days of an event, both included, and how it comes again."""

    kind: EventKind
    first: date
    last: date
    repeat: Repeat | None = None


@dataclass(frozen=True, slots=True)
class TaskEvent:
    """A task with days; `id` is that of the task, with the day if it has several."""

    id: str
    assignment: Assignment
    days: Days


@dataclass(frozen=True, slots=True)
class TaskCalendar:
    """Events under a name, how many tasks they stand for, how many have none.

    `path` is that of the file within the folder of calendars.
    """

    path: str
    name: str
    events: tuple[TaskEvent, ...]
    timed: int
    untimed: int


def task_calendars(library: Library) -> tuple[TaskCalendar, ...]:
    """Return the calendar of all tasks, then those of the plans and of the bodies.

    Every plan has one; a body does if it leads or supports a task.
    """
    by_plan: dict[str, list[Assignment]] = {plan_id: [] for plan_id in library.plans}
    by_unit: dict[str, list[Assignment]] = {u: [] for u in library.registers.units}
    for assignment in library.assignments:
        by_plan[assignment.task.plan_id].append(assignment)
        named = (*assignment.leads, *assignment.supports)
        for unit_id in ids_of(named):
            by_unit[unit_id].append(assignment)
    units = library.registers.units
    return (
        _calendar(ALL, "Việc của mọi kế hoạch", library.assignments),
        *(
            _calendar(f"ke-hoach/{plan_id}.ics", _plan_name(library, plan_id), tasks)
            for plan_id, tasks in by_plan.items()
        ),
        *(
            _calendar(f"don-vi/{unit_id}.ics", f"Việc của {units[unit_id].name}", tasks)
            for unit_id, tasks in by_unit.items()
            if tasks
        ),
    )


def has_events(tasks: Iterable[Assignment]) -> bool:
    """Tell whether a calendar of *tasks* shows any of them."""
    return any(event_days(found.task.deadline) for found in tasks)


def _plan_name(library: Library, plan_id: str) -> str:
    plan = library.plans[plan_id]
    return f"{plan.full_title} – {library.registers.units[plan.unit_id].name}"


def _calendar(path: str, name: str, tasks: Iterable[Assignment]) -> TaskCalendar:
    by_task = [_events(task) for task in tasks]
    timed = sum(map(bool, by_task))
    events = tuple(event for events in by_task for event in events)
    return TaskCalendar(path, name, events, timed, len(by_task) - timed)


def _events(assignment: Assignment) -> tuple[TaskEvent, ...]:
    task = assignment.task
    days = event_days(task.deadline)
    if len(days) == 1:
        return (TaskEvent(task.id, assignment, days[0]),)
    one_year = days[0].first.year == days[-1].first.year if days else True
    form = "%m-%d" if one_year else "%Y-%m-%d"
    return tuple(
        TaskEvent(f"{task.id}/{one.first:{form}}", assignment, one) for one in days
    )


def event_days(  # noqa: C901, PLR0911  (a case for each kind of deadline)
    deadline: Deadline,
) -> tuple[Days, ...]:
    """Return the days on which a calendar shows *deadline*; most have one event."""
    match deadline:
        case Within(period):
            return (_within(period),)
        case WithinEach(periods):
            return tuple(map(_within, periods))
        case From(day):
            return (Days(EventKind.START, day, day),)
        case Before(day):
            return (Days(EventKind.DUE, day, day),)
        case On(day):
            return (_between(day, day),)
        case Between(start, end):
            return (_between(start, end),)
        case Yearly(first, last):
            return (_yearly(first, last),)
        case YearlyBy(days, first, last):
            return tuple(_yearly(first, last, month, day) for month, day in days)
        case Recurring(every, first, last, day):
            return _recurring(every, first, last, day)
        case Ongoing() | Unscheduled():
            return ()
        case _:
            assert_never(deadline)


def _within(period: Period) -> Days:
    if period.kind is PeriodKind.YEAR:
        return _yearly(period.year, period.year)
    return _between(period.first, period.last)


def _between(first: date, last: date) -> Days:
    if last - first > _LONGEST_SPAN:
        return Days(EventKind.DUE, last, last)
    return Days(EventKind.SPAN, first, last)


def _yearly(first: int, last: int, month: int = _YEAR, day: int | None = None) -> Days:
    again = Repeat(_YEAR, date(last, 12, 31), _in_all(day, (month,)), (month,))
    return _once(first, month, day, again if last > first else None)


def _recurring(
    every: Every, first: int, last: int, day: int | None
) -> tuple[Days, ...]:
    """Return the event of what recurs within a year, or two.

    Readers disagree about a rule that lists days of which the last is meant
    (BYMONTHDAY=28,29,30;BYSETPOS=-1), so February has a rule of its own where it
    lacks the day.
    """
    until = date(last, 12, 31)
    if every is Every.WEEK:
        start = date(first, 1, 1)
        friday = start + timedelta(days=(_FRIDAY - start.weekday()) % 7)
        return (Days(EventKind.REMINDER, friday, friday, Repeat(0, until)),)
    if every is Every.MONTH and day in _NOT_IN_FEBRUARY:
        others = Repeat(1, until, day, _OTHER_MONTHS)
        return _once(first, 1, day, others), _yearly(first, last, _FEBRUARY, day)
    step = _MONTHS[every]
    again = Repeat(step, until, _in_all(day, range(step, _YEAR + 1, step)))
    return (_once(first, step, day, again),)


def _in_all(day: int | None, months: Iterable[int]) -> int | None:
    """Return *day*, or LAST_DAY where one of *months* lacks it at times."""
    if day and any(day > monthrange(_COMMON_YEAR, month)[1] for month in months):
        return LAST_DAY
    return day


def _once(year: int, month: int, day: int | None, repeat: Repeat | None) -> Days:
    """Return an event on a day of a month, None for its last working day.

    In a month without that day it is the last one.
    """
    end = date(year, month, monthrange(year, month)[1])
    if day is None:
        end -= timedelta(days=max(end.weekday() - _FRIDAY, 0))
        return Days(EventKind.REMINDER, end, end, repeat)
    due = end.replace(day=min(day, end.day))
    return Days(EventKind.DUE, due, due, repeat)
