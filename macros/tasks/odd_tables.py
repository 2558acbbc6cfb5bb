"""Tables and rows that may give work, and from which no task, or not all, is read."""

import re
from collections.abc import Iterable, Iterator

from macros.model.citation import Span
from macros.model.clause import Clause, ClauseKind
from macros.tasks.table_columns import Column, seems_to_give_work
from macros.tasks.tables import (
    is_numbered_work,
    rows_in,
    stands_out,
    tables_in,
    task_rows,
)

_FEWEST_ROWS = 2  # of a table; converters put a letterhead into one of a single row
# I. Công tác tuyên truyền · A) Nhiệm vụ chung
_PART = re.compile(r"(?:[IVX]{1,4}|[A-D])[.)]\s")


def unread_tables(clauses: Iterable[Clause]) -> Iterator[Clause]:
    """Return the heads of tables that may give work and are not read so.

    A clerk's note that tells a task of one of its rows says that the table was seen.
    """
    for table, rows in tables_in(clauses):
        noted = any(row.override and row.override.tells_task for row in rows)
        is_known = table.is_read or noted or len(rows) < _FEWEST_ROWS
        if not is_known and seems_to_give_work(table.names, table.columns):
            yield table.clause


def workless_rows(clauses: Iterable[Clause]) -> Iterator[tuple[Clause, Clause]]:
    """Return rows that say who or when, but not what, each with the task above it.

    So looks a row below a cell that is merged because one work has several bodies.
    """
    above: Clause | None = None
    for table, clause in rows_in(clauses):
        told = table.told(clause)
        if table.row(clause):
            above = clause
        elif above and Column.WORK not in told and told.keys() - {Column.DAY}:
            yield clause, above


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
    if is_numbered_work(clause, words, at):
        return False
    is_part = at > 0 or _PART.match(words[at]) is not None
    return is_part or stands_out(clause, words[at])
