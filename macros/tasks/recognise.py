"""One plan → its tasks, in the order of the text."""

import re
from collections.abc import Container, Mapping
from dataclasses import replace

from macros.model.citation import Span
from macros.model.clause import Clause, ClauseKind
from macros.model.plan import Plan
from macros.model.schedule import (
    Before,
    Between,
    Deadline,
    On,
    Unscheduled,
    Within,
    days_of,
)
from macros.model.task import Task, TaskForm
from macros.tasks.brackets import behind_colon, in_brackets
from macros.tasks.charges import charges, is_title
from macros.tasks.due import due_in
from macros.tasks.heading_times import TimeTitles, time_titles, times_above
from macros.tasks.labelled import labelled, labelled_works
from macros.tasks.orders import orders
from macros.tasks.override import overridden
from macros.tasks.part import NOBODY, Charge, Part, sentences, words_start
from macros.tasks.reasons import gives_reasons
from macros.tasks.roles import tells_work, who
from macros.tasks.steps import with_step_time
from macros.tasks.subjects import ordered
from macros.tasks.tables import tabled, task_rows
from macros.tasks.unit_names import UnitNames
from macros.vietnamese.normalise import squeeze

# III. PHÂN CÔNG NHIỆM VỤ, below which "Trang trí: Tổ Văn phòng" says who
_SHARES = re.compile(r"(?<!\w)phân\s+công(?!\w)", re.IGNORECASE)
_YEAR = re.compile(r"[12][0-9]{3}")
# (Phòng Tổ chức - Tổng hợp tham mưu). at the end of a task under a month, or before
# the sentence that says until when
_CLOSING_UNITS = re.compile(
    r"(?<!\s)\s*\((?P<units>[^()]{3,300})\)\s{0,9}[.;,]?\s{0,9}"
    r"(?:\Z|(?=(?:hoàn thành|xong|thời (?:gian|hạn)|chậm nhất|trước ngày)(?!\w)))",
    re.IGNORECASE,
)
# Phối hợp với Liên đoàn Lao động tổ chức ...: at the head of a task or a part of it
_WITH = re.compile(r"(?:\A|[,;]\s+)phối\s+hợp\s+(?:với\s+)?", re.IGNORECASE)


def recognise_tasks(plan: Plan, names: UnitNames) -> tuple[Task, ...]:
    """Return the tasks of *plan*; *names* are the bodies that its place knows.

    Read are numbered tasks under a month or quarter heading with their bodies in
    brackets; work with lines that say who and when; tables of tasks; what stands
    below a body's name or below a line that orders it; and sentences that order a
    body or set a time. What a clerk notes below a paragraph overrides what is read
    there.
    """
    of_plan = plan_years(plan)
    rows = {row.clause.id: row for row in task_rows(plan.clauses)}
    charged = charges(plan.clauses, names)
    told = labelled_works(plan.clauses, charged.names, names)
    works, lines = told.works, told.lines
    parents = frozenset(part for clause in plan.clauses for part in clause.path)
    titles = time_titles(plan.clauses)
    opens = charged.openings | {c.id for c in plan.clauses if titles.is_line(c)}
    has_parts = any(c.path or c.marker for c in plan.clauses) or bool(titles.titles)
    tasks: list[Task] = []
    for clause in plan.clauses:
        years, heading = times_above(clause, titles, of_plan)
        found: tuple[Part, ...] = ()
        over = charged.over[clause.id]
        if clause.id in works:
            found = (labelled(works[clause.id], over, names, years),)
        elif clause.id in opens or _only_tells(clause, lines, names):
            pass
        elif clause.kind not in (ClauseKind.PARAGRAPH, ClauseKind.TABLE_ROW):
            continue
        elif clause.id in rows:
            found = (tabled(rows[clause.id], heading, over, names, years),)
        elif heading is not None:
            part = _listed(clause, heading, over, names, years)
            found = (replace(part, told_by=_telling(clause, titles, heading[0])),)
        else:
            is_reason = gives_reasons(clause, titles.titles, has_parts=has_parts)
            if is_reason or is_title(clause, parents):
                over = NOBODY
            if not is_reason:
                over = _at_end(clause, titles.titles, over, names)
            found = tuple(orders(clause, over, names, years, is_reason=is_reason))
            found = with_step_time(found, told.times.get(clause.id), years)
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
        form=part.form,
        told_by=part.told_by,
    )
    noted = clause.override if clause.override and clause.override.tells_task else None
    return overridden(task, noted) if noted else task


