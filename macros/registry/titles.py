"""Titles that mentions give one work → those that differ in their words."""

import re

from macros.model.contradiction import Reading
from macros.vietnamese.normalise import one_tone, squeeze

_HEAD = re.compile(r"(?:(?:về việc|về|ban hành) )+")
_NOT_WORD = re.compile(r"[^\w\s]|_")


def different_titles(readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """Return the readings that differ in a word; each says its shortest form.

    A title that another one goes on from says the same, only less; one that two
    different titles go on from speaks for neither and is left out.
    """
    keys = {reading.says: title_key(reading.says) for reading in readings}
    whole = [
        key
        for key in dict.fromkeys(keys.values())
        if not any(other != key and _begins(other, key) for other in keys.values())
    ]
    groups: dict[str, list[Reading]] = {key: [] for key in whole}
    for reading in readings:
        fitting = [key for key in whole if _begins(key, keys[reading.says])]
        if len(fitting) == 1:
            groups[fitting[0]].append(reading)
    return tuple(
        Reading(
            min((reading.says for reading in group), key=len),
            tuple(mention for reading in group for mention in reading.mentions),
        )
        for group in groups.values()
    )


def title_key(title: str) -> str:
    """Return the words of a title; "hoá" and "hóa" are one word."""
    words = squeeze(_NOT_WORD.sub(" ", title)).casefold()
    return one_tone(words[head.end() :] if (head := _HEAD.match(words)) else words)


def _begins(title: str, part: str) -> bool:
    """Tell whether *title* begins with the whole words of *part*."""
    return f"{title} ".startswith(f"{part} ")
