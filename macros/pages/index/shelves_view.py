"""The library → the citation index page by page, if it is too long for one."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from macros.model.work import Work
from macros.pages.index.value import IndexedDocument, IndexList
from macros.pages.index.view import Order, arranged, citation_index, some_places
from macros.parts.shelves.split import index_lines, lines_of, sheets_of
from macros.parts.shelves.value import Entry, Index, Sheet, fits
from macros.registry.library import Library
from macros.words.addresses import INDEX

_WHOLE = 500  # documents and sentences of an index that is whole
_BUDGET = 450  # documents and places on a page of a long one
_SHOWN = 10  # places that cite a document there


@dataclass(frozen=True, eq=False)  # without slots: it keeps what it has made
class LibraryIndex:
    """The citation index of a whole library.

    In the order of the alphabet a long index has pages of its own. In the other orders
    it leads to those of the documents, which stand in the same order.
    """

    library: Library

    @cached_property
    def sheets(self) -> tuple[Sheet[Work], ...]:
        """The pages of the index by letter, none if it is whole."""
        cited = self.library.references_of
        works = self.library.works.values()
        entries = [
            Entry(
                work,
                (replace(heading, words=f"Vần {heading.words}"),),
                work.label,
                1 + len(cited[work.id]),
            )
            for heading, found in arranged(self.library, Order.ALPHABET, works)
            for work in found
        ]
        if fits(entries, _WHOLE):
            return ()
        most = 1 + _SHOWN
        capped = (replace(entry, weight=min(entry.weight, most)) for entry in entries)
        return sheets_of(capped, INDEX, _BUDGET)

    def listed(self, order: Order, places: Mapping[str, tuple[str, str]]) -> IndexList:
        """Return all documents in an order, or an index if they are many.

        *places* are the pages that have the documents in this order, and the ids of
        the headings there, by the id of the document; none where they have no pages.
        """
        works = self.library.works.values()
        if order is Order.ALPHABET:
            lines = index_lines(self.sheets)
        else:
            entries = (
                Entry(work, (heading,))
                for heading, found in arranged(self.library, order, works)
                for work in found
                if places
            )
            lines = lines_of(entries, lambda entry, _: places[entry.item.id])
        if lines:
            return IndexList((), Index(lines, len(works)))
        return IndexList(citation_index(self.library, order, works))

    def shown_on(self, sheet: Sheet[Work]) -> tuple[IndexedDocument, ...]:
        """Return the documents of a page, each with the first places that cite it."""
        return tuple(some_places(self.library, work, _SHOWN) for work in sheet.items)
