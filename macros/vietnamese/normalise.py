"""Normal forms of Vietnamese text, for display and for matching."""

import re
import unicodedata
from dataclasses import dataclass

# What Word, PDF and phones put where an office typed a blank, a hyphen or Đ; and the
# asterisks of Markdown, which are nobody's words.
# U+2011 is the non-breaking hyphen of "43‑KL/TW"; U+00D0 is Icelandic Eth.
_REPLACED = (
    dict.fromkeys("*\u00a0\u2007\u2009\u202f\u2002\u2003", " ")
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d", "-")
    | dict.fromkeys("\u00d0\u0189", "Đ")
)
_REPLACEABLE = re.compile("[" + "".join(_REPLACED) + "]")
DROPPED = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_DROPPED = f"[{DROPPED}]"
_MARKS = "[\u0300-\u036f]"
# What takes another number of letters in the copy than in the text.
_SHRINKING = re.compile(f".?(?:{_MARKS}|{_DROPPED})+", re.DOTALL)
_ANY_DROPPED = re.compile(_DROPPED)


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
    pieces: list[str] = []
    origin: list[int] = []
    end = 0
    for cluster in _SHRINKING.finditer(text):
        start = cluster.start()
        kept = nfc(_ANY_DROPPED.sub("", cluster[0]))
        pieces += [text[end:start], kept]
        origin += [*range(end, start), *[start] * len(kept)]
        end = cluster.end()
    if not pieces:
        return MatchingCopy(_plain(text), range(len(text) + 1))
    pieces.append(text[end:])
    origin += range(end, len(text) + 1)
    return MatchingCopy(_plain("".join(pieces)), tuple(origin))


def _plain(text: str) -> str:
    """Return *text* with plain blanks, hyphens and Đ, letter by letter."""
    return _REPLACEABLE.sub(lambda odd: _REPLACED[odd[0]], text)


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
