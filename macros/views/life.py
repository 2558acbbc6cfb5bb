"""Bodies and places that have ended or have heirs, as the register says it, in words.

A body of a district that has ended has no word of its own in the register; its place
speaks for it, and names no heir of the body.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from macros.model.edtf_deadline import deadline_of
from macros.model.schedule import On, Within
from macros.model.unit import LifeSpan, Place, Registers, Unit
from macros.vietnamese.dates import written
from macros.words.labels import period_label
from macros.words.phases import DAY

_UNKNOWN = "(thời điểm chưa kiểm chứng)"


@dataclass(frozen=True, slots=True)
class UnitChange:
    """A body that has ended, and the bodies that came after it."""

    unit: Unit
    heirs: tuple[Unit, ...]

    @property
    def life(self) -> LifeSpan:
        """What the register says of the body's life."""
        return self.unit.life

    @property
    def verb(self) -> str:
        """What became of the body, with the time."""
        return f"đã kết thúc hoạt động {_since(self.life) or _UNKNOWN}"

    @property
    def words(self) -> str:
        """The same with the heirs."""
        names = "; ".join(heir.name for heir in self.heirs)
        return f"{self.verb}; cơ quan kế thừa: {names}" if names else self.verb


@dataclass(frozen=True, slots=True)
class PlaceChange:
    """A place that has ended, the places that came after it, and those of today."""

    place: Place
    heirs: tuple[Place, ...]
    latest: tuple[Place, ...]

    @property
    def life(self) -> LifeSpan:
        """What the register says of the place's life."""
        return self.place.life

    @property
    def verb(self) -> str:
        """What became of the place, with its heirs and the time."""
        since = _since(self.life) or _UNKNOWN
        if not self.heirs:
            return f"đã kết thúc hoạt động {since}"
        heirs, latest = place_names(self.heirs), place_names(self.latest)
        if self.heirs == self.latest:
            return f"nay thuộc {heirs} {since}"
        return f"thuộc {heirs} {since}, nay thuộc {latest}"

    @property
    def words(self) -> str:
        """The place with what became of it."""
        return f"địa bàn {self.place.full_name} {self.verb}"


def own_change(registers: Registers, unit: Unit) -> UnitChange | None:
    """Return the end of *unit*, else that of the nearest body above, None for none."""
    seen: set[str] = set()
    current: Unit | None = unit
    while current and current.id not in seen:
        if current.life.is_over:
            heirs = (registers.units[heir] for heir in current.life.successors)
            return UnitChange(current, tuple(heirs))
        seen.add(current.id)
        current = registers.units.get(current.parent)
    return None


def place_change(registers: Registers, place_id: str) -> PlaceChange | None:
    """Return the end of a place, else of the nearest around it, None for none."""
    for name in registers.place_chain(place_id):
        place = registers.places[name]
        if place.life.is_over:
            heirs = (registers.places[heir] for heir in place.life.successors)
            return PlaceChange(place, tuple(heirs), tuple(_latest(registers, place)))
    return None


def place_names(places: tuple[Place, ...]) -> str:
    """Return the names of places at length."""
    return ", ".join(place.full_name for place in places)


def _latest(registers: Registers, place: Place) -> Iterator[Place]:
    """Yield the heirs of a place, in the place of an heir that has ended its own."""
    waiting, seen = list(place.life.successors), {place.id}
    while waiting:
        name = waiting.pop(0)
        if name not in seen:
            seen.add(name)
            later = registers.places[name].life.successors
            waiting[:0] = later
            if not later:
                yield registers.places[name]


def changes_of(
    registers: Registers, unit: Unit
) -> tuple[UnitChange | PlaceChange, ...]:
    """Return what has ended of *unit*: itself or the body above, and its place."""
    found = (own_change(registers, unit), place_change(registers, unit.place_id))
    return tuple(change for change in found if change)


def unit_words(registers: Registers, unit: Unit) -> str:
    """Return the first change of *unit* in few words, "" where it has none."""
    for change in changes_of(registers, unit):
        if isinstance(change, PlaceChange) or change.unit == unit:
            return change.words
        return f"cơ quan cấp trên ({change.unit.name}) {change.verb}"
    return ""


def forerunners(registers: Registers) -> dict[str, tuple[Unit, ...]]:
    """Return the bodies that came before each body that is an heir."""
    found: dict[str, list[Unit]] = defaultdict(list)
    for unit in registers.units.values():
        for heir in unit.life.successors:
            found[heir].append(unit)
    return {heir: tuple(units) for heir, units in found.items()}


def _since(life: LifeSpan) -> str:
    """Return "từ ngày 01/7/2025" of a last day, "trong năm 2025", "" for no time."""
    match deadline_of(life.end):
        case On(day):
            return f"từ ngày {written(day + DAY)}"
        case Within(period):
            return f"trong {period_label(period)}"
        case _:
            return ""
