"""Inline Markdown of a block: emphasis, footnote calls, escapes. Nothing else.

Official text is shown word for word, so only what an office needs is read:
`*nghiêng*`, `**đậm**`, `[^1]`, `<br>` as the only way to break a line in a cell, and
a backslash before a mark that is meant as itself. Other tags, links and template
syntax stay letters.
"""

import re
from dataclasses import dataclass

from macros.model.citation import Span
from macros.model.clause import NoteMark, SourceMap, Style, StyledRun

_TOKEN = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])|(?P<stars>\*+)"
    r"|\[\^(?P<note>[0-9A-Za-z]{1,8})\]|(?P<br></?[bB][rR]\s{0,9}/?>)"
    r"|(?P<newline>(?<![ \t])[ \t]*\n[ \t]*)"
)
_MAY_HOLD = re.compile(r"[\\*\[<\n]")  # what each of these holds one of
# Nobody prints styles within styles within styles; what goes deeper stays letters,
# so that a text of asterisks cannot exhaust whoever walks through the styles.
_MOST_STARS = 3
_MOST_OPEN = 8
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One line of a block, its indentation cut off; line and column from 1."""

    text: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Inline:
    """The plain text of a block with what its marks said."""

    text: str
    styles: tuple[StyledRun, ...]
    notes: tuple[NoteMark, ...]
    source: SourceMap


@dataclass(slots=True)
class _Stars:
    """A run of asterisks; `left` of them are not yet matched."""

    piece: int
    left: int
    can_open: bool
    can_close: bool


def raised(label: str) -> str:
    """Return a footnote's label as it is printed: "1" → "¹"."""
    return label.translate(_RAISED)


def parse_inline(lines: tuple[SourceLine, ...]) -> Inline:
    """Return the words of a block's lines, joined by blanks, and their styles."""
    raw = "\n".join(line.text for line in lines)
    pieces = _pieces(raw)
    pairs = _pair_stars(pieces)
    return _assemble(pieces, pairs, _raw_positions(lines))


@dataclass(slots=True)
class _Piece:
    """A stretch of the raw text and the letters that it becomes."""

    start: int
    shown: str
    stars: _Stars | None = None
    note: str = ""


def _pieces(raw: str) -> list[_Piece]:
    pieces: list[_Piece] = []
    end = 0
    for token in _TOKEN.finditer(raw) if _MAY_HOLD.search(raw) else ():
        if token.start() > end:
            pieces.append(_Piece(end, raw[end : token.start()]))
        end = token.end()
        if token["stars"]:
            stars = _flanks(raw, token.start(), end, len(pieces))
            pieces.append(_Piece(token.start(), "", stars=stars))
        elif token["note"]:
            note = token["note"]
            pieces.append(_Piece(token.start(), raised(note), note=note))
        elif token["escaped"]:
            pieces.append(_Piece(token.start() + 1, token["escaped"]))
        else:
            pieces.append(_Piece(token.start(), "\n" if token["br"] else " "))
    if end < len(raw):
        pieces.append(_Piece(end, raw[end:]))
    return pieces


def _flanks(raw: str, start: int, end: int, piece: int) -> _Stars:
    """Tell whether a run of asterisks opens or closes, as CommonMark has it."""
    before = raw[start - 1] if start else " "
    after = raw[end] if end < len(raw) else " "
    left = not after.isspace() and (after.isalnum() or not before.isalnum())
    right = not before.isspace() and (before.isalnum() or not after.isalnum())
    marks = end - start <= _MOST_STARS
    return _Stars(piece, end - start, left and marks, right and marks)


def _pair_stars(pieces: list[_Piece]) -> list[tuple[int, int, Style]]:
    """Return (opening piece, closing piece, style) for each matched pair."""
    pairs: list[tuple[int, int, Style]] = []
    openers: list[_Stars] = []
    for piece in pieces:
        stars = piece.stars
        if stars is None:
            continue
        while stars.can_close and stars.left and openers:
            opener = openers[-1]
            both = min(opener.left, stars.left) > 1
            width = 2 if both else 1
            style = Style.STRONG if both else Style.EMPHASIS
            pairs.append((opener.piece, stars.piece, style))
            opener.left -= width
            stars.left -= width
            if not opener.left:
                openers.pop()
        if stars.can_open and stars.left and len(openers) < _MOST_OPEN:
            openers.append(stars)
    for piece in pieces:
        if piece.stars is not None:
            piece.shown = "*" * piece.stars.left
    return pairs


def _raw_positions(lines: tuple[SourceLine, ...]) -> SourceMap:
    breaks = []
    offset = 0
    for line in lines:
        breaks.append((offset, line.line, line.column))
        offset += len(line.text) + 1
    return SourceMap(tuple(breaks))


def _assemble(
    pieces: list[_Piece], pairs: list[tuple[int, int, Style]], raw: SourceMap
) -> Inline:
    starts: list[int] = []
    notes: list[NoteMark] = []
    breaks: list[tuple[int, int, int]] = []
    offset = 0
    for piece in pieces:
        starts.append(offset)
        breaks.append((offset, *raw.position(piece.start)))
        if piece.note:
            notes.append(NoteMark(Span(offset, offset + len(piece.shown)), piece.note))
        offset += len(piece.shown)
    starts.append(offset)
    styles = [
        StyledRun(Span(starts[opening + 1], starts[closing]), style)
        for opening, closing, style in pairs
    ]
    styles.sort(key=lambda run: (run.span.start, -run.span.end))
    text = "".join(piece.shown for piece in pieces)
    source = SourceMap(tuple(breaks)) if breaks else raw
    return Inline(text, tuple(styles), tuple(notes), source)
