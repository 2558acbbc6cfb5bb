"""Tables of tasks: which column says what, by the words in its head."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from macros.model.citation import Span
from macros.model.clause import Clause, ClauseKind
from macros.model.schedule import Deadline, Unscheduled
from macros.tasks.due import Due, due_in_cell
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
_LONGEST_NAME = 40  # of a column


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
    head: list[str] = []  # until the first row below it
    for clause in clauses:
        words = [_words(clause, cell) for cell in clause.cells]
        above, head = head, []
        if clause.kind is ClauseKind.TABLE_HEAD:
            columns, head = _columns(words), words
        elif clause.kind is not ClauseKind.TABLE_ROW:
            columns = {}
        elif above and _goes_on(above, words):
            columns = _columns([w or a for w, a in zip(words, above, strict=True)])
        elif Column.WORK in columns and len(columns) > 1:
            cells = {
                column: clause.cells[at]
                for column, at in columns.items()
                if at < len(clause.cells) and _words(clause, clause.cells[at])
            }
            if Column.WORK in cells and len(cells) > 1:
                yield TaskRow(clause, cells)


def bare_rows(clauses: Iterable[Clause]) -> Iterator[Clause]:
    """Return rows that give work and nothing else, below one that gives more.

    So looks a row below merged cells; a row that only names a section ("I", "A")
    does too and is left out, and so is one that is printed bold or in capitals.
    """
    clauses = tuple(clauses)
    told = {row.clause.id: row for row in task_rows(clauses)}
    work: Span | None = None
    for clause in clauses:
        if clause.id in told:
            work = told[clause.id].cells[Column.WORK]
            columns = len(clause.cells)
            at = clause.cells.index(work)
        elif clause.kind is not ClauseKind.TABLE_ROW:
            work = None
        elif work is not None and len(clause.cells) == columns:
            words = [_words(clause, cell) for cell in clause.cells]
            alone = words[at] and not any(words[at + 1 :])
            if alone and not _names_section(clause, words, at):
                yield clause


def _names_section(clause: Clause, words: list[str], at: int) -> bool:
    numbers = "".join(words[:at])
    return (
        bool(clause.styles)
        or words[at].isupper()
        or not any(letter.isdigit() for letter in numbers)
    )


def _columns(head: Iterable[str]) -> dict[Column, int]:
    found: dict[Column, int] = {}
    for at, words in enumerate(head):
        column = next((c for c in _named(words) if c not in found), None)
        if column:
            found[column] = at
    return found


def _goes_on(head: list[str], row: list[str]) -> bool:
    """Tell whether a row is the second one of the head, "Chủ trì" below "Phân công".

    It names columns only, and not below the ones that the first row has to itself.
    """
    named = [words for words in row if words]
    return (
        len(row) == len(head)
        and 0 < len(named) < len(row)
        and all(len(words) <= _LONGEST_NAME and _named(words) for words in named)
    )


def _named(words: str) -> list[Column]:
    """Return what a column of that name may say, the likeliest first."""
    return [column for column, pattern in _HEADS_READ if pattern.search(words)]


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
    due = _due_in_lines(due_text, years) if due_text else None
    deadline: Deadline = due.deadline if due else Unscheduled()
    if heading and not due_text:
        due_text, deadline = heading
    lead = names.listed(_cell(row, Column.LEAD).replace("\n", "; "))
    support = names.listed(_cell(row, Column.SUPPORT).replace("\n", "; "))
    return Part(row.cells[Column.WORK], deadline, squeeze(due_text), lead, support)


def _due_in_lines(text: str, years: tuple[int, int]) -> Due | None:
    """Return the time of a cell; each of its lines may state one."""
    listed = due_in_cell(text.replace("\n", ","), years) if "\n" in text else None
    return listed or due_in_cell(text, years)


def _cell(row: TaskRow, column: Column) -> str:
    cell = row.cells.get(column)
    return row.clause.text[cell.start : cell.end] if cell else ""
