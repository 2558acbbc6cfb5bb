"""Records → the cells of a sheet, and the texts that they share.

A workbook has a cell for each value of each record; the package that makes workbooks
takes twenty times as long for each. So it makes all but these cells: they are lines
of one form (ECMA-376, part 1, 18.3.1.4 and 18.4), which the tests read with openpyxl.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html import escape

from macros.views.records import Value

_LONGEST = 32_767  # letters of a cell, counted in UTF-16
_SHORT_CUT = "…"
_NO_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")
# Written by their numbers, and so is an underscore that would begin such a number.
_BY_NUMBER = re.compile("[\x00-\x08\x0b-\x1f]|_(?=x[0-9A-Fa-f]{4}_)")


@dataclass(slots=True)
class SharedTexts:
    """The texts of a workbook: each is written once, cells name its place."""

    places: dict[str, int] = field(default_factory=dict)

    def place(self, words: str) -> int:
        """Return the place of a text."""
        return self.places.setdefault(words, len(self.places))

    def written(self) -> str:
        """Return the texts in the order of their places."""
        return "".join(map(_text, self.places))


def shown(value: Value) -> str | int:
    """Return what a cell shows, cut where it is longer than a cell may be."""
    if isinstance(value, int):
        return value
    words = "\n".join(value) if isinstance(value, list) else value or ""
    if 2 * len(words) <= _LONGEST:
        return words
    units = words.encode("utf-16-le", "surrogatepass")
    if len(units) <= 2 * _LONGEST:
        return words
    kept = units[: 2 * (_LONGEST - len(_SHORT_CUT))].decode("utf-16-le", "ignore")
    return kept + _SHORT_CUT


def cells(
    column: str, style: int, values: Iterable[str | int], texts: SharedTexts
) -> Iterator[str]:
    """Yield a column's cells below its header, of what they show; "" has no cell."""
    for row, value in enumerate(values, start=2):
        start = f'<c r="{column}{row}" s="{style}"'
        if value == "":
            yield ""
        elif isinstance(value, str):
            yield f'{start} t="s"><v>{texts.place(value)}</v></c>'
        elif isinstance(value, bool):
            yield f'{start} t="b"><v>{value:d}</v></c>'
        else:
            yield f"{start}><v>{value}</v></c>"


def _text(words: str) -> str:
    words = _NO_XML.sub("\ufffd", words)
    words = _BY_NUMBER.sub(lambda letter: f"_x{ord(letter[0]):04X}_", words)
    space = ' xml:space="preserve"' if words != words.strip() else ""
    return f"<si><t{space}>{escape(words, quote=False)}</t></si>"
