"""How words look: what a paragraph, a run and the styles behind them say together."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml.etree import _Element

from macros.importing.docx_numbers import W
from macros.importing.paper import Align

_OFF = ("0", "false", "off", "none")
_ALIGNS = {"center": Align.CENTRE, "right": Align.RIGHT, "end": Align.RIGHT}
_LINES = ("top", "left", "start", "bottom", "insideH", "insideV")
_NO_LINE = ("", "nil", "none")


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles of a file by their id, and those that hold without being named."""

    by_id: Mapping[str, _Element]
    paragraph: str = ""

    def of_paragraph(self, line: _Element) -> list[_Element]:
        """Return what says how a paragraph looks: itself, then its styles."""
        properties = line.find(f"{W}pPr")
        named = _value(properties, "pStyle") or self.paragraph
        own = [] if properties is None else [properties]
        return own + [
            found
            for style in self._chain(named)
            if (found := style.find(f"{W}pPr")) is not None
        ]

    def of_run(self, run: _Element, line: _Element) -> list[_Element]:
        """Return what says how a run looks: itself, its style, its paragraph's."""
        own = run.find(f"{W}rPr")
        paragraph = _value(line.find(f"{W}pPr"), "pStyle") or self.paragraph
        found = [] if own is None else [own]
        for name in (_value(own, "rStyle"), paragraph):
            styles = self._chain(name)
            found += [p for s in styles if (p := s.find(f"{W}rPr")) is not None]
        return found

    def draws_lines(self, table: _Element) -> bool:
        """Tell whether a table is drawn with lines, by itself, its style or a cell."""
        properties = table.find(f"{W}tblPr")
        borders = None if properties is None else properties.find(f"{W}tblBorders")
        if borders is not None:
            return _has_lines(borders) or self._cells_draw(table)
        for style in self._chain(_value(properties, "tblStyle")):
            borders = style.find(f"{W}tblPr/{W}tblBorders")
            if borders is not None:
                return _has_lines(borders)
        return self._cells_draw(table)

    @staticmethod
    def _cells_draw(table: _Element) -> bool:
        cells = list(table.iterfind(f"{W}tr/{W}tc"))
        drawn = sum(_has_lines(b) for c in cells for b in c.iter(f"{W}tcBorders"))
        return drawn * 2 > len(cells)  # one rule below a letterhead is no frame

    def _chain(self, name: str) -> Iterator[_Element]:
        seen = set()
        while name and name not in seen and name in self.by_id:
            seen.add(name)
            yield self.by_id[name]
            name = _value(self.by_id[name], "basedOn")


def read_styles(part: _Element | None) -> Styles:
    """Return the styles of styles.xml."""
    if part is None:
        return Styles({})
    styles = list(part.iterfind(f"{W}style"))
    usual = [
        style.get(f"{W}styleId", "")
        for style in styles
        if style.get(f"{W}type") == "paragraph" and style.get(f"{W}default") == "1"
    ]
    by_id = {style.get(f"{W}styleId", ""): style for style in styles}
    return Styles(by_id, usual[0] if usual else "")


def is_on(properties: list[_Element], name: str) -> bool:
    """Tell whether the first that speaks of a switch (w:b, w:vanish) turns it on."""
    for one in properties:
        if (found := one.find(f"{W}{name}")) is not None:
            return found.get(f"{W}val", "1") not in _OFF
    return False


def align_of(properties: list[_Element]) -> Align:
    """Return where a paragraph stands."""
    for one in properties:
        if said := _value(one, "jc"):
            return _ALIGNS.get(said, Align.LEFT)
    return Align.LEFT


def number_of(properties: list[_Element]) -> tuple[str, int] | None:
    """Return the list and level that a paragraph is in; None where it is in none."""
    list_id, level = "", ""
    for one in properties:
        found = one.find(f"{W}numPr")
        if found is not None:
            list_id = list_id or _value(found, "numId")
            level = level or _value(found, "ilvl")
    return None if list_id in ("", "0") else (list_id, int(level or "0"))


def font_of(properties: list[_Element]) -> str:
    """Return the name of the font in which a run is set, or ""."""
    for one in properties:
        fonts = one.find(f"{W}rFonts")
        if fonts is not None:
            for key in ("ascii", "hAnsi", "cs"):
                if name := fonts.get(f"{W}{key}"):
                    return name
    return ""


def _has_lines(borders: _Element) -> bool:
    found = (borders.find(f"{W}{side}") for side in _LINES)
    return (
        sum(f is not None and f.get(f"{W}val", "") not in _NO_LINE for f in found) > 1
    )


def _value(parent: _Element | None, name: str) -> str:
    found = None if parent is None else parent.find(f"{W}{name}")
    return "" if found is None else found.get(f"{W}val", "")
