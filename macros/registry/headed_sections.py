"""Sections of plans that bodies head by their names, and those without their work."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from macros.model.clause import Clause
from macros.registry.library import Assignment, HeadedSection
from macros.registry.units import UnitFinder, ids_of


def headed_sections(
    titles: Mapping[tuple[str, str], tuple[str, ...]],
    finder: UnitFinder,
    places: Mapping[str, str],
    days: Mapping[str, str],
) -> Iterator[HeadedSection]:
    """Yield the sections with the bodies that their titles mean, known or not."""
    for (plan_id, clause_id), names in titles.items():
        where = places[plan_id], days[plan_id]
        units = tuple(finder.find(name, *where) for name in names)
        yield HeadedSection(plan_id, clause_id, units)


def without_work(
    sections: Iterable[HeadedSection],
    assignments: Iterable[Assignment],
    clauses: Mapping[tuple[str, str], Clause],
) -> dict[str, tuple[HeadedSection, ...]]:
    """Return, by body, the sections that it heads and in which it has no task."""
    busy: dict[tuple[str, str], set[str]] = defaultdict(set)
    for found in assignments:
        task = found.task
        clause = clauses[task.plan_id, task.clause_id]
        for part in (clause.id, *clause.path):
            busy[task.plan_id, part].update(ids_of((*found.leads, *found.supports)))
    idle: dict[str, list[HeadedSection]] = defaultdict(list)
    for section in sections:
        inside = busy.get((section.plan_id, section.clause_id), set())
        for unit_id in ids_of(section.units):
            if unit_id not in inside:
                idle[unit_id].append(section)
    return {unit_id: tuple(own) for unit_id, own in idle.items()}
