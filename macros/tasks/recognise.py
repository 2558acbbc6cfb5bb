"""One plan → its tasks, in the order of the text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from macros.model.citation import Span
from macros.model.clause import Clause, ClauseKind
from macros.model.plan import Plan
from macros.model.schedule import Before, Deadline, On, Unscheduled
from macros.model.task import Task
from macros.tasks.due import Due, due_in
from macros.tasks.duties import duties, gives_reasons
from macros.tasks.heading_times import heading_deadline
from macros.tasks.labelled import labelled, labelled_items
from macros.tasks.override import overridden
from macros.tasks.part import SENTENCE_END, Part, sentences, words_start
from macros.tasks.tables import tabled, task_rows
from macros.tasks.unit_names import UnitNames
from macros.vietnamese.letters import BULLETS
from macros.vietnamese.normalise import squeeze

_YEAR = re.compile(r"[12][0-9]{3}")
# (Phòng Tổ chức - Tổng hợp tham mưu). at the end of a task under a month, or before
# the sentence that says until when
_CLOSING_UNITS = re.compile(
    r"(?<!\s)\s*\((?P<units>[^()]{3,300})\)\s{0,9}[.;,]?\s{0,9}"
    r"(?:\Z|(?=(?:hoàn thành|xong|thời (?:gian|hạn)|chậm nhất|trước ngày)(?!\w)))",
    re.IGNORECASE,
)
# Giao Ban Dân vận Tỉnh ủy chủ trì, ... · ..., giao Phòng Nội vụ ...
_ASSIGN = re.compile(r"(?:\A\W*|(?<=,\s)|(?<=;\s)|(?<=\.\s))[Gg]iao\s+(?:cho\s+)?")
_SUPPORT = re.compile(r"(?<!\w)phối\s+hợp\s+(?:với\s+)?", re.IGNORECASE)
# Phối hợp với Liên đoàn Lao động tổ chức ...: at the head of a task or a part of it
_WITH = re.compile(r"(?:\A|[,;]\s+)phối\s+hợp\s+(?:với\s+)?", re.IGNORECASE)
_YEARLY_HEAD = re.compile(r"\W*(?:Đồng thời,\s+)?h[àằ]ng\s+năm\s*,\s*", re.IGNORECASE)
_BULLETS = frozenset(BULLETS)
_GROUNDS = re.compile(r"\W*(?:Căn cứ|Trên cơ sở)\b[^;.]*?,\s+(?=ban\b|phòng\b|các\b)")


def recognise_tasks(plan: Plan, names: UnitNames) -> tuple[Task, ...]:
    """Return the tasks of *plan*; *names* are the bodies that its place knows.

    Read are numbered tasks under a month or quarter heading with their bodies in
    brackets; "Giao ... chủ trì, phối hợp ..."; duties that close with a time ("Thực
    hiện hàng năm"); duties without one, where a sentence begins with the bodies;
    items with lines that say who and when; and tables of tasks. What a clerk notes
    below a paragraph overrides what is read there.
    """
    years = plan_years(plan)
    rows = {row.clause.id: row for row in task_rows(plan.clauses)}
    items, lines = labelled_items(plan.clauses)
    headings = {c.id: c.text for c in plan.clauses if c.kind is ClauseKind.HEADING}
    tasks: list[Task] = []
    found: tuple[Part, ...]
    chain = _Chain()
    for clause in plan.clauses:
        if clause.id in lines:
            continue
        if clause.id in items:
            chain = _Chain()
            part = labelled(items[clause.id], names, years)
            tasks.append(_task(plan, clause, 1, part))
            continue
        if clause.kind not in (ClauseKind.PARAGRAPH, ClauseKind.TABLE_ROW):
            chain = _Chain()
            continue
        heading = _heading_above(clause, headings, years)
        if clause.id in rows:
            found = (tabled(rows[clause.id], heading, names, years),)
        elif heading is not None:
            found = (_listed(clause, heading, names, years),)
        else:
            chain = chain.at(clause)
            found = tuple(_assigned(clause, names, years, chain))
            if not found and not gives_reasons(clause, headings):
                found = tuple(duties(clause, names))
            chain = chain.opened_by(clause, names)
        if clause.override and clause.override.tells_task and not found:
            found = (_untold(clause),)
        tasks += [
            _task(plan, clause, nth, part) for nth, part in enumerate(found, start=1)
        ]
    return tuple(tasks)


def plan_years(plan: Plan) -> tuple[int, int]:
    """Return the first and last year that *plan* covers, 0 where nothing says so."""
    years = [int(y) for y in _YEAR.findall(plan.period or plan.date)]
    return (min(years), max(years)) if years else (0, 0)


@dataclass(frozen=True, slots=True)
class _Chain:
    """The bodies that "Giao ...:" names for the list items below it."""

    lead: tuple[str, ...] = ()
    support: tuple[str, ...] = ()
    marker: str = ""

    def at(self, clause: Clause) -> "_Chain":
        """Return the chain as far as it reaches *clause*: to items of one kind."""
        if (
            self.lead
            and clause.marker in _BULLETS
            and self.marker in ("", clause.marker)
        ):
            return replace(self, marker=clause.marker)
        return _Chain()

    def opened_by(self, clause: Clause, names: UnitNames) -> "_Chain":
        """Return the chain for the next clause."""
        if _opens_list(clause):
            return _Chain(*_bodies(clause.text, names))
        return self


def _task(plan: Plan, clause: Clause, nth: int, part: Part) -> Task:
    suffix = f"~{nth}" if nth > 1 else ""
    task = Task(
        id=f"{plan.id}/{clause.id}{suffix}",
        plan_id=plan.id,
        clause_id=clause.id,
        span=part.span,
        text=squeeze(clause.text[part.span.start : part.span.end]),
        deadline=part.deadline,
        due_text=part.due_text,
        lead_units=part.lead,
        supporting_units=part.support,
    )
    noted = clause.override if clause.override and clause.override.tells_task else None
    return overridden(task, noted) if noted else task


def _untold(clause: Clause) -> Part:
    """Return the task of a clause in which nothing but a clerk's note tells one."""
    whole = Span(words_start(clause), len(clause.text))
    return Part(whole, Unscheduled(), "", (), ())


def _heading_above(
    clause: Clause, headings: dict[str, str], years: tuple[int, int]
) -> tuple[str, Deadline] | None:
    """Return the heading around *clause* that names a month or quarter, and which."""
    for part in reversed(clause.path):
        printed = headings.get(part, "")
        deadline = heading_deadline(printed, years) if printed else None
        if deadline is not None:
            return printed, deadline
    return None


def _listed(
    clause: Clause,
    heading: tuple[str, Deadline],
    names: UnitNames,
    years: tuple[int, int],
) -> Part:
    """Read a task under a month: words, then its bodies in brackets.

    A day that the task itself sets counts before the month above it.
    """
    start = words_start(clause)
    closing = _CLOSING_UNITS.search(clause.text)
    lead: tuple[str, ...] = ()
    end = len(clause.text)
    if closing:
        lead, _ = names.list_at(clause.text, closing.start("units"))
        end = closing.start() if lead else end
    support = _partners(clause.text[start:end], names)
    due_text, deadline = heading
    own = due_in(clause.text, years)
    if own and isinstance(own.deadline, Before | On):
        due_text = squeeze(clause.text[own.span.start : own.span.end])
        deadline = own.deadline
    return Part(Span(start, end), deadline, due_text, lead, support)


def _partners(words: str, names: UnitNames) -> tuple[str, ...]:
    """Return with whom the work is done: "Phối hợp với Hội Nông dân tỉnh tổ chức"."""
    found = _WITH.search(words)
    return names.list_at(words, found.end())[0] if found else ()


def _opens_list(clause: Clause) -> bool:
    return clause.text.rstrip().endswith(":") and bool(_ASSIGN.search(clause.text))


def _assigned(
    clause: Clause, names: UnitNames, years: tuple[int, int], chain: _Chain
) -> Iterator[Part]:
    """Read the tasks of a paragraph: sentences up to one that sets a time."""
    if _opens_list(clause):
        return
    lead, support = chain.lead, chain.support
    for span, due in _stretches(clause, years):
        words = clause.text[span.start : span.end]
        if _ASSIGN.search(words) or not lead:
            lead, support = _bodies(words, names)
        if due is None and not _ASSIGN.search(words) and not chain.lead:
            continue
        deadline = due.deadline if due else Unscheduled()
        due_text = clause.text[due.span.start : due.span.end] if due else ""
        yield Part(span, deadline, squeeze(due_text), lead, support)


def _stretches(
    clause: Clause, years: tuple[int, int]
) -> Iterator[tuple[Span, Due | None]]:
    """Part a paragraph so that each stretch has one assignment or one time."""
    start = words_start(clause)
    end = start
    for sentence in sentences(clause.text, start):
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
