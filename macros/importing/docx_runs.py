"""The words of a paragraph of Word, with their looks and what stands among them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby

from lxml.etree import _Element

from macros.importing.docx_numbers import W
from macros.importing.docx_styles import Styles, font_of, is_on
from macros.importing.legacy_fonts import in_unicode
from macros.importing.paper import Remark, Run
from macros.vietnamese.normalise import nfc

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_INSIDE = tuple(
    f"{W}{name}" for name in ("ins", "smartTag", "sdt", "sdtContent", "fldSimple")
)
_PICTURES = (f"{W}drawing", f"{W}pict", f"{W}object")
_BOX = f"{W}txbxContent"
_CALLS = {f"{W}footnoteReference": "f", f"{W}endnoteReference": "e"}
_SOFT_HYPHEN = "\u00ad"  # seen only where a line ends; the letter ư of TCVN3
_BETWEEN = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
    f"{W}softHyphen": _SOFT_HYPHEN,
}
_SIGNS = {"F0B7": "•", "F02D": "-", "F0A7": "▪", "F0FC": "✓"}


@dataclass(frozen=True, slots=True)
class _Look:
    is_bold: bool
    is_italic: bool
    is_capitals: bool
    font: str


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    look: _Look
    note: str = ""


@dataclass(slots=True)
class Runs:
    """Reads paragraphs one after the other; `remarks` are of all of them."""

    styles: Styles
    remarks: list[Remark] = field(default_factory=list)

    def of(self, line: _Element, place: str) -> Iterator[Run]:
        """Yield the words of a paragraph, neighbours of one look as one.

        Word cuts words anywhere; an old font may need two letters to make one.
        """
        pieces = list(self._pieces(line, line, place))
        for look, same in groupby(pieces, lambda piece: piece.look):
            text = ""
            for piece in same:
                text += piece.text
                if piece.note:
                    yield self._shown(text, look, place, piece.note)
                    text = ""
            if text:
                yield self._shown(text, look, place)

    def boxes(self, line: _Element) -> Iterator[_Element]:
        """Yield the text boxes drawn in a paragraph, each once."""
        for box in line.iter(_BOX):
            above = {ancestor.tag for ancestor in box.iterancestors()}
            # What an old Word would draw instead says the same again.
            if f"{_MC}Fallback" not in above and _nearest_line(box) is line:
                yield box

    def _shown(self, text: str, look: _Look, place: str, note: str = "") -> Run:
        shown = in_unicode(text, look.font)
        if shown != text:
            message = f"Chữ phông cũ {look.font} đã đổi sang Unicode"
            self._note(place, message, "Đọc lại dấu của các chữ trong đoạn này")
        shown = shown.replace(_SOFT_HYPHEN, "")
        shown = nfc(shown.upper() if look.is_capitals else shown)
        return Run(shown, look.is_bold, look.is_italic, note)

    def _pieces(self, parent: _Element, line: _Element, place: str) -> Iterator[_Piece]:
        for element in parent:
            if element.tag == f"{W}r":
                yield from self._run(element, line, place)
            elif element.tag == f"{W}hyperlink":
                yield from self._pieces(element, line, place)
                self._note(place, "Bỏ liên kết, giữ chữ", "")
            elif element.tag in (f"{W}del", f"{W}moveFrom"):
                if any(text.text for text in element.iter(f"{W}delText")):
                    remedy = "Chấp nhận hoặc bỏ sửa đổi trong Word rồi nhập lại"
                    self._note(place, "Chữ đã xóa còn để dấu sửa đổi", remedy)
            elif element.tag in _INSIDE:
                yield from self._pieces(element, line, place)

    def _run(self, run: _Element, line: _Element, place: str) -> Iterator[_Piece]:
        looks = self.styles.of_run(run, line)
        if is_on(looks, "vanish"):
            if any(text.text for text in run.iter(f"{W}t")):
                self._note(place, "Bỏ chữ ẩn", "Trong Word, hiện chữ ẩn rồi xem lại")
            return
        look = _Look(
            is_on(looks, "b"), is_on(looks, "i"), is_on(looks, "caps"), font_of(looks)
        )
        for element in run:
            call = _CALLS.get(str(element.tag), "")
            note = call and f"{call}{element.get(f'{W}id', '')}"
            text = self._text(element, place)
            if text or note:
                yield _Piece(text, look, note)

    def _text(self, element: _Element, place: str) -> str:
        if element.tag == f"{W}t":
            return element.text or ""
        if element.tag == f"{W}br":
            kind = element.get(f"{W}type", "")
            return "" if kind in ("page", "column") else "\n"
        if element.tag == f"{W}sym":
            return _SIGNS.get(element.get(f"{W}char", "").upper(), "")
        if element.tag in _PICTURES or element.tag == f"{_MC}AlternateContent":
            self._picture(element, place)
        return _BETWEEN.get(str(element.tag), "")

    def _picture(self, element: _Element, place: str) -> None:
        """Note a picture; lines and boxes, which letterheads draw, are none."""
        names = {str(e.tag).rpartition("}")[2] for e in element.iter()}
        if names & {"blip", "imagedata", "chart"}:
            remedy = "Có chữ trong hình thì gõ lại vào văn bản"
            self._note(place, "Có hình vẽ, ảnh hoặc con dấu: không nhập", remedy)

    def _note(self, place: str, message: str, remedy: str) -> None:
        remark = Remark(place, message, remedy)
        if remark not in self.remarks[-3:]:
            self.remarks.append(remark)


def _nearest_line(element: _Element) -> _Element | None:
    return next(element.iterancestors(f"{W}p"), None)
