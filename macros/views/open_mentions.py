"""A plan → its mentions that mean no one document."""

from macros.model.plan import Plan
from macros.model.resolution import Ambiguous, Unresolved
from macros.registry.library import Library
from macros.views.quoted import quoted
from macros.words.addresses import work_address
from macros.words.labels import placed_heading
from macros.words.named import Named
from macros.words.quoted import OpenMention


def open_in(library: Library, plan: Plan) -> tuple[OpenMention, ...]:
    """Return the open mentions of *plan*, in the order of the text."""
    return tuple(
        OpenMention(
            quoted(library, reference.mention),
            _candidates(library, reference.resolution),
        )
        for clause in plan.clauses
        for reference in library.references_in.get((plan.id, clause.id), ())
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
