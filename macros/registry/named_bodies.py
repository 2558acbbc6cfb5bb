"""Bodies that plans name and nobody has registered, made from their types."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from macros.model.place import Place
from macros.model.typed_unit import kind_of, settled, typed_unit
from macros.model.unit import Registers, Unit
from macros.model.unit_type import UnitType
from macros.registry.named_groups import Everyone, NamedGroups
from macros.registry.titles_of_bodies import bodies_headed
from macros.registry.type_names import TypeNames, body_key, type_names
from macros.registry.whereabouts import Whereabouts
from macros.vietnamese.normalise import name_key

_BRACKETS = re.compile(r"\s*\([^()]*\)\Z")  # Trung tâm Dịch vụ việc làm (Sở Nội vụ)

_COMMITTEE = re.compile(r"(?<!\w)(tỉnh|thành|huyện|thị|quận) (?:ủy|đoàn)(?!\w)")


@dataclass(frozen=True, slots=True)
class Naming:
    """A name as printed, the place from which it is seen, and the day.

    An issuer is one body, so that its name makes no group.
    """

    name: str
    place_id: str
    day: str
    may_be_group: bool = True


@dataclass(frozen=True, slots=True)
class NamedBodies:
    """Bodies by id, and which of them a name means in a place, by place and key."""

    units: Mapping[str, Unit]
    meant: Mapping[tuple[str, str], str]

    def means(self, naming: Naming) -> str:
        """Return the id of the body that a name means, "" if it is not known."""
        return self.meant.get((naming.place_id, name_key(naming.name)), "")


def named_bodies(registers: Registers, namings: Iterable[Naming]) -> NamedBodies:
    """Return the bodies that names mean and that the register does not hold.

    A group of the register that names no members gets those that its name tells. A
    name means a type of body at the place that it names, or else at the plan's
    place or one around it. The register's own bodies come first; an official stands
    for the body that he heads.
    """
    if not registers.unit_types:
        return NamedBodies({}, {})
    maker = _Maker(registers)
    units: dict[str, Unit] = {}
    meant: dict[tuple[str, str], str] = {}
    for naming in namings:
        key = (naming.place_id, name_key(naming.name))
        unit = None if key in meant else maker.unit(naming)
        if unit and (naming.may_be_group or not unit.is_group):
            meant[key] = unit.id
            if unit.id not in registers.units:
                units.setdefault(unit.id, unit)
    everyone = registers.units | units
    indexed = maker.groups.everyone(everyone.values())
    made = {key: maker.settled(unit, everyone, indexed) for key, unit in units.items()}
    for unit in registers.units.values():
        if unit.is_group and not unit.members:
            known = maker.groups.known_members(unit, indexed)
            made |= {unit.id: replace(unit, members=known)} if known else {}
    return NamedBodies(made, meant)


@dataclass(frozen=True)
class _Maker:
    registers: Registers

    @cached_property
    def types(self) -> TypeNames:
        return type_names(self.registers.unit_types.values())

    @cached_property
    def groups(self) -> NamedGroups:
        return NamedGroups(self.registers, self.types)

    @cached_property
    def registered(self) -> dict[tuple[str, str], str]:
        """The bodies of the register by place and by any spelling of their names."""
        return {
            (unit.place_id, body_key(name)): unit.id
            for unit in self.registers.units.values()
            for name in (unit.name, *unit.other_names)
        }

    def unit(self, naming: Naming) -> Unit | None:
        chain = self.registers.gazetteer.chain(naming.place_id)
        if not chain:
            return None
        where = Whereabouts(self.registers, chain, naming.day)
        for name in bodies_headed(_BRACKETS.sub("", naming.name)):
            found = self._registered(name, chain) or self._typed(name, where)
            if found:
                return found
        return self.groups.unit(naming.name, where)

    def _registered(self, name: str, chain: tuple[Place, ...]) -> Unit | None:
        ids = (self.registered.get((place.id, body_key(name))) for place in chain)
        found = next(filter(None, ids), None)
        return self.registers.units[found] if found else None

    def _typed(self, name: str, where: Whereabouts) -> Unit | None:
        for types, rest in self.types.beginning(name):
            many = self.groups.of_places(types, rest, where)
            if many:
                return many
            place = _of_kind(name, where).place(rest, [of.level for of in types])
            fitting = [of for of in types if place and of.level is place.level]
            if place and fitting:
                return self._at(_alive(fitting, where.day), place)
        return None

    def _at(self, unit_type: UnitType, place: Place) -> Unit:
        """Return the body of a type at a place; the register's own if it has it."""
        unit = typed_unit(unit_type, place, self.registers)
        known = self.registered.get((place.id, body_key(unit.name)))
        return self.registers.units[known] if known else unit

    def settled(
        self, unit: Unit, everyone: Mapping[str, Unit], indexed: Everyone
    ) -> Unit:
        """Return a body that points only at others that are named: a group's members.

        What nobody names has no page that could be shown.
        """
        members = self.groups.members(unit, indexed) if unit.is_group else ()
        return replace(settled(unit, everyone), members=members)


def _of_kind(name: str, where: Whereabouts) -> Whereabouts:
    """Return where to look for a committee: a Thành ủy is that of a city."""
    committee = _COMMITTEE.search(body_key(name))
    if committee is None:
        return where
    chain = (p for p in where.chain if kind_of(p).partition(" ")[0] == committee[1])
    return replace(where, chain=tuple(chain))


def _alive(types: Iterable[UnitType], day: str) -> UnitType:
    """Return the type that a name means on a day, the first that was not over."""
    listed = tuple(types)
    alive = (of for of in listed if not day or not of.life.has_ended(day))
    return next(alive, listed[0])
