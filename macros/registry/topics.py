"""Which clauses belong to which topic."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from macros.model.citation import Span
from macros.model.clause import Clause, ClauseKind
from macros.model.plan import Plan
from macros.model.unit import Topic


@dataclass(frozen=True, slots=True)
class TopicClause:
    """A clause on a topic, and where the first phrase that says so stands."""

    clause: Clause
    phrase: Span


@dataclass(frozen=True, slots=True)
class TopicClauses:
    """One plan's clauses on a topic."""

    plan: Plan
    clauses: tuple[TopicClause, ...]


def topic_clauses(plans: Iterable[Plan], topic: Topic) -> tuple[TopicClauses, ...]:
    """Return the clauses that hold one of the topic's phrases, by plan.

    Headings do not count: what they name, their clauses say.
    """
    phrases = [" ".join(phrase.casefold().split()) for phrase in topic.phrases]
    words = "|".join(map(re.escape, phrases))
    pattern = re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
    found = []
    for plan in plans:
        clauses = []
        for clause in plan.clauses:
            text = clause.text.casefold()
            # The plain look-up is fast and rules out nearly every clause.
            if clause.kind is not ClauseKind.HEADING and any(
                p in text for p in phrases
            ):
                hit = pattern.search(clause.text)
                if hit:
                    clauses.append(TopicClause(clause, Span(*hit.span())))
        if clauses:
            found.append(TopicClauses(plan, tuple(clauses)))
    return tuple(found)
