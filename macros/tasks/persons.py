"""Persons as texts name them: "đồng chí Nguyễn Văn A", "Đ/c Hùng", "Cô Hiền"."""

from macros.tasks import body_words as data
from macros.tasks.body_parts import head, opens, place, proper_name
from macros.tasks.phrases import Phrases, Words, table

ADDRESSES = table((data.COMRADE, ""))
_FAMILIAR = table((data.FAMILIAR, ""))
_TITLES = table((data.TITLES, ""))


def address(words: Words, at: int) -> int:
    """Return where the word ends that tells a person: "đồng chí", "ông", "Đ/c"."""
    return ADDRESSES.end(words, at)


def person(words: Words, at: int, begin: int, places: Phrases) -> int:
    """Return where a person's name ends that begins behind the address at a word.

    A given name is enough behind "Đ/c", "Thầy"; a title or a body is no name, nor is
    a place that begins like an address: Bà Rịa. A long title alone is enough:
    "đồng chí Phó Chủ tịch phụ trách phong trào".
    """
    title = _TITLES.end(words, begin)
    if title > begin + 1 and words[title - 1].key != "trưởng":
        return title
    if place(words, at, places) > at or opens(words, begin):
        return begin
    named = proper_name(words, begin)
    alone = named == begin and words[begin].is_capital
    is_title = _TITLES.longest(words, begin) or head(words, begin)
    familiar = alone and _FAMILIAR.end(words, at) == begin and not is_title
    return begin + 1 if familiar else named
