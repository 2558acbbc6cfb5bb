"""Some tasks by their time: those of a library, of a place, of one plan."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from macros.model.schedule import Period
from macros.views.timeline import Tasks, tasks_by_period, yearly


@dataclass(frozen=True, eq=False)  # without slots: it keeps what it has looked up
class TimedTasks:
    """Tasks in the order of the library, looked up by time when first asked for."""

    assignments: Tasks

    @cached_property
    def of_year(self) -> Mapping[int, Mapping[Period, Tasks]]:
        """Those that name a period, by year and period in the order of time."""
        found: dict[int, dict[Period, Tasks]] = defaultdict(dict)
        for period, tasks in tasks_by_period(self.assignments).items():
            found[period.year][period] = tasks
        return dict(found)

    @cached_property
    def every_year(self) -> Tasks:
        """All that recur or have no end."""
        return yearly(self.assignments)

    @cached_property
    def _recurring(self) -> dict[int, Tasks]:
        return {}

    def recurring(self, year: int) -> Tasks:
        """Return those that recur in a year, or have begun and have no end."""
        if year not in self._recurring:
            self._recurring[year] = yearly(self.every_year, year)
        return self._recurring[year]

    def of(self, period: Period | None) -> Tasks:
        """Return those that name exactly a period; None is what recurs every year."""
        if period is None:
            return self.every_year
        return self.of_year.get(period.year, {}).get(period, ())
