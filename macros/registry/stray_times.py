"""Times that set an end and that no task has: each a doubt at its place."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from macros.model.citation import Span
from macros.model.clause import Clause, ClauseKind
from macros.model.issue import Issue, IssueCode
from macros.model.plan import Plan
from macros.model.schedule import From, Ongoing
from macros.model.task import Task
from macros.tasks.due import due_in
from macros.tasks.heading_times import time_titles, times_above
from macros.tasks.part import words_start
from macros.tasks.pieces import pieces
from macros.tasks.recognise import plan_years
from macros.tasks.subjects import tells_past
from macros.tasks.targets import is_aim
from macros.vietnamese.normalise import squeeze

_READ = frozenset({ClauseKind.HEADING, ClauseKind.PARAGRAPH})
_REMEDY = 'Nếu là hạn của một việc thì ghi dòng {: due="..." } ở dưới đoạn nêu việc'


def stray_times(plan: Plan, tasks: Iterable[Task]) -> Iterator[Issue]:
    """Yield a doubt for each time of a clause that holds no task, and gives none one.

    So looks the time in a line that leads in to a list: "Giao Sở Y tế hoàn thành
    trước 30/6 các việc sau:". Rows of tables and footnotes are left out,
    and the years of targets.
    """
    titles = time_titles(plan.clauses)
    clauses = {clause.id: clause for clause in plan.clauses}
    busy: set[str] = set()
    given: dict[str, set[str]] = defaultdict(set)  # words of times, by who tells
    for task in tasks:
        clause = clauses[task.clause_id]
        above = (*task.told_by, *clause.path)
        is_noted = clause.override is not None and clause.override.due is not None
        busy.update((clause.id, *above) if is_noted else (clause.id,))
        for clause_id in above if task.due_text else ():
            given[clause_id].add(task.due_text)
    for clause in plan.clauses:
        if clause.kind in _READ and clause.id not in busy and not clause.override:
            years, _ = times_above(clause, titles, plan_years(plan))
            for span in _ends(clause, years):
                words = squeeze(clause.text[span.start : span.end])
                if not any(_agree(words, due) for due in given[clause.id]):
                    yield _doubt(plan, clause, span.start, words)


def _agree(words: str, due: str) -> bool:
    return words in due or due in words


def _ends(clause: Clause, years: tuple[int, int]) -> Iterator[Span]:
    """Yield the times by which something is to be done, in a clause."""
    for piece in pieces(clause.text, words_start(clause), years):
        words = clause.text[piece.start : piece.end]
        found = due_in(words, years)
        if not found or isinstance(found.deadline, From | Ongoing):
            continue
        if not (tells_past(words) or is_aim(words, found.span.start, years)):
            yield Span(piece.start + found.span.start, piece.start + found.span.end)


def _doubt(plan: Plan, clause: Clause, offset: int, words: str) -> Issue:
    message = f"Thời gian “{words}” không thuộc nhiệm vụ nào"
    position = clause.source.position(offset)
    return Issue(plan.path, *position, IssueCode.UNREAD_TIME, message, _REMEDY)
