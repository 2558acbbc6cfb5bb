"""What generated plans are made of: the plans' own text, places, bodies."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from macros.model.place import Level, Place
from macros.model.system import System
from macros.model.typed_unit import kind_of, typed_id
from macros.model.unit_type import UnitType
from macros.sources.gazetteer_reader import gazetteer
from macros.sources.unit_type_reader import read_unit_types
from tests.bench.pieces import Block, pieces

ROOT = Path(__file__).parents[2]
PLANS = sorted(ROOT.glob("plans/ke-hoach/*.md"))
_DAY = "2024-01-01"  # every generated plan is of the map of this day
_BODIES = 20  # to which an author gives work
_DISTRICTS = 4  # of a province that write plans
_OWN = {"Lạng Sơn", "Bắc Giang", "Bắc Ninh", "Đồng Nai"}  # with bodies in the register
_HEAD_KEY = re.compile(r"^(?=[a-z_]+:)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Author:
    """Somewhere where plans are written: a place, its province, its bodies."""

    place: Place
    province: Place
    bodies: tuple[str, ...]

    def issuer(self, type_id: str) -> str:
        """Return the id of the body of a type there."""
        return typed_id(type_id, self.place)


@dataclass(frozen=True, slots=True)
class Source:
    """One of the plans: its head by key, its blocks, whose plan it is.

    *names* are the places in its text that a generated plan has in its own way,
    *level* is the level of those who write such plans.
    """

    head: Mapping[str, str]
    blocks: tuple[Block, ...]
    issuer_type: str
    level: Level
    names: tuple[str, ...]
    years: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Materials:
    """The plans of the project, and who writes such plans at each level."""

    sources: tuple[Source, ...]
    authors: Mapping[Level, tuple[Author, ...]]


# Which type of body writes such plans, and which places its text names, in the order
# place, province.
_KNOWN = {
    "bac-giang": ("ban-dan-van-tinh-uy", Level.PROVINCE, ("Bắc Giang",)),
    "cao-loc": ("ubnd-huyen", Level.DISTRICT, ("Cao Lộc", "Lạng Sơn")),
    "dong-nai": ("tinh-uy", Level.PROVINCE, ("Đồng Nai",)),
}


def materials() -> Materials:
    """Return what plans are made of, read from the project."""
    return Materials(tuple(_source(path) for path in PLANS), _authors())


def _authors() -> dict[Level, tuple[Author, ...]]:
    """Return who writes plans: provinces but those of the project, their districts."""
    places = gazetteer()
    types, _ = read_unit_types("")
    provinces = _called(places.within("viet-nam", _DAY), "tỉnh")
    districts = {  # one of each name: what they cite has the same numbers and days
        district.name: (district, province)
        for province in provinces
        for district in _called(places.within(province.id, _DAY), "huyện")[:_DISTRICTS]
    }
    of_province = _bodies(types.values(), Level.PROVINCE, "tỉnh")
    of_district = _bodies(types.values(), Level.DISTRICT, "huyện")
    return {
        Level.PROVINCE: tuple(_author(p, p, of_province) for p in provinces),
        Level.DISTRICT: tuple(
            _author(place, around, of_district) for place, around in districts.values()
        ),
    }


def _author(place: Place, province: Place, bodies: Sequence[str]) -> Author:
    """Return the author at a place, who gives work to some of the bodies there."""
    return Author(place, province, tuple(Random(place.id).sample(bodies, _BODIES)))


def _source(path: Path) -> Source:
    _, head, body = path.read_text("utf-8").split("---\n", maxsplit=2)
    keys = (entry.partition(":") for entry in _HEAD_KEY.split(head) if entry)
    by_key = {key: value.rstrip("\n") for key, _, value in keys}
    issuer_type, level, names = next(
        known for name, known in _KNOWN.items() if path.name.startswith(name)
    )
    return Source(
        head=by_key,
        blocks=tuple(pieces(block) for block in body.strip().split("\n\n")),
        issuer_type=issuer_type,
        level=level,
        names=names,
        years=tuple(int(year) for year in by_key["thoi_ky"].split("/")),
    )


def _called(places: Iterable[Place], kind: str) -> list[Place]:
    return [p for p in places if kind_of(p) == kind and p.name not in _OWN]


def _bodies(types: Iterable[UnitType], level: Level, kind: str) -> tuple[str, ...]:
    """Return how plans of a level name the bodies there that get work."""
    return tuple(
        _printed(one.names[0], kind)
        for one in types
        if one.level is level
        and one.collective
        and one.system is not System.PRESS
        and one.life.has_begun(_DAY)
    )


def _printed(name: str, kind: str) -> str:
    is_told = name.startswith(("Sở ", "Phòng ")) or name.endswith(("ủy", "đoàn"))
    return name if is_told else f"{name} {kind}"
