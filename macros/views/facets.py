"""What a list of documents can be narrowed by: the facets of each document."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from macros.model.plan import Plan
from macros.model.unit import Level
from macros.model.work import Work
from macros.registry.library import Library
from macros.vietnamese.slug import slug
from macros.views.currency import STATES
from macros.views.labels import LEVELS
from macros.views.quote import excerpt
from macros.views.standing import standing

UNKNOWN = "chua-ro"
_TITLE_LENGTH = 60  # letters of a plan's title in an option


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One value of a facet: as part of an address, and as a reader knows it."""

    value: str
    label: str


Facets = Mapping[str, tuple[FacetValue, ...]]  # by the facet's name in addresses

WORK_FACETS = {
    "noi": "Nơi ban hành",
    "loai": "Loại văn bản",
    "co-quan": "Cơ quan ban hành",
    "nam": "Năm ban hành",
    "tinh-trang": "Tình trạng",
    "ke-hoach": "Kế hoạch dẫn",
}


def work_facets(library: Library, work: Work, plans: Iterable[Plan]) -> Facets:
    """Return the facets of *work*, which *plans* cite, by the keys of WORK_FACETS."""
    found = standing(library, work)
    return {
        "noi": places_of(library, work.place_id),
        "loai": (FacetValue(slug(work.type_word), work.type_word.capitalize()),),
        "co-quan": (issuer_of(library, work),),
        "nam": (year_of(work),),
        "tinh-trang": (
            FacetValue(found.value, found.label),
            FacetValue(work.currency.state, STATES[work.currency.state]),
        ),
        "ke-hoach": tuple(FacetValue(p.id, plan_label(library, p)) for p in plans),
    }


def issuer_of(library: Library, work: Work) -> FacetValue:
    """Return the issuer of *work*: of the register, or as printed."""
    unit_id = library.issuers.get(work.id)
    if unit_id:
        return FacetValue(unit_id, library.registers.units[unit_id].name)
    if work.issuer:
        return FacetValue(slug(work.issuer), work.issuer)
    return FacetValue(UNKNOWN, "Chưa rõ cơ quan ban hành")


def year_of(work: Work) -> FacetValue:
    """Return the year of *work*."""
    if work.year:
        return FacetValue(str(work.year), str(work.year))
    return FacetValue(UNKNOWN, "Chưa rõ năm")


def place_and_period(library: Library, plan: Plan) -> str:
    """Return where and for when a plan is: "Đồng Nai, 2020–2025"."""
    place = library.registers.places[library.place_of_plan(plan)].name
    return f"{place}, {plan.period.replace('/', '–')}"


def plan_label(library: Library, plan: Plan) -> str:
    """Return a plan's place, period and the beginning of its title."""
    title = excerpt(plan.full_title, _TITLE_LENGTH)
    return f"{place_and_period(library, plan)} – {title}"


def places_of(library: Library, place_id: str) -> tuple[FacetValue, ...]:
    """Return a place and those around it below the country."""
    places = [
        library.registers.places[around]
        for around in library.registers.place_chain(place_id)
    ]
    local = [place for place in places if place.level is not Level.CENTRAL]
    if not local:
        return (FacetValue(Level.CENTRAL.value, LEVELS[Level.CENTRAL]),)
    return tuple(FacetValue(place.id, place.name) for place in local)
