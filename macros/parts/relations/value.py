"""What a page shows of a document's relations: names, addresses, sentences."""

from dataclasses import dataclass

from macros.words.named import Named
from macros.words.quote import Quote


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words that say how two documents stand, and the clause that they stand in."""

    words: Quote
    place: Named


@dataclass(frozen=True, slots=True)
class Related:
    """The other end of a relation; without an address it has no page.

    `here` are the clauses of the page itself that say so; `told` are sentences of
    other pages, and what files say, in words; `more` leads to those that are left out.
    """

    document: Named
    here: tuple[Named, ...] = ()
    told: tuple[Sentence | str, ...] = ()
    more: Named | None = None


@dataclass(frozen=True, slots=True)
class RelationGroup:
    """The relations of one kind and direction of a document.

    `apart` counts those that are told of elsewhere, where `place` leads.
    """

    label: str
    documents: tuple[Related, ...]
    apart: int = 0
    place: str = ""
