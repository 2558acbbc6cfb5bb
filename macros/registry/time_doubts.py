"""Times that plans state and that no deadline comes from, each at its place."""

import re
from collections.abc import Iterable, Iterator

from macros.model.clause import Clause, ClauseKind
from macros.model.issue import Issue, IssueCode
from macros.model.plan import Plan
from macros.model.schedule import Unscheduled
from macros.registry.library import Assignment, Library
from macros.tasks.heading_times import heading_deadline, looks_like_time
from macros.tasks.odd_days import impossible_days, lunar_days
from macros.tasks.recognise import plan_years

_NOTE = 'ghi thời gian bằng dòng {: due="..." } ở dưới đoạn'
# "Năm 2025 và các năm tiếp theo" is understood: it has no last day.
_SAYS_WHEN = re.compile(
    r"(?!.{0,99}(?:năm|tháng)\s(?:tiếp\stheo|sau))(?:.{0,99}?[0-9]|.{0,99}?(?:tháng|quý))",
    re.IGNORECASE,
)


def time_doubts(library: Library) -> Iterator[Issue]:
    """Return a doubt for each; a clerk's note that gives the time settles it."""
    for plan in library.plans.values():
        for clause in plan.clauses:
            if clause.override is None or clause.override.due is None:
                yield from _in_clause(library, plan, clause)
        yield from _unread_headings(plan)
    for assignment in library.assignments:
        yield from _unread_cell(library, assignment)


def _in_clause(library: Library, plan: Plan, clause: Clause) -> Iterator[Issue]:
    references = library.references_in.get((plan.id, clause.id), ())
    told = [r.mention.citation.impossible_date or "" for r in references]
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


def _unread_headings(plan: Plan) -> Iterable[Issue]:
    """Report headings that seem to say when, if work stands below them."""
    years = plan_years(plan)
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
            and heading_deadline(clause.text, years) is None
        ):
            position = clause.source.position(0)
            message = "Tiêu đề này giống thời gian mà không đọc được là tháng, quý nào"
            remedy = "Nếu là thời gian của các việc ở dưới thì "
            remedy += _NOTE.replace("dưới đoạn", "dưới từng việc")
            code = IssueCode.UNREAD_TIME
            yield Issue(plan.path, *position, code, message, remedy)


def _unread_cell(library: Library, assignment: Assignment) -> Iterator[Issue]:
    """Report the words of a task that should say when and are not understood."""
    task = assignment.task
    clause = library.clauses[task.plan_id, task.clause_id]
    known = not isinstance(task.deadline, Unscheduled)
    if known or clause.override or not _SAYS_WHEN.match(task.due_text):
        return
    if any(lunar_days(clause.text)) or any(impossible_days(clause.text)):
        return
    message = f"Không đọc được thời gian “{task.due_text}”"
    remedy = f"Đối chiếu bản gốc; nếu chép đúng thì {_NOTE}"
    position = clause.source.position(task.span.start)
    path = library.plans[task.plan_id].path
    yield Issue(path, *position, IssueCode.UNREAD_TIME, message, remedy)
