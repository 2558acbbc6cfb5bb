"""A cue and its time → the deadline that they set."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from macros.model.schedule import (
    Before,
    Between,
    Deadline,
    From,
    On,
    Period,
    PeriodKind,
    Within,
    WithinEach,
    YearlyBy,
    period_with,
)
from macros.tasks.cues import Cue, How
from macros.tasks.times import Expression, Point

_PLAIN_YEAR = 2001  # without 29 February, for days of every year


def only_year(years: tuple[int, int]) -> int:
    """Return the year of a plan of one year, else 0."""
    return years[0] if years[0] == years[1] else 0


def stage(first: int, last: int) -> Deadline | None:
    """Return the years of "2021-2025", or of "2024" alone."""
    if first == last:
        return Within(Period(first, PeriodKind.YEAR))
    return Between(date(first, 1, 1), date(last, 12, 31)) if first < last else None


def deadline_at(
    cue: Cue, time: Expression, years: tuple[int, int], *, yearly: bool = False
) -> Deadline | None:
    """Return the deadline that *time* is behind *cue*, None where its year is open.

    *years* are the first and last of the plan, *yearly* says that the work recurs.
    """
    if yearly or time.yearly:
        return _every_year(cue.how, time, years)
    known = _stretches(time, years)
    if len(known) < len(time.points):
        return None
    point = time.points[0]
    is_open = time.onward or (cue.how is How.FROM and not time.is_range)
    if is_open and (len(known) == 1 or time.is_range):
        return From(known[0][0], point.kind)
    if len(known) == 1:
        return _single(cue.how, point, known[0])
    if time.is_range or (cue.how is How.AT and _adjoin(known)):
        first, last = known[0][0], known[-1][1]
        return Between(first, last) if first <= last else None
    return _several(cue.how, time.points, known)


def _stretches(time: Expression, years: tuple[int, int]) -> list[tuple[date, date]]:
    """Return the first and last days of the points of which the year is known."""
    dated = [(point, point.year or only_year(years)) for point in time.points]
    bounds = [point.bounds(year) for point, year in dated if year]
    return [pair for pair in bounds if pair]


def listed(deadlines: Sequence[Deadline | None]) -> Deadline | None:
    """Return the deadline of a list of periods of any kind: "Quý I, tháng 4".

    None where one is no period, or where they do not follow each other.
    """
    periods = [period for one in deadlines for period in _periods(one)]
    stretches = [(period.first, period.last) for period in periods]
    ascend = all(one[1] < other[0] for one, other in pairwise(stretches))
    if not all(map(_periods, deadlines)) or len(periods) <= 1 or not ascend:
        return None
    if _adjoin(stretches):
        return Between(stretches[0][0], stretches[-1][1])
    return WithinEach(tuple(periods))


def _periods(deadline: Deadline | None) -> tuple[Period, ...]:
    """Return the periods that a deadline is made of, none if it is of another kind."""
    match deadline:
        case Within(period):
            return (period,)
        case WithinEach(periods):
            return periods
        case Between(first, last) if first.year == last.year:
            months = range(first.month, last.month + 1)
            found = [Period(first.year, PeriodKind.MONTH, month) for month in months]
            is_whole = found[0].first == first and found[-1].last == last
            return tuple(found) if is_whole else ()
        case _:
            return ()


def _several(
    how: How, points: tuple[Point, ...], known: list[tuple[date, date]]
) -> Deadline | None:
    """Return the deadline of a list: its periods, or the last days that it sets."""
    kind = points[0].kind
    if kind is not None and how not in (How.BEFORE, How.BY):
        found = {period_with(first, kind) for first, _ in known}
        return WithinEach(tuple(sorted(found))) if len(found) > 1 else None
    by = tuple(_latest(how, p, b) for p, b in zip(points, known, strict=True))
    if len({day.year for day in by}) > 1:
        return Before(by[0])
    return YearlyBy(tuple((d.month, d.day) for d in by), by[0].year, by[0].year)


def _single(how: How, point: Point, bounds: tuple[date, date]) -> Deadline:
    is_day = point.kind is None
    if how in (How.BEFORE, How.BY) or (is_day and how is How.DONE):
        return Before(_latest(how, point, bounds))
    if point.kind is None:
        return On(bounds[0])
    return Within(Period(bounds[0].year, point.kind, point.index))


def _latest(how: How, point: Point, bounds: tuple[date, date]) -> date:
    """Return the last day: "trước quý II" ends the day before the quarter begins."""
    if how is How.BEFORE and point.kind is not None and not point.at_end:
        return bounds[0] - timedelta(days=1)
    return bounds[1]


def _every_year(how: How, time: Expression, years: tuple[int, int]) -> Deadline | None:
    """Return the last days of a time in each year; of a range, that of its end."""
    points = time.points[-1:] if time.is_range else time.points
    bounds = [point.bounds(_PLAIN_YEAR) for point in points]
    days = [
        _latest(how, point, pair)
        for point, pair in zip(points, bounds, strict=True)
        if pair
    ]
    if len(days) < len(points) or not years[0]:
        return None
    return YearlyBy(tuple((day.month, day.day) for day in days), *years)


def _adjoin(stretches: list[tuple[date, date]]) -> bool:
    """Tell whether each stretch begins on the day after the one before."""
    return all(
        second[0] - first[1] == timedelta(days=1)
        for first, second in pairwise(stretches)
    )
