"""Texts → what Pagefind indexes: a document's words, and which are neighbours."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
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
_COMMON = 4  # a pair in a quarter of all documents tells them apart no more


def full_text_pages(documents: Sequence[SearchDocument]) -> Iterator[tuple[str, str]]:
    """Yield the place of each document in the catalogue, and a page of its tokens.

    Each word stands there once, as "dânj", and each two words side by side once, as
    "dânwvận": so common words cost little, and a word is no beginning of others. No
    Vietnamese word has j or w. A syllable that is written with i or y stands there with
    both, with y in pairs. Pairs that most documents have are left out: the
    search finds them in any, and they would be most of the index.
    """
    words = {
        at: _words(document) for at, document in enumerate(documents) if document.units
    }
    known: dict[str, str] = {}  # one string for each pair, however many have it
    pairs = {
        at: {
            known.setdefault(p, p)
            for p in (f"{a}w{b}" for a, b in pairwise(map(_with_y, found)))
        }
        for at, found in words.items()
    }
    spread = Counter(pair for found in pairs.values() for pair in found)
    most = max(_FEW, len(words) // _COMMON)
    for at, found in words.items():
        telling = sorted(pair for pair in pairs[at] if spread[pair] <= most)
        tokens = dict.fromkeys(f"{way}j" for word in found for way in _ways(word))
        content = " ".join([*tokens, *telling])
        yield str(at), f'<html lang="vi"><body><p>{content}</p></body></html>'


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
