"""Normal forms of Vietnamese text, for display and for matching."""

import html
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

# Cyrillic and Greek letters that look like Latin ones, as scans and copies leave them.
LOOK_ALIKES = dict(
    zip(
        "АВЕКМНОРСТУХІЈЅаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο",
        "ABEKMHOPCTYXIJSaeopcyxijsABEZHIKMNOPTYXo",
        strict=True,
    )
)
# What Word, PDF and phones put where an office typed a blank, a hyphen, a slash, Đ or
# a Latin letter; and the asterisks of Markdown, which are nobody's words.
# U+2011 is the non-breaking hyphen of "43‑KL/TW"; U+00D0 is Icelandic Eth.
_REPLACED = (
    dict.fromkeys("*\u00a0\u2007\u2009\u202f\u2002\u2003", " ")
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d", "-")
    | dict.fromkeys("\u2044\u2215\u29f8\uff0f", "/")
    | dict.fromkeys("\u00d0\u0189", "Đ")
    | {chr(code + 0xFEE0): chr(code) for code in (*range(48, 58), *range(65, 91))}
    | LOOK_ALIKES
)
_REPLACEABLE = re.compile("[" + "".join(_REPLACED) + "]")
AROUND_HYPHEN = re.compile(r"\s*-\s*")
# Letters without width, marks of the direction of writing, soft hyphens.
_UNSEEN = (0xAD, 0x61C, 0x180E, *range(0x200B, 0x2010), *range(0x202A, 0x202F))
DROPPED = "".join(map(chr, [*_UNSEEN, *range(0x2060, 0x2070), 0xFEFF]))
_DROPPED = f"[{DROPPED}]"
_MARKS = "[\u0300-\u036f]"
_ENTITY = "&(?:#[0-9]{1,5}|#[xX][0-9A-Fa-f]{1,4}|[A-Za-z]{2,8});"
# What takes another number of letters in the copy than in the text.
_SHRINKING = re.compile(f"{_ENTITY}|.?(?:{_MARKS}|{_DROPPED})+", re.DOTALL)
_MAY_SHRINK = re.compile(f"[&{_MARKS[1:-1]}{DROPPED}]")  # seven times faster
# What a copy may have otherwise than its text: many texts hold none of it.
_MAY_DIFFER = re.compile(f"[&{_MARKS[1:-1]}{DROPPED}{''.join(_REPLACED)}]")
_ANY_DROPPED = re.compile(_DROPPED)
# uỷ, hoá, khoẻ: the tone on the last of two vowels that end a word; but quý.
_LATE_TONES = {
    case(f"{first}{late}"): case(f"{early}{last}")
    for first, last, lates, earlies in (
        ("o", "a", "àáảãạ", "òóỏõọ"),
        ("o", "e", "èéẻẽẹ", "òóỏõọ"),
        ("u", "y", "ỳýỷỹỵ", "ùúủũụ"),
    )
    for late, early in zip(lates, earlies, strict=True)
    for case in (str.lower, str.capitalize, str.upper)
}
_EARLY_TONES = {early: late for late, early in _LATE_TONES.items()}


def _ends_of_words(pairs: dict[str, str]) -> re.Pattern[str]:
    """Return a pattern of *pairs* and of some others; it looks at few letters twice."""
    first, last = ("".join(sorted({pair[at] for pair in pairs})) for at in (0, 1))
    return re.compile(rf"[{first}](?<![qQ].)[{last}](?!\w)")


_LATE_TONE = _ends_of_words(_LATE_TONES)
_EARLY_TONE = _ends_of_words(_EARLY_TONES)


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
    if not _MAY_DIFFER.search(text):
        return MatchingCopy(text, range(len(text) + 1))
    pieces: list[str] = []
    origin: list[int] = []
    end = 0
    for cluster in _SHRINKING.finditer(text) if _MAY_SHRINK.search(text) else ():
        start = cluster.start()
        kept = nfc(visible(html.unescape(cluster[0])))
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


def small(text: str) -> str:
    """Return *text* in small letters, as long as it was: İ alone would become two."""
    return text.replace("İ", "I").lower()


def visible(text: str) -> str:
    """Return *text* without the letters that nobody sees."""
    return _ANY_DROPPED.sub("", text)


def one_tone(text: str) -> str:
    """Return *text* with tones where "ủy" and "hóa" have them.

    Offices write "uỷ" and "ủy", "hoá" and "hóa" for one word. The text keeps its
    length.
    """
    return _LATE_TONE.sub(lambda late: _LATE_TONES.get(late[0], late[0]), text)


def tone_spellings(text: str) -> tuple[str, ...]:
    """Return *text* with its tones early, then late: hóa, hoá."""
    early = one_tone(text)
    late = _EARLY_TONE.sub(lambda found: _EARLY_TONES.get(found[0], found[0]), early)
    return (early,) if late == early else (early, late)


@lru_cache(maxsize=8)  # many look at one text after the other
def one_spelling(text: str) -> MatchingCopy:
    """Return the matching copy of *text* in which each tone has one place."""
    copy = matching_copy(text)
    return MatchingCopy(one_tone(copy.text), copy.origin)


def squeeze(text: str) -> str:
    """Return *text* with each run of white space made one blank, ends trimmed."""
    return " ".join(text.split())


def name_key(name: str) -> str:
    """Return the form in which two spellings of one body's name are equal.

    Case, runs of blanks, blanks around a hyphen and the place of a tone do not tell
    names apart: "chính trị-xã hội" and "chính trị - xã hội" are one, "Tỉnh uỷ" and
    "Tỉnh ủy", too.
    """
    return cased_name_key(name).casefold()


@lru_cache(maxsize=16384)  # a library asks for the same places and bodies all the time
def cased_name_key(name: str) -> str:
    """Return the form in which two spellings of a name with its capitals are equal."""
    words = squeeze(one_spelling(name).text)
    return AROUND_HYPHEN.sub("-", words) if "-" in words else words
