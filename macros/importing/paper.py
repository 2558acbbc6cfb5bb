"""A paper: what a file shows, in its order, whatever its format."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum


class Align(Enum):
    """Where the words of a line stand on the page."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look; `note` is the footnote that is called behind them, or ""."""

    text: str
    is_bold: bool = False
    is_italic: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of the file.

    `number` is what the program that wrote it prints before the words: "1.", "a)", "-".
    `place` says where it stands, in words of a clerk: "đoạn 12", "trang 3, dòng 5".
    """

    runs: tuple[Run, ...]
    align: Align = Align.LEFT
    number: str = ""
    place: str = ""

    @property
    def words(self) -> str:
        """The words alone, without the computed number, with breaks and tabs."""
        return "".join(run.text for run in self.runs)

    @property
    def text(self) -> str:
        """All that the paper shows, on one line."""
        return " ".join(f"{self.number} {self.words}".split())

    @property
    def is_bold(self) -> bool:
        """Tell whether every letter is bold."""
        shown = [run for run in self.runs if run.text.strip()]
        return bool(shown) and all(run.is_bold for run in shown)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of the grid; `is_joined`: it goes on with the one above or to the left."""

    lines: tuple[Line, ...] = ()
    is_joined: bool = False

    @property
    def text(self) -> str:
        """Its words on one line."""
        return " ".join(filter(None, (line.text for line in self.lines)))


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of equally many cells; `is_framed`: the paper draws lines around them."""

    rows: tuple[tuple[Cell, ...], ...]
    is_framed: bool = True
    place: str = ""


Block = Line | Table


@dataclass(frozen=True, slots=True)
class Remark:
    """What a clerk should look at: where, what is odd, how to mend it."""

    place: str
    message: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole file: its blocks, its footnotes by their id, what was met on the way.

    `left_out` are words of the file that are none of the document's: page numbers.
    """

    blocks: tuple[Block, ...]
    notes: Mapping[str, tuple[Line, ...]] = field(default_factory=dict)
    remarks: tuple[Remark, ...] = ()
    left_out: tuple[str, ...] = ()

    def lines(self) -> Iterator[Line]:
        """Yield every line: of the text, of the cells, of the footnotes."""
        for block in self.blocks:
            if isinstance(block, Line):
                yield block
            else:
                cells = (cell for row in block.rows for cell in row)
                yield from (line for cell in cells for line in cell.lines)
        for lines in self.notes.values():
            yield from lines


class UnreadableError(Exception):
    """A file that cannot be brought in; the text says why, and what to do."""
