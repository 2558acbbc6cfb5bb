"""The parts of a body's name: its head, what it is for, its level, its place."""

import re

from macros.tasks import body_matters as matters
from macros.tasks import body_words as data
from macros.tasks.phrases import Phrases, Words, table

WHOLE, OPEN, NEEDY, CODED, _NONE = "whole", "open", "needy", "coded", "none"
HEADS = table(
    (data.NO_HEADS, _NONE),
    (data.WHOLE_HEADS, WHOLE),
    (data.OPEN_HEADS, OPEN),
    (data.NUMBERED_HEADS, CODED),
    (data.HEADS, NEEDY),
)
_MATTERS = table((matters.MATTERS, ""))
_VERBAL = table((matters.VERBAL_MATTERS, ""))
_IN_SMALL = frozenset(data.MATTER_IN_SMALL.split())
_TITLES = table((data.TITLES, ""))
_LEVELS = table((data.NO_LEVELS, _NONE), (data.LEVELS, ""))
_NUMBERED = table((data.NUMBERED_LEVELS, ""))
LEVEL_WORDS = frozenset({"các", *_LEVELS.after, *_NUMBERED.after})  # the first ones
_ONE_SYLLABLE = frozenset(data.ONE_SYLLABLE.split())
_ALWAYS_ONE = frozenset(data.ALWAYS_ONE.split())
_NEVER_SECOND = frozenset(data.NEVER_SECOND.split())
# 12A2, 6A, 10T4: a class
_CODE = re.compile(r"[0-9]{1,2}[^\W\d_]{1,3}[0-9]{0,2}")
_DASHES = frozenset("-/")
_AND = frozenset({"và", ",", "hoặc"})
_MOST_PARTS = 12
_LONGEST_PLACE = 4  # words, of a place that no register knows
_LONGEST_MATTER_IN_SMALL = 3  # from so many words on: "cải cách hành chính"


def head(words: Words, at: int) -> tuple[int, str] | None:
    """Return where the head of a name at a word ends, and which kind it is."""
    found = HEADS.longest(words, at) if words[at].is_capital else None
    return None if found is None or found[1] == _NONE else found


def none_end(words: Words, at: int) -> int:
    """Return where words end that begin like a head or level and are none: xã hội."""
    found = (HEADS.longest(words, at), _LEVELS.longest(words, at))
    return max((f[0] for f in found if f and f[1] == _NONE), default=at)


def opens(words: Words, at: int) -> bool:
    """Tell whether a body's name begins at a word."""
    found = head(words, at)
    if found is None:
        return False
    end, kind = found
    if kind == CODED:
        return code(words, end) > end
    return (
        kind != NEEDY
        or words[end].is_capital
        or _small_matter(words, end, is_usual=may_be_small(words, at)) > end
        or _begins_level(words, end)
    )


def code(words: Words, at: int) -> int:
    """Return where the code of a class ends: 12A2, 9/1, 10."""
    if _CODE.fullmatch(words[at].text):
        return at + 1
    if not words[at].text.isdigit():
        return at
    return (
        at + 3 if words[at + 1].text == "/" and words[at + 2].text.isdigit() else at + 1
    )


def known_matter(words: Words, at: int) -> int:
    """Return where a known matter that begins with a capital ends."""
    return _MATTERS.end(words, at) if words[at].is_capital else at


def may_be_small(words: Words, at: int) -> bool:
    """Tell whether a head is written with small letters behind it: Sở nội vụ."""
    return words[at].key in _IN_SMALL


def _small_matter(words: Words, at: int, *, is_usual: bool) -> int:
    """Return where a known matter in small letters ends that can be no verb."""
    end = _MATTERS.end(words, at)
    if _VERBAL.end(words, at) == end:
        return at
    return end if is_usual or end - at >= _LONGEST_MATTER_IN_SMALL else at


def matter(words: Words, at: int, kind: str) -> int:
    """Return where that ends for which a body is: "Khoa học và Công nghệ".

    Behind a head that may stand alone small letters are read as a verb unless the
    words are a long phrase of the table: "Ban Chỉ đạo kiểm tra".
    """
    if _begins_level(words, at):
        return at
    end = _MATTERS.end(words, at)
    if not words[at].is_capital:
        end = _small_matter(words, at, is_usual=kind != OPEN)
    known = end > at
    if words[at].text.isdigit() and words[at + 1].text not in _DASHES:
        return at + 1  # Ban Chỉ đạo 35
    if _CODE.fullmatch(words[at].text):
        return at + 1  # Chi đoàn 11A1
    end = end if known else _compound(words, at)
    if end == at and words[at].key == "các":
        end = _compound(words, at + 1)
        end = end if end > at + 1 else at
    for _ in range(_MOST_PARTS if end > at else 0):
        after = _next_part(words, end, known=known)
        if after == end:
            break
        end = after
    return end


