"""The places of the country, on every map that is known, and those of an office."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from macros.model.place import Level, LifeSpan, Place
from macros.model.place_list import COUNTRY, PlaceList, place_key
from macros.vietnamese.slug import slug

_MOST_LIKE = 3


@dataclass(frozen=True)
class Gazetteer:
    """Places by id and by full name, each with its days.

    *added* are places that lists lack or have wrong, by id; *renamed* gives the id
    under which a place of the lists is known here.
    """

    lists: tuple[PlaceList, ...] = ()
    added: Mapping[str, Place] = field(default_factory=dict, repr=False)
    renamed: Mapping[str, str] = field(default_factory=dict, repr=False)

    def by_id(self, place_id: str) -> Place | None:
        """Return the place that an id means here, None for none."""
        place_id = self.renamed.get(place_id, place_id)
        if place_id in self.added:
            return self.added[place_id]
        if place_id not in self._listed:
            found = (of.get(place_id) for of in self.lists)
            place = next(filter(None, found), None)
            known = _known_as(place, self.renamed) if place else None
            self._listed[place_id] = known
        return self._listed[place_id]

    def knows(self, place_id: str) -> bool:
        """Tell whether an id means a place here."""
        return self.by_id(place_id) is not None

    def like(self, place_id: str) -> tuple[str, ...]:
        """Return ids of the lists that hold the words of an unknown one."""
        words = f"-{place_id}-"
        ids = (line.id for of in self.lists for line in of.lines)
        found = {self._own_id(one) for one in ids if words in f"-{one}-"}
        return tuple(sorted(found, key=lambda one: (len(one), one))[:_MOST_LIKE])

    def named(self, full_name: str, day: str = "") -> tuple[Place, ...]:
        """Return the places of this full name ("huyện Cao Lộc") on the map of a day.

        *day* is EDTF, of which a part may be open; "" is any day. Where no place has
        the name on that day, those are meant that last had it: texts speak of the
        past, never of what does not exist yet.
        """
        key = place_key(full_name)
        places = {place.id: place for place in self._all_named(key)}.values()
        begun = [place for place in places if not day or place.life.has_begun(day)]
        alive = [place for place in begun if not day or not place.life.has_ended(day)]
        if alive or not begun:
            return tuple(alive)
        last = max(place.life.end for place in begun)
        return tuple(place for place in begun if place.life.end == last)

    def within(self, place_id: str, day: str = "") -> tuple[Place, ...]:
        """Return the places right within a place on a day, by id.

        Those that a forerunner had and that live on are within its heir.
        """
        heir = self._own_id(place_id)
        around = {heir, *self._forerunners.get(heir, ())}
        found = {p.id: p for p in self._right_within(around)}
        return tuple(
            found[key]
            for key in sorted(found)
            if not day
            or (found[key].life.has_begun(day) and not found[key].life.has_ended(day))
        )

    def chain(self, place_id: str) -> tuple[Place, ...]:
        """Return a place and those around it, innermost first."""
        if place_id not in self._chains:
            found: dict[str, Place] = {}
            place = self.by_id(place_id)
            while place and place.id not in found:
                found[place.id] = place
                place = self.by_id(place.parent)
            self._chains[place_id] = tuple(found.values())
        return self._chains[place_id]

    def heirs(self, place_id: str) -> tuple[Place, ...]:
        """Return the places that came after a place, at once or later."""
        if place_id not in self._heirs:
            self._heirs[place_id] = self._found_heirs(place_id)
        return self._heirs[place_id]

    def _found_heirs(self, place_id: str) -> tuple[Place, ...]:
        found: dict[str, Place] = {}
        waiting = [place_id]
        while waiting:
            place = self.by_id(waiting.pop(0))
            for heir in place.life.successors if place else ():
                after = self.by_id(heir)
                if after and after.id not in found and after.id != place_id:
                    found[after.id] = after
                    waiting.append(after.id)
        return tuple(found.values())

    def corrected(self, entries: Iterable[Place]) -> "Gazetteer":
        """Return a gazetteer with *entries* by id, beside or in place of its own."""
        added = {place.id: _merged(place, self.by_id(place.id)) for place in entries}
        return replace(self, added={**self.added, **added})

    def with_places(self, entries: Iterable[Place]) -> "Gazetteer":
        """Return a gazetteer that *entries* correct and add to.

        An entry with the id of a known place, or with its full name and level in the
        same place around, is that place; its id wins. What it leaves open stays.
        """
        same: dict[str, str] = {}
        merged: dict[str, Place] = {}
        for entry in sorted(entries, key=lambda entry: list(Level).index(entry.level)):
            known = self._same(entry, same)
            if known:
                same[entry.id] = known.id
            merged[entry.id] = _merged(entry, known)
        renamed = {known: own for own, known in same.items() if known != own}
        kept = {key: place for key, place in self.added.items() if key not in renamed}
        names = {old: renamed.get(new, new) for old, new in self.renamed.items()}
        ids = {**names, **renamed}
        places = {key: _known_as(p, ids) for key, p in (kept | merged).items()}
        return Gazetteer(self.lists, places, ids)

    def _same(self, entry: Place, same: Mapping[str, str]) -> Place | None:
        """Return the known place that an entry is; *same* tells those around it.

        A province whose full name the entry spells in a way of its own is known by
        its id, "lang-son".
        """
        if place := self.by_id(entry.id):
            return place
        around = same.get(entry.parent, entry.parent)
        named = self.named(entry.full_name)
        if entry.level is Level.PROVINCE and not named:
            country = self.within(COUNTRY)
            named = tuple(p for p in country if slug(p.name) == entry.id)
        fitting = [
            place
            for place in named
            if place.level is entry.level and around in ("", place.parent)
        ]
        return fitting[0] if len(fitting) == 1 else None

    def _own_id(self, place_id: str) -> str:
        return self.renamed.get(place_id, place_id)

    def _all_named(self, key: str) -> Iterator[Place]:
        """Yield the places of a name; what lists call them stays a name of theirs."""
        yield from self._added_by_name.get(key, ())
        listed = (place for of in self.lists for place in of.named(key))
        yield from filter(None, (self.by_id(place.id) for place in listed))

    def _right_within(self, around: set[str]) -> Iterator[Place]:
        yield from (place for place in self.added.values() if place.parent in around)
        listed = {old for old, new in self.renamed.items() if new in around} | around
        found = (p for of in self.lists for key in listed for p in of.within(key))
        yield from (
            _known_as(place, self.renamed)
            for place in found
            if self._own_id(place.id) not in self.added
        )

    @cached_property
    def _listed(self) -> dict[str, Place | None]:
        """What ids of the lists mean here, as far as someone has asked."""
        return {}

    @cached_property
    def _chains(self) -> dict[str, tuple[Place, ...]]:
        """The chains that someone has asked for; they are those of the same places."""
        return {}

    @cached_property
    def _heirs(self) -> dict[str, tuple[Place, ...]]:
        """The heirs that someone has asked for."""
        return {}

    @cached_property
    def _added_by_name(self) -> Mapping[str, list[Place]]:
        found: dict[str, list[Place]] = defaultdict(list)
        for place in self.added.values():
            found[place_key(place.full_name)].append(place)
        return dict(found)

    @cached_property
    def _forerunners(self) -> Mapping[str, list[str]]:
        """The places before each heir whose own places may live on: only added ones."""
        found: dict[str, list[str]] = defaultdict(list)
        for place in self.added.values():
            for heir in place.life.successors:
                found[heir].append(place.id)
        return dict(found)


def _merged(entry: Place, known: Place | None) -> Place:
    """Return an entry with what is known besides; a life that it states is whole."""
    if known is None:
        return entry
    return replace(
        entry,
        parent=entry.parent or known.parent,
        life=known.life if entry.life == LifeSpan() else entry.life,
        code=entry.code or known.code,
    )


def _known_as(place: Place, renamed: Mapping[str, str]) -> Place:
    """Return a place with the ids that it and its neighbours have here."""
    if renamed.keys().isdisjoint((place.id, place.parent, *place.life.successors)):
        return place  # as nearly all are, of thousands
    heirs = tuple(renamed.get(heir, heir) for heir in place.life.successors)
    return replace(
        place,
        id=renamed.get(place.id, place.id),
        parent=renamed.get(place.parent, place.parent),
        life=replace(place.life, successors=heirs),
    )
