"""What a page shows of the way down: a picture, and the same in lines.

Lengths are in the units of the picture, which are pixels at its own size.
"""

from dataclasses import dataclass
from enum import Enum, auto

from macros.words.named import Named
from macros.words.signs import Sign

BOX_WIDTH, BOX_HEIGHT = 136, 54  # as in tree.css
GAP = 22  # between columns


class BoxKind(Enum):
    """What a box stands for."""

    DOCUMENT = auto()
    SUBJECT = auto()
    MISSING = auto()
    TASKS = auto()
    MORE = auto()


@dataclass(frozen=True, slots=True)
class Box:
    """A box with its upper left corner, its height, up to three lines of words.

    `address` is that of the document it stands for, "" for none; `full` all that it
    means, "" where the words say it; `signs` are the letters of that document's signs.
    """

    kind: BoxKind
    x: int
    y: int
    height: int
    words: tuple[str, ...]
    full: str
    address: str
    signs: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line from the right edge of one box to the left edge of another."""

    x1: int
    y1: int
    x2: int
    y2: int
    is_doubtful: bool


@dataclass(frozen=True, slots=True)
class Band:
    """The columns of one level, or of the tasks, with their title."""

    title: str
    x: int
    width: int


@dataclass(frozen=True, slots=True)
class Picture:
    """All that is drawn."""

    width: int
    height: int
    bands: tuple[Band, ...]
    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A line below a step: `words`, then places apart by commas.

    `more` leads to the places that are left out.
    """

    words: str
    places: tuple[Named, ...] = ()
    is_gap: bool = False
    more: Named | None = None


@dataclass(frozen=True, slots=True)
class TaskLine:
    """A task of a plan that is tied to the step above it."""

    words: str
    address: str
    facts: str


@dataclass(frozen=True, slots=True)
class StepLine:
    """A document on the way; the subject of the page has no address."""

    level: str
    name: Named
    signs: tuple[Sign, ...]
    notes: tuple[Note, ...]
    tasks: tuple[TaskLine, ...]
    below: tuple["StepLine", ...]


@dataclass(frozen=True, slots=True)
class Way:
    """The whole of it: a sentence of counts, the picture, the steps from the top."""

    summary: str
    picture: Picture
    tops: tuple[StepLine, ...]
