"""What the reading of one plan knows besides its file: registers, cut to its issuer."""

import re
from dataclasses import dataclass, replace
from functools import cached_property

from macros.model.typed_unit import known_unit
from macros.model.unit import Registers, Unit
from macros.tasks.known_names import unit_names
from macros.tasks.unit_names import UnitNames

# Only a guess at the key of the head, which is read as YAML in the end.
_ISSUER = re.compile(rb"^co_quan:[ \t]*[\"']?([^\s\"'#]+)", re.MULTILINE)


@dataclass(frozen=True)
class Surroundings:
    """All that counts for the plans of one body.

    `registers` hold what texts of its place may speak of, and nothing of other places:
    an edit there leaves its plans as they were read. `common` is the part of them that
    is the same for all bodies, as text.
    """

    issuer: Unit
    registers: Registers
    common: str

    @cached_property
    def digest(self) -> bytes:
        """All of it, as bytes that are equal for equal values only."""
        own = (self.issuer, self.registers.units, self.registers.places)
        return f"{own!r}\n{self.common}".encode()

    @cached_property
    def names(self) -> UnitNames:
        """The names of bodies that are known in the issuer's place."""
        place = self.issuer.place_id
        return unit_names(self.registers, [place])[place]


class AllSurroundings:
    """The surroundings of each body, made when someone asks."""

    def __init__(self, registers: Registers) -> None:
        """Cut *registers*, which hold what the files say."""
        self._registers = replace(registers, progress={}, abbreviations={})
        self._made: dict[str, Surroundings | None] = {}
        self._common = _common(registers)

    def guess(self, raw: bytes) -> Surroundings | None:
        """Return those of the body that issued the plan in *raw*, if its bytes tell."""
        found = _ISSUER.search(raw)
        return self.of(found[1].decode("utf-8", "replace")) if found else None

    def of(self, unit_id: str) -> Surroundings | None:
        """Return those of the body that an id means, None if it means none."""
        if unit_id not in self._made:
            issuer = known_unit(self._registers, unit_id)
            self._made[unit_id] = self._around(issuer) if issuer else None
        return self._made[unit_id]

    def _around(self, issuer: Unit) -> Surroundings:
        whole = self._registers.with_units({issuer.id: issuer})
        chain = set(whole.place_chain(issuer.place_id))
        known = chain | whole.gazetteer.added.keys()
        units = {key: u for key, u in whole.units.items() if u.place_id in chain}
        places = {key: place for key, place in whole.places.items() if key in known}
        registers = replace(whole, units=units, places=places)
        return Surroundings(issuer, registers, self._common)


def _common(registers: Registers) -> str:
    """Return what all bodies share; the lists of places are part of the program."""
    gazetteer = registers.gazetteer
    shared = (registers.topics, registers.cycles, registers.unit_types)
    return repr((*shared, dict(gazetteer.added), dict(gazetteer.renamed)))
