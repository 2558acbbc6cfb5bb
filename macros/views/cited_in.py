"""Where one plan cites a document, as words and addresses."""

from dataclasses import dataclass

from macros.registry.library import Library
from macros.views.addresses import plan_address
from macros.views.citation_index import PlanMentions
from macros.views.facets import place_and_period
from macros.views.labels import clause_label


@dataclass(frozen=True, slots=True)
class CitingClause:
    """A clause: its name, its address, how often it cites the document."""

    label: str
    address: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class CitedIn:
    """The clauses of a plan that cite a document; `plan` is its place and period."""

    plan: str
    clauses: tuple[CitingClause, ...]


def cited_in(library: Library, group: PlanMentions) -> CitedIn:
    """Return the clauses of one plan that cite a document."""
    return CitedIn(
        place_and_period(library, group.plan),
        tuple(
            CitingClause(
                clause_label(clause_id), plan_address(group.plan.id, clause_id), count
            )
            for clause_id, count in group.clauses.items()
        ),
    )
