"""The library → which documents are cited, where, and how often; in several orders."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from enum import StrEnum

from macros.model.work import Work
from macros.pages.index.value import IndexedDocument, IndexGroup
from macros.registry.library import Library
from macros.vietnamese.collation import sort_key
from macros.vietnamese.slug import slug
from macros.views.document_entry import entry_of
from macros.views.facets import issuer_of, work_facets, year_of
from macros.views.index_entry import IndexEntry, index_entry
from macros.views.quoted import quoted
from macros.words.facet import UNKNOWN, Facets, FacetValue


class Order(StrEnum):
    """How the index may be arranged; the values are arguments of a macro."""

    ALPHABET = "chu-cai"
    TYPE = "loai"
    ISSUER = "co-quan"
    YEAR = "nam"


def citation_index(
    library: Library, order: Order, works: Iterable[Work]
) -> tuple[IndexGroup, ...]:
    """Return *works* with their mentions, grouped and sorted as *order* says.

    Headings that differ in capitals or marks alone are one ("Uỷ ban", "Ủy ban").
    In the order of the alphabet the sentences that cite a document stand with it.
    """
    heading = _HEADINGS[order]
    groups: dict[str, list[Work]] = defaultdict(list)
    headings: dict[str, str] = {}
    for work in works:
        found = heading(library, work)
        groups[found.value].append(work)
        headings.setdefault(found.value, found.label)
    with_quotes = order is Order.ALPHABET
    return tuple(
        IndexGroup(
            anchor,
            headings[anchor],
            tuple(
                _document(library, work, with_quotes=with_quotes)
                for work in sorted(groups[anchor], key=lambda w: sort_key(w.label))
            ),
        )
        for anchor in sorted(
            groups,
            key=lambda anchor: sort_key(headings[anchor]),
            reverse=order is Order.YEAR,
        )
    )


def entry_facets(library: Library, entry: IndexEntry) -> Facets:
    """Return what a document of the index or the matrix can be found by."""
    return work_facets(library, entry.work, (group.plan for group in entry.plans))


def _document(library: Library, work: Work, *, with_quotes: bool) -> IndexedDocument:
    entry = index_entry(library, work)
    return IndexedDocument(
        entry_of(library, entry, with_places=True),
        entry_facets(library, entry),
        tuple(
            quoted(library, reference.mention, with_plan=True)
            for group in entry.plans
            for reference in group.references
            if with_quotes
        ),
    )


def _letter(library: Library, work: Work) -> FacetValue:
    del library
    letter = work.label[0].upper()
    return FacetValue(_LETTERS.get(letter, slug(letter)), letter)


def _type(library: Library, work: Work) -> FacetValue:
    del library
    return FacetValue(slug(work.type_word), work.type_word.capitalize())


def _year(library: Library, work: Work) -> FacetValue:
    del library
    year = year_of(work)
    label = year.label if year.value == UNKNOWN else f"Năm {year.label}"
    return FacetValue(slug(label), label)


def _issuer(library: Library, work: Work) -> FacetValue:
    issuer = issuer_of(library, work)
    return FacetValue(slug(issuer.label), issuer.label)


_LETTERS = {"Đ": "dd"}  # letters that addresses have no sign for
_HEADINGS: dict[Order, Callable[[Library, Work], FacetValue]] = {
    Order.ALPHABET: _letter,
    Order.TYPE: _type,
    Order.ISSUER: _issuer,
    Order.YEAR: _year,
}
