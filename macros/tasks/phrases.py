"""Words of a text with their places, and tables of phrases to find among them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from macros.vietnamese.normalise import DROPPED, matching_copy, one_tone

_LETTER = rf"(?:[^\W_]|[\u0300-\u036f{DROPPED}])"
# TN&MT is one word; a mark is one, too.
_WORD = re.compile(rf"{_LETTER}+(?:&{_LETTER}+)*|[^\s\w]|_")


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a mark; in `key` two spellings of one word are equal."""

    start: int
    end: int
    text: str
    key: str

    @property
    def is_capital(self) -> bool:
        """Tell whether the word begins with a capital letter."""
        return self.text[:1].isupper()

    @property
    def is_short(self) -> bool:
        """Tell whether the word is written in capitals only: UBND, TN&MT, IV."""
        return len(self.text) > 1 and self.text.isupper()


NO_WORD = Word(0, 0, "", "")


@dataclass(slots=True)
class Words:
    """The words of a text from an offset on, read as far as someone asks."""

    text: str
    at: int
    read: list[Word] = field(default_factory=list)

    def __getitem__(self, nth: int) -> Word:
        """Return the nth word, one without letters behind the end of the text."""
        read = self.read
        while len(read) <= nth:
            found = _WORD.search(self.text, self.at)
            if found is None:
                return NO_WORD
            start, self.at = found.span()
            word = found[0]
            read.append(Word(start, self.at, word, key(word)))
        return read[nth]


@lru_cache(maxsize=1 << 14)  # texts are made of a few thousand words
def key(word: str) -> str:
    """Return the form in which the spellings of a word are equal: uỷ is ủy."""
    return one_tone(matching_copy(word).text.casefold())


@dataclass(frozen=True, slots=True)
class Phrases:
    """A table of phrases, each with what it stands for."""

    after: dict[str, "Phrases"] = field(default_factory=dict)
    means: list[str] = field(default_factory=list)  # of the phrase that ends here

    def add(self, phrase: str, meaning: str = "") -> None:
        """Add a phrase; one that stands there already keeps its meaning."""
        node = self
        for word in _WORD.findall(phrase):
            node = node.after.setdefault(key(word), Phrases())
        if not node.means:
            node.means.append(meaning)

    def with_phrases(self, phrases: Iterable[str]) -> "Phrases":
        """Return a table that holds these, too; it shares what they leave as it is."""
        found = Phrases(dict(self.after), self.means)
        own: set[int] = set()
        for phrase in phrases:
            node = found
            for word in _WORD.findall(phrase):
                below = node.after.get(key(word), _EMPTY)
                if id(below) not in own:
                    below = Phrases(dict(below.after), list(below.means))
                    node.after[key(word)] = below
                    own.add(id(below))
                node = below
            if not node.means:
                node.means.append("")
        return found

    def longest(self, words: Words, at: int) -> tuple[int, str] | None:
        """Return where the longest phrase that begins at a word ends, and its meaning.

        Where it ends is the number of the word behind it.
        """
        node, found = self, None
        while (below := node.after.get(words[at].key)) is not None:
            node, at = below, at + 1
            if node.means:
                found = at, node.means[0]
        return found

    def end(self, words: Words, at: int) -> int:
        """Return where the longest phrase at a word ends, the word itself if none."""
        found = self.longest(words, at)
        return found[0] if found else at


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
