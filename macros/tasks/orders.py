"""A paragraph → the tasks that it orders, each with its bodies and its time."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from macros.model.citation import Span
from macros.model.clause import Clause
from macros.model.schedule import From, Ongoing, Unscheduled
from macros.model.task import TaskForm
from macros.tasks.due import Due, due_in
from macros.tasks.part import Charge, Part, words_start
from macros.tasks.pieces import pieces_by_body
from macros.tasks.reasons import is_closing
from macros.tasks.subjects import ASSIGN, GOES_ON, ordered, partners, tells_past
from macros.tasks.targets import is_aim
from macros.tasks.unit_names import UnitNames
from macros.vietnamese.normalise import squeeze

_YEARLY_HEAD = re.compile(r"\W*(?:Đồng thời,\s+)?h[àằ]ng\s+năm\s*,\s*", re.IGNORECASE)


@dataclass(slots=True)
class _Stretch:
    """Sentences about one work; `tail` begins those behind the one with its time."""

    start: int
    end: int
    charge: Charge
    gives: bool  # not only told among the reasons
    is_charged: bool  # by what stands above it
    partners: tuple[str, ...] = ()  # that its own words name
    due: Due | None = None
    tail: int | None = None


def orders(
    clause: Clause,
    charge: Charge,
    names: UnitNames,
    years: tuple[int, int],
    *,
    is_reason: bool = False,
) -> Iterator[Part]:
    """Yield the tasks of a paragraph.

    *charge* are the bodies that a heading or a line above names for it; the
    paragraph's own subject wins over them. A sentence that names no body goes on
    with the work before it; one that names another, or sets a second time, parts the
    paragraph. Among reasons (*is_reason*) only "Giao ..." and times give work.
    """
    open_: _Stretch | None = None
    gives = is_charged = bool(charge.lead)
    by_title = charge.lead if charge.form is TaskForm.TITLE else ()
    for sentence in pieces_by_body(clause.text, words_start(clause), years, names):
        words = clause.text[sentence.start : sentence.end]
        due = _due(words, sentence.start, years)
        told = _ordered(words, due, sentence.start, names)
        is_own = bool(by_title) and charge.lead == by_title and not told.lead
        if is_closing(clause, words, is_charged=is_own) and due is None:
            charge = told if told.lead else charge
            continue
        if due and ((is_reason and tells_past(words)) or (open_ and _is_ongoing(due))):
            due = None
        begin = sentence.start
        if open_ and _parts(open_, told, words):
            charge = open_.charge
            yield from _closed(clause, open_)
            open_ = None
        elif open_ and open_.due and due and not _is_ongoing(open_.due):
            begin = begin if open_.tail is None else open_.tail
            charge, open_.tail = open_.charge, None
            open_.end = len(clause.text[:begin].rstrip())
            yield from _closed(clause, open_)
            open_ = None
        if told.lead:
            charge, is_charged = told, False
            gives = gives or not is_reason or ASSIGN.search(words) is not None
        open_ = open_ or _Stretch(begin, sentence.end, charge, gives, is_charged)
        _add(open_, sentence, words, names, due)
    if open_:
        yield from _closed(clause, open_)


def _ordered(words: str, due: Due | None, start: int, names: UnitNames) -> Charge:
    """Return whom a sentence orders; "Tháng 3/2026: Sở Nội vụ ..." names it behind."""
    told = ordered(words, names)
    if told.lead or not due or due.span.start != start:
        return told
    behind = words[due.span.end - start :]
    return ordered(behind.lstrip(": "), names) if behind.startswith(":") else told


def _parts(open_: _Stretch, told: Charge, words: str) -> bool:
    """Tell whether a sentence begins another work."""
    other = bool(told.lead) and told.lead != open_.charge.lead
    return other or _YEARLY_HEAD.match(words) is not None


def _add(
    open_: _Stretch, sentence: Span, words: str, names: UnitNames, due: Due | None
) -> None:
    """Go on with a stretch to the end of a sentence."""
    if open_.due and not due:
        open_.tail = sentence.start if open_.tail is None else open_.tail
    if open_.charge.lead and (open_.is_charged or GOES_ON.match(words)):
        known = {*open_.charge.lead, *open_.partners}
        more = [name for name in partners(words, 0, names) if name not in known]
        open_.partners = (*open_.partners, *more)
    open_.end = sentence.end
    open_.due = due if due and _is_ongoing(open_.due) else open_.due or due


def _is_ongoing(due: Due | None) -> bool:
    """Tell whether a sentence says no more than "thường xuyên": not when all is due."""
    return due is not None and isinstance(due.deadline, Ongoing)


def _closed(clause: Clause, stretch: _Stretch) -> Iterator[Part]:
    """Yield the task of a stretch, if it has a body or a time.

    Since when something holds, or that it is done always, is said of much that is no
    work, so that such a time makes no task of a sentence that gives none.
    """
    sets_end = stretch.due and not isinstance(stretch.due.deadline, From | Ongoing)
    if not sets_end and not (stretch.charge.lead and stretch.gives):
        return
    end = stretch.end
    if stretch.tail is not None and not stretch.charge.lead:
        end = stretch.tail
    due = stretch.due
    due_text = clause.text[due.span.start : due.span.end] if due else ""
    yield Part(
        Span(stretch.start, len(clause.text[:end].rstrip())),
        due.deadline if due else Unscheduled(),
        squeeze(due_text),
        stretch.charge.lead,
        stretch.partners if stretch.is_charged and stretch.partners else _all(stretch),
        stretch.charge.form,
        stretch.charge.by,
    )


def _all(stretch: _Stretch) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*stretch.charge.support, *stretch.partners)))


def _due(words: str, offset: int, years: tuple[int, int]) -> Due | None:
    """Return the time that a sentence sets; its span counts from the paragraph's.

    The time by which a target is to be reached is none of work.
    """
    found = due_in(words, years)
    if found is None:
        return None
    if is_aim(words, found.span.start, years):
        return None
    span = Span(found.span.start + offset, found.span.end + offset)
    return Due(found.deadline, span)
