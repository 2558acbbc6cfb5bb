"""One list of the country's places, whose lines become places when someone asks."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from macros.model.currency import FactSource
from macros.model.place import Level, LifeSpan, Place
from macros.vietnamese.normalise import name_key, one_tone

COUNTRY = "viet-nam"
TYPE_WORDS = {
    Level.PROVINCE: ("tỉnh", "thành phố"),
    Level.DISTRICT: ("huyện", "quận", "thị xã", "thành phố"),
    Level.COMMUNE: ("xã", "phường", "thị trấn", "đặc khu"),
}


class ListedPlace(NamedTuple):
    """A line: `around` and `heirs` (apart by blanks) are official codes."""

    id: str
    code: str
    around: str
    heirs: str
    full_name: str


@dataclass(frozen=True)
class PlaceList:
    """The places of one level on one map of the country.

    *around* and *heirs* give the ids behind the codes of the lines. Fourteen thousand
    places are many to make for a text that names ten, so lines are looked up as they
    are: by id, name or place around.
    """

    level: Level
    start: str
    end: str
    source: FactSource
    lines: tuple[ListedPlace, ...] = field(repr=False)
    around: Mapping[str, str] = field(repr=False)
    heirs: Mapping[str, str] = field(repr=False)

    def get(self, place_id: str) -> Place | None:
        """Return a place, None if the list lacks it."""
        line = self._by_id.get(place_id)
        return self._place(line) if line else None

    def named(self, key: str) -> Iterator[Place]:
        """Return the places whose full name has this key (see place_key)."""
        if key.startswith(TYPE_WORDS[self.level]):
            yield from map(self._place, self._by_name.get(key, ()))

    def within(self, place_id: str) -> Iterator[Place]:
        """Return the places right within a place."""
        yield from map(self._place, self._by_parent.get(place_id, ()))

    @cached_property
    def _by_id(self) -> Mapping[str, ListedPlace]:
        return {line.id: line for line in self.lines}

    @cached_property
    def _by_name(self) -> Mapping[str, list[ListedPlace]]:
        """The lines by the key of their name; keys are made at one go, for speed."""
        names = "\n".join(line.full_name for line in self.lines)
        keys = one_tone(names.casefold()).replace(" - ", "-").split("\n")
        found: dict[str, list[ListedPlace]] = defaultdict(list)
        for key, line in zip(keys, self.lines, strict=True):
            found[key].append(line)
        return dict(found)

    @cached_property
    def _by_parent(self) -> Mapping[str, list[ListedPlace]]:
        found: dict[str, list[ListedPlace]] = defaultdict(list)
        for line in self.lines:
            found[self._parent(line)].append(line)
        return dict(found)

    def _parent(self, line: ListedPlace) -> str:
        return self.around.get(line.around, COUNTRY)

    @cached_property
    def _made(self) -> dict[str, Place]:
        """The places made so far, by id."""
        return {}

    def _place(self, line: ListedPlace) -> Place:
        if line.id not in self._made:
            self._made[line.id] = self._place_of(line)
        return self._made[line.id]

    def _place_of(self, line: ListedPlace) -> Place:
        heirs = tuple(self.heirs[code] for code in line.heirs.split())
        return Place(
            id=line.id,
            name=bare_name(line.full_name),
            full_name=line.full_name,
            level=self.level,
            parent=self._parent(line),
            life=LifeSpan(
                start=self.start, end=self.end, successors=heirs, source=self.source
            ),
            code=line.code,
        )


def place_key(full_name: str) -> str:
    """Return the form in which two spellings of one place's name are equal."""
    return name_key(full_name).replace("’", "'").replace("‘", "'")  # Cư M’gar


def bare_name(full_name: str) -> str:
    """Return the name of a place without the word for its type: "Lạng Sơn"."""
    key = name_key(full_name)
    words = (word for types in TYPE_WORDS.values() for word in types)
    kind = next((word for word in words if key.startswith(f"{word} ")), "")
    return full_name[len(kind) :].strip()
