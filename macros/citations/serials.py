"""The numbers that share one symbol: "217, 218-QĐ/TW", "61/2018 và 107/2021/NĐ-CP"."""

import re
from dataclasses import dataclass

from macros.citations.grammar import (
    IN_LIST,
    IN_LIST_OF_YEARS,
    LIST_BEFORE,
    LIST_LENGTH,
    LIST_SIGN,
)
from macros.citations.lead import so_before, type_before

# "Kế hoạch 2024, 77/KH-UBND": a year begins no list of numbers.
_YEAR_ALONE = re.compile(r"(?:19|20)[0-9]{2}(?![0-9])")


@dataclass(frozen=True, slots=True)
class Serial:
    """One number of a list: where it stands, and its year or None."""

    start: int
    end: int
    digits: str
    year: str | None


def serials_of(text: str, match: re.Match[str]) -> list[Serial]:
    """Return the numbers that share the symbol of a number that a form matched."""
    year = match.groupdict().get("year")
    start = _list_start(text, match, may_have_years=year is not None)
    if year is None:
        found = IN_LIST.finditer(text, start, match.end("serial"))
        return [Serial(*one.span(), one[0], None) for one in found]
    found = IN_LIST_OF_YEARS.finditer(text, start, match.end("serial"))
    return [Serial(*one.span(), one["serial"], one["year"] or year) for one in found]


def _list_start(text: str, match: re.Match[str], *, may_have_years: bool) -> int:
    start = match.start()
    before = text[max(0, start - LIST_LENGTH) : start]
    listed = LIST_BEFORE.search(before) if LIST_SIGN.search(before[-4:]) else None
    if listed is None or ("/" in listed[0] and not may_have_years):
        return start
    first = start - len(before) + listed.start()
    numbered = so_before(text, first) is not None
    typed = type_before(text, first) and not _YEAR_ALONE.match(text, first)
    return first if numbered or typed else start
