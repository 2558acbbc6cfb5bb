"""The order of the Vietnamese alphabet, without a locale of the machine."""

import re
import unicodedata
from functools import lru_cache

# CLDR vi.xml: tones in the order ngang, huyền, hỏi, ngã, sắc, nặng.
_TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
_LETTERS = {
    letter: rank for rank, letter in enumerate("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")
}
_DIGITS = re.compile("[0-9]+")

SortKey = tuple[tuple[tuple[int, int], ...], tuple[int, ...], tuple[bool, ...]]


def _units(text: str) -> list[str]:
    """Split *text* into letters and whole numbers ("Số 9" before "Số 23")."""
    units: list[str] = []
    end = 0
    for number in _DIGITS.finditer(text):
        units += text[end : number.start()]
        units.append(number[0])
        end = number.end()
    return units + list(text[end:])


@lru_cache(maxsize=65536)  # the same names are sorted on many pages
def sort_key(text: str) -> SortKey:
    """Return a key that puts texts into the order of ICU's "vi" collation.

    Letters of the whole text count first, then tones, then case. Numbers count
    by value.
    """
    primary: list[tuple[int, int]] = []
    tones: list[int] = []
    capitals: list[bool] = []
    for unit in _units(unicodedata.normalize("NFC", text)):
        parts = unicodedata.normalize("NFD", unit)
        base = unicodedata.normalize(
            "NFC", "".join(part for part in parts if part not in _TONES)
        )
        lower = base.lower()
        if lower in _LETTERS:
            primary.append((2, _LETTERS[lower]))
        elif unit[0] in "0123456789":
            # Base 16 keeps the order, and Python reads it at any length.
            primary.append((1, int(unit, 16)))
        else:
            primary.append((0, ord(base[0]) if base else 0))
        tones.append(next((_TONES[part] for part in parts if part in _TONES), 0))
        capitals.append(base != lower)
    return tuple(primary), tuple(tones), tuple(capitals)
