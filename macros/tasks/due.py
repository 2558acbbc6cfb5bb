"""Times in words → deadlines: a cue, and the time that it introduces."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from macros.model.citation import Span
from macros.model.schedule import (
    Before,
    Between,
    Deadline,
    On,
    Period,
    PeriodKind,
    Within,
    YearlyBy,
    days_of,
)
from macros.tasks.cues import Cue, How, cue_of_cell, cues_in
from macros.tasks.recurrences import recurrence_in, recurrence_of_cell
from macros.tasks.times import Expression, Point, expression_at
from macros.vietnamese.normalise import matching_copy

_PLAIN_YEAR = 2001  # without 29 February, for days of every year
_YEARLY_HEAD = re.compile(
    r"\s{0,9}(?:Đồng thời,\s{1,9})?h[àằ]ng\s{1,9}năm(?!\w)", re.IGNORECASE
)
_WHOLE_YEAR = re.compile(r"(?:trong|cả)\s{1,9}năm", re.IGNORECASE)
_BARE_YEARS = re.compile(
    r"(?:giai\s{1,9}đoạn\s{1,9})?([12][0-9]{3})(?:\s?-\s?([12][0-9]{3}))?",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(r"\s{0,9}(?:[.;,)](?!\w)|\Z)")
_CELL_END = re.compile(r"\s{0,9}(?:\([^()]{0,200}\)\s{0,9})?[.;,]?\s{0,9}\Z")
# 10/3 âm lịch · Tháng 8 (ÂL): the solar day of these figures is another one.
LUNAR = r"\(?(?:năm\s{1,9}(?:\w{1,9}\s{1,9}){1,2})?(?:âm\s{1,9}lịch|[ÂA]L)(?!\w)"
_LUNAR = re.compile(rf"[\s,]{{0,9}}{LUNAR}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Due:
    """A deadline and the span of the words that state it."""

    deadline: Deadline
    span: Span


def due_in(sentence: str, years: tuple[int, int]) -> Due | None:
    """Return the time that *sentence* sets for its task, if it sets one.

    *years* are the first and last year of the plan: within them "hàng năm" recurs,
    in the only one falls a time without a year, and what ends before them is past.
    """
    copy = matching_copy(sentence)
    found = next(_dated(copy.text, years), None) or recurrence_in(copy.text, years)
    if found is None:
        return None
    deadline, span = found
    return Due(deadline, Span(copy.origin[span.start], copy.origin[span.end]))


def due_in_cell(text: str, years: tuple[int, int]) -> Due | None:
    """Return the time that a cell of a table states; there a time needs no cue.

    "Quý II", "Tháng 3 - tháng 5" and "Thường xuyên" are the whole of a cell.
    """
    copy = matching_copy(text)
    start = len(copy.text) - len(copy.text.lstrip())
    close = _CELL_END.search(copy.text, start)
    if close and _LUNAR.match(close[0]):
        return None
    words = copy.text[start : close.start() if close else None]
    deadline = _of_cell(words, years)
    if deadline is None:
        return due_in(text, years)
    end = start + len(words)
    return Due(deadline, Span(copy.origin[start], copy.origin[end]))


def due_in_words(words: str, years: tuple[int, int]) -> Deadline | None:
    """Return the time that *words* are from end to end, but for a bracket behind."""
    close = _CELL_END.search(words)
    if close and _LUNAR.match(close[0]):
        return None
    return _of_cell(words[: close.start()] if close else words, years)


def _of_cell(words: str, years: tuple[int, int]) -> Deadline | None:
    only = _only_year(years)
    if only and _WHOLE_YEAR.fullmatch(words):
        return Within(Period(only, PeriodKind.YEAR))
    if bare := _BARE_YEARS.fullmatch(words):
        return _stage(int(bare[1]), int(bare[2] or bare[1]))
    cue = cue_of_cell(words)
    time = expression_at(words, cue.end)
    if time and time.end == len(words):
        return _deadline(cue, time, years)
    return recurrence_of_cell(words, years)


def _stage(first: int, last: int) -> Deadline | None:
    if first == last:
        return Within(Period(first, PeriodKind.YEAR))
    return Between(date(first, 1, 1), date(last, 12, 31)) if first < last else None


def _dated(text: str, years: tuple[int, int]) -> Iterator[tuple[Deadline, Span]]:
    """Return the deadlines that a cue introduces."""
    yearly = _YEARLY_HEAD.match(text) is not None
    for cue in cues_in(text):
        time = expression_at(text, cue.end)
        if time is None:
            continue
        ends = _CLAUSE_END.match(text, time.end) is not None
        if not (time.yearly or _is_told_in_prose(cue, time, ends_clause=ends)):
            continue
        if _LUNAR.match(text, time.end):
            continue
        every_year = yearly and not any(point.year for point in time.points)
        deadline = _deadline(cue, time, years, yearly=every_year)
        if deadline and not _is_past(deadline, cue, years):
            yield deadline, Span(cue.start, time.end)


def _is_told_in_prose(cue: Cue, time: Expression, *, ends_clause: bool) -> bool:
    """Tell a time from a fraction ("1/2 số hộ") and from the years of a stage."""
    point = time.points[0]
    if cue.how is How.BEFORE and ends_clause:
        return True
    if point.kind is PeriodKind.YEAR:
        return not (cue.is_weak and time.is_range) and bool(point.year or point.at_end)
    return point.kind is not None or point.has_word or point.year > 0


def _is_past(deadline: Deadline, cue: Cue, years: tuple[int, int]) -> bool:
    """Tell what has ended when the plan begins; work for it may precede its years."""
    _, last = days_of(deadline)
    return last is not None and last.year < years[0] - (not cue.is_weak)


def _only_year(years: tuple[int, int]) -> int:
    return years[0] if years[0] == years[1] else 0


def _deadline(
    cue: Cue, time: Expression, years: tuple[int, int], *, yearly: bool = False
) -> Deadline | None:
    if yearly or time.yearly:
        return _every_year(cue.how, time, years)
    dated = [point.year or _only_year(years) for point in time.points]
    bounds = [
        point.bounds(year)
        for point, year in zip(time.points, dated, strict=True)
        if year
    ]
    known = [pair for pair in bounds if pair]
    if len(known) < len(time.points):
        return None
    if len(known) == 1:
        return (
            None if cue.how is How.FROM else _single(cue.how, time.points[0], known[0])
        )
    if time.is_range or (cue.how is How.AT and _adjoin(known)):
        first, last = known[0][0], known[-1][1]
        return Between(first, last) if first <= last else None
    by = tuple(_latest(cue.how, p, b) for p, b in zip(time.points, known, strict=True))
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
