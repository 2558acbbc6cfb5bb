"""The library → what it has on a topic: clauses by place, what they ask and cite."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from macros.model.plan import Plan
from macros.model.unit import Level, Place, Topic
from macros.pages.topic.documents_view import about, cited, references
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
from macros.views.document_entry import cited_document
from macros.views.facets import place_and_period, places_of
from macros.views.target_rows import target_rows
from macros.words.addresses import plan_address, topic_address
from macros.words.labels import clause_label, place_heading
from macros.words.named import Named
from macros.words.quote import Quote, excerpt, quote

_LEVELS = list(Level)


def topic_view(tasks: LibraryTasks, topic: Topic) -> TopicView:
    """Return what the library has on *topic*."""
    library = tasks.library
    return replace(
        with_clauses(tasks, topic_head(library, topic), library.on_topic[topic.id]),
        about=about(library, library.works_on[topic.id]),
    )


def topic_head(library: Library, topic: Topic) -> TopicView:
    """Return what a page tells of *topic* around its clauses, and none of these."""
    found = library.on_topic[topic.id]
    whole = [plan for plan in library.plans.values() if topic.id in plan.topics]
    planning = {library.place_of_plan(plan) for plan in library.plans.values()}
    heard = {library.place_of_plan(plan) for plan in (*whole, *(e.plan for e in found))}
    silent = places_in_order(library, planning - heard)
    return TopicView(
        topic=Named(topic.name, topic_address(topic.id)),
        description=topic.description,
        phrases=topic.phrases,
        silent=tuple(place_heading(place, library.registers) for place in silent),
        whole=wholly_on(library, topic, whole),
        related=_related(library, topic, found),
    )


def wholly_on(
    library: Library, topic: Topic, plans: Iterable[Plan]
) -> tuple[Named, ...]:
    """Return those of *plans* whose head names the topic."""
    return tuple(_by_place(library, plan) for plan in plans if topic.id in plan.topics)


def with_clauses(
    tasks: LibraryTasks, page: TopicView, found: Iterable[TopicClauses]
) -> TopicView:
    """Return *page* with what some plans have on its topic."""
    library = tasks.library
    found = tuple(found)
    places = (
        PlaceOnTopic(
            place.id,
            place_heading(place, library.registers),
            tuple(_plan(tasks, entry) for entry in entries),
        )
        for place, entries in by_place(library, found)
    )
    return replace(page, places=tuple(places), cited=cited(library, found))


def by_place(
    library: Library, found: Iterable[TopicClauses]
) -> Iterator[tuple[Place, list[TopicClauses]]]:
    """Yield the places in their order, each with what its plans have."""
    groups: dict[str, list[TopicClauses]] = defaultdict(list)
    for entry in found:
        groups[library.place_of_plan(entry.plan)].append(entry)
    for place in places_in_order(library, groups):
        yield place, groups[place.id]


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
    """Return the tasks by their ids; they can be narrowed by place and body.

    The whole name of the plan stands above them.
    """
    library = every.library
    place = places_of(library, library.place_of_plan(plan))
    named = _by_place(library, plan)
    found = {a.task.id: every.items[a.task.id] for a in tasks}
    return {
        task_id: replace(
            item,
            facets={PLACE: place, BODY: (item.facets or {})[BODY]},
            plan=Named(named.name, named.address),
        )
        for task_id, item in found.items()
    }


def _clause(
    library: Library, plan: Plan, on: TopicClause, tasks: Iterable[TaskItem]
) -> ClauseOnTopic:
    clause = on.clause
    works = (library.works[w] for w in references(library, plan.id, clause.id))
    return ClauseOnTopic(
        Named(clause_label(clause.id), plan_address(plan.id, clause.id)),
        quote(clause.text, on.phrase)
        if on.phrase
        else Quote(excerpt(clause.text), "", ""),
        by_note=on.phrase is None,
        tasks=tuple(tasks),
        documents=tuple(cited_document(library, work) for work in works),
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
