"""What has ended → what pages say of it."""

from macros.model.unit import Registers, Unit
from macros.views.life import PlaceChange, UnitChange, own_change, place_change
from macros.words.addresses import unit_address
from macros.words.labels import source_words
from macros.words.life import BodyEnd, Ends, PlaceEnd
from macros.words.named import Named


def ends_of(registers: Registers, unit: Unit) -> Ends:
    """Return what has ended of *unit*: itself or the body above, and its place."""
    found = (body_end(registers, unit), place_end(registers, unit.place_id))
    return tuple(end for end in found if end)


def body_end(registers: Registers, unit: Unit) -> BodyEnd | None:
    """Return the end of *unit* or of the nearest body above, None for none."""
    change = own_change(registers, unit)
    return end_of(change, is_own=change.unit == unit) if change else None


def end_of(change: UnitChange, *, is_own: bool = True) -> BodyEnd:
    """Return the end of a body in words."""
    return BodyEnd(
        named_unit(change.unit),
        change.verb,
        tuple(map(named_unit, change.heirs)),
        _told(change),
        is_own,
    )


def place_end(registers: Registers, place_id: str) -> PlaceEnd | None:
    """Return the end of a place or of the nearest around it, None for none."""
    change = place_change(registers, place_id)
    if change is None:
        return None
    return PlaceEnd(
        change.place.full_name,
        change.verb,
        bool(change.heirs),
        _told(change),
        change.place.id == place_id,
    )


def named_unit(unit: Unit) -> Named:
    """Return a body of the register with its page."""
    return Named(unit.name, unit_address(unit.id))


def _told(change: UnitChange | PlaceChange) -> str:
    """Return the note and the source."""
    life = change.life
    return " ".join(filter(None, (life.note, source_words(life.source))))
