"""Names of bodies as printed → the bodies of the register."""

from dataclasses import dataclass

from macros.model.unit import Registers
from macros.vietnamese.normalise import name_key


@dataclass(frozen=True, slots=True)
class NamedUnit:
    """A body as a plan names it; `unit_id` is "" where no register knows the name."""

    name: str
    unit_id: str


class UnitFinder:
    """Finds a body by its printed name, in a place or those around it."""

    def __init__(self, registers: Registers) -> None:
        """Index every name of every body once."""
        self.registers = registers
        self._by_name = {
            (unit.place_id, name_key(name)): unit.id
            for unit in registers.units.values()
            for name in (unit.name, *unit.other_names)
        }

    def find(self, name: str, place_id: str) -> NamedUnit:
        """Return the body that *name* means in a place, the nearest place first."""
        key = name_key(name)
        for place in self.registers.place_chain(place_id):
            unit_id = self._by_name.get((place, key))
            if unit_id:
                return NamedUnit(name, unit_id)
        return NamedUnit(name, "")
