"""How a plan or a cited document is called, where its page and its place are."""

from macros.model.relation import Relation
from macros.registry.library import Library
from macros.words.addresses import plan_address, work_address
from macros.words.labels import placed_heading
from macros.words.named import Named
from macros.words.relations import RELATIONS, relation_anchor


def document_name(library: Library, name: str) -> str:
    """Return how a plan or work is called, with the place of a local number."""
    if name in library.plans:
        plan = library.plans[name]
        place = library.registers.places[library.place_of_plan(plan)]
        return f"{plan.full_title} ({place.name})"
    return placed_heading(library.works[name], library.registers)


def document_address(library: Library, name: str) -> str:
    """Return the address of a plan or work."""
    return plan_address(name) if name in library.plans else work_address(name)


def named_document(library: Library, name: str) -> Named:
    """Return a plan or work as a page names it."""
    return Named(document_name(library, name), document_address(library, name))


def place_of(library: Library, name: str) -> str:
    """Return the id of a document's place, "" for the whole country."""
    if name in library.plans:
        return library.place_of_plan(library.plans[name])
    return library.works[name].place_id


def relation_home(library: Library, relation: Relation) -> str:
    """Return where all that says that two documents stand so can be read."""
    anchor = relation_anchor(RELATIONS[relation.kind][0])
    return f"{document_address(library, relation.source_id)}#{anchor}"
