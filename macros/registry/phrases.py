"""Phrases of the registers, found in texts as whole words."""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

from macros.model.citation import Span
from macros.vietnamese.normalise import MatchingCopy, one_spelling

PhraseFinder = Callable[[str], Span | None]


@lru_cache(maxsize=8)  # many finders look at one text after the other
def _folded(text: str) -> MatchingCopy:
    copy = one_spelling(text)
    # İ alone would take two letters and shift what stands behind it.
    return MatchingCopy(copy.text.replace("İ", "I").lower(), copy.origin)


def phrase_finder(phrases: Iterable[str]) -> PhraseFinder:
    """Return a function from a text to where its first phrase stands, if one does.

    Capitals, the place of a tone and letters that nobody sees do not count; a phrase
    stands as whole words.
    """
    folded = [_folded(" ".join(phrase.split())).text for phrase in phrases]
    words = "|".join(map(re.escape, folded))
    pattern = re.compile(rf"(?<!\w)(?:{words})(?!\w)")

    def find(text: str) -> Span | None:
        copy = _folded(text)
        # The plain look-up is fast and rules out nearly every text.
        if not any(phrase in copy.text for phrase in folded):
            return None
        hit = pattern.search(copy.text)
        return Span(copy.origin[hit.start()], copy.origin[hit.end()]) if hit else None

    return find
