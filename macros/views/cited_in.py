"""Where one plan cites a document, as words and addresses."""

from macros.registry.library import Library
from macros.views.facets import place_and_period
from macros.views.index_entry import PlanMentions
from macros.words.addresses import plan_address
from macros.words.cited import CitedIn, CitingClause
from macros.words.labels import clause_label


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
