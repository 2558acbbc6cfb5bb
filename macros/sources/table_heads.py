"""Rows of tables that are their heads: below an empty one, and in two rows."""

from itertools import pairwise, takewhile

from macros.model.clause import ClauseKind
from macros.model.table_head import divides
from macros.sources.blocks import Block
from macros.sources.table_row import read_row

_BLANK_LETTERS = frozenset("| \t\u00a0")


def with_whole_heads(blocks: list[Block]) -> list[Block]:
    """Return the blocks with each row that belongs to a head marked as such."""
    kept = _with_worded_heads(blocks)
    for head, row, below in zip(kept, kept[1:], kept[2:], strict=False):
        if (
            head.kind is ClauseKind.TABLE_HEAD
            and {row.kind, below.kind} == {ClauseKind.TABLE_ROW}
            and _is_second(row, head, below)
        ):
            row.kind = ClauseKind.TABLE_HEAD
    return kept


def _with_worded_heads(blocks: list[Block]) -> list[Block]:
    """Return the blocks without empty heads, where a row can stand for them.

    Converters put one above a table whose own head they take for its first row.
    """
    kept: list[Block] = []
    for block, below in pairwise([*blocks, Block(ClauseKind.PARAGRAPH, [])]):
        is_empty = block.kind is ClauseKind.TABLE_HEAD and _is_blank(block)
        if is_empty and below.kind is ClauseKind.TABLE_ROW:
            below.kind = ClauseKind.TABLE_HEAD
        else:
            kept.append(block)
    return kept


def _is_blank(block: Block) -> bool:
    return block.override is None and _BLANK_LETTERS.issuperset(block.lines[0].text)


def _is_second(row: Block, head: Block, below: Block) -> bool:
    """Tell whether *row* goes on with a head, and the rows of the table begin *below*.

    The first of them fills a column left of the divided ones. Below a first row of
    work in a table where a column has no name, the next one would not.
    """
    upper, lower, first = map(_words, (head, row, below))
    columns = list(zip(upper, lower, first, strict=False))
    left = list(takewhile(_is_narrow, columns)) or list(filter(_is_narrow, columns))
    begins = any(words for _, _, words in left)
    return row.override is None and begins and divides(lower, upper)


def _is_narrow(column: tuple[str, str, str]) -> bool:
    above, under, _ = column
    return under in ("", above)


def _words(block: Block) -> list[str]:
    inline, cells = read_row(block.lines[0])
    return [inline.text[cell.start : cell.end].strip() for cell in cells]
