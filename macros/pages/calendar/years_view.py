"""The library → the years of the calendar: their months, quarters, halves, bodies."""

from macros.model.schedule import Period, PeriodKind
from macros.pages.calendar.period_view import count_within
from macros.pages.calendar.value import Card, YearCards, YearEntry, YearList
from macros.pages.calendar.words import year_title
from macros.parts.tasks.heat import heat_strip
from macros.parts.tasks.view import LibraryTasks
from macros.vietnamese.dates import month_number
from macros.views.timeline import TimelineYear
from macros.words.addresses import month_address, year_address
from macros.words.labels import NO_PLAN, capital, period_label
from macros.words.named import Named


def year_cards(tasks: LibraryTasks, year: TimelineYear) -> YearCards:
    """Return the parts of a year with how much is due in each."""
    return YearCards(
        tuple(_card(tasks, month) for month in year.months),
        tuple(_card(tasks, longer) for longer in (*year.quarters, *year.halves)),
    )


def year_list(
    tasks: LibraryTasks, year: int | None = None, *, with_bodies: bool
) -> YearList:
    """Return every year of the calendar, or one, with its months and quarters.

    `with_bodies` adds the table of what each body leads in each month.
    """
    return YearList(
        tuple(
            _entry(tasks, shown, with_bodies=with_bodies)
            for shown in reversed(tasks.years)
            if year in (None, shown.year)
        ),
        len(tasks.every_year) if year is None else 0,
        "Lịch chưa có việc nào." if tasks.library.plans else NO_PLAN,
    )


def _entry(tasks: LibraryTasks, year: TimelineYear, *, with_bodies: bool) -> YearEntry:
    rows = tasks.heat_rows.get(year.year, ()) if with_bodies else ()
    return YearEntry(
        year.year,
        Named(year_title(year.year), year_address(year.year)),
        year_cards(tasks, year),
        heat_strip(rows) if rows else None,
    )


def _card(tasks: LibraryTasks, period: Period) -> Card:
    label = capital(period_label(period))
    if period.kind is PeriodKind.MONTH:
        label = f"Tháng {month_number(period.index)}"
    return Card(label, count_within(tasks, period), month_address(period))
