"""The names of bodies that a register knows in a place."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from macros.model.place import Level, Place
from macros.model.place_list import COUNTRY
from macros.model.unit import Registers
from macros.tasks.phrases import Phrases, word_at
from macros.tasks.unit_names import KnownNames, UnitNames
from macros.vietnamese.normalise import AROUND_HYPHEN, one_spelling

_LONG_NAME = 3  # words: "Báo" and "Thống kê" begin orders, too


def unit_names(registers: Registers, place_ids: Iterable[str]) -> dict[str, UnitNames]:
    """Return the names known in each place: its own bodies and those around it.

    What places have in common is made once a process.
    """
    known = _Known(registers)
    return {place_id: known.at(place_id) for place_id in place_ids}


@dataclass(frozen=True)
class _Known:
    """The names that a register gives, made for each place when someone asks."""

    registers: Registers
    _within: dict[str, tuple[Place, ...]] = field(default_factory=dict)

    def at(self, place_id: str) -> UnitNames:
        known = map(self._of_place, self.registers.place_chain(place_id))
        return UnitNames(
            tuple(filter(None, known)), self._places(place_id), self._types
        )

    def _of_place(self, place_id: str) -> KnownNames | None:
        """Return the names of the bodies of one place, if it has any."""
        names = self._names.get(place_id)
        return _known(frozenset(names)) if names else None

    @cached_property
    def _names(self) -> Mapping[str, list[str]]:
        """The names of bodies by their places."""
        found: dict[str, list[str]] = defaultdict(list)
        for unit in self.registers.units.values():
            found[unit.place_id] += filter(None, (unit.name, *unit.other_names))
        return found

    def _places(self, place_id: str) -> Phrases:
        """Return the names of places that texts of a place are likely to hold.

        They are those of the register, the provinces, and what lies in the province.
        """
        chain = self.registers.gazetteer.chain(place_id)
        around = [near for of in chain for near in self._inside(of.id)]
        districts = [p for p in around if p.level is Level.DISTRICT]
        inside = [p for of in districts for p in self._inside(of.id)]
        registered = self.registers.places.values()
        names = frozenset(place.name for place in (*registered, *around, *inside))
        return _more_phrases(self._provinces, names)

    def _inside(self, place_id: str) -> tuple[Place, ...]:
        if place_id not in self._within:
            self._within[place_id] = self.registers.gazetteer.within(place_id)
        return self._within[place_id]

    @cached_property
    def _provinces(self) -> frozenset[str]:
        return frozenset(place.name for place in self._inside(COUNTRY))

    @cached_property
    def _types(self) -> Phrases:
        """The names of types that are long enough to be nothing else."""
        types = self.registers.unit_types.values()
        named = (name for of in types for name in of.names)
        return _phrases(frozenset(n for n in named if len(n.split()) >= _LONG_NAME))


@lru_cache(maxsize=64)
def _phrases(names: frozenset[str]) -> Phrases:
    return Phrases().with_phrases(names)


@lru_cache(maxsize=64)
def _more_phrases(common: frozenset[str], names: frozenset[str]) -> Phrases:
    return _phrases(common).with_phrases(names)


@lru_cache(maxsize=64)
def _known(names: frozenset[str]) -> KnownNames:
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    words = "|".join(map(_flexible, longest_first))
    first = frozenset(word_at(name.lstrip(), 0).key for name in names)
    return KnownNames(re.compile(rf"(?:{words})(?!\w)", re.IGNORECASE), first)


def _flexible(name: str) -> str:
    """Return a pattern of *name* in the one spelling, with any blanks at hyphens."""
    parts = AROUND_HYPHEN.split(one_spelling(name).text)
    return r"\s*-\s*".join(
        r"\s+".join(re.escape(word) for word in part.split()) for part in parts
    )
