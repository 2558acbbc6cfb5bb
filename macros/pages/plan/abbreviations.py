"""Abbreviations of the register, and what finds them in a text."""

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """What abbreviations stand for, and the pattern that finds them."""

    meanings: Mapping[str, str]
    pattern: re.Pattern[str]


def abbreviations(meanings: Mapping[str, str]) -> Abbreviations:
    """Return what finds an abbreviation as a word, not within a symbol."""
    words = "|".join(re.escape(a) for a in sorted(meanings, key=lambda a: (-len(a), a)))
    found = rf"(?<![\w/-])(?:{words})(?![\w/]|-[A-ZĐ])" if words else r"(?!)"
    return Abbreviations(meanings, re.compile(found))
