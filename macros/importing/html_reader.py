"""A page of HTML → a paper: what was copied from a browser, or saved by Word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from lxml import html
from lxml.html import HtmlElement

from macros.importing.paper import (
    Align,
    Block,
    Cell,
    Line,
    Paper,
    Remark,
    Run,
    Table,
    UnreadableError,
)

_LINES = ("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "pre", "caption")
_UNREAD = "//script | //style | //head | //nav | //noscript | //form | //comment()"
_BOLD, _ITALIC = ("b", "strong", "h1", "h2", "h3", "h4", "th"), ("i", "em")
_CENTRE = re.compile(r"text-align\s*:\s*center|(?<!\w)center(?!\w)", re.IGNORECASE)
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_NO_FRAME = re.compile(r"border(?:-width)?\s*:\s*(?:none|0)", re.IGNORECASE)


def read_html(raw: bytes) -> Paper:
    """Return the paper of a page; raise UnreadableError where it shows nothing."""
    if not raw.strip():
        raise UnreadableError("Tệp rỗng. Chép lại tệp từ nơi đã gửi")
    parser = html.HTMLParser(encoding=None if b"charset" in raw[:2048] else "utf-8")
    root = html.document_fromstring(raw, parser)
    for element in root.xpath(_UNREAD):
        element.drop_tree()
    reader = _Reader()
    blocks = tuple(reader.blocks(root))
    if not any(isinstance(block, Table) or block.text for block in blocks):
        raise UnreadableError("Trang không có chữ. Mở trang bằng trình duyệt, lưu lại")
    remark = Remark("cả tệp", f"Bỏ {reader.links} liên kết, giữ chữ")
    return Paper(blocks, remarks=(remark,) if reader.links else ())


@dataclass(slots=True)
class _Reader:
    lines: int = 0
    tables: int = 0
    links: int = 0

    def blocks(self, parent: HtmlElement) -> Iterator[Block]:
        """Yield what stands in an element; words beside blocks are a line, too."""
        loose: list[Run] = []
        if parent.text:
            loose.append(Run(_blanks(parent.text)))
        for element in parent:
            if element.tag in _LINES and not element.xpath(".//table | .//p"):
                yield from self._loose(loose)
                yield self._line(list(self._runs(element)), element)
            elif element.tag == "table":
                yield from self._loose(loose)
                yield self._table(element)
            elif element.xpath(".//p | .//table | .//li | .//div | .//h1 | .//h2"):
                yield from self._loose(loose)
                yield from self.blocks(element)
            elif element.tag in ("div", "section", "article", "hr"):
                yield from self._loose(loose)
                yield self._line(list(self._runs(element)), element)
            else:
                loose += [Run("\n")] if element.tag == "br" else self._runs(element)
            if element.tail:
                loose.append(Run(_blanks(element.tail)))
        yield from self._loose(loose)

    def _loose(self, runs: list[Run]) -> Iterator[Line]:
        """Yield the lines of words that stand in no paragraph."""
        for is_break, same in groupby(runs, lambda run: run.text == "\n"):
            words = list(same)
            if not is_break and any(run.text.strip() for run in words):
                yield self._line(words, None)
        runs.clear()

    def _line(self, runs: list[Run], element: HtmlElement | None) -> Line:
        self.lines += 1
        said = "" if element is None else _said_of(element)
        align = Align.CENTRE if _CENTRE.search(said) else Align.LEFT
        is_item = element is not None and element.tag == "li"
        number = _number_of_item(element) if element is not None and is_item else ""
        return Line(tuple(runs), align, number, f"đoạn {self.lines}")

    def _runs(
        self, element: HtmlElement, *, bold: bool = False, italic: bool = False
    ) -> Iterator[Run]:
        style = element.get("style", "").replace(" ", "").lower()
        bold = bold or element.tag in _BOLD or "font-weight:bold" in style
        bold = bold or "font-weight:700" in style
        italic = italic or element.tag in _ITALIC or "font-style:italic" in style
        self.links += element.tag == "a" and bool(element.get("href"))
        if element.text:
            words = _blanks(element.text)
            call = _is_call(element) and words.strip().isdecimal()
            yield Run(words.translate(_RAISED) if call else words, bold, italic)
        for child in element:
            if child.tag == "br":
                yield Run("\n", bold, italic)
            elif isinstance(child.tag, str):
                yield from self._runs(child, bold=bold, italic=italic)
            if child.tail:
                yield Run(_blanks(child.tail), bold, italic)

    def _table(self, element: HtmlElement) -> Table:
        self.tables += 1
        rows: list[list[Cell | None]] = []
        for at, row in enumerate(element.xpath("./tr | ./*/tr")):
            while len(rows) <= at:
                rows.append([])
            for cell in row.xpath("./td | ./th"):
                self._put(rows, at, cell)
        width = max(map(len, rows), default=0)
        filled = [
            tuple(cell or Cell() for cell in [*row, *[None] * (width - len(row))])
            for row in rows
        ]
        return Table(tuple(filled), _draws_lines(element), f"bảng {self.tables}")

    def _put(
        self, rows: list[list[Cell | None]], at: int, element: HtmlElement
    ) -> None:
        """Put a cell into the first free place of its row, over all that it covers."""
        column = next((i for i, c in enumerate(rows[at]) if c is None), len(rows[at]))
        lines = tuple(b for b in self.blocks(element) if isinstance(b, Line))
        for row in range(at, at + _span(element, "rowspan")):
            while len(rows) <= row:
                rows.append([])
            for place in range(column, column + _span(element, "colspan")):
                rows[row] += [None] * (place + 1 - len(rows[row]))
                is_first = (row, place) == (at, column)
                rows[row][place] = Cell(lines) if is_first else Cell(is_joined=True)


def _draws_lines(table: HtmlElement) -> bool:
    """Tell whether a table has lines; where nothing speaks of them, it has."""
    if table.get("border", "1") == "0" or _NO_FRAME.search(table.get("style", "")):
        return False
    cells = table.xpath(".//td")
    bare = sum(bool(_NO_FRAME.search(cell.get("style", ""))) for cell in cells)
    return bare * 2 <= len(cells)


def _number_of_item(element: HtmlElement) -> str:
    """Return what a browser prints before an item of a list."""
    parent = element.getparent()
    if parent is None or parent.tag != "ol":
        return "-"
    first = int(parent.get("start", "1")) if parent.get("start", "1").isdecimal() else 1
    return f"{first + [e for e in parent if e.tag == 'li'].index(element)}."


def _is_call(element: HtmlElement) -> bool:
    """Tell whether an element calls a footnote, or stands before its words."""
    is_note = "footnote" in element.get("class", "").lower()
    return element.tag == "sup" or is_note


def _said_of(element: HtmlElement) -> str:
    above = [element, *element.iterancestors("center", "div", "td")][:3]
    said = " ".join(f"{e.get('style', '')} {e.get('align', '')}" for e in above)
    return f"{said} {' '.join(str(e.tag) for e in above if e.tag == 'center')}"


def _span(element: HtmlElement, name: str) -> int:
    text = element.get(name, "1")
    return min(int(text), 100) if text.isdecimal() and int(text) else 1


def _blanks(text: str) -> str:
    return _BLANKS.sub(" ", text)
