"""Words that name a place, in a plan of some place and day → the place they mean."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from macros.model.place import Level, LifeSpan, Place
from macros.model.place_list import bare_name
from macros.model.unit import Registers
from macros.registry.place_names import PlaceName, place_names
from macros.vietnamese.normalise import cased_name_key
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
        outer = [
            gazetteer.named(name.full_name, day)
            for name in names
            if name.level.is_above(inner.level)
        ]
        options = gazetteer.named(inner.full_name, day)
        for places in outer:
            options = self._within(options, places)
        options = self._near(options, near) or options
        if len(options) == 1 and (outer or self._is_sure(options[0], near)):
            return NamedPlace(options[0])
        around = outer[0][0].id if outer and len(outer[0]) == 1 else self._country
        unknown = _unknown(inner, near, around)
        return NamedPlace(unknown, is_doubtful=True, candidates=options)

    def _within(
        self, options: Iterable[Place], places: Iterable[Place]
    ) -> tuple[Place, ...]:
        """Return the options in one of *places*, on their own map or a later one."""
        ids = {place.id for place in places}
        own = tuple(p for p in options if ids & self._chain(p.id))
        return own or tuple(p for p in options if ids & self._family(p.id))

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
        key = cased_name_key(words)
        if key not in self._meant:
            found = [
                (len(name), place_id)
                for name, pattern, place_id in self._registered_names
                if name in key and pattern.search(key)
            ]
            self._meant[key] = max(found)[1] if found else ""
        return self._meant[key]

    @cached_property
    def _meant(self) -> dict[str, str]:
        """The registered places of the words that someone has asked for."""
        return {}

    @cached_property
    def _registered_names(self) -> list[tuple[str, re.Pattern[str], str]]:
        return [
            (name, re.compile(rf"(?<!\w){re.escape(name)}(?!\w)"), place.id)
            for place in self.registers.places.values()
            for name in map(cased_name_key, _callable(place))
        ]


def _callable(place: Place) -> tuple[str, ...]:
    """Return what words may call a registered place."""
    if place.level is Level.CENTRAL:
        return ()
    is_common = place.level is Level.COMMUNE
    return (place.full_name,) if is_common else (place.full_name, place.name)


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
