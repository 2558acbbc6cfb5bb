"""What the page of a topic shows: its clauses by place, what they ask and cite."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from macros.model.plan import Plan
from macros.model.reference import Reference
from macros.model.resolution import Linked
from macros.model.unit import Level, Place, Topic
from macros.model.work import Work
from macros.registry.library import Assignment, Library
from macros.registry.targets import PlanTarget
from macros.registry.topics import TopicClause, TopicClauses
from macros.vietnamese.collation import sort_key
from macros.views.citation_index import IndexEntry, PlanMentions

_LEVELS = list(Level)
_Key = tuple[str, str]  # of a clause: ids of its plan and its own


@dataclass(frozen=True, slots=True)
class ClauseOnTopic:
    """A clause on a topic, with its tasks, its targets and the works that it cites."""

    on: TopicClause
    tasks: tuple[Assignment, ...]
    targets: tuple[PlanTarget, ...]
    works: tuple[Work, ...]


@dataclass(frozen=True, slots=True)
class PlanOnTopic:
    """One plan's clauses on a topic, in the order of its text."""

    plan: Plan
    clauses: tuple[ClauseOnTopic, ...]

    @property
    def tasks(self) -> tuple[Assignment, ...]:
        """The tasks in these clauses."""
        return tuple(task for clause in self.clauses for task in clause.tasks)

    @property
    def targets(self) -> tuple[PlanTarget, ...]:
        """The targets in these clauses."""
        return tuple(target for clause in self.clauses for target in clause.targets)

    @property
    def works(self) -> tuple[str, ...]:
        """The ids of the works that these clauses cite, each once."""
        ids = (work.id for clause in self.clauses for work in clause.works)
        return tuple(dict.fromkeys(ids))


@dataclass(frozen=True, slots=True)
class PlaceOnTopic:
    """The plans of one place that have clauses on a topic."""

    place: Place
    plans: tuple[PlanOnTopic, ...]

    @property
    def clause_count(self) -> int:
        """How many clauses there are."""
        return sum(len(plan.clauses) for plan in self.plans)

    @property
    def task_count(self) -> int:
        """How many tasks these clauses have."""
        return sum(len(plan.tasks) for plan in self.plans)


@dataclass(frozen=True, slots=True)
class TopicView:
    """A topic through the library.

    `places` have clauses on it, `silent` have plans but no such clause, both from
    the highest level down. `whole` are the plans whose head names the topic. `about`
    are the works on the topic, `cited` those that its clauses cite, there. `related`
    are the topics that share clauses with it, with how many, most first.
    """

    topic: Topic
    places: tuple[PlaceOnTopic, ...]
    silent: tuple[Place, ...]
    whole: tuple[Plan, ...]
    about: tuple[Work, ...]
    cited: tuple[IndexEntry, ...]
    related: tuple[tuple[Topic, int], ...]

    @property
    def plans(self) -> tuple[PlanOnTopic, ...]:
        """The plans of all places, in the order of the places."""
        return tuple(plan for place in self.places for plan in place.plans)


@dataclass(frozen=True, slots=True)
class ClauseIndex:
    """What the clauses hold, looked up once for all topics."""

    tasks: Mapping[_Key, list[Assignment]]
    targets: Mapping[_Key, list[PlanTarget]]
    topics: Mapping[_Key, list[str]]  # ids
    about: Mapping[str, list[Work]]  # by topic id


def index_clauses(library: Library) -> ClauseIndex:
    """Return the index of all clauses."""
    index = ClauseIndex(*(defaultdict(list) for _ in range(4)))
    for assignment in library.assignments:
        task = assignment.task
        index.tasks[task.plan_id, task.clause_id].append(assignment)
    for target in library.targets:
        index.targets[target.plan_id, target.clause_id].append(target)
    for topic_id, plans in library.on_topic.items():
        for found in plans:
            for on in found.clauses:
                index.topics[found.plan.id, on.clause.id].append(topic_id)
    for work_id, topic_ids in library.work_topics.items():
        for topic_id in topic_ids:
            index.about[topic_id].append(library.works[work_id])
    return index


