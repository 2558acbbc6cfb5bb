"""Mentions of a plan that mean no one document: which may be meant, and why."""

from macros.exports.index_list import quoted
from macros.frame.markup import EMPTY, Html, el, join, text
from macros.frame.page import Links
from macros.model.plan import Plan
from macros.model.reference import Reference
from macros.model.resolution import Ambiguous, Unresolved
from macros.registry.library import Library
from macros.words.labels import placed_heading


def open_mentions(library: Library, plan: Plan, links: Links) -> Html:
    """Return each open mention with its sentence and its candidates."""
    found = [
        reference
        for clause in plan.clauses
        for reference in library.references_in.get((plan.id, clause.id), ())
        if isinstance(reference.resolution, Ambiguous | Unresolved)
    ]
    items = (
        join([quoted(library, r.mention, links), _candidates(library, r, links)])
        for r in found
    )
    return el("ul", *items, class_="lib-mentions") if found else EMPTY


def _candidates(library: Library, reference: Reference, links: Links) -> Html:
    resolution = reference.resolution
    if not isinstance(resolution, Ambiguous):
        return el("li", "Không có văn bản nào dẫn ở trên hợp với cách gọi tắt này.")
    works = (library.works[work_id] for work_id in resolution.candidates)
    named = (
        el("a", placed_heading(work, library.registers), href=links.work(work.id))
        for work in works
    )
    parts = (join(["; " if at else "", one]) for at, one in enumerate(named))
    return el("li", text("Có thể là: "), *parts, class_="lib-rule")
