"""Words of a text with their places, and tables of phrases to find among them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice

from macros.vietnamese.normalise import DROPPED, matching_copy, one_tone

_LETTER = rf"(?:[^\W_]|[\u0300-\u036f{DROPPED}])"
# TN&MT is one word; a mark is one, too.
_WORD = re.compile(rf"{_LETTER}+(?:&{_LETTER}+)*|[^\s\w]|_")


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a mark; in `key` two spellings of one word are equal.

    It may begin with a capital, and be written in capitals only: UBND, TN&MT, IV.
    """

    text: str
    key: str
    is_capital: bool
    is_short: bool


_AHEAD = 4  # words that are read at once: few names are shorter
NO_WORD = Word("", "", is_capital=False, is_short=False)


class Words(dict[int, Word]):
    """The words of a text from an offset on, by number, read as far as someone asks.

    They are asked for again and again, so that a look-up is one of a dictionary. Behind
    the end of the text stand words without letters.
    """

    def __init__(self, text: str, at: int) -> None:
        """Begin at an offset of *text*."""
        super().__init__()
        self.text = text
        self._at = at
        self._spans: list[tuple[int, int]] = []

    def __missing__(self, nth: int) -> Word:
        """Return the nth word, which nobody has asked for, and read some more."""
        wanted = nth + _AHEAD - len(self)
        for found in islice(_WORD.finditer(self.text, self._at), wanted):
            self[len(self)] = word_of(found[0])
            self._spans.append(found.span())
        self._at = self._spans[-1][1] if nth < len(self) else len(self.text)
        return self.get(nth, NO_WORD)

    def start(self, nth: int) -> int:
        """Return where the nth word begins, one that has been asked for."""
        return self._spans[nth][0]

    def end(self, nth: int) -> int:
        """Return where the nth word ends, one that has been asked for."""
        return self._spans[nth][1]


@lru_cache(maxsize=1 << 14)  # texts are made of a few thousand words
def word_of(text: str) -> Word:
    """Return what a word is; the spellings of a word have one key: uỷ is ủy."""
    key = one_tone(matching_copy(text).text.casefold())
    is_short = len(text) > 1 and text.isupper()
    return Word(text, key, is_capital=text[:1].isupper(), is_short=is_short)


def word_at(text: str, at: int) -> Word:
    """Return the word that begins at an offset, one without letters if none does."""
    found = _WORD.match(text, at)
    return word_of(found[0]) if found else NO_WORD


@dataclass(frozen=True, slots=True)
class Phrases:
    """A table of phrases, each with what it stands for."""

    after: dict[str, "Phrases"] = field(default_factory=dict)
    means: list[str] = field(default_factory=list)  # of the phrase that ends here

    def add(self, phrase: str, meaning: str = "") -> None:
        """Add a phrase; one that stands there already keeps its meaning."""
        node = self
        for word in _WORD.findall(phrase):
            node = node.after.setdefault(word_of(word).key, Phrases())
        if not node.means:
            node.means.append(meaning)

    def with_phrases(self, phrases: Iterable[str]) -> "Phrases":
        """Return a table that holds these, too; it shares what they leave as it is."""
        found = Phrases(dict(self.after), self.means)
        own: set[int] = set()
        for phrase in phrases:
            node = found
            for word in _WORD.findall(phrase):
                key = word_of(word).key
                below = node.after.get(key, _EMPTY)
                if id(below) not in own:
                    below = Phrases(dict(below.after), list(below.means))
                    node.after[key] = below
                    own.add(id(below))
                node = below
            if not node.means:
                node.means.append("")
        return found

    def longest(self, words: Words, at: int) -> tuple[int, str] | None:
        """Return where the longest phrase that begins at a word ends, and its meaning.

        Where it ends is the number of the word behind it.
        """
        node, found = self.after.get(words[at].key), None
        while node:
            at += 1
            if node.means:
                found = at, node.means[0]
            node = node.after.get(words[at].key)
        return found

    def end(self, words: Words, at: int) -> int:
        """Return where the longest phrase at a word ends, the word itself if none."""
        node, end = self.after.get(words[at].key), at
        while node:
            at += 1
            if node.means:
                end = at
            node = node.after.get(words[at].key)
        return end


_EMPTY = Phrases()


def table(*columns: tuple[str, str]) -> Phrases:
    """Return a table of columns of phrases, each with what all of it stand for.

    The phrases of a column are parted by "|".
    """
    found = Phrases()
    for column, meaning in columns:
        for phrase in column.split("|"):
            found.add(phrase, meaning)
    return found
