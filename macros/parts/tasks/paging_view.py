"""The library → which page of the calendar lists which tasks.

A list is whole as long as its page has room. A longer one is split by place: the place
has a page for its year, or, where that has no room either, for its halves, quarters or
months; and what a place has too many of in one period is split by plan.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from macros.model.schedule import Period, PeriodKind
from macros.model.unit import Level
from macros.parts.tasks.heat_view import Led, led_tasks
from macros.parts.tasks.room_view import ROOM, homes_in, lines, without_room
from macros.parts.tasks.timed_view import TimedTasks
from macros.registry.library import Assignment, Library
from macros.vietnamese.collation import sort_key
from macros.views.document_parts import province_of
from macros.views.timeline import TimelineYear
from macros.words.addresses import list_address, period_section
from macros.words.facet import FacetValue
from macros.words.labels import LEVELS


@dataclass(frozen=True, eq=False)  # without slots: it keeps what it has looked up
class Paging:
    """The tasks of a library and the pages that list them.

    *leads* are the bodies that lead each task, by its id.
    """

    library: Library
    tasks: TimedTasks
    calendar: tuple[TimelineYear, ...]
    leads: Mapping[str, tuple[FacetValue, ...]]

    @cached_property
    def years(self) -> tuple[int, ...]:
        """The years of the calendar."""
        return tuple(year.year for year in self.calendar)

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
        return without_room(self.tasks)

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
    def _homes(self) -> Mapping[tuple[int, str], Mapping[Period, Period]]:
        return {
            (year.year, place): homes_in(
                self.places[place], year, len(self.led_at[place].get(year.year, {}))
            )
            for year in self.calendar
            if year.year in self.years_by_place
            for place in self.places_in[year.year]
        }

    def homes(self, year: int, place: str) -> Mapping[Period, Period]:
        """Return for each period of a place's year that on whose page it stands."""
        return self._homes.get((year, place), {})

    @cached_property
    def _split_at(self) -> Mapping[str, frozenset[Period | None]]:
        return {place: without_room(tasks) for place, tasks in self.places.items()}

    def is_split_by_plan(self, period: Period | None, place: str) -> bool:
        """Tell whether a place has more tasks in a period than a page has room for."""
        if period and self.homes(period.year, place).get(period) != period:
            return False
        return period in self._split_at[place]

    def address_at(self, period: Period | None, place: str) -> str:
        """Return where the tasks of a place stand, as the pages of places have it."""
        if period is None:
            return list_address(None, *(() if self.is_whole(None) else (place,)))
        home = self.homes(period.year, place).get(period, period)
        page = list_address(home, place)
        return page if home == period else f"{page}#{period_section(period)}"

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
