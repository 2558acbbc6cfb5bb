"""Which clauses belong to which topic."""

import re
from dataclasses import dataclass

from macros.model.clause import Clause, ClauseKind
from macros.model.plan import Plan
from macros.model.unit import Topic
from macros.registry.library import Library


@dataclass(frozen=True, slots=True)
class TopicClauses:
    """One plan's clauses on a topic."""

    plan: Plan
    clauses: tuple[Clause, ...]


def topic_clauses(library: Library, topic: Topic) -> tuple[TopicClauses, ...]:
    """Return the clauses that hold one of the topic's phrases, by plan."""
    words = "|".join(
        r"\s+".join(map(re.escape, phrase.split())) for phrase in topic.phrases
    )
    pattern = re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
    found = [
        TopicClauses(
            plan,
            tuple(
                clause
                for clause in plan.clauses
                if clause.kind is not ClauseKind.HEADING and pattern.search(clause.text)
            ),
        )
        for plan in library.plans.values()
    ]
    return tuple(entry for entry in found if entry.clauses)
