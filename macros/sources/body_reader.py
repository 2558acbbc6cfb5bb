"""The body of a plan → its clauses, each with its permanent id."""

import re
from dataclasses import dataclass, replace

from macros.model.citation import Span
from macros.model.clause import Clause, ClauseKind
from macros.model.issue import Issue, IssueCode
from macros.sources.inline import Inline, SourceLine, parse_inline, raised
from macros.sources.numbering import ROMAN, Numbering, bullet_of, numbering_of
from macros.vietnamese.slug import slug

_HEADING = re.compile(r"(?P<marks>#{1,6})[ \t]+(?P<text>.*?)[ \t]*#*[ \t]*$")
_NOTE = re.compile(r"\[\^(?P<label>[0-9A-Za-z]{1,8})\]:[ \t]*")
_ITEM = re.compile(r"[-+*•] |1[.)] ")
_NUMBERED = re.compile(r"[0-9]{1,2}[.)] ")
_TABLE_RULE = re.compile(r"\|?[\s:|-]+\|[\s:|-]*$")
_CELL_EDGE = re.compile(r"(?<!\\)\|")
_UNNUMBERED = 2  # unnumbered headings rank by their level, between the numbered ones


@dataclass(slots=True)
class _Block:
    kind: ClauseKind
    lines: list[SourceLine]
    level: int = 0
    label: str = ""


def read_body(
    path: str, body: str, first_line: int
) -> tuple[tuple[Clause, ...], list[Issue]]:
    """Return the clauses of *body*, which starts on *first_line* of its file.

    Numbering makes the ids: "ii.3.d2" is mục II, điểm 3, đoạn 2. Paragraphs count
    from 1 below their heading; a numbered paragraph is itself the first.
    """
    blocks = _blocks(body, first_line)
    clauses = _Numberer().clauses(blocks)
    return clauses, _note_issues(path, clauses)


def _blocks(body: str, first_line: int) -> list[_Block]:
    blocks: list[_Block] = []
    open_block: _Block | None = None
    for number, line in enumerate(body.split("\n"), start=first_line):
        text = line.strip()
        source = SourceLine(text, number, len(line) - len(line.lstrip()) + 1)
        heading, note = _HEADING.match(text), _NOTE.match(text)
        if not text:
            open_block = None
        elif heading:
            head = _cut(source, heading.start("text"), heading["text"])
            level = max(2, len(heading["marks"]))
            blocks.append(_Block(ClauseKind.HEADING, [head], level))
            open_block = None
        elif note:
            rest = _cut(source, note.end(), text[note.end() :])
            open_block = _Block(ClauseKind.NOTE, [rest], label=note["label"])
            blocks.append(open_block)
        elif text.startswith("|"):
            if not _TABLE_RULE.match(text):
                blocks.append(_Block(ClauseKind.TABLE_ROW, [source]))
            open_block = None
        elif open_block is None or _starts_item(text, open_block):
            open_block = _Block(ClauseKind.PARAGRAPH, [source])
            blocks.append(open_block)
        else:
            open_block.lines.append(source)
    return blocks


def _cut(line: SourceLine, start: int, text: str) -> SourceLine:
    return SourceLine(text, line.line, line.column + start)


def _starts_item(text: str, block: _Block) -> bool:
    """Tell whether a line within a block begins a list item of its own."""
    if block.kind is ClauseKind.NOTE:
        return False
    in_list = _NUMBERED.match(block.lines[0].text) is not None
    return bool(_ITEM.match(text) or (in_list and _NUMBERED.match(text)))


