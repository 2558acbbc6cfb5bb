"""A time at a point of a text: days and periods, their ranges and lists."""

import re
from dataclasses import dataclass, replace
from datetime import date

from macros.model.schedule import Period, PeriodKind
from macros.tasks.time_forms import (
    COUNTS,
    DAY_ALONE,
    EVERY_YEAR,
    FORMS,
    ITEM,
    JOINT,
    NEXT,
    ONWARD,
    PART_OF,
    QUARTERS,
    SOME_MONTHS,
)

_MOST_POINTS = 12
_MONTHS = 12
_CENTURY = 2000  # of a year in two figures


@dataclass(frozen=True, slots=True)
class Point:
    """A day or period as printed.

    `index` counts months for a day (0: not printed), else periods of the `kind`; a
    `year` of 0 is not printed. `has_word` says that "ngày" stands before a day,
    `at_end` that its end is meant ("hết tháng 6").
    """

    kind: PeriodKind | None
    index: int
    day: int = 0
    year: int = 0
    has_word: bool = True
    at_end: bool = False

    def bounds(self, year: int) -> tuple[date, date] | None:
        """Return its first and last day in *year*, None if the calendar has it not."""
        if self.kind is not None:
            period = Period(year, self.kind, self.index)
            return period.first, period.last
        try:
            day = date(year, self.index, self.day)
        except ValueError:
            return None
        return day, day


@dataclass(frozen=True, slots=True)
class Expression:
    """A time in words: a point, a range of two, or a list of several.

    `end` is where it ends in its text; `yearly` says that "hằng năm" follows,
    `onward` that "và các năm tiếp theo" does.
    """

    points: tuple[Point, ...]
    end: int
    is_range: bool = False
    yearly: bool = False
    onward: bool = False


def expression_at(text: str, at: int) -> Expression | None:
    """Return the time that stands in *text* at an offset."""
    first = _point_at(text, at) or _day_alone_at(text, at)
    if first is None:
        return _some_months_at(text, at)
    points, end = [first[0]], first[1]
    is_range = False
    while len(points) < _MOST_POINTS and not is_range:
        joint = JOINT.match(text, end)
        if not joint or (";" in joint[0] and ITEM.match(text, joint.end())):
            break
        following = _following(text, joint.end(), points[-1])
        if not following:
            break
        is_range = bool(joint["to"])
        if not is_range and following[0].kind is not points[0].kind:
            break
        points.append(following[0])
        end = following[1]
    shared = _shared(points, is_range=is_range)
    if not shared:
        return None
    onward = ONWARD.match(text, end)
    yearly = None if onward else EVERY_YEAR.match(text, end)
    rest = onward or yearly
    return Expression(
        shared,
        rest.end() if rest else end,
        is_range,
        yearly=yearly is not None,
        onward=onward is not None,
    )


def _some_months_at(text: str, at: int) -> Expression | None:
    """Return the first or last months of a year: "9 tháng đầu năm"."""
    found = SOME_MONTHS.match(text, at)
    if found is None:
        return None
    count = COUNTS.get(found["count"].lower()) or int(found["count"])
    is_start = found["half"].lower() == "đầu"
    first, last = (1, count) if is_start else (_MONTHS - count + 1, _MONTHS)
    year = int(found["year"] or 0)
    points = tuple(Point(PeriodKind.MONTH, nth, year=year) for nth in (first, last))
    return Expression(points, found.end(), is_range=True)


def _point_at(text: str, at: int) -> tuple[Point, int] | None:
    """Return the point at an offset with its end; a part of a period counts as it."""
    if found := _form_at(text, at):
        return found
    part = PART_OF.match(text, at)
    whole = _form_at(text, part.end()) if part else None
    if not part or not whole:
        return None
    return replace(whole[0], at_end=part["end"] is not None), whole[1]


def _form_at(text: str, at: int) -> tuple[Point, int] | None:
    for form in FORMS:
        if found := form.pattern.match(text, at):
            return _point(form.kind, found), found.end()
    return None


def _point(kind: PeriodKind | None, found: re.Match[str]) -> Point:
    parts = found.groupdict()
    year = int(parts.get("year") or 0)
    year = _CENTURY + int(parts["short"]) if parts.get("short") else year
    at_end = (parts.get("part") or "").lower() in ("hết", "cuối")
    match kind:
        case None:
            index, day = int(parts["month"]), int(parts["day"])
            return Point(kind, index, day, year, has_word=bool(parts["word"]))
        case PeriodKind.MONTH:
            index = int(parts["month"])
        case PeriodKind.QUARTER:
            index = _quarter(parts)
        case PeriodKind.HALF:
            index = 1 if parts["half"].lower() == "đầu" else 2
        case PeriodKind.YEAR:
            index = 1
    return Point(kind, index, year=year, at_end=at_end)


def _quarter(parts: dict[str, str]) -> int:
    if half := parts.get("half"):
        return 1 if half.lower() == "đầu" else 4
    return QUARTERS[parts["quarter"].lower()]


def _day_alone_at(text: str, at: int) -> tuple[Point, int] | None:
    found = DAY_ALONE.match(text, at)
    if found is None:
        return None
    has_word = found["word"] is not None
    return Point(None, 0, int(found["day"]), has_word=has_word), found.end()


def _following(text: str, at: int, before: Point) -> tuple[Point, int] | None:
    """Return the point that goes on from *before*: "II" after "quý I"."""
    if found := _point_at(text, at):
        return found
    if before.kind is None:
        return _day_alone_at(text, at)
    following = NEXT[before.kind].match(text, at) if before.kind in NEXT else None
    return (_point(before.kind, following), following.end()) if following else None


def _shared(points: list[Point], *, is_range: bool) -> tuple[Point, ...]:
    """Return the points with the months and years that another one states for them.

    Nothing, if a day is left without a month.
    """
    done: list[Point] = []
    later = points[-1]
    for point in reversed(points):
        month = point.index or (later.index if later.kind is None else 0)
        if not month:
            return ()
        wraps = is_range and _in_year(point) > _in_year(later)
        year = point.year or (later.year - wraps if later.year else 0)
        later = replace(point, index=month, year=year)
        done.append(later)
    done.reverse()
    for at, point in enumerate(done[1:], start=1):
        earlier = done[at - 1]
        if not point.year and earlier.year:
            wraps = _in_year(point) < _in_year(earlier)
            done[at] = replace(point, year=earlier.year + wraps)
    return tuple(done)


def _in_year(point: Point) -> tuple[int, int]:
    """Return the month in which a point begins, and its day."""
    if point.kind is None:
        return point.index, point.day
    return Period(1, point.kind, point.index).months[0], 0
