"""The library → the pages of the calendar: years, halves, quarters, months."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from macros.model.schedule import Period, PeriodKind
from macros.pages.calendar.period_view import (
    PeriodTasks,
    Relation,
    count_within,
    on_page,
)
from macros.pages.calendar.sheets_view import SheetMaker
from macros.pages.calendar.value import CalendarPage, Neighbours, Section, YearHead
from macros.pages.calendar.words import (
    RECURRING,
    period_name,
    section_id,
    section_title,
    sheet_name,
    year_title,
)
from macros.pages.calendar.years_view import year_cards
from macros.parts.tasks.heat import heat_strip
from macros.parts.tasks.view import LibraryTasks
from macros.vietnamese.dates import month_number
from macros.views.timeline import TimelineYear
from macros.words.addresses import YEARLY, month_address, year_address
from macros.words.labels import capital, period_label
from macros.words.named import Named

MOST_TASKS = 200  # beside the page's own; more have a link instead
_BESIDE = {Relation.AROUND, Relation.YEARLY}


@dataclass(frozen=True, slots=True)
class _Calendar:
    """What every page of the calendar is made of."""

    tasks: LibraryTasks
    maker: SheetMaker

    def section(self, part: PeriodTasks) -> Section:
        """Return a part of a page; one beside its own that is long is a link."""
        is_own = part.relation is Relation.OWN
        is_within = part.relation is Relation.WITHIN
        is_long = not is_own and len(part.tasks) > MOST_TASKS
        period = part.period
        return Section(
            id=section_id(period),
            title=section_title(period, is_within=is_within),
            page=_named(period) if period else Named(RECURRING, YEARLY),
            count=len(part.tasks),
            sheets=None if is_long else self.maker.sheets(period, part.tasks),
            is_own=is_own,
            is_within=is_within,
        )


def calendar_views(tasks: LibraryTasks) -> Mapping[str, Callable[[], CalendarPage]]:
    """Return what makes the value of each page below /lich/, by its address."""
    calendar = _Calendar(tasks, SheetMaker(tasks))
    years = tasks.years
    series = [
        [month for year in years for month in year.months],
        [quarter for year in years for quarter in year.quarters],
        [half for year in years for half in year.halves],
    ]
    return {
        **{year_address(y.year): partial(_year_page, calendar, y) for y in years},
        **{
            month_address(period): partial(_part_page, calendar, periods, at)
            for periods in series
            for at, period in enumerate(periods)
        },
        YEARLY: partial(_yearly_page, calendar),
    }


def _year_page(calendar: _Calendar, year: TimelineYear) -> CalendarPage:
    tasks = calendar.tasks
    head = YearHead(
        tuple(Named(str(y.year), year_address(y.year)) for y in tasks.years),
        year_cards(tasks, year),
        year.year,
        heat_strip(tasks.heat_rows.get(year.year, ())),
    )
    period = Period(year.year, PeriodKind.YEAR)
    parts = on_page(tasks, period)
    return _page(calendar, period, parts, title=year_title(year.year), year=head)


def _part_page(calendar: _Calendar, periods: Sequence[Period], at: int) -> CalendarPage:
    period = periods[at]
    parts = on_page(calendar.tasks, period)
    return _page(
        calendar,
        period,
        parts,
        title=capital(period_name(period)),
        lead=_lead(calendar, period, parts),
        parent=Named(year_title(period.year), year_address(period.year)),
        neighbours=Neighbours(
            _named(periods[at - 1]) if at else None,
            tuple(_named(p) for p in _around(calendar, period)),
            _named(periods[at + 1]) if at + 1 < len(periods) else None,
        ),
    )


def _around(calendar: _Calendar, period: Period) -> list[Period]:
    """Return the longer periods around *period* that have a page."""
    (year,) = (y for y in calendar.tasks.years if y.year == period.year)
    longer = [*year.quarters, *year.halves, Period(period.year, PeriodKind.YEAR)]
    return [p for p in longer if set(period.months) < set(p.months)]


def _named(period: Period) -> Named:
    return Named(period_label(period), month_address(period))


def _lead(calendar: _Calendar, period: Period, parts: Sequence[PeriodTasks]) -> str:
    """Say how many tasks are of the period, and how many others its page lists."""
    count = count_within(calendar.tasks, period)
    if not count:
        return ""
    others = sum(len(part.tasks) for part in parts if part.relation in _BESIDE)
    rest = f", cùng {others} việc của thời gian dài hơn hoặc làm hằng năm"
    when = "trong tháng"
    if period.kind is not PeriodKind.MONTH:
        first, last = map(month_number, (period.months[0], period.months[-1]))
        when = f"từ tháng {first} đến tháng {last}"
    return f"{count} nhiệm vụ {when}{rest if others else ''}."


def _page(  # noqa: PLR0913 - what a year has, and what a part of it has
    calendar: _Calendar,
    period: Period,
    parts: Sequence[PeriodTasks],
    *,
    title: str,
    lead: str = "",
    parent: Named | None = None,
    neighbours: Neighbours | None = None,
    year: YearHead | None = None,
) -> CalendarPage:
    name = period_name(period)
    is_idle = not count_within(calendar.tasks, period)
    return CalendarPage(
        page=Named(title, month_address(period)),
        description=f"Nhiệm vụ của {name}",
        sheet=sheet_name(period),
        sections=tuple(calendar.section(part) for part in parts if part.tasks),
        lead=lead,
        empty=f"Không có việc nào của {name}." if is_idle else "",
        parent=parent,
        neighbours=neighbours,
        year=year,
    )


def _yearly_page(calendar: _Calendar) -> CalendarPage:
    tasks = calendar.tasks.every_year
    part = PeriodTasks(Relation.OWN, None, tasks)
    return CalendarPage(
        page=Named(RECURRING, YEARLY),
        description="Nhiệm vụ làm hằng năm, định kỳ, thường xuyên",
        sheet=RECURRING,
        sections=(calendar.section(part),) if tasks else (),
        lead=f"{len(tasks)} nhiệm vụ.",
    )
