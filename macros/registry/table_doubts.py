"""Tables that may give work and are not read; rows that leave out what, who or when."""

from collections.abc import Iterator

from macros.model.clause import Clause
from macros.model.issue import Issue, IssueCode
from macros.model.plan import Plan
from macros.tasks.odd_tables import bare_rows, unread_tables, workless_rows
from macros.tasks.table_columns import Column
from macros.tasks.tables import TaskRow, task_rows

_NOTE = '{: due="..." lead="..." }'
_BARE = (
    "Dòng này để trống các ô cơ quan và thời gian, như ở dưới ô gộp",
    f"Đối chiếu bản gốc; nếu bản gốc gộp ô thì ghi dòng {_NOTE} ở dưới dòng này",
)
_WORKLESS = (
    "Dòng này có cơ quan hoặc thời gian mà để trống ô nội dung, không đọc là nhiệm vụ",
    f"Nếu bản gốc gộp ô nội dung thì ghi đủ ở dòng {_NOTE} dưới dòng có nội dung",
)
_UNREAD = (
    "Bảng này giống bảng phân công mà không rõ cột nào là nội dung, cơ quan, thời gian",
    f"Nếu bảng giao việc thì ghi dòng {_NOTE} ở dưới từng hàng; không thì để nguyên",
)
# An hour without a day can only be one of the day above, so that this is no doubt.
_NAMES = {Column.LEAD: ("cơ quan chủ trì", "lead"), Column.DUE: ("thời gian", "due")}


def row_doubts(plan: Plan) -> Iterator[Issue]:
    """Return a doubt for each of them, unless a clerk's note below it tells."""
    for row in task_rows(plan.clauses):
        above = row.above.items()
        taken = {c: w for c, w in above if c in _NAMES and not _is_noted(row, c)}
        if taken:
            yield _taken(plan.path, row.clause, taken)
    for clause in unread_tables(plan.clauses):
        yield _issue(plan.path, clause, *_UNREAD)
    for clause in bare_rows(plan.clauses):
        if not _tells_task(clause):
            yield _issue(plan.path, clause, *_BARE)
    for clause, work in workless_rows(plan.clauses):
        if not _tells_task(work):
            yield _issue(plan.path, clause, *_WORKLESS)


def _tells_task(clause: Clause) -> bool:
    return clause.override is not None and clause.override.tells_task


def _taken(path: str, clause: Clause, taken: dict[Column, str]) -> Issue:
    """Return the doubt about what a row takes from cells above it."""
    read = "; ".join(f"{_NAMES[c][0]} “{_line(words)}”" for c, words in taken.items())
    message = f"Ô để trống, đọc theo ô gộp ở trên: {read}"
    notes = " ".join(f'{_NAMES[column][1]}=""' for column in taken)
    remedy = "Đối chiếu bản gốc; nếu bản gốc không gộp ô mà để trống thì ghi dòng "
    remedy += f"{{: {notes} }} ở dưới dòng này"
    return _issue(path, clause, message, remedy)


def _is_noted(row: TaskRow, column: Column) -> bool:
    note = row.clause.override
    if note is None:
        return False
    return (note.lead if column is Column.LEAD else note.due) is not None


def _line(words: str) -> str:
    return " ".join(words.split())


def _issue(path: str, clause: Clause, message: str, remedy: str) -> Issue:
    position = clause.source.position(0)
    return Issue(path, *position, IssueCode.TABLE_DOUBT, message, remedy)
