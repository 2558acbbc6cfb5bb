"""Phrases of the registers, found in texts as whole words."""

import re
from dataclasses import dataclass
from functools import lru_cache

from macros.model.citation import Span
from macros.vietnamese.normalise import MatchingCopy, one_spelling, small


def folded(text: str) -> MatchingCopy:
    """Return *text* as phrases are looked for in it, made once for all finders.

    Capitals, the place of a tone and letters that nobody sees do not count.
    """
    copy = one_spelling(text)
    return MatchingCopy(small(copy.text), copy.origin)


@dataclass(frozen=True, slots=True)
class PhraseFinder:
    """Finds phrases, which stand as whole words."""

    phrases: tuple[str, ...]
    pattern: re.Pattern[str]

    def find(self, copy: MatchingCopy) -> Span | None:
        """Return where the first phrase stands in a folded text, if one does."""
        for phrase in self.phrases:  # the plain look-up rules out nearly every text
            if phrase in copy.text:
                hit = self.pattern.search(copy.text)
                break
        else:
            return None
        return Span(copy.origin[hit.start()], copy.origin[hit.end()]) if hit else None


@lru_cache(maxsize=512)  # each plan asks for those of all topics
def phrase_finder(phrases: tuple[str, ...]) -> PhraseFinder:
    """Return what finds the first of *phrases* in a text."""
    texts = tuple(folded(" ".join(phrase.split())).text for phrase in phrases)
    words = "|".join(map(re.escape, texts))
    return PhraseFinder(texts, re.compile(rf"(?<!\w)(?:{words})(?!\w)"))
