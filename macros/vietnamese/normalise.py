"""Normal forms of Vietnamese text, for display and for matching."""

import re
import unicodedata
from dataclasses import dataclass

# What Word, PDF and phones put where an office typed a blank, a hyphen or Đ.
# U+2011 is the non-breaking hyphen of "43‑KL/TW"; U+00D0 is Icelandic Eth.
_REPLACED = (
    dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u202f\u2002\u2003"), " ")
    | dict.fromkeys(
        map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"), "-"
    )
    | dict.fromkeys(map(ord, "\u00d0\u0189"), "Đ")
)
_DROPPED = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_UNUSUAL = re.compile(
    "[" + "".join(map(chr, _REPLACED)) + _DROPPED + "\u0300-\u036f]",
)
_CLUSTER = re.compile("[^\u0300-\u036f][\u0300-\u036f]*|[\u0300-\u036f]+")


@dataclass(frozen=True, slots=True)
class MatchingCopy:
    """A normalised copy of a text that remembers where each character came from.

    `origin[i]` is the offset, in code points of the original text, at which
    character i of `text` starts; `origin` has one more entry, the original's
    length.
    """

    text: str
    origin: range | tuple[int, ...]


def nfc(text: str) -> str:
    """Return *text* with every letter composed, as it is shown and compared."""
    return unicodedata.normalize("NFC", text)


def matching_copy(text: str) -> MatchingCopy:
    """Return *text* composed, with plain blanks and hyphens, for recognition."""
    if not _UNUSUAL.search(text):
        return MatchingCopy(text, range(len(text) + 1))
    letters: list[str] = []
    origin: list[int] = []
    for cluster in _CLUSTER.finditer(text):
        composed = nfc(cluster[0]).translate(_REPLACED)
        kept = [letter for letter in composed if letter not in _DROPPED]
        letters += kept
        origin += [cluster.start()] * len(kept)
    return MatchingCopy("".join(letters), (*origin, len(text)))


def squeeze(text: str) -> str:
    """Return *text* with each run of white space made one blank, ends trimmed."""
    return " ".join(text.split())


def name_key(name: str) -> str:
    """Return the form in which two spellings of one body's name are equal.

    Case, runs of blanks and blanks around a hyphen do not tell names apart:
    "chính trị-xã hội" and "chính trị - xã hội" are one.
    """
    plain = matching_copy(name).text
    return re.sub(r"\s*-\s*", "-", squeeze(plain)).casefold()
