"""The library → what bodies have in it, by body, looked up once for all pages."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from macros.model.plan import Plan
from macros.model.unit import Unit
from macros.model.work import Work
from macros.pages.unit.value import FACETS
from macros.parts.tasks.heat import HeatRow
from macros.parts.tasks.item import TaskItem
from macros.parts.tasks.view import LibraryTasks
from macros.registry.library import Assignment, Library
from macros.registry.units import NamedUnit
from macros.vietnamese.collation import sort_key
from macros.views.life import forerunners

_ByBody = Mapping[str, list[Assignment]]


@dataclass(frozen=True, slots=True)
class Bodies:
    """What bodies have in a library, by the id of the body."""

    tasks: LibraryTasks
    items: Mapping[str, TaskItem]  # by the task's id
    leads: _ByBody
    supports: _ByBody
    shared: Mapping[str, _ByBody]  # by member and group
    parts: Mapping[str, list[Unit]]
    plans: Mapping[str, list[Plan]]
    issued: Mapping[str, list[Work]]
    rows: Mapping[str, list[HeatRow]]
    recurring: frozenset[str]  # ids of tasks
    forerunners: Mapping[str, tuple[Unit, ...]]

    @property
    def library(self) -> Library:
        """The library."""
        return self.tasks.library


def index_bodies(tasks: LibraryTasks) -> Bodies:
    """Return what the bodies of a library have in it."""
    library = tasks.library
    issued: dict[str, list[Work]] = defaultdict(list)
    for work_id, unit_id in library.issuers.items():
        issued[unit_id].append(library.works[work_id])
    parts: dict[str, list[Unit]] = defaultdict(list)
    units = library.registers.units.values()
    for unit in sorted(units, key=lambda u: sort_key(u.name)):
        parts[unit.parent].append(unit)
    plans: dict[str, list[Plan]] = defaultdict(list)
    for plan in library.plans.values():
        plans[plan.unit_id].append(plan)
    leads, supports = _own(library)
    return Bodies(
        tasks=tasks,
        items={task_id: _on_page(item) for task_id, item in tasks.items.items()},
        leads=leads,
        supports=supports,
        shared=_shared(library),
        parts=parts,
        plans=plans,
        issued=issued,
        rows=_rows(tasks),
        recurring=frozenset(a.task.id for a in tasks.timed.every_year),
        forerunners=forerunners(library.registers),
    )


def _on_page(item: TaskItem) -> TaskItem:
    """Return a task as pages of bodies list it: narrowed there by topic and plan."""
    facets = item.facets or {}
    return replace(
        item,
        plan=replace(item.plan, whole=""),
        facets={name: facets[name] for name in FACETS},
    )


def _rows(tasks: LibraryTasks) -> Mapping[str, list[HeatRow]]:
    """Return how much each body leads in each year."""
    rows: dict[str, list[HeatRow]] = defaultdict(list)
    for of_year in tasks.heat_rows.values():
        for row in of_year:
            rows[row.body.value].append(row)
    return rows


def _own(library: Library) -> tuple[_ByBody, _ByBody]:
    """Return the tasks that each body leads, and those that it supports."""
    leads: dict[str, list[Assignment]] = defaultdict(list)
    supports: dict[str, list[Assignment]] = defaultdict(list)
    for assignment in library.assignments:
        for unit_id in _ids(assignment.leads):
            leads[unit_id].append(assignment)
        for unit_id in _ids(assignment.supports):
            supports[unit_id].append(assignment)
    return leads, supports


def _ids(units: Iterable[NamedUnit]) -> dict[str, None]:
    return dict.fromkeys(unit.unit_id for unit in units if unit.unit_id)


def _shared(library: Library) -> Mapping[str, _ByBody]:
    """Return the tasks that each body has with its groups and not by its own name."""
    shared: dict[str, dict[str, list[Assignment]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for assignment in library.assignments:
        named = dict.fromkeys((*assignment.leads, *assignment.supports))
        own = {unit.unit_id for unit in named}
        for group in named:
            for member in group.members:
                if member not in own:
                    shared[member][group.unit_id].append(assignment)
    return shared
