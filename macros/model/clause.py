"""A clause of a plan: the smallest part of the text that has an address."""

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum

from macros.model.citation import Span


class ClauseKind(StrEnum):
    """What a clause is on paper."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    NOTE = "note"  # a footnote
    TABLE_HEAD = "table-head"
    TABLE_ROW = "table-row"


IN_TABLE = frozenset({ClauseKind.TABLE_HEAD, ClauseKind.TABLE_ROW})


class Style(StrEnum):
    """How the source prints a run of letters."""

    STRONG = "strong"
    EMPHASIS = "em"


@dataclass(frozen=True, slots=True)
class StyledRun:
    """A run of letters printed in a style."""

    span: Span
    style: Style


@dataclass(frozen=True, slots=True)
class NoteMark:
    """Where a footnote is called: the span of the raised figure, and its label."""

    span: Span
    label: str


@dataclass(frozen=True, slots=True)
class SourceMap:
    """Where the letters of a clause stand in its file.

    `breaks` holds (offset in the clause's text, line, column), lines and columns
    from 1, ascending; letters after a break stand in one run in the file.
    """

    breaks: tuple[tuple[int, int, int], ...]

    def position(self, offset: int) -> tuple[int, int]:
        """Return the line and column of the letter at *offset*."""
        at = bisect_right(self.breaks, offset, key=lambda entry: entry[0]) - 1
        start, line, column = self.breaks[max(at, 0)]
        return line, column + offset - start


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """What a clerk says of a clause, where its text is silent or misread.

    None leaves the recogniser's own answer; "" and () say that the clause has none.
    `due` is EDTF, with "../" before a last day; `topics` are ids. `line` is the note's
    line in its file.
    """

    due: str | None
    lead: tuple[str, ...] | None
    support: tuple[str, ...] | None
    topics: tuple[str, ...] | None
    line: int

    @property
    def tells_task(self) -> bool:
        """Whether it speaks of a task: of its time, or of its bodies."""
        return any(said is not None for said in (self.due, self.lead, self.support))


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A heading, paragraph, footnote or table row of a plan.

    `id` is its permanent address within the plan ("ii.3.d2"), `text` its words
    without markup but with the printed numbering, `marker` the printed numbering
    ("3."), `path` the ids of the clauses that enclose it, outermost first.
    `level` is the heading level from 2, or 0. `cells` are the spans of a table
    row's cells in `text`.
    """

    id: str
    kind: ClauseKind
    text: str
    marker: str
    level: int
    path: tuple[str, ...]
    styles: tuple[StyledRun, ...]
    notes: tuple[NoteMark, ...]
    cells: tuple[Span, ...]
    source: SourceMap
    override: Override | None = None

    @property
    def pieces(self) -> tuple[tuple[int, str], ...]:
        """Words that are read by themselves, with their offsets: cells, or all of it.

        No name or number runs over the border of a cell.
        """
        if not self.cells:
            return ((0, self.text),) if self.text else ()
        cells = [(cell.start, self.text[cell.start : cell.end]) for cell in self.cells]
        return tuple((at, text) for at, text in cells if text)

    @property
    def cell_words(self) -> tuple[str, ...]:
        """The words of a table row's cells."""
        return tuple(self.text[c.start : c.end].strip() for c in self.cells)
