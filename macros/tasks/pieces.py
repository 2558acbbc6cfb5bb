"""Sentences, apart where each half of one sets a time of its own."""

import re
from collections.abc import Iterator
from itertools import pairwise

from macros.model.citation import Span
from macros.model.schedule import Before, Between, On, Ongoing, Recurring, Within
from macros.tasks.due import due_in
from macros.tasks.part import sentences

# Times of which each has its work; days of each year are one duty's.
_OWN = Within | Before | On | Between | Recurring
_SEMICOLON = re.compile(r";\s+")


def pieces(text: str, start: int, years: tuple[int, int]) -> Iterator[Span]:
    """Return the sentences of *text*, apart at semicolons where each part has a time.

    So that each time stays with its work: "... trước ngày 15/3; ... trong tháng 4".
    """
    for sentence in sentences(text, start):
        begin = sentence.start
        for stop in _times_end(text, sentence, years):
            yield Span(begin, stop)
            begin = stop
        yield Span(begin, sentence.end)


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
