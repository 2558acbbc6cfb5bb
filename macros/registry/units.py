"""Names of bodies as printed → the bodies of the register."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from macros.model.unit import Registers
from macros.vietnamese.normalise import name_key

_NOTHING: Mapping[tuple[str, str], str] = {}


@dataclass(frozen=True, slots=True)
class NamedUnit:
    """A body as a plan names it; `unit_id` is "" where no register knows the name.

    `members` are the bodies that a group stands for: what it has to do, each has.
    """

    name: str
    unit_id: str
    members: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What two spellings of one body share."""
        return self.unit_id or name_key(self.name)


def ids_of(units: Iterable[NamedUnit]) -> tuple[str, ...]:
    """Return the bodies that are named, and those that groups stand for, each once.

    Those named come first.
    """
    named = tuple(units)
    own = [unit.unit_id for unit in named if unit.unit_id]
    return tuple(dict.fromkeys([*own, *(m for unit in named for m in unit.members)]))


class UnitFinder:
    """Finds a body by its printed name, in a place or those around it."""

    def __init__(
        self, registers: Registers, meant: Mapping[tuple[str, str], str] = _NOTHING
    ) -> None:
        """Index every name of every body once.

        *meant* gives what names mean that no register holds, by the place of the
        plan and their keys.
        """
        self.registers = registers
        self._meant = meant
        self._by_name = {
            (unit.place_id, name_key(name)): unit.id
            for unit in registers.units.values()
            for name in (unit.name, *unit.other_names)
        }
        self._members = {
            unit_id: _members(registers, unit_id) for unit_id in registers.units
        } | {"": ()}

    def find(self, name: str, place_id: str, day: str = "") -> NamedUnit:
        """Return the body that *name* means in a place, the nearest place first.

        The members of a group are those that existed on *day*.
        """
        key = name_key(name)
        for place in self.registers.place_chain(place_id):
            unit_id = self._by_name.get((place, key))
            if unit_id:
                return NamedUnit(name, unit_id, self._alive(unit_id, day))
        meant = self._meant.get((place_id, key), "")
        return NamedUnit(name, meant, self._alive(meant, day))

    def _alive(self, unit_id: str, day: str) -> tuple[str, ...]:
        lives = ((m, self.registers.units[m].life) for m in self._members[unit_id])
        return tuple(
            member
            for member, life in lives
            if not day or (life.has_begun(day) and not life.has_ended(day))
        )


def _members(registers: Registers, unit_id: str) -> tuple[str, ...]:
    """Return the members of a group, and those of groups within it."""
    found: dict[str, None] = {}
    waiting = list(registers.units[unit_id].members)
    while waiting:
        member = waiting.pop(0)
        if member != unit_id and member not in found and member in registers.units:
            found[member] = None
            waiting += registers.units[member].members
    return tuple(found)
