"""Officials → the bodies that they head."""

import re
from collections.abc import Iterator

from macros.tasks.body_words import DETERMINERS, TITLES
from macros.tasks.phrases import Words, table

_TITLES = table((TITLES, ""))
_DETERMINERS = table((DETERMINERS, ""))
_COMRADE = re.compile(r"(?:(?:các|những)\s+)?(?:đồng\s+chí|đ/c)\s+", re.IGNORECASE)
_JOINTS = frozenset({",", "và", "/"})


def bodies_headed(name: str) -> Iterator[str]:
    """Yield a name and what is left of it without titles: whom an official heads.

    The last words of a title may belong to the body: "Trưởng Ban Dân vận", "Chánh
    Văn phòng UBND tỉnh".
    """
    yield name
    comrade = _COMRADE.match(name)
    name = name[comrade.end() :] if comrade else name
    words, begin, end = Words(name, 0), 0, 0
    while (title := _TITLES.end(words, end)) > end:
        begin, end = end, title
        if words[end].key in _JOINTS:
            more = _DETERMINERS.end(words, end + 1)
            if _TITLES.end(words, more) > more:
                end = more
    if end:
        for at in (*range(begin + 1, end), end):
            if words[at].text:
                yield name[words.start(at) :]
