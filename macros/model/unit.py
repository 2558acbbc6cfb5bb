"""What the registers hold: places, bodies, topics, abbreviations, cycles."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from macros.model.cycle import Cycle
from macros.model.gazetteer import Gazetteer
from macros.model.place import Level, LifeSpan, Place
from macros.model.progress import Progress
from macros.model.system import System
from macros.model.unit_type import UnitType

__all__ = ["Level", "LifeSpan", "Place", "Registers", "System", "Topic", "Unit"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A body that issues or carries out: cơ quan, đơn vị.

    `other_names` are the spellings that plans of its place use; `is_group` marks
    a set of bodies ("UBND các xã, thị trấn"), `members` are those of them that the
    register knows, by their ids; `line` is where its names stand in the
    file of the register, 0 for a body that is told by its type; `unverified` says of
    such a body where its type comes from, if nobody has checked that.
    """

    id: str
    name: str
    other_names: tuple[str, ...]
    place_id: str
    level: Level
    system: System
    parent: str
    is_group: bool
    life: LifeSpan
    members: tuple[str, ...] = ()
    line: int = 1
    unverified: str = ""


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic: a clause belongs to it if it holds one of the phrases as whole words."""

    id: str
    name: str
    description: str
    phrases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Registers:
    """The registers, each keyed by id; abbreviations by the abbreviation.

    `places` are those that something here belongs to, with the places around them and
    after them; `gazetteer` knows every place; `unit_types` tell the bodies that
    nobody has registered.
    """

    places: dict[str, Place]
    units: dict[str, Unit]
    topics: dict[str, Topic]
    abbreviations: dict[str, str]
    cycles: dict[str, Cycle]
    progress: dict[str, Progress] = field(default_factory=dict)  # by task id
    gazetteer: Gazetteer = field(default_factory=Gazetteer)
    unit_types: dict[str, UnitType] = field(default_factory=dict)

    def knowing(self, unlisted: Iterable[Place]) -> "Registers":
        """Return registers that hold these places, which the gazetteer lacks, too."""
        own = {place.id: place for place in unlisted}
        around = self.with_places(place.parent for place in own.values())
        return replace(around, places={**around.places, **own})

    def with_places(self, place_ids: Iterable[str]) -> "Registers":
        """Return registers that hold these places of the gazetteer, too."""
        places = dict(self.places)
        for place_id in dict.fromkeys(place_ids):
            for of in (place_id, *(p.id for p in self.gazetteer.heirs(place_id))):
                for place in self.gazetteer.chain(of):
                    places.setdefault(place.id, place)
        return replace(self, places=places)

    def with_units(self, units: Mapping[str, Unit]) -> "Registers":
        """Return registers that hold these bodies, too, and their places."""
        around = self.with_places(unit.place_id for unit in units.values())
        return replace(around, units=self.units | dict(units))

    def place_chain(self, place_id: str) -> tuple[str, ...]:
        """Return the place and those around it, innermost first."""
        chain: list[str] = []
        while place_id and place_id not in chain:
            chain.append(place_id)
            place_id = self.places[place_id].parent
        return tuple(chain)
