"""The library → the list of its bodies, by place and system."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from macros.model.unit import Registers, Unit
from macros.pages.unit.value import ListedUnit, UnitsOfPlace, UnitsOfSystem
from macros.registry.library import Library
from macros.registry.units import ids_of
from macros.vietnamese.collation import sort_key
from macros.views.ends import body_end, named_unit, place_end
from macros.views.life import unit_words
from macros.words.labels import SYSTEMS, capital


def listed_units(library: Library) -> tuple[UnitsOfPlace, ...]:
    """Return the bodies by place and system, with how much the library has of each."""
    amounts = _amounts(library)
    registers = library.registers
    by_place: dict[str, list[Unit]] = defaultdict(list)
    for unit in sorted(registers.units.values(), key=lambda u: sort_key(u.name)):
        by_place[unit.place_id].append(unit)
    return tuple(
        UnitsOfPlace(
            place.id,
            capital(place.full_name),
            place_end(registers, place.id),
            tuple(_by_system(registers, by_place[place.id], amounts)),
        )
        for place in registers.places.values()
        if place.id in by_place
    )


def _by_system(
    registers: Registers, units: list[Unit], amounts: Mapping[str, Counter[str]]
) -> Iterator[UnitsOfSystem]:
    for system, name in SYSTEMS.items():
        own = [unit for unit in units if unit.system is system]
        if own:
            listed = (_listed(registers, unit, amounts[unit.id]) for unit in own)
            yield UnitsOfSystem(system, name, tuple(listed))


def _listed(registers: Registers, unit: Unit, amounts: Counter[str]) -> ListedUnit:
    told = ", ".join(f"{count} {of}" for of, count in amounts.items())
    end = body_end(registers, unit)
    if end is None:
        return ListedUnit(named_unit(unit), told)
    mark = "đã kết thúc" if end.is_own else "cơ quan cấp trên đã kết thúc"
    return ListedUnit(
        named_unit(unit), told, mark, capital(unit_words(registers, unit))
    )


def _amounts(library: Library) -> dict[str, Counter[str]]:
    """Return the tasks, documents and unread sections of bodies, in Vietnamese."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for assignment in library.assignments:
        for unit_id in ids_of((*assignment.leads, *assignment.supports)):
            found[unit_id]["việc"] += 1
    for unit_id in library.issuers.values():
        found[unit_id]["văn bản"] += 1
    for unit_id, sections in library.unread_sections.items():
        found[unit_id]["mục chưa đọc được việc"] += len(sections)
    return found
