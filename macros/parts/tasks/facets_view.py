"""The library → what each task can be narrowed by: body, role, topic, plan."""

from macros.parts.tasks.facets import BODY, LEADS, NO_BODY, ROLE, SUPPORTS
from macros.registry.library import Assignment, Library
from macros.registry.units import NamedUnit
from macros.vietnamese.slug import slug
from macros.views.facets import plan_label
from macros.words.facet import Facets, FacetValue
from macros.words.labels import capital


def task_facets(library: Library) -> dict[str, Facets]:
    """Return the facets of every task, by its id and the keys of TASK_FACETS.

    The values of BODY and ROLE go in pairs, those who lead first: the body at one
    place has the role at the same place.
    """
    plans = {
        plan.id: FacetValue(plan.id, plan_label(library, plan))
        for plan in library.plans.values()
    }
    topics = {
        topic.id: FacetValue(topic.id, topic.name)
        for topic in library.registers.topics.values()
    }
    found: dict[str, Facets] = {}
    for assignment in library.assignments:
        task = assignment.task
        leads, supports = bodies_of(library, assignment)
        at = library.at(task.plan_id, task.clause_id)
        found[task.id] = {
            BODY: (*leads, *supports),
            ROLE: (LEADS,) * len(leads) + (SUPPORTS,) * len(supports),
            "chu-de": tuple(topics[topic_id] for topic_id in at.topics),
            "ke-hoach": (plans[task.plan_id],),
        }
    return found


def bodies_of(
    library: Library, assignment: Assignment
) -> tuple[tuple[FacetValue, ...], tuple[FacetValue, ...]]:
    """Return the bodies that lead a task, or that none is named; those that support."""
    leads = bodies(library, assignment, assignment.leads) or (NO_BODY,)
    return leads, bodies(library, assignment, assignment.supports)


def bodies(
    library: Library, assignment: Assignment, named: tuple[NamedUnit, ...]
) -> tuple[FacetValue, ...]:
    """Return the bodies that a task names, then those that groups stand for, each once.

    A name outside the register is a body of the plan's place: the same words
    elsewhere may mean another.
    """
    units = library.registers.units
    place_id = library.place_of_plan(library.plans[assignment.task.plan_id])
    place = library.registers.places[place_id].name
    found: dict[FacetValue, None] = {}
    for unit in named:
        if unit.unit_id:
            value = FacetValue(unit.unit_id, units[unit.unit_id].name)
        else:
            label = f"{capital(unit.name)} ({place})"
            value = FacetValue(f"{slug(unit.name)}--{place_id}", label)
        found[value] = None
    members = (member for unit in named for member in unit.members)
    found |= {FacetValue(m, units[m].name): None for m in members}
    return tuple(found)
