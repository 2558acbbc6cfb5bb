"""The library → the pages of the calendar: years, halves, quarters, months."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from macros.model.schedule import Period, PeriodKind
from macros.pages.calendar.period_view import PeriodTasks, Relation, count_within
from macros.pages.calendar.places_view import place_views
from macros.pages.calendar.sections_view import Scope, SectionMaker
from macros.pages.calendar.sheets_view import SheetMaker
from macros.pages.calendar.value import CalendarPage, Card, Neighbours, YearHead
from macros.pages.calendar.words import (
    RECURRING,
    period_name,
    sheet_name,
    year_title,
)
from macros.pages.calendar.years_view import year_cards
from macros.parts.tasks.heat import NO_STRIP, heat_strip
from macros.parts.tasks.room_view import ROOM
from macros.parts.tasks.view import LibraryTasks
from macros.vietnamese.dates import month_number
from macros.views.timeline import TimelineYear
from macros.words.addresses import YEARLY, list_address, month_address, year_address
from macros.words.labels import capital, period_label
from macros.words.named import Named

_BESIDE = {Relation.AROUND, Relation.YEARLY}


def calendar_views(tasks: LibraryTasks) -> Mapping[str, Callable[[], CalendarPage]]:
    """Return what makes the value of each page below /lich/, by its address."""
    maker = SectionMaker(tasks, SheetMaker(tasks))
    years = tasks.years
    series = [
        [month for year in years for month in year.months],
        [quarter for year in years for quarter in year.quarters],
        [half for year in years for half in year.halves],
    ]
    return {
        **{year_address(y.year): partial(_year_page, maker, y) for y in years},
        **{
            month_address(period): partial(_part_page, maker, periods, at)
            for periods in series
            for at, period in enumerate(periods)
        },
        YEARLY: partial(_yearly_page, maker),
        **place_views(maker),
    }


def _year_page(maker: SectionMaker, year: TimelineYear) -> CalendarPage:
    tasks = maker.tasks
    is_by_place = year.year in tasks.paging.years_by_place
    rows = () if is_by_place else tasks.heat_rows.get(year.year, ())
    head = YearHead(
        tuple(Named(str(y.year), year_address(y.year)) for y in tasks.years),
        year_cards(tasks, year),
        year.year,
        heat_strip(rows) if rows else NO_STRIP,
        places=_places(maker, year.year) if is_by_place else (),
    )
    period = Period(year.year, PeriodKind.YEAR)
    scope = Scope(tasks.timed)
    parts = maker.parts(scope, period)
    return CalendarPage(
        page=Named(year_title(year.year), year_address(year.year)),
        description=f"Nhiệm vụ của {period_name(period)}",
        sheet=sheet_name(period),
        sections=maker.sections(scope, parts, ROOM - len(rows)),
        empty=_idle(maker, period),
        year=head,
    )


def _places(maker: SectionMaker, year: int) -> tuple[Card, ...]:
    """Return the places of a year, with all that they have to do in it."""
    paging, period = maker.paging, Period(year, PeriodKind.YEAR)
    return tuple(
        Card(
            paging.name(place),
            count_within(paging.places[place], period)
            + len(paging.places[place].recurring(year)),
            list_address(period, place),
        )
        for place in paging.places_in[year]
    )


def _part_page(maker: SectionMaker, periods: Sequence[Period], at: int) -> CalendarPage:
    period, scope = periods[at], Scope(maker.tasks.timed)
    parts = maker.parts(scope, period)
    return CalendarPage(
        page=Named(capital(period_name(period)), month_address(period)),
        description=f"Nhiệm vụ của {period_name(period)}",
        sheet=sheet_name(period),
        sections=maker.sections(scope, parts),
        lead=_lead(maker, period, parts),
        empty=_idle(maker, period),
        parents=(Named(year_title(period.year), year_address(period.year)),),
        neighbours=Neighbours(
            _named(periods[at - 1]) if at else None,
            tuple(_named(p) for p in _around(maker.tasks, period)),
            _named(periods[at + 1]) if at + 1 < len(periods) else None,
        ),
    )


def _around(tasks: LibraryTasks, period: Period) -> list[Period]:
    """Return the longer periods around *period* that have a page."""
    (year,) = (y for y in tasks.years if y.year == period.year)
    longer = [*year.quarters, *year.halves, Period(period.year, PeriodKind.YEAR)]
    return [p for p in longer if set(period.months) < set(p.months)]


def _named(period: Period) -> Named:
    return Named(period_label(period), month_address(period))


def _idle(maker: SectionMaker, period: Period) -> str:
    if count_within(maker.tasks.timed, period):
        return ""
    return f"Không có việc nào của {period_name(period)}."


def _lead(maker: SectionMaker, period: Period, parts: Sequence[PeriodTasks]) -> str:
    """Say how many tasks are of the period, and how many others its page lists."""
    count = count_within(maker.tasks.timed, period)
    if not count:
        return ""
    others = sum(len(part.tasks) for part in parts if part.relation in _BESIDE)
    rest = f", cùng {others} việc của thời gian dài hơn hoặc làm hằng năm"
    when = "trong tháng"
    if period.kind is not PeriodKind.MONTH:
        first, last = map(month_number, (period.months[0], period.months[-1]))
        when = f"từ tháng {first} đến tháng {last}"
    return f"{count} nhiệm vụ {when}{rest if others else ''}."


def _yearly_page(maker: SectionMaker) -> CalendarPage:
    scope = Scope(maker.tasks.timed)
    return CalendarPage(
        page=Named(RECURRING, YEARLY),
        description="Nhiệm vụ làm hằng năm, định kỳ, thường xuyên",
        sheet=RECURRING,
        sections=maker.sections(scope, maker.parts(scope, None)),
        lead=f"{len(scope.tasks.every_year)} nhiệm vụ.",
    )
