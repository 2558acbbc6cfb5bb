"""The body of a plan → its clauses, each with its permanent id."""

from collections.abc import Collection
from dataclasses import replace

from macros.model.clause import IN_TABLE, Clause, ClauseKind
from macros.model.issue import Issue
from macros.sources.blocks import Block, blocks_of
from macros.sources.heading_doubts import heading_doubts
from macros.sources.inline import Inline, SourceLine, parse_inline, raised
from macros.sources.leftovers import leftovers
from macros.sources.note_calls import note_issues
from macros.sources.numbering import ROMAN, Numbering, bullet_of, numbering_of
from macros.sources.override import read_override, stray_note
from macros.sources.repeated_numbers import repeated_numbers
from macros.sources.stray_stars import stray_stars
from macros.sources.table_doubts import table_doubts
from macros.sources.table_heads import with_whole_heads
from macros.sources.table_row import read_row
from macros.vietnamese.slug import slug

_UNNUMBERED = 2  # unnumbered headings rank by their level, between the numbered ones


def read_body(
    path: str, body: str, first_line: int, topics: Collection[str]
) -> tuple[tuple[Clause, ...], list[Issue]]:
    """Return the clauses of *body*, which starts on *first_line* of its file.

    Numbering makes the ids: "ii.3.d2" is mục II, điểm 3, đoạn 2. Paragraphs count
    from 1 below their heading; a numbered paragraph is itself the first. `topics` are
    the ids that a clerk's note may name.
    """
    numberer = _Numberer(path, topics)
    blocks = with_whole_heads(blocks_of(body, first_line))
    clauses = numberer.clauses(blocks)
    return clauses, [
        *numberer.issues,
        *note_issues(path, clauses),
        *leftovers(path, body, first_line),
        *stray_stars(path, clauses, body, first_line),
        *heading_doubts(path, clauses, body, first_line),
        *table_doubts(path, clauses, body, first_line),
        *repeated_numbers(path, clauses),
    ]


class _Numberer:
    """Gives each block its id from the numbering above and before it."""

    def __init__(self, path: str, topics: Collection[str]) -> None:
        self.issues: list[Issue] = []  # of the clerk's notes
        self._file = path
        self._topics = topics
        self._open: list[tuple[int, str]] = []  # rank and id of the enclosing parts
        self._heading: tuple[int, str] = (0, "")  # the last one, as it stands there
        self._deeper = 0  # how much the items below it rank behind their own numbers
        self._paragraphs: dict[str, int] = {}
        self._taken: dict[str, int] = {}

    def clauses(self, blocks: list[Block]) -> tuple[Clause, ...]:
        """Return a clause for each block, footnotes after everything else."""
        # Footnotes take their ids first: a heading "Chú thích 1" must not.
        notes = [self._clause(b) for b in blocks if b.kind is ClauseKind.NOTE]
        text = [
            self._clause(b) for b in blocks if b.lines and b.kind is not ClauseKind.NOTE
        ]
        self.issues += (
            stray_note(self._file, b.override)
            for b in blocks
            if b.override and not b.lines
        )
        return (*text, *notes)

    def _clause(self, block: Block) -> Clause:
        is_note = block.kind is ClauseKind.NOTE
        clause = self._note(block) if is_note else self._numbered(block)
        if block.override is None:
            return clause
        heading = block.kind is ClauseKind.HEADING
        override, found = read_override(
            self._file, block.override, self._topics, heading=heading
        )
        self.issues += found
        return replace(clause, override=override)

    def _numbered(self, block: Block) -> Clause:
        if block.kind in IN_TABLE:
            inline, cells = read_row(block.lines[0])
            row = _make(self._next_paragraph(), block, inline, "", self._path)
            return replace(row, cells=cells)
        inline = parse_inline(tuple(block.lines))
        is_heading = block.kind is ClauseKind.HEADING
        numbering = numbering_of(inline.text, heading=is_heading)
        if numbering is None and is_heading:
            rank = ROMAN + _UNNUMBERED * (block.level - 2)
            segment = slug(inline.text)[:60].strip("-") or "muc"
            numbering = Numbering("", segment, rank)
        if numbering is None:
            marker = bullet_of(inline.text)
            return _make(self._next_paragraph(), block, inline, marker, self._path)
        path = self._enter(numbering if is_heading else self._lowered(numbering))
        if is_heading:
            self._heading, self._deeper = self._open[-1], 0
        else:
            self._paragraphs[self._open[-1][1]] = 1
        return _make(self._open[-1][1], block, inline, numbering.marker, path)

    def _lowered(self, numbering: Numbering) -> Numbering:
        """Return an item's numbering so that it stands below its heading.

        "1." right below "### 3. Tháng 5" begins a list in it, and "2." goes on.
        """
        rank, _ = self._heading
        if (
            numbering.segment == "1"
            and self._open[-1:] == [self._heading]
            and rank >= numbering.rank
        ):
            self._deeper = rank - numbering.rank + 1
        return replace(numbering, rank=numbering.rank + self._deeper)

    @property
    def _path(self) -> tuple[str, ...]:
        return tuple(clause_id for _, clause_id in self._open)

    def _enter(self, numbering: Numbering) -> tuple[str, ...]:
        """Open the part that *numbering* names; return the path around it."""
        while self._open and self._open[-1][0] >= numbering.rank:
            self._open.pop()
        around = self._path
        parent = around[-1] if around else ""
        segment = numbering.segment
        # "5.1" below "5" is 5.1, not 5.5.1.
        head, _, tail = segment.rpartition(".")
        if head and parent.split(".")[-head.count(".") - 1 :] == head.split("."):
            segment = tail
        new = self._unused(".".join(filter(None, (parent, segment))))
        self._open.append((numbering.rank, new))
        return around

    def _next_paragraph(self) -> str:
        parent = self._path[-1] if self._open else ""
        count = self._paragraphs[parent] = self._paragraphs.get(parent, 0) + 1
        return self._unused(".".join(filter(None, (parent, f"d{count}"))))

    def _unused(self, clause_id: str) -> str:
        """Return the id, with "-2", "-3" ... where a numbering starts anew."""
        new = clause_id
        while new in self._taken:
            self._taken[clause_id] += 1
            new = f"{clause_id}-{self._taken[clause_id]}"
        self._taken[new] = 1
        return new

    def _note(self, block: Block) -> Clause:
        mark = raised(block.label)
        lines = tuple(block.lines)
        column = lines[0].column - len(mark) - 1  # so that the words keep theirs
        first = SourceLine(f"{mark} {lines[0].text}", lines[0].line, column)
        inline = parse_inline((first, *lines[1:]))
        clause_id = self._unused(f"chu-thich-{slug(block.label)}")
        return _make(clause_id, block, inline, mark, ())


def _make(
    clause_id: str,
    block: Block,
    inline: Inline,
    marker: str,
    path: tuple[str, ...],
) -> Clause:
    return Clause(
        id=clause_id,
        kind=block.kind,
        text=inline.text,
        marker=marker,
        level=block.level,
        path=path,
        styles=inline.styles,
        notes=inline.notes,
        cells=(),
        source=inline.source,
    )
