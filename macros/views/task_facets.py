"""What tasks can be narrowed by: body, role, topic, plan."""

from collections import defaultdict

from macros.registry.library import Assignment, Library
from macros.registry.units import NamedUnit
from macros.vietnamese.slug import slug
from macros.views.facets import plan_label
from macros.words.facet import UNKNOWN, Facets, FacetValue
from macros.words.labels import capital

BODY, ROLE = "don-vi", "vai-tro"
TASK_FACETS = {
    BODY: "Đơn vị",
    ROLE: "Vai trò",
    "chu-de": "Chủ đề",
    "ke-hoach": "Kế hoạch",
}
LEADS = FacetValue("chu-tri", "Chủ trì")
SUPPORTS = FacetValue("phoi-hop", "Phối hợp")
NO_BODY = FacetValue(UNKNOWN, "Cơ quan mà văn bản không nêu tên")


def task_facets(library: Library) -> dict[str, Facets]:
    """Return the facets of every task, by its id and the keys of TASK_FACETS.

    The values of BODY and ROLE go in pairs, those who lead first: the body at one
    place has the role at the same place.
    """
    plans = {
        plan.id: FacetValue(plan.id, plan_label(library, plan))
        for plan in library.plans.values()
    }
    topics = _topics_of_clauses(library)
    found: dict[str, Facets] = {}
    for assignment in library.assignments:
        task = assignment.task
        leads = bodies(library, assignment, assignment.leads) or (NO_BODY,)
        supports = bodies(library, assignment, assignment.supports)
        found[task.id] = {
            BODY: (*leads, *supports),
            ROLE: (LEADS,) * len(leads) + (SUPPORTS,) * len(supports),
            "chu-de": tuple(topics.get((task.plan_id, task.clause_id), ())),
            "ke-hoach": (plans[task.plan_id],),
        }
    return found


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


def _topics_of_clauses(library: Library) -> dict[tuple[str, str], list[FacetValue]]:
    found: dict[tuple[str, str], list[FacetValue]] = defaultdict(list)
    for topic_id, plans in library.on_topic.items():
        value = FacetValue(topic_id, library.registers.topics[topic_id].name)
        for plan in plans:
            for on in plan.clauses:
                found[plan.plan.id, on.clause.id].append(value)
    return found