def _next_part(words: Words, at: int, *, known: bool) -> int:
    """Return where the compound ends that a joint, or nothing, ties to those before.

    What "và" ties to a known matter is another body or no body at all: "Sở Nội vụ và
    Hệ thống thông tin".
    """
    joint = words[at].key
    if joint in _DASHES or (joint == "và" and not known):
        begin = at + 1
    else:
        begin = at + 1 if joint == "," and not known and _is_closed(words, at) else at
    if _begins_other(words, begin, is_tied=begin > at):
        return at
    end = known_matter(words, begin)
    if end == begin and (begin > at or not known):
        end = _compound(words, begin)
    return end if end > begin else at


def _begins_other(words: Words, at: int, *, is_tied: bool) -> bool:
    """Tell whether a word begins a name of its own, or an order, or a level."""
    return (
        opens(words, at)
        or none_end(words, at) > at
        or _is_level(words, at)
        or (is_tied and bool(head(words, at) or _TITLES.longest(words, at)))
    )


def _is_closed(words: Words, at: int) -> bool:
    """Tell whether a row of compounds ends with "và": "Kinh tế, Hạ tầng và Đô thị"."""
    for _ in range(_MOST_PARTS):
        end = _compound(words, at + 1)
        if end == at + 1 or opens(words, at + 1):
            return False
        if words[end].key == "và":
            return words[end + 1].is_capital and not opens(words, end + 1)
        if words[end].key != ",":
            return False
        at = end
    return False


def _compound(words: Words, at: int) -> int:
    """Return where a compound ends: a capital, and the syllable behind it."""
    first, second = words[at], words[at + 1]
    if not first.is_capital or first.key in _NEVER_SECOND:
        return at
    one = first.key in _ALWAYS_ONE or (second.is_capital and first.key in _ONE_SYLLABLE)
    if first.is_short or one:
        end = at + 1
    elif second.is_capital and not opens(words, at + 1):
        end = _capitals(words, at)
    elif _is_second(words, at + 1):
        end = at + 2
    else:
        end = at + 1
    number = words[end].text.isdigit() and words[end + 1].text not in _DASHES
    return end + 1 if number else end  # Đề án 06


def _is_second(words: Words, at: int) -> bool:
    return (
        words[at].key.isalpha()
        and not words[at].is_capital
        and words[at].key not in _NEVER_SECOND
        and not _is_level(words, at)
    )


def _capitals(words: Words, at: int) -> int:
    """Return where a row of capital words ends, or a body's name begins in it."""
    end = at
    while end < at + _LONGEST_PLACE and words[end].is_capital:
        if end > at and (opens(words, end) or none_end(words, end) > end):
            break
        end += 1
    return end


def _is_level(words: Words, at: int) -> bool:
    found = _LEVELS.longest(words, at)
    return found is not None and found[1] != _NONE


def _begins_level(words: Words, at: int) -> bool:
    """Tell whether levels begin at a word, without reading the place behind them.

    Reading it would ask this again: each "Sở tỉnh Lạng Sơn" of a row for the next.
    """
    begin = at if words[at].key != "các" or _is_level(words, at) else at + 1
    return _is_level(words, begin) or _numbered(words, begin) > begin


def levels(words: Words, at: int, places: Phrases) -> int:
    """Return where levels end, with their places: "các xã, phường", "huyện Cao Lộc"."""
    begin = at if words[at].key != "các" or _is_level(words, at) else at + 1
    end = _level(words, begin, places)
    if end == begin:
        return at
    for _ in range(_MOST_PARTS):
        if words[end].key not in _AND:
            break
        after = _level(words, end + 1, places)
        if after == end + 1 or words[end + 1].key == "địa":
            break
        end = after
    return end


def _level(words: Words, at: int, places: Phrases) -> int:
    numbered = _numbered(words, at)
    if numbered > at:
        return numbered
    found = _LEVELS.longest(words, at)
    if found is None or found[1] == _NONE:
        return at
    end = found[0]
    if words[end - 1].key.endswith("hcm"):
        return end  # TP.HCM
    if words[at].key == "tp" and words[end].text == ".":  # TP. Thủ Đức
        named = _named_place(words, end + 1, places)
        return named if named > end + 1 else end
    if words[end].text.isdigit():
        return end + 1  # Quận 1
    return _named_place(words, end, places)


def _numbered(words: Words, at: int) -> int:
    """Return where a numbered area ends: khu vực IV."""
    end = _NUMBERED.end(words, at)
    named = end > at and (words[end].is_short or code(words, end) > end)
    return end + 1 if named else at


def _named_place(words: Words, at: int, places: Phrases) -> int:
    """Return where the name of a place behind its level ends."""
    known = place(words, at, places)
    if known > at or opens(words, at) or none_end(words, at) > at:
        return known
    return proper_name(words, at)


def place(words: Words, at: int, places: Phrases) -> int:
    """Return where the name of a known place ends."""
    return places.end(words, at) if words[at].is_capital else at


def proper_name(words: Words, at: int) -> int:
    """Return where a name of two or more capital words ends, a person's or a place's.

    One capital word would be any that begins a sentence: "UBND tỉnh Thực hiện".
    """
    end = _capitals(words, at)
    return end if end > at + 1 else at
