"""Names of bodies at a given point of a text."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache

from macros.model.unit import Registers
from macros.tasks.body_parts import levels
from macros.tasks.phrases import Phrases, Words, table
from macros.tasks.shared_heads import names_at
from macros.vietnamese.normalise import one_spelling, squeeze, visible

_AND = re.compile(
    r"\s*(?:,|;|\s[-–]|(?:và|cùng|hoặc)(?!\w))\s*(?:(?:và|cùng)\s+)?(?:với\s+)?",
    re.IGNORECASE,
)
_NEVER = re.compile(r"(?!)")
_MOST_NAMES = 60


@dataclass(frozen=True, slots=True)
class UnitNames:
    """The names of bodies: those of one place and around it, and all well-built ones.

    `pattern` finds the names that a register gives, `places` are those it knows.
    """

    pattern: re.Pattern[str]
    places: Phrases

    def list_at(self, text: str, start: int) -> tuple[tuple[str, ...], int]:
        """Return the names listed from *start* on, and where the list ends.

        A comma or "và" inside a known name does not part it: "Phòng Dân vận các cơ
        quan Nhà nước, dân tộc và tôn giáo" is one room. "Uỷ ban" is "Ủy ban".
        """
        copy = _copy(text)
        words, origin = copy.text, copy.origin
        names: list[str] = []
        end = at = bisect_left(origin, start)
        while len(names) < _MOST_NAMES:
            found, after = self._named_at(words, at)
            if not found:
                break
            if found == (squeeze(words[at:after]),):  # as printed, not as compared
                found = (squeeze(visible(text[origin[at] : origin[after]])),)
            names += found
            end = after
            joint = _AND.match(words, end)
            if joint is None:
                break
            at = joint.end()
        return tuple(names), origin[end] if names else start

    def _named_at(self, text: str, at: int) -> tuple[tuple[str, ...], int]:
        """Return the name at an offset, or those that share one head there."""
        built, end = names_at(text, at, self.places)
        known = self.pattern.match(text, at)
        if known and (known.end() >= end or _is_guess(text[known.end() : end])):
            return (squeeze(known[0]),), known.end()
        return built, end

    def listed(self, cell: str) -> tuple[str, ...]:
        """Return the bodies in a cell; names that nobody knows stand as printed."""
        words = squeeze(cell).rstrip(".;, ")
        found, end = self.list_at(words, 0)
        if found and end == len(words):
            return found
        parts = [part.strip() for part in words.split(";") if part.strip()]
        return tuple(name for part in parts for name in self._whole(part))

    def _whole(self, part: str) -> tuple[str, ...]:
        found, end = self.list_at(part, 0)
        return found if found and end == len(part) else (part,)


def _is_guess(more: str) -> bool:
    """Tell whether the grammar adds no more to a known name than one small word.

    It takes such a word for the second syllable of a compound; the register knows
    better.
    """
    words = Words(more, 0)
    alone = words[0].end == len(more) and not words[0].is_capital
    return alone and levels(words, 0, Phrases()) == 0


def names_begun(words: str) -> tuple[str, ...]:
    """Return the names of bodies that begin *words*, of no register: none in an order.

    "Ban hành quy chế" begins with none, "phòng Nội vụ, ban hành" with one.
    """
    return UnitNames(_NEVER, Phrases()).list_at(words[:1].upper() + words[1:], 0)[0]


def unit_names(registers: Registers, place_id: str) -> UnitNames:
    """Return the names known in a place: its own bodies and those of places around."""
    chain = registers.place_chain(place_id)
    names = {
        name
        for unit in registers.units.values()
        if unit.place_id in chain
        for name in (unit.name, *unit.other_names)
    }
    places = table(*((place.name, "") for place in registers.places.values()))
    if not names:
        return UnitNames(_NEVER, places)
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    alternatives = "|".join(map(_flexible, longest_first))
    return UnitNames(re.compile(rf"(?:{alternatives})(?!\w)", re.IGNORECASE), places)


def _flexible(name: str) -> str:
    """Return a pattern of *name* in the one spelling, with any blanks at hyphens."""
    parts = re.split(r"\s*-\s*", one_spelling(name).text)
    return r"\s*-\s*".join(
        r"\s+".join(re.escape(word) for word in part.split()) for part in parts
    )


# The same paragraph is asked many times, at each point where a name may begin.
_copy = lru_cache(maxsize=8)(one_spelling)
