"""The tables of the official text: their heads, their rows, their merged cells.

Each row keeps its id. A cell that is wide on paper is one cell here; only cells
without a letter are left out for it.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby, pairwise

from macros.frame.markup import Html, el
from macros.frame.wide_table import wide_table
from macros.model.citation import Span
from macros.model.clause import Clause, ClauseKind
from macros.model.table_head import divides, spread

InCell = Callable[[Clause, Span], Html]
_BOTH_ROWS = "2"
# thứ tự, not what the letters stand for elsewhere: the column of numbers
_NUMBERS = frozenset({"TT", "STT"})


def official_tables(rows: Sequence[Clause], in_cell: InCell) -> Iterator[Html]:
    """Return the tables of *rows*, one for each head; *in_cell* fills a cell."""
    table: list[Clause] = []
    for row in rows:
        if table and row.kind is ClauseKind.TABLE_HEAD and not _goes_on(table, row):
            yield _table(table, in_cell)
            table = []
        table.append(row)
    if table:
        yield _table(table, in_cell)


def _goes_on(table: list[Clause], row: Clause) -> bool:
    """Tell whether *row* is the second one of the head that *table* is so far."""
    is_first = len(table) == 1 and table[0].kind is ClauseKind.TABLE_HEAD
    return is_first and divides(row.cell_words, table[0].cell_words)


def _table(rows: list[Clause], in_cell: InCell) -> Html:
    parts = {
        is_head: list(part)
        for is_head, part in groupby(rows, lambda r: r.kind is ClauseKind.TABLE_HEAD)
    }
    head, body = parts.get(True, []), parts.get(False, [])
    printed = (
        el("thead", *_head(head, in_cell)) if head else None,
        el("tbody", *(_row(row, in_cell) for row in body)) if body else None,
    )
    return wide_table(el("table", *printed), "Bảng của văn bản")


def _row(row: Clause, in_cell: InCell) -> Html:
    cells = (el("td", in_cell(row, cell)) for cell in row.cells)
    return el("tr", *cells, id=row.id)


def _head(rows: list[Clause], in_cell: InCell) -> Iterator[Html]:
    upper, lower = rows[0], rows[1] if rows[1:] else None
    words, below = upper.cell_words, lower.cell_words if lower else ()
    widths = _widths(words) if lower else dict.fromkeys(range(len(words)), 1)
    deep = {
        at
        for at, width in widths.items()
        if lower and width == 1 and words[at] and not below[at]
    }
    names = (
        _name(upper, at, in_cell, width, is_deep=at in deep)
        for at, width in widths.items()
    )
    yield el("tr", *names, id=upper.id)
    if lower:
        columns = (at for at in range(len(below)) if at not in deep)
        yield el("tr", *(_name(lower, at, in_cell) for at in columns), id=lower.id)


def _widths(upper: tuple[str, ...]) -> dict[int, int]:
    """Return the columns where a cell of the upper row begins, and how wide it is."""
    starts = spread(upper)
    begin = [at for at, words in enumerate(upper) if words or starts[at] == at]
    return {at: end - at for at, end in pairwise([*begin, len(upper)])}


def _name(
    row: Clause, at: int, in_cell: InCell, width: int = 1, *, is_deep: bool = False
) -> Html:
    """Return the name of a column, or of several; a cell without a name is no head."""
    if not row.cell_words[at]:
        return el("td")
    words = row.cell_words[at]
    return el(
        "th",
        words if words in _NUMBERS else in_cell(row, row.cells[at]),
        scope="colgroup" if width > 1 else "col",
        colspan=str(width) if width > 1 else None,
        rowspan=_BOTH_ROWS if is_deep else None,
    )
