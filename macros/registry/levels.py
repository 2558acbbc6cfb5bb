"""The level of government or Party at which a document was issued."""

from collections.abc import Mapping

from macros.model.plan import Plan
from macros.model.unit import Level, Registers
from macros.model.work import Work
from macros.registry.library import Library


def level_of(library: Library, name: str) -> Level:
    """Return the level of a document: of a plan's body, of a work's place."""
    return document_level(name, library.plans, library.works, library.registers)


def document_level(
    name: str,
    plans: Mapping[str, Plan],
    works: Mapping[str, Work],
    registers: Registers,
) -> Level:
    """Return the level of a plan or work of a library that is still being built."""
    if name in plans:
        return registers.units[plans[name].unit_id].level
    place = registers.places.get(works[name].place_id)
    return place.level if place else Level.CENTRAL
