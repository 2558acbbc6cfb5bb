"""The library → what bodies have in it, by body, looked up once for all pages."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from macros.model.unit import Unit
from macros.model.work import Work
from macros.registry.library import Assignment, Library
from macros.registry.units import NamedUnit
from macros.vietnamese.collation import sort_key
from macros.views.life import forerunners
from macros.views.task_facets import task_facets
from macros.views.timeline import yearly
from macros.words.facet import Facets

_ByBody = Mapping[str, list[Assignment]]


@dataclass(frozen=True, slots=True)
class Bodies:
    """What bodies have in a library, by the id of the body; facets are by task."""

    library: Library
    facets: Mapping[str, Facets]
    leads: _ByBody
    supports: _ByBody
    shared: Mapping[str, _ByBody]  # by member and group
    parts: Mapping[str, list[Unit]]
    issued: Mapping[str, list[Work]]
    recurring: frozenset[str]  # ids of tasks
    forerunners: Mapping[str, tuple[Unit, ...]]


def index_bodies(library: Library) -> Bodies:
    """Return what the bodies of a library have in it."""
    issued: dict[str, list[Work]] = defaultdict(list)
    for work_id, unit_id in library.issuers.items():
        issued[unit_id].append(library.works[work_id])
    parts: dict[str, list[Unit]] = defaultdict(list)
    units = library.registers.units.values()
    for unit in sorted(units, key=lambda u: sort_key(u.name)):
        parts[unit.parent].append(unit)
    leads, supports = _own(library)
    return Bodies(
        library=library,
        facets=task_facets(library),
        leads=leads,
        supports=supports,
        shared=_shared(library),
        parts=parts,
        issued=issued,
        recurring=frozenset(a.task.id for a in yearly(library)),
        forerunners=forerunners(library.registers),
    )


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
