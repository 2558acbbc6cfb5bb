"""Tables of tasks: which column says what, by the words in its head."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from macros.model.citation import Span
from macros.model.clause import Clause, ClauseKind
from macros.model.schedule import Deadline, Unscheduled
from macros.tasks.due import due_in_cell
from macros.tasks.part import Part
from macros.tasks.unit_names import UnitNames
from macros.vietnamese.normalise import squeeze


class Column(Enum):
    """What a column of a table of tasks says."""

    WORK = auto()
    LEAD = auto()
    SUPPORT = auto()
    DUE = auto()


# The first that fits: "Cơ quan chủ trì thực hiện" leads, "Nội dung thực hiện" is work.
_HEADS = (
    (Column.SUPPORT, r"phối hợp|tham gia"),
    (Column.LEAD, r"chủ trì|phụ trách|được giao|chịu trách nhiệm|đầu mối"),
    (Column.DUE, r"thời gian|thời hạn|thời điểm|tiến độ|hoàn thành|kỳ hạn"),
    (Column.WORK, r"nội dung|nhiệm vụ|công việc|hoạt động|tên việc|việc làm|đầu việc"),
    (Column.LEAD, r"(?:cơ quan|đơn vị|bộ phận|người)\s+(?:thực hiện|triển khai)"),
)
_HEADS_READ = tuple(
    (column, re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE))
    for column, words in _HEADS
)


@dataclass(frozen=True, slots=True)
class TaskRow:
    """One row of a table of tasks, with the span of the cell of each column."""

    clause: Clause
    cells: Mapping[Column, Span]


def task_rows(clauses: Iterable[Clause]) -> Iterator[TaskRow]:
    """Return the rows that give work: with words, and with a body or a time.

    Rows of a table whose head names neither are no tasks.
    """
    columns: dict[Column, int] = {}
    for clause in clauses:
        if clause.kind is ClauseKind.TABLE_HEAD:
            columns = _columns(clause)
        elif clause.kind is not ClauseKind.TABLE_ROW:
            columns = {}
        elif Column.WORK in columns and len(columns) > 1:
            cells = {
                column: clause.cells[at]
                for column, at in columns.items()
                if at < len(clause.cells) and _words(clause, clause.cells[at])
            }
            if Column.WORK in cells and len(cells) > 1:
                yield TaskRow(clause, cells)


def _columns(head: Clause) -> dict[Column, int]:
    found: dict[Column, int] = {}
    for at, cell in enumerate(head.cells):
        words = _words(head, cell)
        for column, pattern in _HEADS_READ:
            if column not in found and pattern.search(words):
                found[column] = at
                break
    return found


def _words(clause: Clause, cell: Span) -> str:
    return clause.text[cell.start : cell.end].strip()


def tabled(
    row: TaskRow,
    heading: tuple[str, Deadline] | None,
    names: UnitNames,
    years: tuple[int, int],
) -> Part:
    """Return the task of a row; a heading above gives the time that it leaves out.

    *heading* are the words and the time of such a heading, *years* the plan's.
    """
    due_text = _cell(row, Column.DUE)
    due = due_in_cell(due_text, years) if due_text else None
    deadline: Deadline = due.deadline if due else Unscheduled()
    if heading and not due_text:
        due_text, deadline = heading
    lead = names.listed(_cell(row, Column.LEAD))
    support = names.listed(_cell(row, Column.SUPPORT))
    return Part(row.cells[Column.WORK], deadline, squeeze(due_text), lead, support)


def _cell(row: TaskRow, column: Column) -> str:
    cell = row.cells.get(column)
    return row.clause.text[cell.start : cell.end] if cell else ""
