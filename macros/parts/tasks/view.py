"""The library → its tasks as pages show them, each made once."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from macros.parts.tasks.facets_view import bodies, task_facets
from macros.parts.tasks.groups import BodyTasks, PlanTasks
from macros.parts.tasks.heat import HeatRow
from macros.parts.tasks.heat_view import heat_rows
from macros.parts.tasks.item import TaskItem
from macros.parts.tasks.item_view import item_of, named_body
from macros.parts.tasks.paging_view import Paging
from macros.parts.tasks.timed_view import TimedTasks
from macros.registry.library import Assignment, Library
from macros.registry.units import NamedUnit
from macros.views.timeline import TimelineYear, timeline_years
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
    def timed(self) -> TimedTasks:
        """All tasks by their time."""
        return TimedTasks(self.library.assignments)

    @cached_property
    def paging(self) -> Paging:
        """Which page of the calendar lists which tasks."""
        library = self.library
        leads = {a.task.id: bodies(library, a, a.leads) for a in library.assignments}
        return Paging(library, self.timed, self.years, leads)

    @cached_property
    def heat_rows(self) -> Mapping[int, tuple[HeatRow, ...]]:
        """How many tasks each body leads in each part of a year, by year."""
        paging = self.paging
        return {
            year: heat_rows(self.library, paging.led, year, paging.address)
            for year in sorted(paging.led)
        }


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
