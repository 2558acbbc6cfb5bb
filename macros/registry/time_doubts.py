"""Times that plans state and that no deadline comes from, each at its place."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from macros.model.clause import Clause, ClauseKind
from macros.model.issue import Issue, IssueCode
from macros.model.plan import Plan
from macros.model.schedule import Unscheduled
from macros.model.task import Task
from macros.model.work import Mention
from macros.tasks.due import left_out
from macros.tasks.heading_times import (
    TimeTitles,
    heading_deadline,
    looks_like_time,
    noted_deadline,
    time_titles,
    times_above,
)
from macros.tasks.odd_days import impossible_days, lunar_days
from macros.tasks.recognise import plan_years
from macros.tasks.unread_times import unread_times

_NOTE = 'ghi thời gian bằng dòng {: due="..." } ở dưới đoạn'
_SAYS_WHEN = re.compile(r".{0,99}?(?:[0-9]|tháng|quý|tết|rằm)", re.IGNORECASE)


def time_doubts(
    plan: Plan, tasks: Iterable[Task], mentions: Iterable[Mention]
) -> Iterator[Issue]:
    """Return a doubt for each; a clerk's note that gives the time settles it."""
    titles = time_titles(plan.clauses)
    yield from _unread_headings(plan, titles)
    told: dict[str, list[str]] = defaultdict(list)  # impossible days of citations
    for mention in mentions:
        told[mention.clause_id].append(mention.citation.impossible_date or "")
    for clause in plan.clauses:
        if clause.override is None or clause.override.due is None:
            yield from _in_clause(plan, clause, told[clause.id])
    clauses = {clause.id: clause for clause in plan.clauses}
    for task in tasks:
        clause = clauses[task.clause_id]
        yield from _unread_words(plan, clause, task, titles)
        yield from _second_time(plan, clause, task, titles)


def _in_clause(plan: Plan, clause: Clause, told: Iterable[str]) -> Iterator[Issue]:
    for span in impossible_days(clause.text):
        words = clause.text[span.start : span.end]
        if not any(words in date for date in told):  # told as a contradiction
            position = clause.source.position(span.start)
            message = f"Lịch không có ngày “{words}”"
            remedy = f"Đối chiếu bản gốc; nếu bản gốc ghi như vậy thì {_NOTE}"
            code = IssueCode.IMPOSSIBLE_DAY
            yield Issue(plan.path, *position, code, message, remedy)
    for span in lunar_days(clause.text):
        position = clause.source.position(span.start)
        words = clause.text[span.start : span.end]
        message = f"“{words}” theo âm lịch, thư viện không đổi sang dương lịch"
        code = IssueCode.UNREAD_TIME
        yield Issue(plan.path, *position, code, message, f"Tra lịch rồi {_NOTE}")


def _unread_headings(plan: Plan, titles: TimeTitles) -> Iterable[Issue]:
    """Report headings that seem to say when, if work stands below them."""
    parents = {
        clause.path[-1]
        for clause in plan.clauses
        if clause.path and clause.kind is not ClauseKind.HEADING
    }
    for clause in plan.clauses:
        if (
            clause.kind is ClauseKind.HEADING
            and clause.id in parents
            and looks_like_time(clause.text)
            and not _is_read(plan, clause, titles)
        ):
            position = clause.source.position(0)
            message = "Tiêu đề này giống thời gian mà không đọc được là tháng, quý nào"
            remedy = "Nếu là thời gian của các việc ở dưới thì "
            remedy += _NOTE.replace("dưới đoạn", "dưới tiêu đề")
            code = IssueCode.UNREAD_TIME
            yield Issue(plan.path, *position, code, message, remedy)


def _is_read(plan: Plan, heading: Clause, titles: TimeTitles) -> bool:
    if noted_deadline(heading):
        return True
    years, _ = times_above(heading, titles, plan_years(plan))
    return heading_deadline(heading.text, years) is not None


def _unread_words(
    plan: Plan, clause: Clause, task: Task, titles: TimeTitles
) -> Iterator[Issue]:
    """Report what a task says of its time, if no deadline comes from it."""
    if not isinstance(task.deadline, Unscheduled) or clause.override:
        return
    if any(lunar_days(clause.text)) or any(impossible_days(clause.text)):
        return
    at, words = task.span.start, task.due_text
    if not words:
        years, _ = times_above(clause, titles, plan_years(plan))
        own = clause.text[at : task.span.end]
        unread = next(unread_times(own, years), None)
        words = own[unread.start : unread.end] if unread else ""
        at += unread.start if unread else 0
    elif not _SAYS_WHEN.match(words):
        return
    if words:
        message = f"Không đọc được thời gian “{words}”"
        remedy = f"Đối chiếu bản gốc; nếu chép đúng thì {_NOTE}"
        position = clause.source.position(at)
        yield Issue(plan.path, *position, IssueCode.UNREAD_TIME, message, remedy)


def _second_time(
    plan: Plan, clause: Clause, task: Task, titles: TimeTitles
) -> Iterator[Issue]:
    """Report a time of a sentence that already gave its task another one."""
    is_own = bool(task.due_text) and task.due_text in task.text
    if not is_own or clause.override:
        return
    years, _ = times_above(clause, titles, plan_years(plan))
    own = clause.text[task.span.start : task.span.end]
    for span in left_out(own, years):
        words = own[span.start : span.end]
        message = (
            f"Thời gian của việc này là “{task.due_text}”, còn “{words}” bị bỏ qua"
        )
        remedy = f"Nếu việc có hạn khác thì {_NOTE}"
        position = clause.source.position(task.span.start + span.start)
        yield Issue(plan.path, *position, IssueCode.UNREAD_TIME, message, remedy)