def topic_views(library: Library) -> tuple[TopicView, ...]:
    """Return the views of all topics, in the order of the alphabet."""
    index = index_clauses(library)
    topics = sorted(library.registers.topics.values(), key=lambda t: sort_key(t.name))
    return tuple(topic_view(library, topic, index) for topic in topics)


def topic_view(library: Library, topic: Topic, index: ClauseIndex) -> TopicView:
    """Return what the library has on *topic*."""
    found = library.on_topic[topic.id]
    by_place: dict[str, list[PlanOnTopic]] = defaultdict(list)
    for entry in found:
        plan = _plan(library, entry, index)
        by_place[library.place_of_plan(entry.plan)].append(plan)
    whole = [plan for plan in library.plans.values() if topic.id in plan.topics]
    planning = {library.place_of_plan(plan) for plan in library.plans.values()}
    heard = {*by_place, *map(library.place_of_plan, whole)}
    return TopicView(
        topic=topic,
        places=tuple(
            PlaceOnTopic(place, tuple(by_place[place.id]))
            for place in _ordered(library, by_place)
        ),
        silent=_ordered(library, planning - heard),
        whole=tuple(whole),
        about=tuple(sorted(index.about[topic.id], key=lambda w: sort_key(w.label))),
        cited=_cited(library, found),
        related=_related(library, topic, found, index),
    )


def place_order(place: Place) -> tuple[object, ...]:
    """Return the key that puts places in order: by level, then by the alphabet."""
    return (_LEVELS.index(place.level), sort_key(place.name), place.id)


def _ordered(library: Library, place_ids: Iterable[str]) -> tuple[Place, ...]:
    places = (library.registers.places[place_id] for place_id in place_ids)
    return tuple(sorted(places, key=place_order))


def _plan(library: Library, entry: TopicClauses, index: ClauseIndex) -> PlanOnTopic:
    clauses = []
    for on in entry.clauses:
        key = (entry.plan.id, on.clause.id)
        clauses.append(
            ClauseOnTopic(
                on,
                tuple(index.tasks.get(key, ())),
                tuple(index.targets.get(key, ())),
                tuple(library.works[w] for w in _references(library, key)),
            )
        )
    return PlanOnTopic(entry.plan, tuple(clauses))


def _references(library: Library, key: _Key) -> dict[str, list[Reference]]:
    """Return what a clause cites, by the id of the work, in the order of the text."""
    found: dict[str, list[Reference]] = {}
    for reference in library.references_in.get(key, ()):
        if isinstance(reference.resolution, Linked):
            found.setdefault(reference.resolution.work_id, []).append(reference)
    return found


def _cited(library: Library, found: Iterable[TopicClauses]) -> tuple[IndexEntry, ...]:
    """Return the works that the clauses cite, with where, in the alphabet."""
    works: dict[str, list[PlanMentions]] = defaultdict(list)
    for entry in found:
        own: dict[str, list[Reference]] = defaultdict(list)
        for on in entry.clauses:
            key = (entry.plan.id, on.clause.id)
            for work_id, references in _references(library, key).items():
                own[work_id] += references
        for work_id, references in own.items():
            works[work_id].append(PlanMentions(entry.plan, tuple(references)))
    entries = (IndexEntry(library.works[w], tuple(plans)) for w, plans in works.items())
    return tuple(sorted(entries, key=lambda entry: sort_key(entry.work.label)))


def _related(
    library: Library, topic: Topic, found: Iterable[TopicClauses], index: ClauseIndex
) -> tuple[tuple[Topic, int], ...]:
    counts = Counter(
        other
        for entry in found
        for on in entry.clauses
        for other in index.topics[entry.plan.id, on.clause.id]
        if other != topic.id
    )
    topics = library.registers.topics
    shared = ((topics[topic_id], count) for topic_id, count in counts.items())
    return tuple(sorted(shared, key=lambda s: (-s[1], sort_key(s[0].name))))
