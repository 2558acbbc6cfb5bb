"""A plan of the library → a file as an office would have sent it."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby

from docx import Document
from docx.document import Document as Paper
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from lxml.etree import SubElement

from macros.model.clause import IN_TABLE, Clause, ClauseKind, Style
from macros.model.plan import Plan
from tests.papers import a_list, paragraph, saved, two_columns

_NOTES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    "{}</w:footnotes>"
)
_NOTE = '<w:footnote w:id="{}"><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:footnote>'
_CONTENT = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
)
_FORMS = {"decimal": "0123456789", "upperRoman": "IVXL", "lowerLetter": "abcdeghiklmn"}


@dataclass(frozen=True, slots=True)
class Shape:
    """How an office types: what differs from file to file."""

    name: str
    is_numbered: bool = False  # Word computes the numbers
    has_tables: bool = True  # letterhead and signature stand in tables, else at tabs
    is_decomposed: bool = False  # letters and their marks apart (NFD)


SHAPES = (
    Shape("gõ tay"),
    Shape("tự đánh số", is_numbered=True),
    Shape("phím Tab, dấu rời", has_tables=False, is_decomposed=True),
)


def docx_of(plan: Plan, issuer: str, shape: Shape) -> bytes:
    """Return the .docx of a plan of the body *issuer*, in a shape."""
    return _Typist(plan, issuer, shape).typed()


@dataclass
class _Typist:
    plan: Plan
    issuer: str
    shape: Shape
    paper: Paper = field(default_factory=Document)
    _lists: dict[tuple[str, ...], tuple[int, int]] = field(default_factory=dict)

    def typed(self) -> bytes:
        self._letterhead()
        for words in (self.plan.type_line, *self._title(), "_______"):
            paragraph(self.paper, f"**{self._letters(words)}**", is_centred=True)
        notes = [c for c in self.plan.clauses if c.kind is ClauseKind.NOTE]
        shown = (c for c in self.plan.clauses if c.kind is not ClauseKind.NOTE)
        for in_table, same in groupby(shown, lambda c: c.kind in IN_TABLE):
            if in_table:
                self._table(list(same))
            else:
                for clause in same:
                    self._clause(clause)
        self._signature()
        if notes:
            self._footnotes(notes)
        return saved(self.paper)

    def _letters(self, text: str) -> str:
        return unicodedata.normalize("NFD", text) if self.shape.is_decomposed else text

    def _title(self) -> Iterator[str]:
        words = self.plan.title.split()
        half = len(words) // 2
        yield " ".join(words[:half])
        yield " ".join(words[half:])

    def _columns(self, left: list[str], right: list[str]) -> None:
        left, right = ([self._letters(li) for li in lines] for lines in (left, right))
        if self.shape.has_tables:
            two_columns(self.paper, tuple(left), tuple(right))
            return
        for at in range(max(len(left), len(right))):
            one = left[at] if at < len(left) else ""
            other = right[at] if at < len(right) else ""
            paragraph(self.paper, f"{one}\t{other}".rstrip())

    def _letterhead(self) -> None:
        is_party = "/" in self.plan.symbol
        motto = ["**ĐẢNG CỘNG SẢN VIỆT NAM**"]
        if not is_party:
            motto = ["**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**"]
            motto.append("**Độc lập - Tự do - Hạnh phúc**")
        left = [f"**{self.issuer.upper()}**", self.plan.number_line]
        self._columns([li for li in left if li], [*motto, f"*{self.plan.place_line}*"])

    def _clause(self, clause: Clause) -> None:
        added = self.paper.add_paragraph()
        text_from = 0
        if self.shape.is_numbered and (listed := self._list(clause)):
            looks = added._p.get_or_add_pPr()  # noqa: SLF001 - no other way to it
            numbered = SubElement(looks, qn("w:numPr"))
            SubElement(numbered, qn("w:ilvl")).set(qn("w:val"), "0")
            SubElement(numbered, qn("w:numId")).set(qn("w:val"), str(listed))
            text_from = len(clause.marker)
            text_from += len(clause.text[text_from:]) - len(
                clause.text[text_from:].lstrip()
            )
        self._runs(added, clause, text_from, is_bold=clause.kind is ClauseKind.HEADING)

    def _list(self, clause: Clause) -> int:
        """Return the list whose next number is the clause's own, 0 where none is."""
        marker = clause.marker.strip()
        value, sign = marker[:-1], marker[-1:]
        form = next(
            (f for f, of in _FORMS.items() if value and set(value) <= set(of)), ""
        )
        if not form or sign not in ".)-/":
            return 0
        number = _number(value, form)
        key = ("/".join(clause.path[:-1]), form, sign)
        list_id, last = self._lists.get(key, (0, 0))
        if number == 1:
            list_id = a_list(self.paper, (form, f"%1{sign}"))
        elif number != last + 1 or not list_id:
            return 0
        self._lists[key] = (list_id, number)
        return list_id

    def _runs(
        self, added: Paragraph, clause: Clause, first: int, *, is_bold: bool
    ) -> None:
        looks = [self._look(clause, at) for at in range(len(clause.text))]
        calls = {mark.span.start: mark for mark in clause.notes}
        inside = {at for m in clause.notes for at in range(m.span.start, m.span.end)}
        for (bold, slanted, called), same in groupby(
            range(first, len(clause.text)), lambda at: (*looks[at], at in inside)
        ):
            at = list(same)
            run = added.add_run()
            if called:
                reference = SubElement(run._r, qn("w:footnoteReference"))  # noqa: SLF001
                reference.set(qn("w:id"), calls[at[0]].label)
                continue
            run.text = self._letters("".join(clause.text[i] for i in at))
            run.bold, run.italic = bold or is_bold, slanted

    @staticmethod
    def _look(clause: Clause, at: int) -> tuple[bool, bool]:
        styles = {r.style for r in clause.styles if r.span.start <= at < r.span.end}
        return Style.STRONG in styles, Style.EMPHASIS in styles

    def _table(self, rows: list[Clause]) -> None:
        width = max(len(row.cells) for row in rows)
        table = self.paper.add_table(rows=len(rows), cols=width)
        table.style = "Table Grid"
        for row, clause in zip(table.rows, rows, strict=True):
            for cell, words in zip(row.cells, clause.cell_words, strict=False):
                cell.text = self._letters(words)

    def _signature(self) -> None:
        left = []
        for block in self.plan.recipients:
            left += [f"***{block.head}***", *(f"- {item}" for item in block.items)]
        if self.plan.archive_mark:
            left.append(self.plan.archive_mark)
        signed = self.plan.signatory
        right = [f"**{line}**" for line in (*signed.authority, *signed.role)]
        right += ["", f"**{signed.name}**"] if signed.name else []
        if left or right:
            self._columns(left, right)

    def _footnotes(self, notes: list[Clause]) -> None:
        xml = "".join(
            _NOTE.format(note.id.rpartition("-")[2], note.text[len(note.marker) :])
            for note in notes
        )
        package = self.paper.part.package
        uri = PackURI("/word/footnotes.xml")
        part = Part(uri, _CONTENT, _NOTES.format(xml).encode(), package)
        self.paper.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def _number(value: str, form: str) -> int:
    if form == "decimal":
        return int(value)
    if form == "lowerLetter":
        return ord(value) - ord("a") + 1 if len(value) == 1 else 0
    signs = {"I": 1, "V": 5, "X": 10, "L": 50}
    numbers = [signs[letter] for letter in value]
    return sum(
        -n if n < after else n
        for n, after in zip(numbers, [*numbers[1:], 0], strict=True)
    )
