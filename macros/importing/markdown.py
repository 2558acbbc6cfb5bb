"""Blocks of a paper → the Markdown of a source, word for word."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from macros.importing.letterhead import RULE
from macros.importing.outline import heading_levels
from macros.importing.paper import Block, Cell, Line, Run, Table
from macros.vietnamese.normalise import nfc

_BLANKS = re.compile(r"[ \t\u00a0\u2007\u202f]+")
# What the reader of sources would take for its own marks.
_MARKS = re.compile(r"\\(?=[!-/:-@\[-`{-~])|\*|\[(?=\^)|<(?=/?[bB][rR]\s*/?>)")
_OPENS_BLOCK = re.compile(r"#{1,6}(?=[ \t]|#?\S)|\||\{:|\[\^")
_EDGES = re.compile(r"(\s*)(.*?)(\s*)", re.DOTALL)


class Notes:
    """Numbers the footnotes in the order in which they are called."""

    def __init__(self, lines: Mapping[str, tuple[Line, ...]]) -> None:
        """Take the footnotes of a paper by their ids."""
        self._lines = lines
        self._numbers: dict[str, int] = {}

    def call(self, note: str) -> str:
        """Return the mark that calls a footnote."""
        return f"[^{self._numbers.setdefault(note, len(self._numbers) + 1)}]"

    def paragraphs(self) -> Iterator[str]:
        """Yield the footnotes that were called, each a paragraph."""
        for note, number in list(self._numbers.items()):
            lines = self._lines.get(note, ())
            words = " ".join(filter(None, (inline(line, self) for line in lines)))
            yield f"[^{number}]: {words}".rstrip()


def markdown_of(blocks: Sequence[Block], notes: Notes) -> Iterator[str]:
    """Yield paragraphs of Markdown, without the blank lines between them."""
    shown = [b for b in blocks if not (isinstance(b, Line) and RULE.fullmatch(b.text))]
    levels = heading_levels(shown)
    for at, block in enumerate(shown):
        if isinstance(block, Table):
            yield from _table(block, notes)
        elif at in levels:
            words = " ".join(inline(block, notes, is_heading=True).split("\n"))
            yield f"{'#' * levels[at]} {words}"
        else:
            yield inline(block, notes)


def inline(line: Line, notes: Notes, *, is_heading: bool = False) -> str:
    """Return the words of a line with their marks; its breaks stay."""
    text = line.number and f"{escaped(line.number)} "
    for run in _smooth(line.runs):
        words = escaped(nfc(run.text))
        # A heading is bold by itself.
        styled = _styled(words, replace(run, is_bold=False) if is_heading else run)
        # Marks that touch could be read in two ways: the second words go without.
        touches = text.endswith("*") and styled.startswith("*")
        text += words if touches else styled
        if run.note:
            text += notes.call(run.note)
    lines = (_BLANKS.sub(" ", part).strip() for part in text.split("\n"))
    text = "\n".join(filter(None, lines))
    opens = not is_heading and _OPENS_BLOCK.match(text)
    return f"\\{text}" if opens else text


def _smooth(runs: Iterable[Run]) -> Iterator[Run]:
    """Yield runs; blanks alone look as the words before them."""
    last: Run | None = None
    for run in runs:
        is_blank = not run.text.strip()
        if last and not last.note and (is_blank or not _looks_unlike(last, run)):
            last = replace(last, text=last.text + run.text, note=run.note)
        else:
            if last:
                yield last
            last = run
    if last:
        yield last


def _looks_unlike(one: Run, other: Run) -> bool:
    return (one.is_bold, one.is_italic) != (other.is_bold, other.is_italic)


def escaped(text: str) -> str:
    """Return *text* with a backslash before what would be read as a mark."""
    return _MARKS.sub(r"\\\g<0>", text)


def _styled(words: str, run: Run) -> str:
    """Return words between their marks, which touch no blank and cross no line."""
    mark = "*" * (2 * run.is_bold + run.is_italic)
    if not mark:
        return words
    return "\n".join(
        f"{before}{mark}{inner}{mark}{after}" if inner else part
        for part in words.split("\n")
        for before, inner, after in [_edges(part)]
    )


def _edges(part: str) -> tuple[str, str, str]:
    found = _EDGES.fullmatch(part)
    return (found[1], found[2], found[3]) if found else ("", part, "")


def _table(table: Table, notes: Notes) -> Iterator[str]:
    """Yield a table; one of a single cell is a box around paragraphs."""
    width = len(table.rows[0]) if table.rows else 0
    if width <= 1:
        lines = [li for row in table.rows for cell in row for li in cell.lines]
        yield from markdown_of([line for line in lines if line.text], notes)
        return
    rows = [_row(row, notes) for row in table.rows]
    yield "\n".join([rows[0], _row_of("---" for _ in range(width)), *rows[1:]])


def _row(row: Iterable[Cell], notes: Notes) -> str:
    """Return a row; of joined cells the first alone has the words."""
    return _row_of("" if cell.is_joined else _cell(cell, notes) for cell in row)


def _cell(cell: Cell, notes: Notes) -> str:
    texts = (inline(line, notes, is_heading=False) for line in cell.lines if line.text)
    return "<br>".join(texts).replace("\n", "<br>").replace("|", r"\|")


def _row_of(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
