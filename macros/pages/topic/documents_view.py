"""The library → the documents on a topic, and those that its clauses cite."""

from collections import defaultdict
from collections.abc import Iterable

from macros.model.reference import Reference
from macros.model.resolution import Linked
from macros.model.work import Work
from macros.registry.library import Library
from macros.registry.topics import TopicClauses
from macros.vietnamese.collation import sort_key
from macros.views.document_entry import entry_of
from macros.views.index_entry import IndexEntry, PlanMentions, index_entry
from macros.words.cited import DocumentEntry


def references(
    library: Library, plan_id: str, clause_id: str
) -> dict[str, list[Reference]]:
    """Return what a clause cites, by the id of the work, in the order of the text."""
    found: dict[str, list[Reference]] = {}
    for reference in library.at(plan_id, clause_id).references:
        if isinstance(reference.resolution, Linked):
            found.setdefault(reference.resolution.work_id, []).append(reference)
    return found


def about(library: Library, works: Iterable[Work]) -> tuple[DocumentEntry, ...]:
    """Return documents on a topic, in the order of the alphabet."""
    return tuple(
        entry_of(library, index_entry(library, work), with_places=False)
        for work in sorted(works, key=lambda w: sort_key(w.label))
    )


def cited(library: Library, found: Iterable[TopicClauses]) -> tuple[DocumentEntry, ...]:
    """Return the documents that the clauses cite, in the alphabet, with where."""
    entries = cited_entries(library, found).values()
    return tuple(entry_of(library, entry, with_places=True) for entry in entries)


def cited_entries(
    library: Library, found: Iterable[TopicClauses]
) -> dict[str, IndexEntry]:
    """Return the documents that the clauses cite, by their ids in the alphabet."""
    plans: dict[str, list[PlanMentions]] = defaultdict(list)
    for entry in found:
        for work_id, cites in _cited_by(library, entry).items():
            plans[work_id].append(PlanMentions(entry.plan, tuple(cites)))
    return {
        work_id: IndexEntry(library.works[work_id], tuple(plans[work_id]))
        for work_id in sorted(plans, key=lambda w: sort_key(library.works[w].label))
    }


def _cited_by(library: Library, entry: TopicClauses) -> dict[str, list[Reference]]:
    found: dict[str, list[Reference]] = defaultdict(list)
    for on in entry.clauses:
        for work_id, cites in references(library, entry.plan.id, on.clause.id).items():
            found[work_id] += cites
    return found
