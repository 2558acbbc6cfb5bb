"""A .docx → a paper."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml.etree import _Element

from macros.importing.docx_numbers import Numbers, W, read_lists
from macros.importing.docx_package import Package, open_package
from macros.importing.docx_runs import Runs
from macros.importing.docx_styles import Styles, align_of, number_of, read_styles
from macros.importing.paper import Block, Cell, Line, Paper, Remark, Table

_INSIDE = tuple(f"{W}{name}" for name in ("sdt", "sdtContent", "ins", "customXml"))
_LINES_OF_NOTES = {"footnotes": "footnote", "endnotes": "endnote"}


def read_docx(raw: bytes) -> Paper:
    """Return the paper that a .docx shows; raise UnreadableError where it has none."""
    package = open_package(raw)
    styles = read_styles(package.part("styles"))
    numbers = Numbers(read_lists(package.part("numbering")))
    reader = _Reader(styles, numbers, Runs(styles))
    body = package.document.find(f"{W}body")
    blocks = () if body is None else tuple(reader.blocks(body))
    notes = dict(_notes(package, reader))
    return Paper(blocks, notes, tuple(reader.runs.remarks))


@dataclass(slots=True)
class _Reader:
    styles: Styles
    numbers: Numbers
    runs: Runs
    counts: dict[str, int] = field(default_factory=dict)

    def blocks(self, parent: _Element) -> Iterator[Block]:
        """Yield what stands in a body, a cell or a box."""
        for element in parent:
            if element.tag == f"{W}p":
                yield from self._paragraph(element)
            elif element.tag == f"{W}tbl":
                yield self._table(element)
            elif element.tag in _INSIDE:
                yield from self.blocks(element)

    def _paragraph(self, element: _Element) -> Iterator[Block]:
        place = self._place("đoạn")
        looks = self.styles.of_paragraph(element)
        runs = tuple(self.runs.of(element, place))
        number = ""
        listed = number_of(looks)
        if listed and any(run.text.strip() for run in runs):
            number = self.numbers.next(*listed)
        yield Line(runs, align_of(looks), number, place)
        for box in self.runs.boxes(element):
            remedy = "Xem lại thứ tự của chữ trong khung"
            self.runs.remarks.append(Remark(place, "Chữ trong khung vẽ", remedy))
            yield from self.blocks(box)

    def _table(self, element: _Element) -> Table:
        place = self._place("bảng")
        rows = [
            tuple(self._row(row))
            for row in element.iter(f"{W}tr")
            if next(row.iterancestors(f"{W}tbl")) is element
        ]
        width = max(map(len, rows), default=0)
        filled = tuple(row + (Cell(),) * (width - len(row)) for row in rows)
        return Table(filled, self.styles.draws_lines(element), place)

    def _row(self, row: _Element) -> Iterator[Cell]:
        before = row.find(f"{W}trPr/{W}gridBefore")
        for _ in range(0 if before is None else int(before.get(f"{W}val", "0"))):
            yield Cell()
        for cell in row.iter(f"{W}tc"):
            if next(cell.iterancestors(f"{W}tr")) is not row:
                continue
            merged = cell.find(f"{W}tcPr/{W}vMerge")
            goes_on = merged is not None and merged.get(f"{W}val") != "restart"
            yield Cell(tuple(self._lines(cell)), goes_on)
            span = cell.find(f"{W}tcPr/{W}gridSpan")
            for _ in range(1, 1 if span is None else int(span.get(f"{W}val", "1"))):
                yield Cell(is_joined=True)

    def _lines(self, cell: _Element) -> Iterator[Line]:
        for block in self.blocks(cell):
            if isinstance(block, Line):
                yield block
            else:
                yield from (li for row in block.rows for c in row for li in c.lines)

    def _place(self, kind: str) -> str:
        self.counts[kind] = self.counts.get(kind, 0) + 1
        return f"{kind} {self.counts[kind]}"


def _notes(package: Package, reader: _Reader) -> Iterator[tuple[str, tuple[Line, ...]]]:
    for name, tag in _LINES_OF_NOTES.items():
        part = package.part(name)
        if part is None:
            continue
        for note in part.iterfind(f"{W}{tag}"):
            if note.get(f"{W}type") is None:  # the others are rules drawn above them
                key = f"{tag[0]}{note.get(f'{W}id', '')}"
                lines = (b for b in reader.blocks(note) if isinstance(b, Line))
                yield key, tuple(lines)
