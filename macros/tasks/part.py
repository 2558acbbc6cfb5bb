"""One task's share of a clause, who is in charge, and the sentences of a clause."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from macros.model.citation import Span
from macros.model.clause import Clause
from macros.model.schedule import Deadline
from macros.model.task import TaskForm
from macros.vietnamese.letters import CAPITALS

# The mark that must stand there comes first: the engine leaps to it.
_SENTENCE_END = re.compile(
    rf"[.!?…](?:(?<=[^{CAPITALS}0-9].)|(?<=[0-9]{{4}}[.]))\s+(?=[{CAPITALS}“])"
)


@dataclass(frozen=True, slots=True)
class Charge:
    """Who leads a task and who supports, by their names as printed.

    `form` is how that is told, `by` are the ids of the clauses above that tell it.
    """

    lead: tuple[str, ...] = ()
    support: tuple[str, ...] = ()
    form: TaskForm = TaskForm.TIME
    by: tuple[str, ...] = ()


NOBODY = Charge()


@dataclass(frozen=True, slots=True)
class Part:
    """One task's share of a clause."""

    span: Span
    deadline: Deadline
    due_text: str
    lead: tuple[str, ...]
    support: tuple[str, ...]
    form: TaskForm
    told_by: tuple[str, ...] = ()


def words_start(clause: Clause) -> int:
    """Return where the words begin, behind the printed numbering."""
    rest = clause.text[len(clause.marker) :]
    return len(clause.text) - len(rest.lstrip())


def sentences(text: str, start: int) -> Iterator[Span]:
    """Return the sentences of *text* from an offset on."""
    for stop in _SENTENCE_END.finditer(text, max(0, start - 1)):
        yield Span(start, stop.start() + 1)
        start = stop.end()
    yield Span(start, len(text))


def sentence_end(text: str, start: int) -> int:
    """Return where the sentence ends that an offset stands in."""
    stop = _SENTENCE_END.search(text, max(0, start - 1))
    return stop.start() + 1 if stop else len(text)
