"""The library → which page of the calendar lists which tasks.

A list is whole as long as its page has room. A longer one is split by place: the place
has a page for its year, or, where that has no room either, one for each period; and
what a place has too many of in one period is split by plan.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from macros.model.schedule import Period, PeriodKind
from macros.model.unit import Level
from macros.parts.tasks.heat_view import Led, led_tasks
from macros.parts.tasks.timed_view import TimedTasks
from macros.registry.library import Assignment, Library
from macros.vietnamese.collation import sort_key
from macros.views.document_parts import province_of
from macros.words.addresses import list_address, period_section, year_address
from macros.words.facet import FacetValue
from macros.words.labels import LEVELS

ROOM = 400  # lines of a page, which stays below 300 kB with them
MOST_ROWS = ROOM // 3  # of a table that has no other tasks
_LINE = 200  # letters


def lines(tasks: Iterable[Assignment]) -> int:
    """Return how many lines tasks take: one, one a body, one for each 200 letters."""
    return sum(
        1 + len(a.leads) + len(a.supports) - (-len(a.task.text) // _LINE) for a in tasks
    )


@dataclass(frozen=True, eq=False)  # without slots: it keeps what it has looked up
class Paging:
    """The tasks of a library and the pages that list them.

    *leads* are the bodies that lead each task, by its id.
    """

    library: Library
    tasks: TimedTasks
    years: tuple[int, ...]
    leads: Mapping[str, tuple[FacetValue, ...]]

    @cached_property
    def led(self) -> Led:
        """The tasks that each body leads, by year, body and part of the year."""
        return led_tasks(self.tasks, self.years, self.leads)

    @cached_property
    def places(self) -> Mapping[str, TimedTasks]:
        """The tasks by the place of their plans, in the order of the alphabet."""
        found: dict[str, list[Assignment]] = defaultdict(list)
        for assignment in self.tasks.assignments:
            found[self.place_of[assignment.task.plan_id]].append(assignment)
        order = sorted(found, key=lambda place: sort_key(self.name(place)))
        return {place: TimedTasks(tuple(found[place])) for place in order}

    @cached_property
    def place_of(self) -> Mapping[str, str]:
        """The province of each plan, or the country, by the id of the plan."""
        registers = self.library.registers
        found = {}
        for plan in self.library.plans.values():
            place_id = self.library.place_of_plan(plan)
            province = province_of(registers, place_id)
            country = registers.place_chain(place_id)[-1]
            found[plan.id] = province.id if province else country
        return found

    def name(self, place_id: str) -> str:
        """Return the name of a place among others."""
        return self._named(place_id, self.library.registers.places[place_id].name)

    def full_name(self, place_id: str) -> str:
        """Return the name of a place behind the title of a page."""
        return self._named(place_id, self.library.registers.places[place_id].full_name)

    def _named(self, place_id: str, name: str) -> str:
        level = self.library.registers.places[place_id].level
        return LEVELS[level] if level is Level.CENTRAL else name

    @cached_property
    def led_at(self) -> Mapping[str, Led]:
        """The same as `led` for the tasks of each place."""
        return {
            place: led_tasks(tasks, self.years, self.leads)
            for place, tasks in self.places.items()
        }

    @cached_property
    def _split(self) -> frozenset[Period | None]:
        return _without_room(self.tasks)

    def is_whole(self, period: Period | None) -> bool:
        """Tell whether the page of a period lists all of its tasks."""
        return period not in self._split

    @cached_property
    def years_by_place(self) -> frozenset[int]:
        """The years in which a period, or the strip of bodies, has no room."""
        return frozenset(filter(self._is_by_place, self.years))

    def _is_by_place(self, year: int) -> bool:
        own = self.tasks.of(Period(year, PeriodKind.YEAR))
        if lines(own) + len(self.led.get(year, {})) > ROOM:
            return True
        return not all(map(self.is_whole, self.tasks.of_year.get(year, {})))

    @cached_property
    def places_in(self) -> Mapping[int, tuple[str, ...]]:
        """The places that have tasks in each year."""
        return {
            year: tuple(
                place
                for place, tasks in self.places.items()
                if year in tasks.of_year or tasks.recurring(year)
            )
            for year in self.years
        }

    @cached_property
    def whole_years(self) -> frozenset[tuple[int, str]]:
        """The years of places that one page has room for, with the places."""
        return frozenset(
            (year, place)
            for year in self.years_by_place
            for place in self.places_in[year]
            if self._has_room(year, place)
        )

    def _has_room(self, year: int, place: str) -> bool:
        tasks, rows = self.places[place], len(self.led_at[place].get(year, {}))
        periods = tasks.of_year.get(year, {}).values()
        named = {a.task.id: a for own in periods for a in own}
        return lines(named.values()) + rows <= ROOM

    @cached_property
    def _split_at(self) -> Mapping[str, frozenset[Period | None]]:
        return {place: _without_room(tasks) for place, tasks in self.places.items()}

    def is_split_by_plan(self, period: Period | None, place: str) -> bool:
        """Tell whether a place has more tasks in a period than a page has room for."""
        if period and (period.year, place) in self.whole_years:
            return False
        return period in self._split_at[place]

    def address_at(self, period: Period | None, place: str) -> str:
        """Return where the tasks of a place stand, as the pages of places have it."""
        if period is None:
            return list_address(None, *(() if self.is_whole(None) else (place,)))
        if (period.year, place) in self.whole_years:
            return f"{year_address(period.year)}{place}/#{period_section(period)}"
        return list_address(period, place)

    def address(self, period: Period | None, tasks: Iterable[Assignment]) -> str:
        """Return the page that lists *tasks* of a period, or leads to where they are.

        It may end with the section of the page.
        """
        if self.is_whole(period):
            return list_address(period)
        plans = {assignment.task.plan_id for assignment in tasks}
        places = {self.place_of[plan] for plan in plans}
        if len(places) != 1:
            return list_address(period)
        (place,) = places
        if self.is_split_by_plan(period, place) and len(plans) == 1:
            return list_address(period, place, *plans)
        return self.address_at(period, place)


def _without_room(tasks: TimedTasks) -> frozenset[Period | None]:
    """Return the periods with more tasks than a page has room for."""
    periods = [p for of_year in tasks.of_year.values() for p in of_year]
    return frozenset(p for p in (*periods, None) if lines(tasks.of(p)) > ROOM)
