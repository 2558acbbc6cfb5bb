"""What the pages of topics show: every name, address and count, by place."""

from dataclasses import dataclass
from itertools import chain

from macros.parts.tasks.groups import BodyTasks
from macros.parts.tasks.item import TaskItem
from macros.words.cited import CitedDocument, DocumentEntry
from macros.words.named import Named
from macros.words.quote import Quote
from macros.words.targets import TargetRow

PLACE, BODY = "noi", "don-vi"
FACETS = {PLACE: "Địa bàn", BODY: "Đơn vị"}  # by what tasks can be narrowed


@dataclass(frozen=True, slots=True)
class ClauseOnTopic:
    """A clause on a topic, with its tasks and the documents that it cites.

    `by_note` tells that only a clerk's note puts it here: no word of it is exact.
    """

    clause: Named
    words: Quote
    by_note: bool = False
    tasks: tuple[TaskItem, ...] = ()
    documents: tuple[CitedDocument, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanOnTopic:
    """One plan's clauses on a topic, in the order of its text, and what is in them."""

    id: str
    plan: Named
    issuer: str
    clauses: tuple[ClauseOnTopic, ...]
    bodies: tuple[BodyTasks, ...] = ()
    targets: tuple[TargetRow, ...] = ()

    @property
    def task_count(self) -> int:
        """How many tasks the clauses have."""
        return sum(len(body.tasks) for body in self.bodies)

    @property
    def document_count(self) -> int:
        """How many documents the clauses cite."""
        cited = chain.from_iterable(clause.documents for clause in self.clauses)
        return len({document.id for document in cited})


@dataclass(frozen=True, slots=True)
class PlaceOnTopic:
    """The plans of one place that have clauses on a topic."""

    id: str
    name: str
    plans: tuple[PlanOnTopic, ...]

    @property
    def clause_count(self) -> int:
        """How many clauses there are."""
        return sum(len(plan.clauses) for plan in self.plans)

    @property
    def task_count(self) -> int:
        """How many tasks these clauses have."""
        return sum(plan.task_count for plan in self.plans)


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicView:
    """A topic through the library.

    `places` have clauses on it, `silent` have plans but no such clause, both from
    the highest level down. `whole` are the plans whose head names the topic. `about`
    are the documents on the topic, `cited` those that its clauses cite, there.
    `related` are the topics that share clauses with it, with how many, most first.
    `above` are the pages above that of a part, which tells only of its own places.
    """

    topic: Named
    above: tuple[Named, ...] = ()
    description: str = ""
    phrases: tuple[str, ...] = ()
    places: tuple[PlaceOnTopic, ...] = ()
    silent: tuple[str, ...] = ()
    whole: tuple[Named, ...] = ()
    about: tuple[DocumentEntry, ...] = ()
    cited: tuple[DocumentEntry, ...] = ()
    related: tuple[tuple[Named, int], ...] = ()

    @property
    def plans(self) -> tuple[PlanOnTopic, ...]:
        """The plans of all places, in the order of the places."""
        return tuple(plan for place in self.places for plan in place.plans)


@dataclass(frozen=True, slots=True, kw_only=True)
class OnTopic:
    """How much of each kind is on a topic, in one plan or in several."""

    plans: int
    clauses: int
    tasks: int
    documents: int
    targets: int


@dataclass(frozen=True, slots=True)
class PartOnTopic:
    """A part of a topic with a page of its own, and what it has."""

    page: Named
    counts: OnTopic


@dataclass(frozen=True, slots=True)
class PlanInPart:
    """A plan by its period, and what it has.

    `page` is the way from the index to the page that has its clauses.
    """

    id: str
    time: str
    page: str
    counts: OnTopic


@dataclass(frozen=True, slots=True)
class PlaceInPart:
    """The plans of one place, each with the page that has its clauses."""

    id: str
    name: str
    plans: tuple[PlanInPart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicIndex:
    """A topic, or a part of it, that is told on the pages of its parts.

    `head` is what it tells around the clauses, `whole` counts the plans whose head
    names the topic and that the parts name. `documents` leads to the page of the
    documents, of which `about` are on the topic and `shared` cited by several plans;
    it is "" on the page of a part.
    """

    head: TopicView
    parts: tuple[PartOnTopic, ...]
    places: tuple[PlaceInPart, ...]
    total: OnTopic
    whole: int = 0
    about: int = 0
    shared: int = 0
    documents: str = ""


@dataclass(frozen=True, slots=True)
class TopicDocuments:
    """The documents of a topic that is told in parts, or those of some years.

    `parts` lead to the pages of years, with how many there are, where they are many.
    """

    page: Named
    above: tuple[Named, ...]
    about: tuple[DocumentEntry, ...] = ()
    cited: tuple[DocumentEntry, ...] = ()
    parts: tuple[tuple[Named, int], ...] = ()


@dataclass(frozen=True, slots=True)
class TopicCount:
    """How many clauses and tasks one place has on a topic, and where they stand."""

    clauses: int
    tasks: int
    address: str


@dataclass(frozen=True, slots=True)
class TopicRow:
    """A topic in the table: what each place has on it, None for nothing."""

    topic: Named
    description: str
    counts: tuple[TopicCount | None, ...]


@dataclass(frozen=True, slots=True)
class TopicTable:
    """Topics by the places that have plans."""

    places: tuple[str, ...]
    rows: tuple[TopicRow, ...]
