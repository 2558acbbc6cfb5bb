"""Sentences, apart where each half of one sets a time of its own."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from macros.model.citation import Span
from macros.model.schedule import Before, Between, On, Ongoing, Recurring, Within
from macros.model.task import TaskForm
from macros.tasks.due import due_in
from macros.tasks.part import sentences
from macros.tasks.subjects import ends_with_names, ordered
from macros.tasks.unit_names import UnitNames

# Times of which each has its work; days of each year are one duty's.
_OWN = Within | Before | On | Between | Recurring
_NEAR = 100  # letters before a semicolon among which a list of bodies may begin
_SEMICOLON = re.compile(r";\s+")


def pieces(text: str, start: int, years: tuple[int, int]) -> Iterator[Span]:
    """Return the sentences of *text*, apart at semicolons where each part has a time.

    So that each time stays with its work: "... trước ngày 15/3; ... trong tháng 4".
    """
    for sentence in sentences(text, start):
        yield from _parted(sentence, _times_end(text, sentence, years))


def pieces_by_body(
    text: str, start: int, years: tuple[int, int], names: UnitNames
) -> Iterator[Span]:
    """Return the pieces of *text*, apart where another body is ordered, too.

    "giao Phòng Nội vụ tổng hợp; Phòng Tài chính cân đối kinh phí"
    """
    for piece in pieces(text, start, years):
        yield from _parted(piece, _others(text, piece, names))


def _parted(whole: Span, stops: Iterable[int]) -> Iterator[Span]:
    begin = whole.start
    for stop in stops:
        yield Span(begin, stop)
        begin = stop
    yield Span(begin, whole.end)


def _others(text: str, sentence: Span, names: UnitNames) -> Iterator[int]:
    """Return where parts of a sentence begin that order another body by its name.

    A list of bodies that goes on over a semicolon is one part.
    """
    stops = [m.end() for m in _SEMICOLON.finditer(text, sentence.start, sentence.end)]
    parts = [
        (begin, text[begin:end])
        for begin, end in pairwise([*stops, sentence.end])
        if names.list_at(text, begin)[0]
    ]
    if not parts or not ordered(text[sentence.start : stops[0]], names).lead:
        return
    for begin, part in parts:
        is_other = ordered(part, names).form is TaskForm.SUBJECT
        since = max(sentence.start, begin - _NEAR)
        if is_other and not ends_with_names(text[since:begin].rstrip("; "), names):
            yield begin


def _times_end(text: str, sentence: Span, years: tuple[int, int]) -> list[int]:
    """Return where the parts of a sentence with a time of their own end, but the last.

    Days that come again each year belong to one duty, whatever stands between them.
    """
    stops = [m.end() for m in _SEMICOLON.finditer(text, sentence.start, sentence.end)]
    edges = [sentence.start, *stops, sentence.end]
    ends: list[int] = []
    for begin, end in pairwise(edges) if stops else ():
        due = due_in(text[begin:end], years)
        due = None if due and isinstance(due.deadline, Ongoing) else due
        if due and not isinstance(due.deadline, _OWN):
            return []
        ends += [end] if due else []
    return ends[:-1]
