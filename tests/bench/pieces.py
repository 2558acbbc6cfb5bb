"""A block of a plan → its words, what it cites, and the serial numbers in that."""

import re
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from macros.citations.recognise import recognise
from macros.model.citation import Citation

_SHARES = 3  # one number of so many differs from plan to plan
_DIGITS = re.compile(r"(?<![0-9/])[0-9]+(?![0-9])")


class Kind(Enum):
    """What may become of a piece in a generated plan."""

    WORDS = auto()
    CITED = auto()  # a document's number, date and title: the same in every plan
    SERIAL = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """Letters of a block; of a serial number also the number that it belongs to."""

    kind: Kind
    text: str
    number: str = ""


Block = tuple[Piece, ...]


def pieces(text: str) -> Block:
    """Return the pieces of *text*; together they are the text."""
    marks = {0: Piece(Kind.WORDS, "")}
    for citation in recognise(text):
        if citation.number or citation.title:
            marks[citation.span.start] = Piece(Kind.CITED, "")
            marks.setdefault(_end(text, citation), Piece(Kind.WORDS, ""))
    for start, end, number in _serials(text):
        after = max(at for at in marks if at <= start)
        marks.setdefault(end, marks[after])
        marks[start] = Piece(Kind.SERIAL, "", number)
    ends = pairwise([*sorted(marks), len(text)])
    return tuple(
        Piece(marks[start].kind, text[start:end], marks[start].number)
        for start, end in ends
        if start < end
    )


def numbers_in(blocks: list[Block]) -> list[str]:
    """Return the numbers of the documents that blocks cite, each once, in order."""
    found = (piece.number for block in blocks for piece in block)
    return list(dict.fromkeys(filter(None, found)))


def share(count: int) -> int:
    """Return how many of so many numbers differ from plan to plan."""
    return round(count / _SHARES)


def _serials(text: str) -> list[tuple[int, int, str]]:
    """Return where serial numbers stand, and the numbers that they belong to."""
    found = []
    for citation in recognise(text):
        if citation.number is None:
            continue
        start, end = citation.anchor.start, citation.anchor.end
        for digits in _DIGITS.finditer(text, start, end):
            if digits[0] == citation.number.serial:
                found.append((*digits.span(), citation.number.key))
                break
    return found


def _end(text: str, citation: Citation) -> int:
    """Return where a citation and the title behind it end."""
    end = citation.span.end
    at = text.find(citation.title, end) if citation.title else -1
    return at + len(citation.title or "") if at >= 0 else end
