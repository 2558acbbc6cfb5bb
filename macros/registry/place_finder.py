"""Words that name a place, in a plan of some place and day → the place they mean."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from macros.model.place import Level, LifeSpan, Place
from macros.model.place_list import bare_name
from macros.model.unit import Registers
from macros.registry.place_names import PlaceName, place_names
from macros.vietnamese.slug import slug

_LEVELS = list(Level)


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """The place that words name; `is_doubtful`: no one known place has that name.

    `candidates` are then the places of that name. Who reads "huyện Châu Thành" where
    several are meant, or a district that ended long ago, is told so: nothing is
    guessed, and the name stands for itself.
    """

    place: Place
    is_doubtful: bool = False
    candidates: tuple[Place, ...] = ()


@dataclass(frozen=True)
class PlaceFinder:
    """Finds places by name, on the map of a day, near a place."""

    registers: Registers

    def find(self, words: str, near: str, day: str) -> NamedPlace | None:
        """Return the innermost place that *words* name, None where they name none."""
        gazetteer = self.registers.gazetteer
        names = place_names(words, gazetteer)
        if not names:
            place_id = self._registered(words)
            return NamedPlace(self.registers.places[place_id]) if place_id else None
        inner = max(names, key=lambda name: _LEVELS.index(name.level))
        outer = [name for name in names if name.level.is_above(inner.level)]
        around = [p for name in outer for p in gazetteer.named(name.full_name, day)]
        options = gazetteer.named(inner.full_name, day)
        if around:
            named = (self._near(options, place.id) for place in around)
            options = tuple(dict.fromkeys(p for places in named for p in places))
        options = self._near(options, near) or options
        if len(options) == 1 and (around or self._is_sure(options[0], near)):
            return NamedPlace(options[0])
        parent = around[0].id if len(around) == 1 else self._country
        unknown = _unknown(inner, near, parent)
        return NamedPlace(unknown, is_doubtful=True, candidates=options)

    def _near(self, options: Iterable[Place], place_id: str) -> tuple[Place, ...]:
        """Return the options in a place or those around it, the nearest that has some.

        Else those that a later map joins with it.
        """
        for around in self.registers.gazetteer.chain(place_id):
            if around.level is not Level.CENTRAL:
                inside = [p for p in options if around.id in self._chain(p.id)]
                if inside:
                    return tuple(inside)
        family = self._family(place_id)
        return tuple(p for p in options if family & self._family(p.id))

    def _is_sure(self, place: Place, near: str) -> bool:
        """Tell whether the only place of a name is meant.

        Districts and communes share their names with so many that have ended that one
        far off is meant only where the words say in what province.
        """
        is_own = place.level is Level.PROVINCE or place.id in self.registers.places
        return is_own or bool(self._near([place], near))

    def _chain(self, place_id: str) -> set[str]:
        return {place.id for place in self.registers.gazetteer.chain(place_id)}

    def _family(self, place_id: str) -> set[str]:
        """Return a place, those around it, and all that came after them."""
        chain = self._chain(place_id) - {self._country}
        heirs = self.registers.gazetteer.heirs
        return chain | {heir.id for one in chain for heir in heirs(one)}

    @cached_property
    def _country(self) -> str:
        places = self.registers.places.values()
        central = (place.id for place in places if place.level is Level.CENTRAL)
        return next(central, "")

    def _registered(self, words: str) -> str:
        """Return the registered place whose name the words hold, the longest of them.

        A commune's name is too common to mean it without the word for its type.
        """
        found = [
            (len(name), place_id)
            for name, pattern, place_id in self._registered_names
            if name in words and pattern.search(words)
        ]
        return max(found)[1] if found else ""

    @cached_property
    def _registered_names(self) -> list[tuple[str, re.Pattern[str], str]]:
        return [
            (name, re.compile(rf"(?<!\w){re.escape(name)}(?!\w)"), place.id)
            for place in self.registers.places.values()
            for name in (place.full_name, place.name)
            if place.level is not Level.CENTRAL
            and (name == place.full_name or place.level is not Level.COMMUNE)
        ]


def _unknown(name: PlaceName, near: str, parent: str) -> Place:
    """Return a place of which only the name is known; plans of one place share it."""
    return Place(
        id=slug(f"{name.full_name} chua ro {near}"),
        name=bare_name(name.full_name),
        full_name=name.full_name,
        level=name.level,
        parent=parent,
        life=LifeSpan(),
    )