class _Numberer:
    """Gives each block its id from the numbering above and before it."""

    def __init__(self) -> None:
        self._open: list[tuple[int, str]] = []  # rank and id of the enclosing parts
        self._paragraphs: dict[str, int] = {}
        self._taken: dict[str, int] = {}

    def clauses(self, blocks: list[_Block]) -> tuple[Clause, ...]:
        """Return a clause for each block, footnotes after everything else."""
        text = [self._clause(b) for b in blocks if b.kind is not ClauseKind.NOTE]
        notes = [self._note(b) for b in blocks if b.kind is ClauseKind.NOTE]
        return (*text, *notes)

    def _clause(self, block: _Block) -> Clause:
        if block.kind is ClauseKind.TABLE_ROW:
            inline, cells = _row(block.lines[0])
            return _make(self._next_paragraph(), block, inline, "", self._path, cells)
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
        path = self._enter(numbering)
        if not is_heading:
            self._paragraphs[self._open[-1][1]] = 1
        return _make(self._open[-1][1], block, inline, numbering.marker, path)

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
        count = self._taken[clause_id] = self._taken.get(clause_id, 0) + 1
        return clause_id if count == 1 else f"{clause_id}-{count}"

    def _note(self, block: _Block) -> Clause:
        mark = raised(block.label)
        lines = tuple(block.lines)
        first = SourceLine(f"{mark} {lines[0].text}", lines[0].line, lines[0].column)
        inline = parse_inline((first, *lines[1:]))
        clause_id = self._unused(f"chu-thich-{slug(block.label)}")
        return _make(clause_id, block, inline, mark, ())


def _make(
    clause_id: str,
    block: _Block,
    inline: Inline,
    marker: str,
    path: tuple[str, ...],
    cells: tuple[Span, ...] = (),
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
        cells=cells,
        source=inline.source,
    )


def _row(line: SourceLine) -> tuple[Inline, tuple[Span, ...]]:
    """Return the words of a table row, cells apart by a blank, and their spans."""
    text, styles, notes, breaks, cells = "", [], [], [], []
    for cell in _cells(line):
        inline, at = parse_inline((cell,)), len(text)
        cells.append(Span(at, at + len(inline.text)))
        styles += [replace(run, span=_moved(run.span, at)) for run in inline.styles]
        notes += [replace(mark, span=_moved(mark.span, at)) for mark in inline.notes]
        breaks += [(at + o, row, column) for o, row, column in inline.source.breaks]
        text += inline.text + " "
    source = SourceMap(tuple(breaks) or ((0, line.line, line.column),))
    return Inline(text.rstrip(), tuple(styles), tuple(notes), source), tuple(cells)


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _cells(line: SourceLine) -> list[SourceLine]:
    edges = [edge.end() for edge in _CELL_EDGE.finditer(line.text)]
    ends = [*(edge - 1 for edge in edges[1:]), len(line.text)]
    cells = []
    for start, end in zip(edges, ends, strict=True):
        if start < len(line.text):
            inner = line.text[start:end]
            indent = len(inner) - len(inner.lstrip())
            cells.append(_cut(line, start + indent, inner.strip()))
    return cells


def _note_issues(path: str, clauses: tuple[Clause, ...]) -> list[Issue]:
    """Report footnotes that are called but missing, and the reverse."""
    defined = {c.id: c for c in clauses if c.kind is ClauseKind.NOTE}
    called: dict[str, tuple[Clause, int]] = {}
    for clause in clauses:
        for mark in clause.notes:
            called[f"chu-thich-{slug(mark.label)}"] = (clause, mark.span.start)
    issues = []
    for clause_id, (clause, offset) in called.items():
        if clause_id not in defined:
            message = f"Chú thích “{clause_id[10:]}” được gọi nhưng không có nội dung"
            remedy = f"Thêm đoạn “[^{clause_id[10:]}]: ...” vào cuối văn bản"
            position = clause.source.position(offset)
            issues.append(Issue(path, *position, IssueCode.BAD_NOTE, message, remedy))
    for clause_id, clause in defined.items():
        if clause_id not in called:
            message = f"Chú thích “{clause_id[10:]}” không được gọi ở chỗ nào"
            remedy = f"Đặt “[^{clause_id[10:]}]” vào chỗ văn bản gốc đánh số chú thích"
            position = clause.source.position(0)
            issues.append(Issue(path, *position, IssueCode.BAD_NOTE, message, remedy))
    return issues
