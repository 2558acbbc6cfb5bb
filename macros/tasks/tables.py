"""Tables of tasks: the rows that give work, and what each says of it."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from macros.model.citation import Span
from macros.model.clause import Clause, ClauseKind
from macros.model.schedule import Deadline
from macros.model.table_head import divides
from macros.model.task import TaskForm
from macros.tasks.part import Charge, Part
from macros.tasks.roles import roles
from macros.tasks.table_columns import (
    Column,
    columns_of,
    head_names,
    period_columns,
    unit_of,
)
from macros.tasks.table_times import when
from macros.tasks.unit_names import UnitNames

# (1) (2) (3): a row that only numbers the columns
_COUNT = re.compile(r"\(?(?:[0-9]{1,2}|[A-D])\)?")
_MARK = re.compile(r"[xX×✓✔√*•●+]{1,3}")
# Giao Phòng Tài chính chủ trì: in a column of remarks
_GIVEN = re.compile(
    r"\W*(?:giao|phân\s+công)\s+(?P<who>[^.;\n]{2,80}?)\s+(?:chủ\s+trì|tham\s+mưu"
    r"|chuẩn\s+bị|thực\s+hiện|phụ\s+trách)(?!\w)",
    re.IGNORECASE,
)
_WHO_OR_WHEN = frozenset({Column.LEAD, Column.SUPPORT, Column.DUE, Column.DAY})
_MERGED = (Column.LEAD, Column.DUE, Column.DAY)  # cells that may hold for rows below


@dataclass(frozen=True, slots=True)
class TaskRow:
    """One row of a table of tasks, with the span of the cell of each column.

    `above` are the words of cells higher up that stand for ones left empty here, as
    Markdown leaves them below a merged cell. `unit` is what numbers in the column of
    times count: "tháng", "quý"; `marked` are the columns of periods that it marks.
    """

    clause: Clause
    cells: Mapping[Column, Span]
    above: Mapping[Column, str]
    unit: str = ""
    marked: str = ""


@dataclass(slots=True)
class Table:
    """The table that is being read: its columns, and the last bodies and time."""

    clause: Clause
    head: tuple[str, ...]
    names: Sequence[str]
    columns: dict[Column, int]
    periods: Mapping[int, str]
    last: dict[Column, str] = field(default_factory=dict)

    @property
    def is_read(self) -> bool:
        """Whether its head names work, and a body or a time."""
        says_more = _WHO_OR_WHEN & self.columns.keys() or self.periods
        return Column.WORK in self.columns and bool(says_more)

    def told(self, clause: Clause) -> dict[Column, str]:
        """Return the words of each column that has any, none for a row of counts."""
        words = clause.cell_words
        told = {c: words[at] for c, at in self.columns.items() if any(words[at:][:1])}
        if marked := self._marked(words):
            told.setdefault(Column.DUE, marked)
        return {} if all(map(_COUNT.fullmatch, told.values())) else told

    def _marked(self, words: tuple[str, ...]) -> str:
        """Return the periods of whose columns a row marks the cells."""
        columns = self.periods.items() if len(words) == len(self.head) else ()
        return ", ".join(name for at, name in columns if _MARK.fullmatch(words[at]))

    def row(self, clause: Clause) -> TaskRow | None:
        """Return a row that gives work; what it says counts for the rows below."""
        words, told = clause.cell_words, self.told(clause)
        if Column.WORK not in told:
            return None
        alone = len(told) == 1
        if alone and self._names_section(clause, words):
            self.last = {}
            return None
        fits = len(words) == len(self.head)
        above = self._above(told, alone=alone) if fits else {}
        self.last |= {c: told[c] for c in _MERGED if c in told}
        if alone and not above:
            return None
        own = told.keys() & self.columns.keys()
        cells = {column: clause.cells[self.columns[column]] for column in own}
        unit = unit_of(self.names[self.columns.get(Column.DUE, 0)])
        return TaskRow(clause, cells, above, unit, self._marked(words))

    def _names_section(self, clause: Clause, words: tuple[str, ...]) -> bool:
        """Tell whether the row of *words*, which says only what, gives no work."""
        at = self.columns[Column.WORK]
        if is_numbered_work(clause, words, at):
            return False
        goes_on = self._begins_with_times and Column.DUE in self.last
        return not goes_on or stands_out(clause, words[at])

    @property
    def _begins_with_times(self) -> bool:
        return (
            self.columns.get(Column.DUE, self.columns[Column.WORK])
            < (self.columns[Column.WORK])
        )

    def _above(self, told: dict[Column, str], *, alone: bool) -> dict[Column, str]:
        """Return what merged cells higher up say of a row.

        Work has a leading body; it may have no time, so a time counts only for a row
        that leaves the bodies out as well, or where times stand before the work. In a
        schedule only the day holds for several rows.
        """
        all_ = alone or self._begins_with_times
        merged = _MERGED if all_ else (Column.LEAD,)
        if Column.DAY in self.columns:
            merged = (Column.DAY,)
        return {c: self.last[c] for c in merged if c in self.last and c not in told}


def task_rows(clauses: Iterable[Clause]) -> Iterator[TaskRow]:
    """Return the rows that give work: with words, and with a body or a time.

    Rows of a table whose head names neither are no tasks.
    """
    for table, clause in rows_in(clauses):
        row = table.row(clause)
        if row:
            yield row


def rows_in(clauses: Iterable[Clause]) -> Iterator[tuple[Table, Clause]]:
    """Return the rows of the tables whose head names work, and a body or a time."""
    for table, rows in tables_in(clauses):
        if table.is_read:
            yield from ((table, row) for row in rows)


def tables_in(clauses: Iterable[Clause]) -> Iterator[tuple[Table, list[Clause]]]:
    """Return the tables with their rows."""
    table: Table | None = None
    rows: list[Clause] = []
    before: Clause | None = None
    for clause in clauses:
        words = clause.cell_words
        if clause.kind is ClauseKind.TABLE_HEAD:
            goes_on = before is not None and before.kind is clause.kind
            if table and goes_on and divides(words, table.head):
                table.columns = columns_of(table.head, words)
                own, table.names = head_names(table.head, words)
                table.periods = period_columns(own)
            else:
                if table:
                    yield table, rows
                columns, periods = columns_of(words), period_columns(words)
                table, rows = Table(clause, words, words, columns, periods), []
        elif clause.kind is ClauseKind.TABLE_ROW:
            rows.append(clause)
        elif table:
            yield table, rows
            table = None
        before = clause
    if table:
        yield table, rows


def is_numbered_work(clause: Clause, words: tuple[str, ...], at: int) -> bool:
    """Tell whether a row is numbered, as rows of work are, and not printed bold."""
    numbers = "".join(words[:at]) if at else words[at][:1]
    is_numbered = any(letter.isdigit() for letter in numbers)
    return is_numbered and not stands_out(clause, words[at])


def stands_out(clause: Clause, words: str) -> bool:
    """Tell whether a row is printed bold or in capitals, as names of sections are."""
    return bool(clause.styles) or words.isupper()


def tabled(
    row: TaskRow,
    heading: tuple[str, Deadline] | None,
    over: Charge,
    names: UnitNames,
    years: tuple[int, int],
) -> Part:
    """Return the task of a row; what stands above gives what it leaves out.

    *heading* are the words and the time of a heading above, *over* the bodies that
    stand there, *years* the plan's.
    """
    above = row.above.get(Column.DUE, "")
    cell = _cell(row, Column.DUE) or row.marked or above
    day = _cell(row, Column.DAY) or row.above.get(Column.DAY, "")
    due_text, deadline = when(cell, day, row.unit, row.clause.text, years)
    if heading and not due_text:
        due_text, deadline = heading
    leading = _cell(row, Column.LEAD) or row.above.get(Column.LEAD, "")
    told = roles(leading or _remark(row), names)
    helping = roles(_cell(row, Column.SUPPORT), names)
    named = (*told.support, *helping.lead, *helping.support)
    support = tuple(dict.fromkeys(named))
    told = Charge(told.lead, support, TaskForm.TABLE_ROW)
    if not told.lead:
        told = replace(over, support=support or over.support)
    work = row.cells[Column.WORK]
    return Part(
        work,
        deadline,
        due_text,
        told.lead,
        told.support,
        told.form,
        told.by,
    )


def _remark(row: TaskRow) -> str:
    """Return whom a remark gives the work: "Giao Phòng Tài chính chủ trì"."""
    read = row.cells.values()
    cells = (cell for cell in row.clause.cells if cell not in read)
    told = (_GIVEN.match(row.clause.text[cell.start : cell.end]) for cell in cells)
    return next((found["who"] for found in told if found), "")


def _cell(row: TaskRow, column: Column) -> str:
    cell = row.cells.get(column)
    return row.clause.text[cell.start : cell.end] if cell else ""
