"""Which clauses belong to which topic."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from macros.model.citation import Span
from macros.model.clause import Clause, ClauseKind
from macros.model.plan import Plan
from macros.model.unit import Topic
from macros.registry.phrases import phrase_finder
from macros.vietnamese.normalise import MatchingCopy


@dataclass(frozen=True, slots=True)
class TopicClause:
    """A clause on a topic, and where the first phrase that says so stands.

    `phrase` is None where only a clerk's note says so.
    """

    clause: Clause
    phrase: Span | None


@dataclass(frozen=True, slots=True)
class TopicClauses:
    """One plan's clauses on a topic."""

    plan: Plan
    clauses: tuple[TopicClause, ...]


def topic_clauses(
    plans: Iterable[Plan],
    topics: Iterable[Topic],
    texts: Mapping[tuple[str, str], MatchingCopy],
) -> dict[str, tuple[TopicClauses, ...]]:
    """Return the clauses that hold one of a topic's phrases, by plan, for each topic.

    Headings do not count: what they name, their clauses say. Where a clerk's note
    names the topics of a clause, it counts alone. *texts* are the folded ones of
    clauses, by plan and id.
    """
    finders = {topic.id: phrase_finder(topic.phrases) for topic in topics}
    found: dict[str, list[TopicClauses]] = {topic: [] for topic in finders}
    for plan in plans:
        mine: dict[str, list[TopicClause]] = {}
        for clause in plan.clauses:
            if clause.kind is not ClauseKind.HEADING:
                noted = clause.override.topics if clause.override else None
                text = texts[plan.id, clause.id]
                for topic, finder in finders.items():
                    phrase = finder.find(text)
                    if phrase if noted is None else topic in noted:
                        mine.setdefault(topic, []).append(TopicClause(clause, phrase))
        for topic, clauses in mine.items():
            found[topic].append(TopicClauses(plan, tuple(clauses)))
    return {topic: tuple(entries) for topic, entries in found.items()}
