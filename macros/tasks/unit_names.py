"""Names of bodies at a given point of a text."""

import re
from bisect import bisect_left
from dataclasses import dataclass, field

from macros.tasks.body_parts import levels
from macros.tasks.phrases import Phrases, Words, word_at
from macros.tasks.shared_heads import names_at
from macros.vietnamese.normalise import MatchingCopy, one_spelling, squeeze, visible

_AND = re.compile(
    r"\s*(?:,|;|\s[-–]|(?:và|cùng|hoặc)(?!\w))\s*(?:(?:và|cùng)\s+)?(?:với\s+)?",
    re.IGNORECASE,
)
# Sở Nội vụ, các sở, ngành trong phạm vi chức năng, nhiệm vụ được giao và UBND xã
_WITHIN = re.compile(
    r"\s*,?\s*(?:trong phạm vi|theo|căn cứ)\s+chức năng(?:,\s*|\s+và\s+)nhiệm vụ"
    r"(?:,\s*quyền hạn)?(?:\s+quản lý)?"
    r"(?:\s+(?:của mình|của đơn vị(?: mình)?|được (?:giao|phân công)))?",
    re.IGNORECASE,
)
_MOST_NAMES = 60


@dataclass(frozen=True, slots=True)
class KnownNames:
    """The names that a register gives the bodies of one place.

    `first` are the keys of the words that they begin with.
    """

    pattern: re.Pattern[str]
    first: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Asked:
    """A text and the lists that were read in it, by where they begin."""

    copy: MatchingCopy
    lists: dict[int, tuple[tuple[str, ...], int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class UnitNames:
    """The names of bodies: those of one place and around it, and all well-built ones.

    A register gives the `known` names, and knows `places` and `types` of bodies.
    """

    known: tuple[KnownNames, ...]
    places: Phrases
    types: Phrases
    _last: dict[str, _Asked] = field(default_factory=dict, repr=False, compare=False)

    def list_at(self, text: str, start: int) -> tuple[tuple[str, ...], int]:
        """Return the names listed from *start* on, and where the list ends.

        A comma or "và" inside a known name does not part it: "Phòng Dân vận các cơ
        quan Nhà nước, dân tộc và tôn giáo" is one room. "Uỷ ban" is "Ủy ban".
        """
        asked = self._last.get(text)
        if asked is None:  # the same paragraph is asked many times, at many points
            self._last.clear()
            asked = self._last[text] = _Asked(one_spelling(text))
        if start not in asked.lists:
            asked.lists[start] = self._read(text, start, asked.copy)
        return asked.lists[start]

    def _read(
        self, text: str, start: int, copy: MatchingCopy
    ) -> tuple[tuple[str, ...], int]:
        words, origin = copy.text, copy.origin
        names: list[str] = []
        end = at = bisect_left(origin, start)
        while len(names) < _MOST_NAMES:
            found, after = self._named_at(words, at)
            if not found:
                break
            if words != text and found == (squeeze(words[at:after]),):
                # As printed, not as compared.
                found = (squeeze(visible(text[origin[at] : origin[after]])),)
            names += found
            end = after
            within = _WITHIN.match(words, end)
            joint = _AND.match(words, within.end() if within else end)
            if joint is None:
                break
            at = joint.end()
        return tuple(names), origin[end] if names else start

    def _named_at(self, text: str, at: int) -> tuple[tuple[str, ...], int]:
        """Return the name at an offset, or those that share one head there."""
        first = word_at(text, at).key
        built, end = names_at(text, at, first, self.places, self.types)
        fitting = [names for names in self.known if first in names.first]
        matches = (names.pattern.match(text, at) for names in fitting)
        known = max(filter(None, matches), key=re.Match.end, default=None)
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
        return tuple(name for part in parts for name in self._begin(part))

    def _begin(self, part: str) -> tuple[str, ...]:
        """Return the names that a part of a cell begins with, itself if with none.

        What follows a name without a joint says more of it: "Sở Nội vụ theo chức
        năng được giao".
        """
        found, end = self.list_at(part, 0)
        return found if found and not _AND.match(part, end) else (part,)


def _is_guess(more: str) -> bool:
    """Tell whether the grammar adds no more to a known name than one small word.

    It takes such a word for the second syllable of a compound; the register knows
    better.
    """
    words = Words(more, 0)
    alone = not words[0].is_capital and words.end(0) == len(more)
    return alone and levels(words, 0, Phrases()) == 0


def names_begun(words: str) -> tuple[str, ...]:
    """Return the names of bodies that begin *words*, of no register: none in an order.

    "Ban hành quy chế" begins with none, "phòng Nội vụ, ban hành" with one.
    """
    names = UnitNames((), Phrases(), Phrases())
    return names.list_at(words[:1].upper() + words[1:], 0)[0]
