"""Rows of tables of tasks that say neither who nor when."""

from collections.abc import Iterator

from macros.model.issue import Issue, IssueCode
from macros.registry.library import Library
from macros.tasks.tables import bare_rows


def bare_row_doubts(library: Library) -> Iterator[Issue]:
    """Return a doubt for each; a clerk's note that tells a task settles it."""
    for plan in library.plans.values():
        for clause in bare_rows(plan.clauses):
            if clause.override and clause.override.tells_task:
                continue
            message = "Dòng này để trống các ô cơ quan và thời gian, như ở dưới ô gộp"
            remedy = "Nếu bản gốc gộp ô thì chép lại chữ của ô gộp vào từng dòng"
            position = clause.source.position(0)
            yield Issue(plan.path, *position, IssueCode.TABLE_DOUBT, message, remedy)