def _at_end(
    clause: Clause, headings: Mapping[str, Clause], over: Charge, names: UnitNames
) -> Charge:
    """Return whom the end of an item puts in charge; else those *over* it."""
    last = in_brackets(clause, over, names)
    shares = any(
        p in headings and _SHARES.search(headings[p].text) for p in clause.path
    )
    if last.lead or not shares:
        return last
    told = behind_colon(clause, names)
    return told if told.lead else last


def _only_tells(clause: Clause, lines: Container[str], names: UnitNames) -> bool:
    """Tell whether a clause speaks of other clauses' work and holds none.

    So do the *lines* with labels, unless one says itself what a body does, and titles
    that the plan prints in capitals without a number.
    """
    if clause.kind is not ClauseKind.PARAGRAPH:
        return clause.id in lines
    words = clause.text[words_start(clause) :]
    said = words.partition(":")[2] or words  # the label is no body: "Cơ quan phối hợp:"
    return words.isupper() or (clause.id in lines and not tells_work(said, names))


def _untold(clause: Clause) -> Part:
    """Return the task of a clause in which nothing but a clerk's note tells one."""
    whole = Span(words_start(clause), len(clause.text))
    return Part(whole, Unscheduled(), "", (), (), TaskForm.NOTE)


def _listed(
    clause: Clause,
    heading: tuple[str, Deadline],
    over: Charge,
    names: UnitNames,
    years: tuple[int, int],
) -> Part:
    """Read a task under a month: words, then its bodies in brackets.

    A day that the task itself sets counts before the month above it, and bodies that
    it names before those that stand *over* it.
    """
    start = words_start(clause)
    closing = _CLOSING_UNITS.search(clause.text)
    lead: tuple[str, ...] = ()
    end = len(clause.text)
    support: tuple[str, ...] = ()
    if closing:
        told = who(closing["units"], names)
        lead = told.lead or names.list_at(clause.text, closing.start("units"))[0]
        support = told.support
        end = closing.start() if lead else end
    own_charge = NOBODY if lead else _first_order(clause, names)
    lead = lead or own_charge.lead
    partners = _partners(clause.text[start:end], names)
    support = partners or support or own_charge.support
    if not lead:
        lead, support = over.lead, support or over.support
    due_text, deadline = heading
    words = clause.text[start:]
    own = due_in(words, years)
    if own and _is_nearer(own.deadline, deadline):
        due_text = squeeze(words[own.span.start : own.span.end])
        deadline = own.deadline
    return Part(Span(start, end), deadline, due_text, lead, support, TaskForm.PERIOD)


def _telling(clause: Clause, titles: TimeTitles, words: str) -> tuple[str, ...]:
    """Return the id of the title above a clause, or before its list, of these words."""
    above = [titles.titles[part] for part in clause.path if part in titles.titles]
    above += [titles.before[clause.id]] if clause.id in titles.before else []
    return tuple(title.id for title in above if title.text == words)[-1:]


def _is_nearer(own: Deadline, above: Deadline) -> bool:
    """Tell whether a time of a task counts before that of the heading above it.

    A day does, and a month within the quarter above.
    """
    if not isinstance(own, Within):
        return isinstance(own, Before | On | Between)
    (first, last), (start, end) = days_of(own), days_of(above)
    return bool(first and last and start and end and start <= first and last <= end)


def _first_order(clause: Clause, names: UnitNames) -> Charge:
    """Return whom the first sentence that orders anyone orders."""
    parts = sentences(clause.text, words_start(clause))
    told = (ordered(clause.text[part.start : part.end], names) for part in parts)
    return next((charge for charge in told if charge.lead), NOBODY)


def _partners(words: str, names: UnitNames) -> tuple[str, ...]:
    """Return with whom the work is done: "Phối hợp với Hội Nông dân tỉnh tổ chức"."""
    found = _WITH.search(words)
    return names.list_at(words, found.end())[0] if found else ()
