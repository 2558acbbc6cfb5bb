"""Tasks, too many to be listed → how many are due in each period, with its page."""

from collections.abc import Iterable

from macros.model.schedule import Period, PeriodKind
from macros.pages.calendar.agenda_value import PeriodCount
from macros.pages.calendar.period_view import count_within
from macros.pages.calendar.words import RECURRING
from macros.parts.tasks.facets import BODY
from macros.parts.tasks.timed_view import TimedTasks
from macros.views.timeline import TimelineYear
from macros.words.addresses import asked, list_address
from macros.words.labels import capital, period_label


def period_counts(
    tasks: TimedTasks,
    years: Iterable[TimelineYear],
    kept: Iterable[int],
    unit_id: str = "",
) -> tuple[PeriodCount, ...]:
    """Return the periods of the years *kept*, the latest first; then what recurs.

    Their pages are narrowed to the work of *unit_id*, if it is given.
    """
    wanted = set(kept)
    periods = [
        period
        for year in sorted(years, key=lambda y: -y.year)
        if year.year in wanted
        for period in (*year.months, *year.quarters, *year.halves, _whole(year))
    ]
    counts = [_count(tasks, period, unit_id) for period in periods]
    recurring = PeriodCount(
        label=RECURRING,
        count=len(tasks.every_year),
        address=_page(None, unit_id),
    )
    return tuple(one for one in (*counts, recurring) if one.count)


def _whole(year: TimelineYear) -> Period:
    return Period(year.year, PeriodKind.YEAR)


def _count(tasks: TimedTasks, period: Period, unit_id: str) -> PeriodCount:
    is_month = period.kind is PeriodKind.MONTH
    return PeriodCount(
        label=capital(period_label(period)),
        count=count_within(tasks, period),
        address=_page(period, unit_id),
        first=period.first,
        last=period.last,
        month=f"{period.year:04}-{period.index:02}" if is_month else "",
    )


def _page(period: Period | None, unit_id: str) -> str:
    page = list_address(period)
    return asked(page, f"{BODY}={unit_id}") if unit_id else page
