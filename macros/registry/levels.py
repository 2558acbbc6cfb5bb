"""The level of government or Party at which a document was issued."""

from macros.model.unit import Level
from macros.registry.library import Library

_ORDER = tuple(Level)


def level_of(library: Library, name: str) -> Level:
    """Return the level of a document: of a plan's body, of a work's place."""
    registers = library.registers
    if name in library.plans:
        return registers.units[library.plans[name].unit_id].level
    place = registers.places.get(library.works[name].place_id)
    return place.level if place else Level.CENTRAL


def stands_above(library: Library, upper: str, lower: str) -> bool:
    """Tell whether *upper* was issued at a higher level than *lower*."""
    levels = level_of(library, upper), level_of(library, lower)
    return _ORDER.index(levels[0]) < _ORDER.index(levels[1])
