"""What a list of documents can be narrowed by: the facets of each document."""

from collections.abc import Iterable

from macros.model.currency import CurrencyState
from macros.model.plan import Plan
from macros.model.unit import Level
from macros.model.work import Work
from macros.registry.library import Library
from macros.vietnamese.slug import slug
from macros.views.currency import STATES
from macros.views.standing import Standing, standing
from macros.words.facet import UNKNOWN, Facets, FacetValue
from macros.words.labels import LEVELS
from macros.words.quote import excerpt

_TITLE_LENGTH = 60  # letters of a plan's title in an option


_STATUS = (
    CurrencyState.IN_FORCE,
    CurrencyState.AMENDED,
    CurrencyState.REPLACED,
    CurrencyState.ENDED,
    CurrencyState.UNVERIFIED,
    Standing.CONTRADICTED,
    Standing.REGISTERED,
    Standing.KNOWN_BY_CITATION,
)
_FIRST, _LAST = -1, 1  # ranks before and after the alphabet


def work_facets(library: Library, work: Work, plans: Iterable[Plan]) -> Facets:
    """Return the facets of *work*, which *plans* cite, by the keys of WORK_FACETS."""
    return {
        "noi": places_of(library, work.place_id),
        "loai": (type_of(work),),
        "co-quan": (issuer_of(library, work),),
        "nam": (year_of(work),),
        "tinh-trang": status_of(library, work),
        "ke-hoach": tuple(FacetValue(p.id, plan_label(library, p)) for p in plans),
    }


def status_of(library: Library, work: Work) -> tuple[FacetValue, FacetValue]:
    """Return how far the facts of *work* are verified, and whether it still stands."""
    found, state = standing(library, work), work.currency.state
    return (
        FacetValue(found, found.label, _STATUS.index(found)),
        FacetValue(state, STATES[state], _STATUS.index(state)),
    )


def issuer_of(library: Library, work: Work) -> FacetValue:
    """Return the issuer of *work*: of the register, or as printed."""
    unit_id = library.issuers.get(work.id)
    if unit_id:
        return FacetValue(unit_id, library.registers.units[unit_id].name)
    if work.issuer:
        return FacetValue(slug(work.issuer), work.issuer)
    return FacetValue(UNKNOWN, "Chưa rõ cơ quan ban hành", _LAST)


def type_of(work: Work) -> FacetValue:
    """Return the type of *work*."""
    return FacetValue(slug(work.type_word), work.type_word.capitalize())


def year_of(work: Work) -> FacetValue:
    """Return the year of *work*; the newest comes first."""
    if work.year:
        return FacetValue(str(work.year), str(work.year), -work.year)
    return FacetValue(UNKNOWN, "Chưa rõ năm")


def place_and_period(library: Library, plan: Plan) -> str:
    """Return where and for when a plan is: "Đồng Nai, 2020–2025"."""
    place = library.registers.places[library.place_of_plan(plan)].name
    return ", ".join(filter(None, (place, plan.time.replace("/", "–"))))


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
        return (FacetValue(Level.CENTRAL, LEVELS[Level.CENTRAL], _FIRST),)
    return tuple(FacetValue(place.id, place.name) for place in local)
