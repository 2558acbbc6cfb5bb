"""The library → what it has on a topic: clauses by place, what they ask and cite."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace

from macros.model.plan import Plan
from macros.model.reference import Reference
from macros.model.resolution import Linked
from macros.model.unit import Level, Place, Topic
from macros.pages.topic.value import (
    BODY,
    PLACE,
    ClauseOnTopic,
    PlaceOnTopic,
    PlanOnTopic,
    TopicView,
)
from macros.parts.tasks.item import TaskItem
from macros.parts.tasks.view import LibraryTasks, by_plan
from macros.registry.library import Assignment, Library
from macros.registry.topics import TopicClause, TopicClauses
from macros.vietnamese.collation import sort_key
from macros.views.document_entry import cited_document, entry_of
from macros.views.facets import place_and_period, places_of
from macros.views.index_entry import IndexEntry, PlanMentions, index_entry
from macros.views.target_rows import target_rows
from macros.words.addresses import plan_address, topic_address
from macros.words.cited import DocumentEntry
from macros.words.labels import clause_label, place_heading
from macros.words.named import Named
from macros.words.quote import Quote, excerpt, quote

_LEVELS = list(Level)


def topic_view(tasks: LibraryTasks, topic: Topic) -> TopicView:
    """Return what the library has on *topic*."""
    library = tasks.library
    found = library.on_topic[topic.id]
    by_place: dict[str, list[TopicClauses]] = defaultdict(list)
    for entry in found:
        by_place[library.place_of_plan(entry.plan)].append(entry)
    whole = [plan for plan in library.plans.values() if topic.id in plan.topics]
    planning = {library.place_of_plan(plan) for plan in library.plans.values()}
    heard = {*by_place, *map(library.place_of_plan, whole)}
    registers = library.registers
    return TopicView(
        topic=Named(topic.name, topic_address(topic.id)),
        description=topic.description,
        phrases=topic.phrases,
        places=tuple(
            PlaceOnTopic(
                place.id,
                place_heading(place, registers),
                tuple(_plan(tasks, entry) for entry in by_place[place.id]),
            )
            for place in places_in_order(library, by_place)
        ),
        silent=tuple(
            place_heading(place, registers)
            for place in places_in_order(library, planning - heard)
        ),
        whole=tuple(_by_place(library, plan) for plan in whole),
        about=_about(library, topic),
        cited=_cited(library, found),
        related=_related(library, topic, found),
    )


def topics_in_order(library: Library) -> list[Topic]:
    """Return all topics in the order of the alphabet."""
    return sorted(library.registers.topics.values(), key=lambda t: sort_key(t.name))


def places_in_order(library: Library, place_ids: Iterable[str]) -> list[Place]:
    """Return places by level, from the highest down, then by the alphabet."""
    places = (library.registers.places[place_id] for place_id in place_ids)
    return sorted(
        places, key=lambda p: (_LEVELS.index(p.level), sort_key(p.name), p.id)
    )


def _by_place(library: Library, plan: Plan) -> Named:
    """Return a plan named by its place and period."""
    name = place_and_period(library, plan)
    return Named(name, plan_address(plan.id), plan.full_title)


def _plan(every: LibraryTasks, entry: TopicClauses) -> PlanOnTopic:
    library, plan = every.library, entry.plan
    at = [library.at(plan.id, on.clause.id) for on in entry.clauses]
    tasks = [assignment for one in at for assignment in one.tasks]
    items = _items(every, plan, tasks)
    groups = by_plan(library, tasks, items)
    return PlanOnTopic(
        id=plan.id,
        plan=Named(plan.full_title, plan_address(plan.id)),
        issuer=library.registers.units[plan.unit_id].name,
        clauses=tuple(
            _clause(library, plan, on, (items[a.task.id] for a in one.tasks))
            for on, one in zip(entry.clauses, at, strict=True)
        ),
        bodies=tuple(body for group in groups for body in group.bodies),
        targets=target_rows(target for one in at for target in one.targets),
    )


def _items(
    every: LibraryTasks, plan: Plan, tasks: Iterable[Assignment]
) -> dict[str, TaskItem]:
    """Return the tasks by their ids; they can be narrowed by place and body."""
    library = every.library
    place = places_of(library, library.place_of_plan(plan))
    found = {a.task.id: every.items[a.task.id] for a in tasks}
    return {
        task_id: replace(item, facets={PLACE: place, BODY: (item.facets or {})[BODY]})
        for task_id, item in found.items()
    }


def _clause(
    library: Library, plan: Plan, on: TopicClause, tasks: Iterable[TaskItem]
) -> ClauseOnTopic:
    clause = on.clause
    works = (library.works[w] for w in _references(library, plan.id, clause.id))
    return ClauseOnTopic(
        Named(clause_label(clause.id), plan_address(plan.id, clause.id)),
        quote(clause.text, on.phrase)
        if on.phrase
        else Quote(excerpt(clause.text), "", ""),
        by_note=on.phrase is None,
        tasks=tuple(tasks),
        documents=tuple(cited_document(library, work) for work in works),
    )


def _references(
    library: Library, plan_id: str, clause_id: str
) -> dict[str, list[Reference]]:
    """Return what a clause cites, by the id of the work, in the order of the text."""
    found: dict[str, list[Reference]] = {}
    for reference in library.at(plan_id, clause_id).references:
        if isinstance(reference.resolution, Linked):
            found.setdefault(reference.resolution.work_id, []).append(reference)
    return found


def _about(library: Library, topic: Topic) -> tuple[DocumentEntry, ...]:
    """Return the documents on the topic, in the order of the alphabet."""
    return tuple(
        entry_of(library, index_entry(library, work), with_places=False)
        for work in sorted(library.works_on[topic.id], key=lambda w: sort_key(w.label))
    )


def _cited(
    library: Library, found: Iterable[TopicClauses]
) -> tuple[DocumentEntry, ...]:
    """Return the documents that the clauses cite, with where, in the alphabet."""
    works: dict[str, list[PlanMentions]] = defaultdict(list)
    for entry in found:
        own: dict[str, list[Reference]] = defaultdict(list)
        for on in entry.clauses:
            cited = _references(library, entry.plan.id, on.clause.id)
            for work_id, references in cited.items():
                own[work_id] += references
        for work_id, references in own.items():
            works[work_id].append(PlanMentions(entry.plan, tuple(references)))
    entries = [IndexEntry(library.works[w], tuple(plans)) for w, plans in works.items()]
    return tuple(
        entry_of(library, entry, with_places=True)
        for entry in sorted(entries, key=lambda e: sort_key(e.work.label))
    )


def _related(
    library: Library, topic: Topic, found: Iterable[TopicClauses]
) -> tuple[tuple[Named, int], ...]:
    """Return the topics that share clauses with *topic*, most first."""
    counts = Counter(
        other
        for entry in found
        for on in entry.clauses
        for other in library.at(entry.plan.id, on.clause.id).topics
        if other != topic.id
    )
    names = library.registers.topics
    ordered = sorted(counts.items(), key=lambda c: (-c[1], sort_key(names[c[0]].name)))
    return tuple(
        (Named(names[other].name, topic_address(other)), count)
        for other, count in ordered
    )
