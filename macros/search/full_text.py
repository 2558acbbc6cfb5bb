"""Texts → what Pagefind indexes: a document's words, and which are neighbours."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from macros.search.document import SearchDocument
from macros.vietnamese.normalise import DROPPED, nfc

_WORD = re.compile(r"[^\W_]+")
_INVISIBLE = re.compile(f"[{DROPPED}]")
# kĩ, lí, mĩ, sĩ, tỉ, qui: open syllables that offices write with i or with y.
_I_OR_Y = re.compile("([hklmst]|qu)([iìíỉĩịyỳýỷỹỵ])")
_WITH_Y = str.maketrans("iìíỉĩị", "yỳýỷỹỵ")
_WITH_I = str.maketrans("yỳýỷỹỵ", "iìíỉĩị")
_FEW = 40  # documents; in a small library every pair counts
_VOCABULARY = 1 << 15  # words whose spelling is remembered; a language has few
_COMMON = 4  # a pair in a quarter of all documents tells them apart no more


def full_text_pages(documents: Sequence[SearchDocument]) -> Iterator[tuple[str, str]]:
    """Yield the place of each document in the catalogue, and a page of its tokens.

    Each word stands there once, as "dânj", and each two words side by side once, as
    "dânwvận": so common words cost little, and a word is no beginning of others. No
    Vietnamese word has j or w. A syllable that is written with i or y stands there with
    both, with y in pairs. Pairs that most documents have are left out: the
    search finds them in any, and they would be most of the index.
    """
    tokens: dict[int, str] = {}
    pairs: dict[int, set[str]] = {}
    known: dict[str, str] = {}  # one string for each pair, however many have it
    for at, document in enumerate(documents):
        if document.units:
            found = _words(document)
            tokens[at] = " ".join(_tokens(found))
            pairs[at] = {known.setdefault(pair, pair) for pair in _pairs(found)}
    spread = Counter(pair for found in pairs.values() for pair in found)
    most = max(_FEW, len(pairs) // _COMMON)
    for at, neighbours in pairs.items():
        telling = sorted(pair for pair in neighbours if spread[pair] <= most)
        content = " ".join([tokens[at], *telling])
        yield str(at), f'<html lang="vi"><body><p>{content}</p></body></html>'


def _tokens(words: Iterable[str]) -> Iterable[str]:
    """Return each word once, in each of its spellings."""
    ways = (way for word in dict.fromkeys(words) for way in _ways(word))
    return dict.fromkeys(f"{way}j" for way in ways)


def _pairs(words: Iterable[str]) -> Iterator[str]:
    """Yield each two words side by side once."""
    for one, next_one in set(pairwise(map(_with_y, words))):
        yield f"{one}w{next_one}"


@lru_cache(maxsize=_VOCABULARY)
def _with_y(word: str) -> str:
    return word.translate(_WITH_Y) if _I_OR_Y.fullmatch(word) else word


def _ways(word: str) -> tuple[str, ...]:
    """Return the ways to write a word; with i and with y, or the one."""
    if not _I_OR_Y.fullmatch(word):
        return (word,)
    return word.translate(_WITH_Y), word.translate(_WITH_I)


def _words(document: SearchDocument) -> list[str]:
    """Return the words of a document in small letters; đ is ď.

    Pagefind takes the marks off ď, as off every letter, but leaves đ as it is.
    """
    text = "\n".join(f"{unit.text}\n{unit.note}" for unit in document.units)
    return _WORD.findall(_INVISIBLE.sub("", nfc(text)).lower().replace("đ", "ď"))
