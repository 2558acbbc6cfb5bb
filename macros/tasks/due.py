"""Times in words → deadlines: a cue, and the time that it introduces."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from macros.model.citation import Span
from macros.model.schedule import (
    Deadline,
    From,
    Period,
    PeriodKind,
    Recurring,
    Within,
    days_of,
)
from macros.tasks.cues import Cue, How, cue_of_cell, cues_in, may_tell_time
from macros.tasks.deadlines import deadline_at, listed, only_year, stage
from macros.tasks.duties import joined
from macros.tasks.lunar import BEHIND, is_feast
from macros.tasks.recurrences import in_its_years, recurrence_in, recurrence_of_cell
from macros.tasks.time_forms import ONWARD
from macros.tasks.times import Expression, expression_at
from macros.tasks.told import is_told
from macros.vietnamese.normalise import matching_copy

_YEARLY_HEAD = re.compile(
    r"\s{0,9}(?:Đồng thời,\s{1,9})?h[àằ]ng\s{1,9}năm(?!\w)", re.IGNORECASE
)
# Quý I, tháng 4 · tháng 9-10/2026; tháng 12/2026
_LIST = re.compile(r"\s{0,9}(?:[,;+&]|\svà(?=\s))\s{0,9}")
_MOST_PARTS = 12
_EXPECTED = re.compile(r"\s{0,9}dự\s{1,9}kiến\s{0,9}:?\s{1,9}", re.IGNORECASE)
_WHOLE_YEAR = re.compile(r"(?:trong|cả)\s{1,9}năm", re.IGNORECASE)
_BARE_YEARS = re.compile(
    r"(?:giai\s{1,9}đoạn\s{1,9}|từ\s{1,9}(?=[0-9]{4}\s{0,9}(?:-|đến|tới)))?"
    r"([12][0-9]{3})(?:\s{0,9}(?:-|đến|tới)\s{0,9}([12][0-9]{3}))?",
    re.IGNORECASE,
)
# định kỳ 6 tháng (trước ngày 15/6), năm (trước ngày 15/12): the days of each year
_PERIODIC = re.compile(r"(?<!\w)định\s{1,9}kỳ(?!\w)", re.IGNORECASE)
_TIME_AT_HEAD = re.compile(r"(?:ngày|tháng|qu[ýí]|T\.?)\s{0,9}[0-9IV]", re.IGNORECASE)
_STOP = re.compile(r"\s{0,9}[:,]\s{1,9}(?=[^\W\d])")
# Tháng 12/2024 và thường xuyên · Quý I/2025 và bổ sung, sửa đổi hằng năm
_KEPT_UP = re.compile(
    r"\s{0,9}(?:,\s{0,9})?(?:và|sau\s{1,9}đó)\s{1,9}(?:thường\s{1,9}xuyên|duy\s{1,9}trì|tiếp\s{1,9}tục"
    r"|bổ\s{1,9}sung|sửa\s{1,9}đổi|cập\s{1,9}nhật|điều\s{1,9}chỉnh)(?!\w)[^.;]{0,80}\Z",
    re.IGNORECASE,
)
_CELL_END = re.compile(r"\s{0,9}(?:\([^()]{0,200}\)\s{0,9})?[.;,]?\s{0,9}\Z")


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
    dated = joined(copy.text, _dated(copy.text, years))
    found = dated or recurrence_in(copy.text, years)
    if found is None:
        return None
    deadline, end = in_its_years(found[0], copy.text, found[1].end)
    return Due(deadline, Span(copy.origin[found[1].start], copy.origin[end]))


def left_out(sentence: str, years: tuple[int, int]) -> Iterator[Span]:
    """Return the times that *sentence* states besides the one that `due_in` takes."""
    copy = matching_copy(sentence)
    first = joined(copy.text, _dated(copy.text, years))
    if first is None:
        return
    taken, words = first
    again = recurrence_in(copy.text, years)
    if again and isinstance(again[0], Recurring) and again[0].day:
        yield Span(copy.origin[again[1].start], copy.origin[again[1].end])
    for deadline, span in _dated(copy.text, years):
        if deadline != taken and span.start >= words.end:
            yield Span(copy.origin[span.start], copy.origin[span.end])


def due_in_cell(text: str, years: tuple[int, int]) -> Due | None:
    """Return the time that a cell of a table states; there a time needs no cue.

    "Quý II", "Tháng 3 - tháng 5" and "Thường xuyên" are the whole of a cell.
    """
    copy = matching_copy(text)
    expected = _EXPECTED.match(copy.text)
    start = expected.end() if expected else 0
    start = len(copy.text) - len(copy.text[start:].lstrip())
    close = _CELL_END.search(copy.text, start)
    if close and BEHIND.match(close[0]):
        return None
    words = copy.text[start : close.start() if close else None]
    deadline = _of_cell(words, years)
    if deadline is None and (kept := _KEPT_UP.search(words)):
        words = words[: kept.start()]
        deadline = _of_cell(words, years)
    if deadline is None:
        return due_in(text, years)
    deadline, end = in_its_years(deadline, copy.text, start + len(words))
    return Due(deadline, Span(copy.origin[start], copy.origin[end]))


def due_in_words(words: str, years: tuple[int, int]) -> Deadline | None:
    """Return the time that *words* are from end to end, but for a bracket behind."""
    close = _CELL_END.search(words)
    if close and BEHIND.match(close[0]):
        return None
    return _of_cell(words[: close.start()] if close else words, years)


def _of_cell(words: str, years: tuple[int, int]) -> Deadline | None:
    only = only_year(years)
    if only and _WHOLE_YEAR.fullmatch(words):
        return Within(Period(only, PeriodKind.YEAR))
    if bare := _BARE_YEARS.match(words):
        if bare.end() == len(words):
            return stage(int(bare[1]), int(bare[2] or bare[1]))
        onward = ONWARD.match(words, bare.end())
        if bare[2] and onward and onward.end() == len(words):
            return From(date(int(bare[1]), 1, 1), PeriodKind.YEAR)
    cue = cue_of_cell(words)
    time = expression_at(words, cue.end)
    found = deadline_at(cue, time, years) if time else None
    if time and found:
        found, end = in_its_years(found, words, time.end)
        if end == len(words):
            return found
    return recurrence_of_cell(words, years) or _listed(words, years)


def _listed(words: str, years: tuple[int, int]) -> Deadline | None:
    """Return the time of a list of which each part is a time by itself."""
    parts = _LIST.split(words, _MOST_PARTS)
    if len(parts) == 1 or len(parts) > _MOST_PARTS:
        return None
    return listed([_of_cell(part, years) for part in parts])


def _dated(text: str, years: tuple[int, int]) -> Iterator[tuple[Deadline, Span]]:
    """Return the deadlines that a cue introduces."""
    for cue in _cues(text) if may_tell_time(text) else ():
        time = expression_at(text, cue.end)
        if time is None or not (time.yearly or is_told(text, cue, time)):
            continue
        if BEHIND.match(text, time.end) or _is_feast(text, time):
            continue
        has_year = any(point.year for point in time.points)
        every_year = not has_year and _recurs(text, cue, time)
        deadline = deadline_at(cue, time, years, yearly=every_year)
        if deadline and not _is_past(deadline, cue, years):
            yield deadline, Span(cue.start, time.end)


def _recurs(text: str, cue: Cue, time: Expression) -> bool:
    """Tell whether words before a time say that it comes again each year."""
    if _YEARLY_HEAD.match(text):
        return True
    return _is_day(time) and _PERIODIC.search(text, 0, cue.start) is not None


def _cues(text: str) -> Iterator[Cue]:
    """Return the cues of *text*, and last one for the time that it begins with.

    Tháng 3/2026: mở lớp · Quý II/2026, Sở Nội vụ mở lớp
    """
    yield from cues_in(text)
    start = len(text) - len(text.lstrip())
    time = expression_at(text, start) if _TIME_AT_HEAD.match(text, start) else None
    stop = _STOP.match(text, time.end) if time else None
    is_list = stop and expression_at(text, stop.end())
    if time and stop and not is_list and (":" in stop[0] or not _is_day(time)):
        yield Cue(How.AT, start, start, is_weak=True)


def _is_day(time: Expression) -> bool:
    return time.points[0].kind is None


def _is_feast(text: str, time: Expression) -> bool:
    return any(is_feast(text, p.day, p.index) and not p.year for p in time.points)


def _is_past(deadline: Deadline, cue: Cue, years: tuple[int, int]) -> bool:
    """Tell what has ended when the plan begins; work for it may precede its years."""
    if isinstance(deadline, From):
        return cue.is_weak and deadline.day.year < years[0]
    _, last = days_of(deadline)
    return last is not None and last.year < years[0] - (not cue.is_weak)
