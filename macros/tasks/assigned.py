"""Tasks that sentences give: "Giao ... chủ trì, phối hợp ...", "Thực hiện hàng năm"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from macros.model.citation import Span
from macros.model.clause import Clause
from macros.model.schedule import Before, Between, From, On, Unscheduled, Within
from macros.tasks.due import Due, due_in
from macros.tasks.part import SENTENCE_END, Part, sentences, words_start
from macros.tasks.unit_names import UnitNames, gives_duty
from macros.vietnamese.letters import BULLETS
from macros.vietnamese.normalise import squeeze

# Giao Ban Dân vận Tỉnh ủy chủ trì, ... · ..., giao Phòng Nội vụ ...
_ASSIGN = re.compile(r"(?:\A\W*|(?<=,\s)|(?<=;\s)|(?<=\.\s))[Gg]iao\s+(?:cho\s+)?")
_SUPPORT = re.compile(r"(?<!\w)phối\s+hợp\s+(?:với\s+)?", re.IGNORECASE)
_YEARLY_HEAD = re.compile(r"\W*(?:Đồng thời,\s+)?h[àằ]ng\s+năm\s*,\s*", re.IGNORECASE)
_SEMICOLON = re.compile(r";\s+")
_BULLETS = frozenset(BULLETS)
_GROUNDS = re.compile(r"\W*(?:Căn cứ|Trên cơ sở)\b[^;.]*?,\s+(?=ban\b|phòng\b|các\b)")


@dataclass(frozen=True, slots=True)
class Chain:
    """The bodies that "Giao ...:" names for the list items below it."""

    lead: tuple[str, ...] = ()
    support: tuple[str, ...] = ()
    marker: str = ""

    def at(self, clause: Clause) -> "Chain":
        """Return the chain as far as it reaches *clause*: to items of one kind."""
        if (
            self.lead
            and clause.marker in _BULLETS
            and self.marker in ("", clause.marker)
        ):
            return replace(self, marker=clause.marker)
        return Chain()

    def opened_by(self, clause: Clause, names: UnitNames) -> "Chain":
        """Return the chain for the next clause."""
        if _opens_list(clause):
            return Chain(*_bodies(clause.text, names))
        return self


def assigned(
    clause: Clause, names: UnitNames, years: tuple[int, int], chain: Chain
) -> Iterator[Part]:
    """Read the tasks of a paragraph: sentences up to one that sets a time.

    Since when something holds is said of much that is no work, so that a time without
    an end makes no task of a sentence that gives none.
    """
    if _opens_list(clause):
        return
    lead, support = chain.lead, chain.support
    for span, due in _stretches(clause, years):
        words = clause.text[span.start : span.end]
        if _ASSIGN.search(words) or not lead or _names_own(words, names):
            lead, support = _bodies(words, names)
        sets_end = due is not None and not isinstance(due.deadline, From)
        if not sets_end and not _ASSIGN.search(words) and not chain.lead:
            continue
        deadline = due.deadline if due else Unscheduled()
        due_text = clause.text[due.span.start : due.span.end] if due else ""
        yield Part(span, deadline, squeeze(due_text), lead, support)


def _names_own(words: str, names: UnitNames) -> bool:
    """Tell whether a stretch begins with bodies of its own and their duty."""
    found, end = names.list_at(words, 0)
    return bool(found) and gives_duty(words, end)


def _opens_list(clause: Clause) -> bool:
    return clause.text.rstrip().endswith(":") and bool(_ASSIGN.search(clause.text))


def _stretches(
    clause: Clause, years: tuple[int, int]
) -> Iterator[tuple[Span, Due | None]]:
    """Part a paragraph so that each stretch has one assignment or one time."""
    start = words_start(clause)
    end = start
    for sentence in _pieces(clause.text, start, years):
        words = clause.text[sentence.start : sentence.end]
        begins = _ASSIGN.match(words) or _YEARLY_HEAD.match(words)
        if begins and end > start:
            yield Span(start, end), None
            start = sentence.start
        end = sentence.end
        due = due_in(words, years)
        if due:
            at = sentence.start
            moved = Span(at + due.span.start, at + due.span.end)
            yield Span(start, end), Due(due.deadline, moved)
            start = end
    if clause.text[start:end].strip():
        yield Span(start, end), None


def _pieces(text: str, start: int, years: tuple[int, int]) -> Iterator[Span]:
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
        if due and not isinstance(due.deadline, Within | Before | On | Between):
            return []
        ends += [end] if due else []
    return ends[:-1]


def _bodies(words: str, names: UnitNames) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return who leads and who supports in *words*."""
    giao = _ASSIGN.search(words)
    at = giao.end() if giao else 0
    for opening in () if giao else (_GROUNDS, _YEARLY_HEAD):
        found = opening.match(words, at)
        at = found.end() if found else at
    lead, end = names.list_at(words, at)
    with_whom = _SUPPORT.search(words, end) if lead else None
    support: tuple[str, ...] = ()
    if with_whom and not SENTENCE_END.search(words, end, with_whom.start()):
        support, _ = names.list_at(words, with_whom.end())
    return lead, support
