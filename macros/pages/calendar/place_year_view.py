"""The library → the page of a place's year, where that of all places has no room."""

from macros.model.schedule import Period, PeriodKind
from macros.pages.calendar.period_view import count_within
from macros.pages.calendar.sections_view import Scope, SectionMaker
from macros.pages.calendar.value import CalendarPage, Card, YearCards, YearHead
from macros.pages.calendar.words import (
    period_card,
    period_name,
    sheet_name,
    year_title,
)
from macros.parts.tasks.heat import heat_strip
from macros.parts.tasks.heat_view import heat_rows
from macros.parts.tasks.room_view import ROOM, lines
from macros.words.addresses import list_address, year_address
from macros.words.named import Named


def place_scope(maker: SectionMaker, place: str) -> Scope:
    """Return what the pages of a place list."""
    paging = maker.paging
    return Scope(paging.places[place], place, name=paging.full_name(place))


def place_year_page(maker: SectionMaker, year: int, scope: Scope) -> CalendarPage:
    """Return the page of a place's year."""
    period = Period(year, PeriodKind.YEAR)
    parts = maker.parts(scope, period)
    head = _head(maker, year, scope)
    room = ROOM - len(head.strip.rows)
    address = list_address(period, scope.place)
    return CalendarPage(
        page=Named(f"{year_title(year)}: {scope.name}", address),
        description=f"Nhiệm vụ của {period_name(period)}, {scope.name}",
        sheet=sheet_name(period),
        sections=maker.sections(scope, parts, room),
        lead=_lead(scope, year),
        parents=(Named(year_title(year), year_address(year)),),
        year=head,
    )


def _head(maker: SectionMaker, year: int, scope: Scope) -> YearHead:
    """Return the years of the place, the parts of this one, the strip of its bodies."""
    paging, place = maker.paging, scope.place
    years = (
        Named(str(other), list_address(Period(other, PeriodKind.YEAR), place))
        for other in paging.years
        if other in paging.years_by_place and place in paging.places_in[other]
    )
    rows = heat_rows(
        maker.tasks.library,
        paging.led_at[place],
        year,
        lambda period, _: paging.address_at(period, place),
    )
    own = lines(scope.tasks.of(Period(year, PeriodKind.YEAR)))
    shown = rows[: max(0, ROOM - own)]
    return YearHead(
        tuple(years),
        _cards(maker, year, scope),
        year,
        heat_strip(shown),
        left_out=len(rows) - len(shown),
    )


def _cards(maker: SectionMaker, year: int, scope: Scope) -> YearCards:
    """Return the months and longer parts of the year that have tasks of their own."""
    months: list[Card] = []
    longer: list[Card] = []
    for period, tasks in scope.tasks.of_year.get(year, {}).items():
        address = maker.paging.address_at(period, scope.place)
        listed = months if period.kind is PeriodKind.MONTH else longer
        if period.kind is not PeriodKind.YEAR:
            listed.append(Card(period_card(period), len(tasks), address))
    return YearCards(tuple(months), tuple(longer))


def _lead(scope: Scope, year: int) -> str:
    count = count_within(scope.tasks, Period(year, PeriodKind.YEAR))
    recurring = len(scope.tasks.recurring(year))
    told = [f"{count} nhiệm vụ trong năm"] if count else []
    if recurring:
        told.append(f"{recurring} việc làm hằng năm, thường xuyên")
    return f"{', cùng '.join(told)}."
