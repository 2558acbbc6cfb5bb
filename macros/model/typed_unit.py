"""A type of body at a place: the body itself, its name and its id."""

import re
from collections.abc import Container
from dataclasses import replace

from macros.model.place import Level, LifeSpan, Place
from macros.model.system import System
from macros.model.unit import Registers, Unit
from macros.model.unit_type import UnitType
from macros.vietnamese.slug import slug

_KINDS = (
    "tỉnh",
    "thành phố",
    "huyện",
    "quận",
    "thị xã",
    "xã",
    "phường",
    "thị trấn",
    "đặc khu",
)
_NEVER_SHORT = {"Hồ Chí Minh"}  # Thành ủy Thành phố Hồ Chí Minh
UNCHECKED = "chưa kiểm chứng"
_SHORT_KINDS = ("tp-", "tx-")  # as ids of places may begin


def typed_unit(unit_type: UnitType, place: Place, registers: Registers) -> Unit:
    """Return the body of a type at a place: "Sở Nội vụ tỉnh Đắk Lắk".

    The body above it and its heirs are named by their ids, whether anybody names
    them or not.
    """
    parent = unit_type.parent
    return Unit(
        id=typed_id(unit_type.id, place),
        name=_name(unit_type, place),
        other_names=(),
        place_id=place.id,
        level=unit_type.level,
        system=unit_type.system,
        parent=typed_id(parent, place) if parent else "",
        is_group=False,
        life=_life(unit_type, place, registers),
        line=0,
        unverified="" if unit_type.life.source else unit_type.source or UNCHECKED,
    )


def known_unit(registers: Registers, unit_id: str) -> Unit | None:
    """Return the body that an id means: of the register, or a type at a place."""
    if unit_id in registers.units:
        return registers.units[unit_id]
    for unit_type in registers.unit_types.values():
        for own in {unit_type.id, unit_type.id.removesuffix(f"-{unit_type.level}")}:
            place = registers.gazetteer.by_id(
                unit_id.removeprefix(f"{own}-")
                if unit_type.level is not Level.CENTRAL
                else "viet-nam"
            )
            if (
                place
                and place.level is unit_type.level
                and typed_id(unit_type.id, place) == unit_id
            ):
                return settled(typed_unit(unit_type, place, registers), registers.units)
    return None


def settled(unit: Unit, known: Container[str]) -> Unit:
    """Return a body that points only at others that are known."""
    heirs = tuple(heir for heir in unit.life.successors if heir in known)
    return replace(
        unit,
        parent=unit.parent if unit.parent in known else "",
        life=replace(unit.life, successors=heirs),
    )


def typed_id(type_id: str, place: Place) -> str:
    """Return the id of a type's body at a place, its level not told twice."""
    if place.level is Level.CENTRAL:
        return type_id
    is_told = place.id.startswith((f"{slug(kind_of(place))}-", *_SHORT_KINDS))
    own = type_id.removesuffix(f"-{place.level}") if is_told else type_id
    return f"{own}-{place.id}"


def kind_of(place: Place) -> str:
    """Return the word for what a place is, "" where its name begins with none."""
    key = place.full_name.casefold()
    return next((kind for kind in _KINDS if key.startswith(f"{kind} ")), "")


def _name(unit_type: UnitType, place: Place) -> str:
    """Return a body's full name; a committee is named for its place: Thành ủy Huế."""
    name = unit_type.names[0]
    if place.level is Level.CENTRAL:
        return name
    first = kind_of(place).partition(" ")[0].capitalize()
    if first in {"Thành", "Thị", "Quận"}:
        name = re.sub(r"\b(?:Tỉnh|Huyện) (ủy|đoàn)", rf"{first} \1", name)
    is_short = name.endswith(("ủy", "đoàn")) or unit_type.system is System.PRESS
    is_commune = place.level is Level.COMMUNE  # Đảng ủy xã Đồng Tâm
    if not is_short or is_commune:
        return f"{name} {place.full_name}"
    full = place.full_name[:1].upper() + place.full_name[1:]
    return f"{name} {full if place.name in _NEVER_SHORT else place.name}"


def _life(unit_type: UnitType, place: Place, registers: Registers) -> LifeSpan:
    """Return a type's life at a place, with its heirs there, in words, too."""
    life, types = unit_type.life, registers.unit_types
    heirs = tuple(typed_id(heir, place) for heir in life.successors)
    names = ", ".join(types[heir].names[0] for heir in life.successors)
    told = f"Nhiệm vụ chuyển về: {names}." if names else ""
    note = " ".join(filter(None, (life.note, told)))
    return replace(life, successors=heirs, note=note)
