"""The library → a topic in parts, where one page would be too long for it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from macros.model.unit import Topic
from macros.pages.topic.documents_view import about, cited_entries, references
from macros.pages.topic.value import (
    OnTopic,
    PartOnTopic,
    PlaceInPart,
    PlanInPart,
    TopicDocuments,
    TopicIndex,
    TopicView,
)
from macros.pages.topic.view import (
    by_place,
    topic_head,
    topic_view,
    wholly_on,
    with_clauses,
)
from macros.parts.tasks.view import LibraryTasks
from macros.registry.library import Library
from macros.registry.topics import TopicClauses
from macros.views.document_entry import entry_of
from macros.views.document_parts import document_parts
from macros.views.facets import type_of, year_of
from macros.views.index_entry import IndexEntry
from macros.words.addresses import topic_address
from macros.words.labels import capital, edtf_label, place_heading
from macros.words.named import Named
from macros.words.part import Part, parted

_MOST, _MOST_DOCUMENTS = 90, 250  # clauses and tasks, or documents, of one page
_DOCUMENTS = "van-ban/"


@dataclass(frozen=True, eq=False)  # without slots: it keeps what it has made
class TopicParts:
    """The pages of a topic: one, or an index and the pages of its parts."""

    tasks: LibraryTasks
    topic: Topic

    @property
    def library(self) -> Library:
        """The library that the topic is of."""
        return self.tasks.library

    @cached_property
    def plans(self) -> Mapping[str, TopicClauses]:
        """What each plan has on the topic, by its id."""
        return {e.plan.id: e for e in self.library.on_topic[self.topic.id]}

    @cached_property
    def counts(self) -> Mapping[str, OnTopic]:
        """How much that is."""
        found = self.plans.items()
        return {plan: _counted(self.library, [entry]) for plan, entry in found}

    @cached_property
    def clauses(self) -> Part:
        """The plans in the parts of the topic."""
        weights = {plan: n.clauses + n.tasks for plan, n in self.counts.items()}
        return document_parts(self.library, weights, _MOST)

    @cached_property
    def cited(self) -> Mapping[str, IndexEntry]:
        """The documents that the clauses cite, by their ids."""
        return cited_entries(self.library, self.plans.values())

    @cached_property
    def documents(self) -> Part:
        """The documents of the topic in their parts, those of one plan left out.

        These stand on the page that has the plan's clauses.
        """
        known = self.library.works
        works = [work.id for work in self.library.works_on[self.topic.id]]
        shared = [work for work, entry in self.cited.items() if len(entry.plans) > 1]
        keys = (
            ("nam", lambda work: year_of(known[work])),
            ("loai", lambda work: type_of(known[work])),
        )
        return parted(dict.fromkeys((*works, *shared), 1), keys, _MOST_DOCUMENTS)

    def page(self, way: str, *words: str) -> Named:
        """Return a page of the topic, named by the topic and more words."""
        name = ": ".join((self.topic.name, *filter(None, words)))
        return Named(name, topic_address(self.topic.id) + way)

    def documents_page(self, way: str, label: str = "") -> Named:
        """Return the page of its documents, or of a part of them."""
        return self.page(_DOCUMENTS + way, ", ".join(filter(None, ("văn bản", label))))


def part_view(parts: TopicParts, part: Part) -> TopicView | TopicIndex:
    """Return the page of a topic, or of a part of it."""
    if part.parts:
        return _index(parts, part)
    if not part.way:
        return topic_view(parts.tasks, parts.topic)
    found = (parts.plans[plan] for plan in part.items)
    return with_clauses(parts.tasks, _head(parts, part), found)


def documents_view(parts: TopicParts, part: Part) -> TopicDocuments:
    """Return the page of a topic's documents, or of those of a year."""
    library, page = parts.library, parts.documents_page(part.way, part.label)
    around = (
        one for one in parts.documents.every() if one.parts and _is_within(part, one)
    )
    above = [parts.page(""), *(parts.documents_page(o.way, o.label) for o in around)]
    if part.parts:
        years = (
            (
                Named(
                    capital(one.label.removeprefix(f"{part.label}, ")),
                    parts.documents_page(one.way).address,
                ),
                len(one.items),
            )
            for one in part.parts
        )
        return TopicDocuments(page, tuple(above), parts=tuple(years))
    here = frozenset(part.items)
    works = (w for w in library.works_on[parts.topic.id] if w.id in here)
    shared = (e for w, e in parts.cited.items() if w in here and len(e.plans) > 1)
    return TopicDocuments(
        page,
        tuple(above),
        about(library, works),
        tuple(entry_of(library, entry, with_places=False) for entry in shared),
    )


def _is_within(part: Part, around: Part) -> bool:
    """Tell whether a part is one of another's parts, or of their parts."""
    return part != around and part.way.startswith(around.way)


def _head(parts: TopicParts, part: Part) -> TopicView:
    """Return what the page of a part tells around its clauses.

    A plan whose head names the topic is named with its clauses, if it has any.
    """
    library, topic = parts.library, parts.topic
    if not part.way:
        others = (p for p in library.plans.values() if p.id not in parts.plans)
        head = topic_head(library, topic)
        return replace(head, whole=wholly_on(library, topic, others))
    here = (library.plans[plan] for plan in part.items if not part.parts)
    above = (one for one in parts.clauses.every() if one.parts and one != part)
    return TopicView(
        topic=parts.page(part.way, part.label),
        above=tuple(
            parts.page(one.way, one.label)
            for one in above
            if part.way.startswith(one.way)
        ),
        phrases=topic.phrases,
        whole=wholly_on(library, topic, here),
    )


def _index(parts: TopicParts, part: Part) -> TopicIndex:
    """Return the page of a topic, or of a part, that leads to its parts."""
    library, top = parts.library, not part.way
    ways = {
        plan: one.way.removeprefix(part.way)
        for one in part.whole()
        for plan in one.items
    }
    found = [parts.plans[plan] for plan in part.items]
    return TopicIndex(
        head=_head(parts, part),
        parts=tuple(
            PartOnTopic(
                Named(
                    capital(one.label.removeprefix(f"{part.label}, ")),
                    parts.page(one.way).address,
                ),
                _counted(library, (parts.plans[plan] for plan in one.items)),
            )
            for one in part.parts
        ),
        places=tuple(
            PlaceInPart(
                place.id,
                place_heading(place, library.registers),
                tuple(_plan(parts, entry, ways) for entry in entries),
            )
            for place, entries in by_place(library, found)
        ),
        total=_counted(library, found),
        whole=sum(parts.topic.id in entry.plan.topics for entry in found),
        about=len(library.works_on[parts.topic.id]) if top else 0,
        shared=sum(len(e.plans) > 1 for e in parts.cited.values()) if top else 0,
        documents=parts.documents_page("").address if top else "",
    )


def _plan(
    parts: TopicParts, entry: TopicClauses, ways: Mapping[str, str]
) -> PlanInPart:
    plan = entry.plan
    time = edtf_label(plan.time) if plan.time else "không ghi thời kỳ"
    return PlanInPart(plan.id, time, ways[plan.id], parts.counts[plan.id])


def _counted(library: Library, found: Iterable[TopicClauses]) -> OnTopic:
    """Return how much some plans have on a topic."""
    entries = list(found)
    places = [(e.plan.id, on.clause.id) for e in entries for on in e.clauses]
    at = [library.at(*place) for place in places]
    return OnTopic(
        plans=len(entries),
        clauses=len(places),
        tasks=sum(len(one.tasks) for one in at),
        documents=len({w for place in places for w in references(library, *place)}),
        targets=sum(len(one.targets) for one in at),
    )
