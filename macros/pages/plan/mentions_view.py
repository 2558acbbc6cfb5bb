"""The library and a plan → the documents that it cites, has changed, leaves open."""

from collections import Counter
from collections.abc import Iterator

from macros.model.plan import Plan
from macros.model.reference import Reference
from macros.model.resolution import Ambiguous, Linked, Unresolved
from macros.model.work import Work
from macros.pages.plan.value import ChangedHere, CitedHere, OpenMention
from macros.registry.library import Library
from macros.vietnamese.collation import sort_key
from macros.views.currency import told_state
from macros.views.quoted import quoted
from macros.words.addresses import work_address
from macros.words.labels import placed_heading, work_heading
from macros.words.named import Named


def references_of(library: Library, plan: Plan) -> Iterator[tuple[str, Reference]]:
    """Yield the references of *plan* in the order of its text, each with its clause."""
    for clause in plan.clauses:
        for reference in library.at(plan.id, clause.id).references:
            yield clause.id, reference


Cited = dict[str, Counter[str]]  # how often each clause cites each document, by id


def works_cited(library: Library, plan: Plan) -> Cited:
    """Return which clauses of *plan* cite which documents, these in the alphabet."""
    found: Cited = {}
    for clause_id, reference in references_of(library, plan):
        if isinstance(reference.resolution, Linked):
            of_work = found.setdefault(reference.resolution.work_id, Counter())
            of_work[clause_id] += 1
    names = sorted(found, key=lambda name: sort_key(library.works[name].label))
    return {name: found[name] for name in names}


def cited_here(library: Library, cited: Cited) -> tuple[CitedHere, ...]:
    """Return the documents that a plan cites."""
    return tuple(
        CitedHere(_named(library.works[work_id]), tuple(clauses.items()))
        for work_id, clauses in cited.items()
    )


def changed_works(library: Library, cited: Cited) -> tuple[Work, ...]:
    """Return the documents that a plan cites and that have changed."""
    works = (library.works[work_id] for work_id in cited)
    return tuple(work for work in works if work.currency.is_changed)


def changed_here(library: Library, cited: Cited) -> tuple[ChangedHere, ...]:
    """Return these with what changed them and the clauses that cite them."""
    return tuple(
        ChangedHere(_named(work), state, tuple(cited[work.id]))
        for work in changed_works(library, cited)
        if (state := told_state(library, work))
    )


def open_in(library: Library, plan: Plan) -> tuple[OpenMention, ...]:
    """Return the mentions that mean no one document, in the order of the text."""
    return tuple(
        OpenMention(
            quoted(library, reference.mention),
            _candidates(library, reference.resolution),
        )
        for _, reference in references_of(library, plan)
        if isinstance(reference.resolution, Ambiguous | Unresolved)
    )


def _candidates(
    library: Library, resolution: Ambiguous | Unresolved
) -> tuple[Named, ...]:
    """Return the documents that may be meant; none where no one fits."""
    if isinstance(resolution, Unresolved):
        return ()
    works = (library.works[work_id] for work_id in resolution.candidates)
    return tuple(
        Named(placed_heading(work, library.registers), work_address(work.id))
        for work in works
    )


def _named(work: Work) -> Named:
    return Named(work_heading(work), work_address(work.id))
