"""The way down → boxes and lines of a picture: columns are levels, rows are ways."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from textwrap import wrap

from macros.model.unit import Level
from macros.parts.way.steps import (
    Below,
    Implementation,
    Step,
)
from macros.parts.way.value import (
    BOX_HEIGHT,
    BOX_WIDTH,
    GAP,
    Band,
    Box,
    BoxKind,
    Line,
    Picture,
)
from macros.registry.library import Library
from macros.vietnamese.dates import written
from macros.views.document_name import document_name, place_of
from macros.views.signs import signs_of
from macros.words.addresses import TASKS, plan_address, work_address
from macros.words.labels import LEVELS, capital

_ROW, _TOP, _MARGIN = 62, 34, 8
_MOST_DRAWN = 8  # steps below one; the list beside the picture names more
_LETTERS, _LINES = 21, 3  # of the picture's type in a box


_Column = tuple[Level | None, int]  # None is the column of tasks
_ORDER: tuple[Level | None, ...] = (*Level, None)


@dataclass(frozen=True, slots=True)
class _Words:
    """What a box says: its lines, all that they mean, where it leads, its signs."""

    lines: tuple[str, ...]
    full: str = ""
    address: str = ""
    signs: str = ""


@dataclass(frozen=True, slots=True)
class _Placed:
    """A box in its column and row, and the index of the one before it."""

    kind: BoxKind
    column: _Column
    row: int
    words: _Words
    before: int | None
    is_doubtful: bool


def tree_picture(library: Library, tree: Implementation) -> Picture:
    """Return the picture of a tree that is not empty."""
    grid = _Grid(library, tree.subject)
    for top in tree.tops[:_MOST_DRAWN]:
        grid.place(top, None, {})
    grid.place_more(tree.tops, 0, None, {})
    placed = _aligned(grid.placed)
    starts, bands = _columns(placed)
    return Picture(
        width=bands[-1].x + bands[-1].width,
        height=_TOP + _ROW * grid.rows,
        bands=bands,
        boxes=tuple(_boxes(placed, starts)),
        lines=tuple(_lines(placed, starts)),
    )


@dataclass(slots=True)
class _Grid:
    """Gives each step its column and row; a step stands beside its first below."""

    library: Library
    subject: str
    placed: list[_Placed] = field(default_factory=list)
    rows: int = 0

    def place(
        self, step: Step, before: int | None, ranks: Mapping[Level | None, int]
    ) -> None:
        """Place *step* and all below it; *ranks* count the way's columns by level."""
        library = self.library
        is_doubtful = step.shows is Below.CIRCULAR or bool(
            step.descent and step.descent.is_reversed
        )
        for place_id in step.missing:
            place = library.registers.places[place_id]
            missing = _Words((place.full_name, "chưa thấy văn bản"))
            before, ranks = self._put(
                BoxKind.MISSING, place.level, missing, before, ranks
            )
            is_doubtful = True
        kind = BoxKind.SUBJECT if step.name == self.subject else BoxKind.DOCUMENT
        words = _document_words(library, step.name)
        before, ranks = self._put(
            kind, step.level, words, before, ranks, is_doubtful=is_doubtful
        )
        row = self.rows
        tasks = _tasks_words(library, step)
        if tasks:
            self._put(BoxKind.TASKS, None, tasks, before, ranks)
            self.rows += 1
        for below in step.below[:_MOST_DRAWN]:
            self.place(below, before, ranks)
        self.place_more(step.below, step.hidden, before, ranks)
        if self.rows == row:
            self.rows += 1

    def place_more(
        self,
        steps: Sequence[Step],
        hidden: int,
        before: int | None,
        ranks: Mapping[Level | None, int],
    ) -> None:
        """Place a box for those of *steps* that are not drawn, and *hidden* others."""
        rest = steps[_MOST_DRAWN:]
        if count := len(rest) + hidden:
            level = (rest or steps)[0].level
            more = f"… và {count} văn bản"
            words = _Words((more, "nữa"))
            self._put(BoxKind.MORE, level, words, before, ranks)
            self.rows += 1

    def _put(  # noqa: PLR0913 - all that a box has
        self,
        kind: BoxKind,
        level: Level | None,
        words: _Words,
        before: int | None,
        ranks: Mapping[Level | None, int],
        *,
        is_doubtful: bool = False,
    ) -> tuple[int, Mapping[Level | None, int]]:
        """Place one box in the current row; return its index and the new ranks."""
        rank = ranks.get(level, -1) + 1
        doubtful = is_doubtful or kind is BoxKind.MISSING
        column = (level, rank)
        self.placed.append(_Placed(kind, column, self.rows, words, before, doubtful))
        return len(self.placed) - 1, {**ranks, level: rank}


