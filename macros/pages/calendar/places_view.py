"""The library → the pages of places, where those of all places have no room."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from macros.model.schedule import Period, PeriodKind
from macros.pages.calendar.period_view import PeriodTasks, Relation
from macros.pages.calendar.place_year_view import (
    place_scope,
    place_year_page,
)
from macros.pages.calendar.sections_view import Scope, SectionMaker, by_plan
from macros.pages.calendar.value import CalendarPage, Neighbours
from macros.pages.calendar.words import RECURRING, period_name, sheet_name, year_title
from macros.parts.tasks.timed_view import TimedTasks
from macros.views.facets import plan_label
from macros.words.addresses import YEARLY, list_address, year_address
from macros.words.labels import capital
from macros.words.named import Named

Makers = Mapping[str, Callable[[], CalendarPage]]
_Made = Iterator[tuple[str, Callable[[], CalendarPage]]]


def place_views(maker: SectionMaker) -> Makers:
    """Return what makes the value of each page of a place or plan, by its address."""
    paging = maker.paging
    found = dict(
        made
        for year in sorted(paging.years_by_place)
        for place in paging.places_in[year]
        for made in _of_year(maker, year, place)
    )
    if not paging.is_whole(None):
        for place, tasks in paging.places.items():
            if tasks.every_year:
                found |= dict(_of_period(maker, None, place))
    return found


def _of_year(maker: SectionMaker, year: int, place: str) -> _Made:
    """Yield the page of a place's year, and of its periods if it has no room."""
    whole = Period(year, PeriodKind.YEAR)
    yield (
        list_address(whole, place),
        partial(place_year_page, maker, year, place_scope(maker, place)),
    )
    for period in dict.fromkeys(maker.paging.homes(year, place).values()):
        pages = _of_period(maker, period, place)
        yield from (page for page in pages if page[0] != list_address(whole, place))


def _of_period(maker: SectionMaker, period: Period | None, place: str) -> _Made:
    """Yield the page of a place's period, and of its plans if it has no room."""
    page = partial(_part_page, maker, period, place_scope(maker, place))
    yield list_address(period, place), page
    if not maker.paging.is_split_by_plan(period, place):
        return
    own = PeriodTasks(Relation.OWN, period, maker.paging.places[place].of(period))
    for plan, tasks in by_plan(own).items():
        scope = _plan_scope(maker, place, plan, tasks)
        yield (
            list_address(period, place, plan),
            partial(_part_page, maker, period, scope),
        )


def _plan_scope(maker: SectionMaker, place: str, plan: str, tasks: TimedTasks) -> Scope:
    library = maker.tasks.library
    return Scope(tasks, place, plan, plan_label(library, library.plans[plan]))


def _part_page(
    maker: SectionMaker, period: Period | None, scope: Scope
) -> CalendarPage:
    """Return the page of a place or plan for a period, None for what recurs."""
    parts = maker.parts(scope, period)
    address = list_address(period, *filter(None, (scope.place, scope.plan)))
    title = capital(period_name(period)) if period else RECURRING
    when = period_name(period) if period else "hằng năm, thường xuyên"
    return CalendarPage(
        page=Named(f"{title}: {scope.name}", address),
        description=f"Nhiệm vụ {'của ' if period else ''}{when}, {scope.name}",
        sheet=sheet_name(period),
        sections=maker.sections(scope, parts),
        lead=f"{sum(len(part.tasks) for part in parts)} nhiệm vụ.",
        parents=_parents(maker, period, scope),
        neighbours=_neighbours(maker, period, scope),
    )


def _parents(
    maker: SectionMaker, period: Period | None, scope: Scope
) -> tuple[Named, ...]:
    """Return the pages above: of the year, of the period, of the place."""
    if period is None:
        found = [Named(RECURRING, YEARLY)]
    else:
        found = [Named(year_title(period.year), year_address(period.year))]
    if period and period.kind is not PeriodKind.YEAR:
        found.append(Named(capital(period_name(period)), list_address(period)))
    if scope.plan:
        page = list_address(period, scope.place)
        found.append(Named(capital(maker.paging.full_name(scope.place)), page))
    return tuple(found)


def _neighbours(
    maker: SectionMaker, period: Period | None, scope: Scope
) -> Neighbours | None:
    """Return the way to the year of the place."""
    if period is None or scope.plan:
        return None
    year = Period(period.year, PeriodKind.YEAR)
    name = f"{maker.paging.full_name(scope.place)}, năm {period.year}"
    return Neighbours(None, (Named(name, list_address(year, scope.place)),), None)
