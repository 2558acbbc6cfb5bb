"""Phrases of the registers, found in texts as whole words."""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

from macros.model.citation import Span

PhraseFinder = Callable[[str], Span | None]


@lru_cache(maxsize=8)  # many finders look at one text after the other
def _folded(text: str) -> str:
    return text.casefold()


def phrase_finder(phrases: Iterable[str]) -> PhraseFinder:
    """Return a function from a text to where its first phrase stands, if one does.

    Capitals do not count; a phrase stands as whole words.
    """
    folded = [" ".join(phrase.casefold().split()) for phrase in phrases]
    words = "|".join(map(re.escape, folded))
    pattern = re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)

    def find(text: str) -> Span | None:
        lower = _folded(text)
        # The plain look-up is fast and rules out nearly every text.
        if not any(phrase in lower for phrase in folded):
            return None
        hit = pattern.search(text)
        return Span(*hit.span()) if hit else None

    return find
