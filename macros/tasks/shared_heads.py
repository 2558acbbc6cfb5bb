"""The name at a point of a text, or the names that share one head there."""

from collections.abc import Iterator

from macros.tasks.body_names import NOUNS, Names
from macros.tasks.body_parts import HEADS, code, known_matter, opens
from macros.tasks.body_words import DETERMINERS, SHARED_HEADS, TITLES
from macros.tasks.persons import ADDRESSES
from macros.tasks.phrases import Phrases, Words, table
from macros.vietnamese.normalise import squeeze

_TITLES = table((TITLES, ""))
_DETERMINERS = table((DETERMINERS, ""))
_SHARED = table((SHARED_HEADS, ""))
# The first words of all names but those whose types a register holds.
_FIRST = frozenset[str]().union(
    *(
        first.after
        for first in (HEADS, NOUNS, _DETERMINERS, _TITLES, ADDRESSES, _SHARED)
    )
)
_JOINTS = frozenset({",", "và"})
_MOST_NAMES = 40


def names_at(
    text: str, start: int, first: str, places: Phrases, types: Phrases
) -> tuple[tuple[str, ...], int]:
    """Return the names at *start* and the offset where they end.

    One, as a rule; but "các Sở: Nội vụ, Tài chính" and "Sở Nội vụ, Tài chính" name
    two departments, and each is told with its head. *first* is the key of the word
    that begins there.
    """
    if first not in _FIRST and first not in types.after:
        return (), start
    words = Words(text, start)
    names = Names(words, places, types)
    end = names.name(0)
    goes_on = not end or words[end].key in _JOINTS or words[end].text == ":"
    sharing = tuple(_sharing(names)) if goes_on else ()
    if sharing and sharing[-1][1] > end:
        return tuple(name for name, _ in sharing), words.end(sharing[-1][1] - 1)
    if not end:
        return (), start
    return (squeeze(text[start : words.end(end - 1)]),), words.end(end - 1)


def _sharing(names: Names) -> Iterator[tuple[str, int]]:
    """Give the names that share a head, each with where it ends, if several do."""
    words = names.words
    title = _TITLES.end(words, 0)
    begin = _DETERMINERS.end(words, title)
    head = _SHARED.end(words, begin) if words[begin].is_capital else begin
    if head == begin:
        return
    colon = words[head].text == ":"
    members = tuple(_members(names, head + 1 if colon else head))
    if len(members) > 1 or (colon and members):
        shared = [*range(title), *range(begin, head)]
        prefix = " ".join(words[n].text for n in shared)
        for first, end in members:
            yield f"{prefix} {_printed(words, first, end)}", end


def _members(names: Names, at: int) -> Iterator[tuple[int, int]]:
    """Give where each of the known matters that follow one head begins and ends."""
    words = names.words
    for _ in range(_MOST_NAMES):
        end = code(words, at) if words[at].key.isalnum() else at
        if end == at and (known_matter(words, at) == at or opens(words, at)):
            return
        end = names.belonging(at) if end == at else end
        yield at, end
        if words[end].key not in _JOINTS:
            return
        at = end + 1


def _printed(words: Words, first: int, end: int) -> str:
    return squeeze(words.text[words.start(first) : words.end(end - 1)])
