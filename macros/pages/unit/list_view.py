"""The library → the list of its bodies, by place and system."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from macros.model.unit import Registers, Unit
from macros.pages.unit.value import (
    ListedUnit,
    PartInIndex,
    PlaceInIndex,
    UnitList,
    UnitsOfPlace,
    UnitsOfSystem,
)
from macros.registry.library import Library
from macros.registry.units import ids_of
from macros.vietnamese.collation import sort_key
from macros.views.document_parts import province_value
from macros.views.ends import body_end, named_unit, place_end
from macros.views.life import unit_words
from macros.words.addresses import UNITS
from macros.words.facet import FacetValue
from macros.words.labels import SYSTEMS, capital
from macros.words.named import Named
from macros.words.part import Part, parted

_MOST = 600  # bodies of one page


@dataclass(frozen=True, eq=False)  # without slots: it keeps what it has made
class UnitLists:
    """The pages of the list of bodies: one, or an index and the pages of its parts."""

    library: Library

    @cached_property
    def by_place(self) -> Mapping[str, list[Unit]]:
        """The bodies by the ids of their places, in the order of the register."""
        registers = self.library.registers
        found: dict[str, list[Unit]] = {place: [] for place in registers.places}
        for unit in sorted(registers.units.values(), key=lambda u: sort_key(u.name)):
            found[unit.place_id].append(unit)
        return {place: units for place, units in found.items() if units}

    @cached_property
    def whole(self) -> Part:
        """The places in the parts of the list."""
        weights = {place: len(units) for place, units in self.by_place.items()}
        places = (
            ("theo-noi", self._province),
            ("dia-ban", self._place),
        )
        return parted(weights, places, _MOST)

    @cached_property
    def amounts(self) -> Mapping[str, Counter[str]]:
        """How much the library has of each body."""
        return _amounts(self.library)

    def view(self, part: Part) -> UnitList:
        """Return the page of the list, or of a part of it."""
        page = Named(f"Đơn vị: {part.label}" if part.label else "", UNITS + part.way)
        if part.parts:
            return UnitList(page, parts=tuple(map(self._part, part.parts)))
        return UnitList(page, tuple(map(self._listed, part.items)))

    def _province(self, place_id: str) -> FacetValue:
        return province_value(self.library.registers, place_id)

    def _place(self, place_id: str) -> FacetValue:
        return FacetValue(place_id, self.library.registers.places[place_id].full_name)

    def _listed(self, place_id: str) -> UnitsOfPlace:
        registers, units = self.library.registers, self.by_place[place_id]
        return UnitsOfPlace(
            place_id,
            capital(registers.places[place_id].full_name),
            place_end(registers, place_id),
            tuple(_by_system(registers, units, self.amounts)),
        )

    def _part(self, part: Part) -> PartInIndex:
        pages = {place: one.way for one in part.whole() for place in one.items}
        return PartInIndex(
            Named(capital(part.label), UNITS + part.way),
            sum(len(self.by_place[place]) for place in part.items),
            tuple(self._in_index(place, pages[place]) for place in part.items),
        )

    def _in_index(self, place_id: str, way: str) -> PlaceInIndex:
        counts = Counter(unit.system for unit in self.by_place[place_id])
        systems = ((s, name, counts[s]) for s, name in SYSTEMS.items() if counts[s])
        name = capital(self.library.registers.places[place_id].full_name)
        return PlaceInIndex(place_id, name, UNITS + way, tuple(systems))


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
