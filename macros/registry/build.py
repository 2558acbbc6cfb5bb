"""Plans and registers → the library."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TypeVar

from macros.model.directive import Directive
from macros.model.issue import Issue
from macros.model.plan import Plan
from macros.model.resolution import Contradicting, Linked, Resolution, Resolved
from macros.model.task import Task
from macros.model.unit import Registers
from macros.model.work import Work
from macros.registry.contradictions import find_contradictions
from macros.registry.doubts import doubts_of
from macros.registry.forms import form_uses
from macros.registry.issuers import Issuers
from macros.registry.library import Assignment, Library, Reference
from macros.registry.mentions import mentions_in, with_plans
from macros.registry.topics import topic_clauses
from macros.registry.units import UnitFinder
from macros.registry.works import catalogue
from macros.tasks.recognise import recognise_tasks
from macros.tasks.unit_names import unit_names
from macros.vietnamese.collation import sort_key

_Key = TypeVar("_Key")
_Item = TypeVar("_Item")


def build_library(
    plans: Iterable[Plan],
    registers: Registers,
    directives: tuple[Directive, ...] = (),
) -> tuple[Library, tuple[Issue, ...]]:
    """Return the library of plans and directives, and doubts about what they say."""
    ordered = sorted(plans, key=lambda plan: (sort_key(plan.title), plan.id))
    by_id = {plan.id: plan for plan in ordered}
    places = {p.id: registers.units[p.unit_id].place_id for p in by_id.values()}
    mentions = tuple(mentions_in(by_id.values()))
    known = catalogue(mentions, places, registers, directives)
    works = with_plans(known.works, by_id.values(), places)
    mentions_of = _grouped(
        (
            (r.work_id, m)
            for m, r in zip(mentions, known.resolutions, strict=True)
            if isinstance(r, Linked)
        ),
        works,
    )
    finder = UnitFinder(registers)
    issuers = Issuers(finder, places, registers)
    contradictions = find_contradictions(
        works, mentions_of, issuers.key, issuers.compatible
    )
    disputed = frozenset(
        mention
        for found in contradictions
        if not found.is_weak
        for reading in found.readings
        if not reading.registered
        for mention in reading.mentions
    )
    references = tuple(
        Reference(mention, _settled(resolution, works, disputed=mention in disputed))
        for mention, resolution in zip(mentions, known.resolutions, strict=True)
    )
    references_in = _grouped(
        (((r.mention.plan_id, r.mention.clause_id), r) for r in references), ()
    )
    references_of = _grouped(
        (
            (r.resolution.work_id, r)
            for r in references
            if isinstance(r.resolution, Linked)
        ),
        works,
    )
    assignments = tuple(_assignments(by_id, places, registers, finder, references_in))
    clauses = {(p.id, c.id): c for p in by_id.values() for c in p.clauses}
    library = Library(
        registers=registers,
        plans=by_id,
        clauses=clauses,
        works=works,
        references=references,
        assignments=assignments,
        references_of=references_of,
        references_in=references_in,
        issuers=issuers.of_works(works, mentions_of),
        on_topic={
            topic.id: topic_clauses(by_id.values(), topic)
            for topic in registers.topics.values()
        },
        contradictions=contradictions,
        forms=form_uses(clauses, (a.task for a in assignments)),
    )
    clashes = ((work_id, mentions[at]) for work_id, at in known.clashes)
    return library, tuple(sorted(doubts_of(library, clashes)))


def _grouped(
    pairs: Iterable[tuple[_Key, _Item]], keys: Iterable[_Key]
) -> dict[_Key, tuple[_Item, ...]]:
    """Return the items of each key; each of *keys* has an entry, if an empty one."""
    groups: dict[_Key, list[_Item]] = defaultdict(list, {key: [] for key in keys})
    for key, item in pairs:
        groups[key].append(item)
    return {key: tuple(group) for key, group in groups.items()}


def _settled(
    resolution: Resolution, works: Mapping[str, Work], *, disputed: bool
) -> Resolution:
    """Return a resolution that says what the whole library knows of it."""
    if not isinstance(resolution, Linked):
        return resolution
    if disputed:
        return Contradicting(resolution.work_id, resolution.rule)
    if works[resolution.work_id].plan_id:
        return Resolved(resolution.work_id, resolution.rule)
    return resolution


def _assignments(
    plans: dict[str, Plan],
    places: dict[str, str],
    registers: Registers,
    finder: UnitFinder,
    references_in: dict[tuple[str, str], tuple[Reference, ...]],
) -> Iterable[Assignment]:
    names = {place: unit_names(registers, place) for place in set(places.values())}
    for plan in plans.values():
        place = places[plan.id]
        for task in recognise_tasks(plan, names[place]):
            inside = references_in.get((plan.id, task.clause_id), ())
            yield Assignment(
                task,
                tuple(finder.find(name, place) for name in task.lead_units),
                tuple(finder.find(name, place) for name in task.supporting_units),
                _cited(task, inside),
            )


def _cited(task: Task, references: tuple[Reference, ...]) -> tuple[str, ...]:
    """Return the works that the task's own words cite, each once."""
    found = {
        r.resolution.work_id: None
        for r in references
        if isinstance(r.resolution, Linked)
        and task.span.start <= r.mention.citation.span.start < task.span.end
    }
    return tuple(found)
