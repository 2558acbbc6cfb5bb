"""What the registers hold: places, bodies, topics, abbreviations, cycles."""

from dataclasses import dataclass, field
from enum import StrEnum

from macros.model.currency import FactSource
from macros.model.cycle import Cycle
from macros.model.progress import Progress


class Level(StrEnum):
    """Levels of government and Party, from the top."""

    CENTRAL = "trung-uong"
    PROVINCE = "tinh"
    DISTRICT = "huyen"
    COMMUNE = "xa"

    def is_above(self, other: "Level") -> bool:
        """Tell whether this level stands above *other*."""
        order = tuple(Level)
        return order.index(self) < order.index(other)


class System(StrEnum):
    """To which part of the political system a body belongs."""

    PARTY = "dang"
    STATE = "nha-nuoc"
    FRONT = "mat-tran-doan-the"
    FORCES = "luc-luong-vu-trang"
    PRESS = "bao-chi"


@dataclass(frozen=True, slots=True, kw_only=True)
class LifeSpan:
    """From when to when something existed (EDTF or ""), what came after, who says so.

    Without a source nothing is claimed.
    """

    start: str = ""
    end: str = ""
    successors: tuple[str, ...] = ()
    note: str = ""
    source: FactSource | None = None

    @property
    def is_over(self) -> bool:
        """Whether it has ended, be it only because something has come after it."""
        return bool(self.end or self.successors)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place with its level; `parent` is the id of the place around it, or ""."""

    id: str
    name: str
    full_name: str
    level: Level
    parent: str
    life: LifeSpan


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A body that issues or carries out: cơ quan, đơn vị.

    `other_names` are the spellings that plans of its place use; `is_group` marks
    a set of bodies ("UBND các xã, thị trấn"), `members` are those of them that the
    register knows, by their ids; `line` is where its names stand in the
    file of the register.
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


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic: a clause belongs to it if it holds one of the phrases as whole words."""

    id: str
    name: str
    description: str
    phrases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Registers:
    """The registers, each keyed by id; abbreviations by the abbreviation."""

    places: dict[str, Place]
    units: dict[str, Unit]
    topics: dict[str, Topic]
    abbreviations: dict[str, str]
    cycles: dict[str, Cycle]
    progress: dict[str, Progress] = field(default_factory=dict)  # by task id

    def place_chain(self, place_id: str) -> tuple[str, ...]:
        """Return the place and those around it, innermost first."""
        chain: list[str] = []
        while place_id and place_id not in chain:
            chain.append(place_id)
            place_id = self.places[place_id].parent
        return tuple(chain)