def _aligned(placed: Sequence[_Placed]) -> list[_Placed]:
    """Return boxes with those of the subject, if it has several, in one column."""
    last = max(
        (one.column[1] for one in placed if one.kind is BoxKind.SUBJECT), default=0
    )
    return [
        replace(one, column=(one.column[0], last))
        if one.kind is BoxKind.SUBJECT
        else one
        for one in placed
    ]


def _columns(
    placed: Sequence[_Placed],
) -> tuple[Mapping[_Column, int], tuple[Band, ...]]:
    """Return where each column begins, and the bands of the levels."""
    columns = sorted(
        {one.column for one in placed}, key=lambda c: (_ORDER.index(c[0]), c[1])
    )
    step = BOX_WIDTH + GAP
    starts = {column: _MARGIN + at * step for at, column in enumerate(columns)}
    bands = []
    for level in dict.fromkeys(level for level, _ in columns):
        own = [starts[column] for column in columns if column[0] is level]
        title = capital(LEVELS[level]) if level else "Nhiệm vụ"
        bands.append(Band(title, own[0] - _MARGIN, len(own) * step - GAP + 2 * _MARGIN))
    return starts, tuple(bands)


def _boxes(placed: Sequence[_Placed], starts: Mapping[_Column, int]) -> Iterator[Box]:
    """Yield the boxes; the subject, where several ways lead to it, as one."""
    subjects = [one.row for one in placed if one.kind is BoxKind.SUBJECT]
    drawn = False
    for one in placed:
        is_subject = one.kind is BoxKind.SUBJECT
        if is_subject and drawn:
            continue
        drawn = drawn or is_subject
        last = subjects[-1] if is_subject else one.row
        yield Box(
            one.kind,
            starts[one.column],
            _TOP + _ROW * one.row,
            BOX_HEIGHT + _ROW * (last - one.row),
            one.words.lines,
            one.words.full,
            one.words.address,
            one.words.signs,
        )


def _lines(placed: Sequence[_Placed], starts: Mapping[_Column, int]) -> Iterator[Line]:
    middle = _TOP + BOX_HEIGHT // 2
    for one in placed:
        if one.before is not None:
            start = placed[one.before]
            yield Line(
                starts[start.column] + BOX_WIDTH,
                middle + _ROW * start.row,
                starts[one.column],
                middle + _ROW * one.row,
                one.is_doubtful,
            )


def _document_words(library: Library, name: str) -> _Words:
    """Return what a document is, its number, where and when it was issued."""
    place = library.registers.places.get(place_of(library, name))
    number = ""
    if name in library.plans:
        plan = library.plans[name]
        label = plan.type_word.capitalize()
        address = plan_address(name)
        time = plan.time.replace("/", "–")
    else:
        work = library.works[name]
        address = work_address(name)
        number = work.number.written if work.number else ""
        label = work.label.removesuffix(f" số {number}")
        time = written(work.date) if work.date else ""
    where = place.name if place and place.level is not Level.CENTRAL else ""
    when = ", ".join(filter(None, (where, time)))
    last = when if len(when) <= _LETTERS else where or time
    lines = (*wrap(label, _LETTERS, max_lines=2, placeholder="…"), number, last)
    shown = tuple(filter(None, lines))[:_LINES]
    signs = "".join(sign.letter for sign in signs_of(library, name))
    return _Words(shown, document_name(library, name), address, signs)


def _tasks_words(library: Library, step: Step) -> _Words | None:
    lines: tuple[str, ...] = (f"{len(step.tasks)} nhiệm vụ",)
    if step.descent and step.descent.is_whole and library.tasks_of[step.name]:
        lines = ("cả kế hoạch", f"{len(library.tasks_of[step.name])} nhiệm vụ")
    elif not step.tasks:
        return None
    return _Words(lines, address=plan_address(step.name, TASKS))
