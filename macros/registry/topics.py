"""Which clauses belong to which topic."""

from collections.abc import Iterable
from dataclasses import dataclass

from macros.model.citation import Span
from macros.model.clause import Clause, ClauseKind
from macros.model.plan import Plan
from macros.model.unit import Topic
from macros.registry.phrases import phrase_finder


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


def topic_clauses(plans: Iterable[Plan], topic: Topic) -> tuple[TopicClauses, ...]:
    """Return the clauses that hold one of the topic's phrases, by plan.

    Headings do not count: what they name, their clauses say. Where a clerk's note
    names the topics of a clause, it counts alone.
    """
    find = phrase_finder(topic.phrases)
    found = []
    for plan in plans:
        clauses = []
        for clause in plan.clauses:
            if clause.kind is not ClauseKind.HEADING:
                phrase = find(clause.text)
                noted = clause.override.topics if clause.override else None
                if phrase if noted is None else topic.id in noted:
                    clauses.append(TopicClause(clause, phrase))
        if clauses:
            found.append(TopicClauses(plan, tuple(clauses)))
    return tuple(found)
