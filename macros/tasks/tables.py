"""Tables of tasks: the rows that give work, and what each says of it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from macros.model.citation import Span
from macros.model.clause import Clause, ClauseKind
from macros.model.schedule import Deadline, Unscheduled
from macros.model.table_head import divides
from macros.tasks.due import Due, due_in_cell
from macros.tasks.part import Charge, Part
from macros.tasks.table_columns import Column, columns_of
from macros.tasks.unit_names import UnitNames
from macros.vietnamese.normalise import squeeze

# (1) (2) (3): a row that only numbers the columns
_COUNT = re.compile(r"\(?(?:[0-9]{1,2}|[A-D])\)?")
# I. Công tác tuyên truyền · A) Nhiệm vụ chung
_PART = re.compile(r"(?:[IVX]{1,4}|[A-D])[.)]\s")


@dataclass(frozen=True, slots=True)
class TaskRow:
    """One row of a table of tasks, with the span of the cell of each column.

    `above` are the words of cells higher up that stand for ones left empty here, as
    Markdown leaves them below a merged cell.
    """

    clause: Clause
    cells: Mapping[Column, Span]
    above: Mapping[Column, str]


@dataclass(slots=True)
class _Table:
    """The table that is being read: its columns, and the last bodies and time."""

    head: tuple[str, ...]
    columns: dict[Column, int]
    last: dict[Column, str]

    def told(self, clause: Clause) -> dict[Column, str]:
        """Return the words of each column that has any, none for a row of counts."""
        words = clause.cell_words
        told = {c: words[at] for c, at in self.columns.items() if any(words[at:][:1])}
        return {} if all(map(_COUNT.fullmatch, told.values())) else told

    def row(self, clause: Clause) -> TaskRow | None:
        """Return a row that gives work; what it says counts for the rows below."""
        words, told = clause.cell_words, self.told(clause)
        if Column.WORK not in told:
            return None
        alone = len(told) == 1
        if alone and not _is_numbered_work(clause, words, self.columns[Column.WORK]):
            self.last = {}
            return None
        fits = len(words) == len(self.head)
        above = self._above(told, alone=alone) if fits else {}
        self.last |= {c: told[c] for c in (Column.LEAD, Column.DUE) if c in told}
        if alone and not above:
            return None
        cells = {column: clause.cells[self.columns[column]] for column in told}
        return TaskRow(clause, cells, above)

    def _above(self, told: dict[Column, str], *, alone: bool) -> dict[Column, str]:
        """Return what merged cells higher up say of a row.

        Work has a leading body; it may have no time, so a time counts only for a row
        that leaves the bodies out as well.
        """
        merged = (Column.LEAD, Column.DUE) if alone else (Column.LEAD,)
        return {c: self.last[c] for c in merged if c in self.last and c not in told}


def task_rows(clauses: Iterable[Clause]) -> Iterator[TaskRow]:
    """Return the rows that give work: with words, and with a body or a time.

    Rows of a table whose head names neither are no tasks.
    """
    for table, clause in _rows(clauses):
        row = table.row(clause)
        if row:
            yield row


def workless_rows(clauses: Iterable[Clause]) -> Iterator[tuple[Clause, Clause]]:
    """Return rows that say who or when, but not what, each with the task above it.

    So looks a row below a cell that is merged because one work has several bodies.
    """
    above: Clause | None = None
    for table, clause in _rows(clauses):
        told = table.told(clause)
        if table.row(clause):
            above = clause
        elif above and Column.WORK not in told and told:
            yield clause, above


def _rows(clauses: Iterable[Clause]) -> Iterator[tuple[_Table, Clause]]:
    """Return the rows of the tables whose head names work, and a body or a time."""
    table: _Table | None = None
    before: Clause | None = None
    for clause in clauses:
        words = clause.cell_words
        if clause.kind is ClauseKind.TABLE_HEAD:
            goes_on = before is not None and before.kind is clause.kind
            if table and goes_on and divides(words, table.head):
                table.columns = columns_of(table.head, words)
            else:
                table = _Table(words, columns_of(words), {})
        elif clause.kind is not ClauseKind.TABLE_ROW:
            table = None
        elif table and Column.WORK in table.columns and len(table.columns) > 1:
            yield table, clause
        before = clause


def bare_rows(clauses: Iterable[Clause]) -> Iterator[Clause]:
    """Return rows that give work, and neither they nor cells above them more.

    A row that only names a section ("I", "A") looks so too and is left out, and so is
    one that is printed bold or in capitals.
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
            words = clause.cell_words
            alone = words[at] and not any(words[at + 1 :])
            if alone and not _names_section(clause, words, at):
                yield clause


def _names_section(clause: Clause, words: tuple[str, ...], at: int) -> bool:
    """Tell whether the work of a row that says nothing else is a section's name."""
    if _is_numbered_work(clause, words, at):
        return False
    is_part = at > 0 or _PART.match(words[at]) is not None
    return is_part or _stands_out(clause, words[at])


def _is_numbered_work(clause: Clause, words: tuple[str, ...], at: int) -> bool:
    numbers = "".join(words[:at]) if at else words[at][:1]
    is_numbered = any(letter.isdigit() for letter in numbers)
    return is_numbered and not _stands_out(clause, words[at])


def _stands_out(clause: Clause, words: str) -> bool:
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
    due_text = _cell(row, Column.DUE) or row.above.get(Column.DUE, "")
    due = _due_in_lines(due_text, years) if due_text else None
    deadline: Deadline = due.deadline if due else Unscheduled()
    if heading and not due_text:
        due_text, deadline = heading
    leading = _cell(row, Column.LEAD) or row.above.get(Column.LEAD, "")
    lead = names.listed(leading.replace("\n", "; "))
    support = names.listed(_cell(row, Column.SUPPORT).replace("\n", "; "))
    if not leading:
        lead, support = over.lead, support or over.support
    return Part(row.cells[Column.WORK], deadline, squeeze(due_text), lead, support)


def _due_in_lines(text: str, years: tuple[int, int]) -> Due | None:
    """Return the time of a cell; each of its lines may state one."""
    listed = due_in_cell(text.replace("\n", ","), years) if "\n" in text else None
    return listed or due_in_cell(text, years)


def _cell(row: TaskRow, column: Column) -> str:
    cell = row.cells.get(column)
    return row.clause.text[cell.start : cell.end] if cell else ""
