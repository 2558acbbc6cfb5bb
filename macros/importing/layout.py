"""Words at their places on pages → the lines and paragraphs that they make.

A page knows no paragraphs: words stand beside each other on a line, far apart where
columns are; a line that is full goes on below, one that is indented begins anew.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from macros.importing.paper import Align, Line, Run
from macros.importing.wrapped import ENDS, ITEM
from macros.vietnamese.normalise import nfc

_SAME_LINE = 0.5  # of a letter's height, that words of one line may lie apart
_COLUMN = 2.2  # letters' heights, from which on a gap is one between columns
_TOUCHING = 0.1  # heights, below which two words are one, of two looks
_FULL = 4.0  # heights, that a full line may end before the margin
_INDENT = 1.2  # heights, from which on a line is indented
_CENTRED = 1.5  # heights, that the middle of a centred line may be off
_SMALL = 0.82  # of the usual height: the numbers and the words of footnotes
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(frozen=True, slots=True)
class Word:
    """A word, where it stands in points from the upper left corner of its page."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    height: float  # of its letters: the size of the font
    is_bold: bool = False
    is_italic: bool = False

    @property
    def middle(self) -> float:
        """How far down its middle is."""
        return (self.top + self.bottom) / 2


@dataclass(frozen=True, slots=True)
class Row:
    """The words of one line of a page, from left to right."""

    words: tuple[Word, ...]
    number: int  # of the line on its page, from 1

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.words[0].left

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.words[-1].right

    @property
    def top(self) -> float:
        """How far down it begins."""
        return min(word.top for word in self.words)

    @property
    def height(self) -> float:
        """The height of its letters."""
        return median(word.height for word in self.words)

    @property
    def has_columns(self) -> bool:
        """Tell whether it is parted by a gap that no sentence has."""
        pairs = zip(self.words, self.words[1:], strict=False)
        return any(b.left - a.right > _COLUMN * a.height for a, b in pairs)


@dataclass(frozen=True, slots=True)
class Margins:
    """Where the text of a page begins and ends, and how high its letters are."""

    left: float
    right: float
    height: float

    @classmethod
    def of(cls, rows: Sequence[Row]) -> "Margins":
        """Return those of the lines of one page; a stray line counts for nothing."""
        heights = median(row.height for row in rows)
        plain = [row for row in rows if not row.has_columns] or list(rows)
        lefts, rights = sorted(r.left for r in plain), sorted(r.right for r in plain)
        few = len(plain) // 10
        return cls(lefts[few], rights[-1 - few], heights)


def rows_of(words: Iterable[Word]) -> list[Row]:
    """Return the lines of a page from the top down."""
    groups: list[list[Word]] = []
    for word in sorted(words, key=lambda word: (word.middle, word.left)):
        last = groups[-1] if groups else []
        height = max(other.height for other in (word, *last))
        middle = median(other.middle for other in last) if last else 0
        if last and word.middle - middle <= _SAME_LINE * height:
            last.append(word)
        else:
            groups.append([word])
    return [
        Row(tuple(sorted(group, key=lambda word: word.left)), at)
        for at, group in enumerate(groups, start=1)
    ]


def lines_of(rows: Sequence[Row], page: int) -> Iterator[Line]:
    """Yield the paragraphs of a page; one in columns has tabs between them."""
    if not rows:
        return
    margins = Margins.of(rows)
    open_rows: list[Row] = []
    for row in rows:
        if open_rows and not _goes_on(open_rows, row, margins):
            yield _line(open_rows, margins, page)
            open_rows = []
        open_rows.append(row)
    yield _line(open_rows, margins, page)


def _goes_on(above: Sequence[Row], row: Row, margins: Margins) -> bool:
    """Tell whether a line goes on with the paragraph of those above it."""
    last = above[-1]
    is_full = last.right >= margins.right - _FULL * margins.height
    is_indented = row.left > margins.left + _INDENT * margins.height
    is_near = row.top - last.top < 2.2 * last.height
    alike = abs(row.height - last.height) < 0.12 * margins.height
    if _centred(last, margins) or row.has_columns or last.has_columns:
        return False
    # "Mặt trận Tổ quốc | - xã hội" is cut at a dash that begins nothing.
    is_ended = bool(ENDS.search(last.words[-1].text))
    begins = is_ended and bool(ITEM.match(" ".join(word.text for word in row.words)))
    return is_full and is_near and alike and not is_indented and not begins


def _centred(row: Row, margins: Margins) -> bool:
    """Tell whether a line stands in the middle, away from both margins."""
    off = (row.left + row.right) / 2 - (margins.left + margins.right) / 2
    away = _INDENT * margins.height
    return (
        abs(off) <= _CENTRED * margins.height
        and row.left > margins.left + away
        and row.right < margins.right - away
    )


def _line(rows: Sequence[Row], margins: Margins, page: int) -> Line:
    runs: list[Run] = []
    for row in rows:
        before: Word | None = None
        for word in row.words:
            gap = "" if before is None else _gap(before, word)
            between = gap if before else " " if runs else ""
            is_call = len(row.words) > 1 and word.height < _SMALL * margins.height
            text = f"{between}{_raised(word.text) if is_call else nfc(word.text)}"
            runs.append(Run(text, word.is_bold, word.is_italic))
            before = word
    align = Align.CENTRE if all(_centred(row, margins) for row in rows) else Align.LEFT
    place = f"trang {page}, dòng {rows[0].number}"
    return Line(_joined(runs), align, place=place)


def _gap(before: Word, word: Word) -> str:
    """Return what stands between two words of a line: nothing, a blank, a column."""
    width = word.left - before.right
    if width > _COLUMN * before.height:
        return "\t"
    return " " if width > _TOUCHING * before.height else ""


def _raised(text: str) -> str:
    """Return a small number as the call of a footnote; other words as they are."""
    return text.translate(_RAISED) if text.isdecimal() else nfc(text)


def _joined(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Return runs, neighbours of one look as one."""
    found: list[Run] = []
    for run in runs:
        last = found[-1] if found else None
        if last and (last.is_bold, last.is_italic) == (run.is_bold, run.is_italic):
            found[-1] = Run(last.text + run.text, run.is_bold, run.is_italic)
        else:
            found.append(run)
    return tuple(found)
