"""By what a list of what plans say is parted: province, place, period, plan."""

from collections.abc import Mapping
from dataclasses import dataclass

from macros.model.unit import Level, Place, Registers
from macros.registry.library import Library
from macros.vietnamese.slug import slug
from macros.views.facets import plan_label
from macros.words.facet import UNKNOWN, FacetValue
from macros.words.labels import LEVELS, edtf_label
from macros.words.part import Part, parted

_FIRST = -1
_NO_TIME = FacetValue(UNKNOWN, "không ghi thời kỳ", 0)


def plan_parts(library: Library, weights: Mapping[str, int], budget: int) -> Part:
    """Return plans by their ids, each with what it weighs on a page, in parts."""
    keys = _Keys(library)
    by = (
        ("noi", keys.province),
        ("dia-ban", keys.place),
        ("nam", keys.time),
        ("ke-hoach", keys.plan),
    )
    return parted(weights, by, budget)


def province_of(registers: Registers, place_id: str) -> Place:
    """Return the province that a place is or lies in, else the topmost place."""
    around = [registers.places[one] for one in registers.place_chain(place_id)]
    found = (place for place in around if place.level is Level.PROVINCE)
    return next(found, around[-1])


def province_value(registers: Registers, place_id: str) -> FacetValue:
    """Return the same by which a list is parted: the whole country comes first."""
    place = province_of(registers, place_id)
    if place.level is Level.CENTRAL:
        return FacetValue(place.level, LEVELS[place.level], _FIRST)
    return FacetValue(place.id, place.full_name)


@dataclass(frozen=True, slots=True)
class _Keys:
    library: Library

    def province(self, plan_id: str) -> FacetValue:
        """Return the province of a plan, or that it is of the whole country."""
        return province_value(self.library.registers, self._place(plan_id))

    def place(self, plan_id: str) -> FacetValue:
        """Return the place of a plan; the province itself comes first."""
        place = self.library.registers.places[self._place(plan_id)]
        own = place.id == self.province(plan_id).value
        rank = tuple(Level).index(place.level)
        return FacetValue(
            place.id, LEVELS[place.level] if own else place.full_name, rank
        )

    def time(self, plan_id: str) -> FacetValue:
        """Return the period or year of a plan; the newest comes first."""
        time = self.library.plans[plan_id].time
        if not time:
            return _NO_TIME
        year = time[:4]
        rank = -int(year) if year.isdecimal() else 0
        return FacetValue(slug(time), edtf_label(time), rank)

    def plan(self, plan_id: str) -> FacetValue:
        """Return the plan itself."""
        return FacetValue(
            plan_id, plan_label(self.library, self.library.plans[plan_id])
        )

    def _place(self, plan_id: str) -> str:
        return self.library.place_of_plan(self.library.plans[plan_id])
