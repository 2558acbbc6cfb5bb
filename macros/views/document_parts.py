"""By what a list of what documents say is parted: province, place, time, document."""

from collections.abc import Mapping
from dataclasses import dataclass

from macros.model.unit import Level, Place, Registers
from macros.registry.library import Library
from macros.vietnamese.slug import slug
from macros.views.document_name import document_name, place_of
from macros.words.facet import UNKNOWN, FacetValue
from macros.words.labels import LEVELS, edtf_label
from macros.words.part import Part, parted

_FIRST = -1
_NO_TIME = FacetValue(UNKNOWN, "không ghi thời gian", 0)


def document_parts(library: Library, weights: Mapping[str, int], budget: int) -> Part:
    """Return plans or works by ids, each with what it weighs on a page, in parts."""
    keys = _Keys(library)
    by = (
        ("noi", keys.province),
        ("dia-ban", keys.place),
        ("nam", keys.time),
        ("van-ban", keys.document),
    )
    return parted(weights, by, budget)


def province_of(registers: Registers, place_id: str) -> Place | None:
    """Return the province that a place is or lies in, None for the whole country."""
    around = (registers.places[one] for one in registers.place_chain(place_id))
    return next((place for place in around if place.level is Level.PROVINCE), None)


def province_value(registers: Registers, place_id: str) -> FacetValue:
    """Return the same by which a list is parted: the whole country comes first."""
    province = province_of(registers, place_id)
    if province is None:
        return FacetValue(Level.CENTRAL, LEVELS[Level.CENTRAL], _FIRST)
    return FacetValue(province.id, province.full_name)


@dataclass(frozen=True, slots=True)
class _Keys:
    library: Library

    def province(self, name: str) -> FacetValue:
        """Return the province of a document, or that it is of the whole country."""
        return province_value(self.library.registers, place_of(self.library, name))

    def place(self, name: str) -> FacetValue:
        """Return the place of a document; the province itself comes first."""
        province = self.province(name)
        place = self.library.registers.places.get(place_of(self.library, name))
        if place is None or place.id == province.value:
            level = place.level if place else Level.CENTRAL
            return FacetValue(province.value, LEVELS[level], _FIRST)
        return FacetValue(place.id, place.full_name, tuple(Level).index(place.level))

    def time(self, name: str) -> FacetValue:
        """Return the time of a plan, the year of a work; the newest comes first."""
        plan = self.library.plans.get(name)
        time = plan.time if plan else str(self.library.works[name].year or "")
        if not time:
            return _NO_TIME
        year = time[:4]
        rank = -int(year) if year.isdecimal() else 0
        return FacetValue(slug(time), edtf_label(time), rank)

    def document(self, name: str) -> FacetValue:
        """Return the document itself."""
        return FacetValue(name, document_name(self.library, name))
