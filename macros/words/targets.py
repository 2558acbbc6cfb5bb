"""Targets in words: of what, how much, by when."""

from dataclasses import dataclass
from decimal import Decimal

from macros.model.target import Comparison, Target
from macros.words.labels import capital
from macros.words.named import Named

_WORDS = {
    Comparison.AT_LEAST: "ít nhất ",
    Comparison.MORE_THAN: "trên ",
    Comparison.AT_MOST: "không quá ",
    Comparison.LESS_THAN: "dưới ",
    Comparison.EXACTLY: "",
    Comparison.RANGE: "từ ",
}


@dataclass(frozen=True, slots=True)
class TargetRow:
    """A target: of what, how much, by when, and the clause that sets it."""

    subject: str
    amount: str
    due: str
    clause: Named


def amount_label(target: Target) -> str:
    """Return how much in words: "trên 80%", "từ 1 đến 2 chương trình"."""
    amount = _number(target.value)
    if target.upper is not None:
        amount += f" đến {_number(target.upper)}"
    gap = "" if target.unit.startswith("%") else " "
    return capital(f"{_WORDS[target.comparison]}{amount}{gap}{target.unit}")


def _number(value: Decimal) -> str:
    """Return a number as Vietnamese print it: 1.200 · 95,5."""
    return f"{value:,}".translate(str.maketrans(",.", ".,"))
