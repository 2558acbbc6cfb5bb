"""The library → the years of the calendar: their months, quarters, halves, bodies."""

from macros.model.schedule import Period
from macros.pages.calendar.period_view import count_within
from macros.pages.calendar.value import Card, YearCards, YearEntry, YearList
from macros.pages.calendar.words import period_card, year_title
from macros.parts.tasks.heat import heat_strip
from macros.parts.tasks.room_view import ROOM
from macros.parts.tasks.view import LibraryTasks
from macros.views.timeline import TimelineYear
from macros.words.addresses import month_address, year_address
from macros.words.labels import NO_PLAN
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
    years = [y for y in reversed(tasks.years) if year in (None, y.year)]
    led = tasks.paging.led if with_bodies else {}
    has_room = sum(len(led.get(y.year, ())) for y in years) <= ROOM
    return YearList(
        tuple(
            _entry(tasks, y, has_bodies=y.year in led, has_room=has_room) for y in years
        ),
        len(tasks.timed.every_year) if year is None else 0,
        "Lịch chưa có việc nào." if tasks.library.plans else NO_PLAN,
    )


def _entry(
    tasks: LibraryTasks, year: TimelineYear, *, has_bodies: bool, has_room: bool
) -> YearEntry:
    is_here = has_bodies and has_room
    return YearEntry(
        year.year,
        Named(year_title(year.year), year_address(year.year)),
        year_cards(tasks, year),
        heat_strip(tasks.heat_rows[year.year]) if is_here else None,
        elsewhere=has_bodies and not has_room,
    )


def _card(tasks: LibraryTasks, period: Period) -> Card:
    count = count_within(tasks.timed, period)
    return Card(period_card(period), count, month_address(period))
