"""What may go on the name of a body or group: where it is, what it is like."""

from macros.tasks import body_words as data
from macros.tasks.body_parts import (
    LEVEL_WORDS,
    OPEN,
    known_matter,
    levels,
    matter,
    opens,
    place,
)
from macros.tasks.phrases import Phrases, Words, table

LINKS = table((data.LINKS, ""))
GROUP_LINKS = table((data.LINKS, ""), (data.GROUP_LINKS, ""))
QUALITIES = table((data.QUALITIES, ""))
_BODY_QUALITIES = table((data.BODY_QUALITIES, ""))
JOINTS = frozenset({"và", ",", "/", "hoặc", "-"})
# The first words of all that goes on without a capital: most words end a name at once.
BODY_GOES_ON = LEVEL_WORDS.union(_BODY_QUALITIES.after, LINKS.after, {"về", "("})
GROUP_GOES_ON = LEVEL_WORDS.union(QUALITIES.after, GROUP_LINKS.after, JOINTS)


def goes_on(words: Words, at: int, first: frozenset[str]) -> bool:
    """Tell whether a name may go on at a word, by *first* words or a capital."""
    return words[at].is_capital or words[at].key in first


def located(words: Words, at: int, places: Phrases) -> int:
    """Return where levels end, or the name of a known place."""
    end = levels(words, at, places)
    return end if end > at else place(words, at, places)


def quality(words: Words, at: int) -> int:
    """Read "liên quan", "trên địa bàn"; a school may have its name behind it."""
    end = _BODY_QUALITIES.end(words, at)
    is_school = end == at + 1 and words[at].key == "trường"
    return matter(words, end, OPEN) if is_school else end


def about(words: Words, at: int) -> int:
    """Read what a committee is about: "Ủy ban Quốc gia về Chuyển đổi số"."""
    if words[at].key != "về":
        return at
    end = at + 1 if opens(words, at + 1) else known_matter(words, at + 1)
    return end if end > at + 1 else at
