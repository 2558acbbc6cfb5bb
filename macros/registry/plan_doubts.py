"""What a clerk should look at again in one plan, whatever the library says."""

from collections.abc import Collection, Iterable, Iterator

from macros.citations.uncertain import uncertain_numbers
from macros.model.issue import Issue, IssueCode
from macros.model.plan import Plan
from macros.model.task import Task
from macros.model.work import Mention
from macros.registry.giving import giving_doubts
from macros.registry.stray_times import stray_times
from macros.registry.table_doubts import row_doubts
from macros.registry.time_doubts import time_doubts


def plan_doubts(
    plan: Plan,
    mentions: Iterable[Mention],
    tasks: Collection[Task],
    titles: Collection[str],
) -> Iterator[Issue]:
    """Return the doubts about what was read of a plan.

    *titles* are the ids of those that are names of bodies.
    """
    yield from giving_doubts(plan, tasks, titles)
    yield from time_doubts(plan, tasks, mentions)
    yield from stray_times(plan, tasks)
    yield from row_doubts(plan)
    yield from _uncertain_numbers(plan)


def _uncertain_numbers(plan: Plan) -> Iterator[Issue]:
    for clause in plan.clauses:
        found = [
            span.moved(at)
            for at, text in clause.pieces
            for span in uncertain_numbers(text)
        ]
        for span in found:
            words = " ".join(clause.text[span.start : span.end].split())
            message = f"“{words}” trông như số, ký hiệu văn bản mà không đọc được"
            remedy = "Đối chiếu bản gốc, sửa chữ quét nhầm hoặc dấu cách thừa"
            position = clause.source.position(span.start)
            code = IssueCode.UNCERTAIN_NUMBER
            yield Issue(plan.path, *position, code, message, remedy)
