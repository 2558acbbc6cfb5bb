"""The library → its tasks as pages show them, each made once."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from macros.model.schedule import Period
from macros.parts.tasks.facets_view import task_facets
from macros.parts.tasks.groups import BodyTasks, PlanTasks
from macros.parts.tasks.heat import HeatRow
from macros.parts.tasks.heat_view import heat_rows
from macros.parts.tasks.item import TaskItem
from macros.parts.tasks.item_view import item_of, named_body
from macros.registry.library import Assignment, Library
from macros.registry.units import NamedUnit
from macros.views.timeline import (
    Tasks,
    TimelineYear,
    tasks_by_period,
    timeline_years,
    yearly,
)
from macros.words.addresses import plan_address
from macros.words.named import Named


@dataclass(frozen=True, eq=False)  # without slots: it keeps what it has made
class LibraryTasks:
    """The tasks of a library, looked up once for all pages, when first asked for."""

    library: Library

    @cached_property
    def items(self) -> Mapping[str, TaskItem]:
        """What a list says of each task, by its id; filters can find it."""
        facets = task_facets(self.library)
        return {
            found.task.id: item_of(self.library, found, facets[found.task.id])
            for found in self.library.assignments
        }

    @cached_property
    def years(self) -> tuple[TimelineYear, ...]:
        """The years of the calendar."""
        return timeline_years(self.library)

    @cached_property
    def of_year(self) -> Mapping[int, Mapping[Period, Tasks]]:
        """The tasks that name a period, by year and period in the order of time."""
        found: dict[int, dict[Period, Tasks]] = defaultdict(dict)
        for period, tasks in tasks_by_period(self.library.assignments).items():
            found[period.year][period] = tasks
        return found

    @cached_property
    def recurring(self) -> Mapping[int, Tasks]:
        """The tasks that recur in each year, or have begun and have no end."""
        years = (year.year for year in self.years)
        return {year: yearly(self.library, year) for year in years}

    @cached_property
    def every_year(self) -> Tasks:
        """All tasks that recur or have no end."""
        return yearly(self.library)

    @cached_property
    def heat_rows(self) -> Mapping[int, tuple[HeatRow, ...]]:
        """How many tasks each body leads in each part of a year, by year."""
        found: dict[int, list[HeatRow]] = defaultdict(list)
        for row in heat_rows(self.library):
            found[row.year].append(row)
        return {year: tuple(rows) for year, rows in found.items()}


def by_plan(
    library: Library, assignments: Iterable[Assignment], items: Mapping[str, TaskItem]
) -> tuple[PlanTasks, ...]:
    """Group tasks by plan and by the body that leads; *items* are theirs by id."""
    plans: dict[str, dict[str, list[TaskItem]]] = defaultdict(lambda: defaultdict(list))
    units: dict[str, NamedUnit] = {}
    for assignment in assignments:
        task = assignment.task
        lead = assignment.leads[0] if assignment.leads else None
        key = lead.key if lead else ""
        if lead:
            units.setdefault(key, lead)
        plans[task.plan_id][key].append(items[task.id])
    names = {key: named_body(unit) for key, unit in units.items()}
    return tuple(
        PlanTasks(
            Named(library.plans[plan_id].full_title, plan_address(plan_id)),
            library.registers.units[library.plans[plan_id].unit_id].name,
            tuple(BodyTasks(names.get(k), tuple(g)) for k, g in groups.items()),
        )
        for plan_id, groups in plans.items()
    )
