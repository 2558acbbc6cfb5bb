"""The library → which documents are cited, where, and how often; in several orders."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from enum import StrEnum

from macros.model.work import Work
from macros.pages.index.value import IndexedDocument, IndexGroup
from macros.parts.shelves.value import Heading
from macros.registry.library import Library
from macros.vietnamese.collation import sort_key
from macros.vietnamese.slug import slug
from macros.views.cited_in import cited_in
from macros.views.document_entry import entry_of
from macros.views.facets import issuer_of, work_facets, year_of
from macros.views.index_entry import IndexEntry, first_references, index_entry
from macros.views.quoted import quoted
from macros.words.addresses import CITED_IN
from macros.words.facet import UNKNOWN, Facets, FacetValue
from macros.words.named import Named
from macros.words.quoted import QuotedMention


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
    with_quotes = order is Order.ALPHABET
    return tuple(
        IndexGroup(
            heading.anchor,
            heading.words,
            tuple(_document(library, w, with_quotes=with_quotes) for w in found),
        )
        for heading, found in arranged(library, order, works)
    )


def arranged(
    library: Library, order: Order, works: Iterable[Work]
) -> Iterator[tuple[Heading, list[Work]]]:
    """Yield the headings of an order with their works, both sorted."""
    heading = _HEADINGS[order]
    groups: dict[str, list[Work]] = defaultdict(list)
    headings: dict[str, str] = {}
    for work in works:
        found = heading(library, work)
        groups[found.value].append(work)
        headings.setdefault(found.value, found.label)
    for anchor in sorted(
        groups,
        key=lambda anchor: sort_key(headings[anchor]),
        reverse=order is Order.YEAR,
    ):
        found_here = sorted(groups[anchor], key=lambda work: sort_key(work.label))
        yield Heading(anchor, headings[anchor], f"{_SLUGS[order]}{anchor}"), found_here


def some_places(library: Library, work: Work, most: int) -> IndexedDocument:
    """Return a document with no more than the first *most* places that cite it.

    The sentences are told on its own page.
    Its plans are no facet of it: they may be as many as those of the library.
    """
    entry = index_entry(library, work)
    first = first_references(entry, most)
    told = entry_of(library, entry, with_places=False)
    cited = tuple(cited_in(library, plan) for plan in first.plans)
    left = entry.count - first.count
    more = Named(
        f"và {left} chỗ khác, xem ở trang của văn bản",
        f"{told.document.address}#{CITED_IN}",
    )
    return IndexedDocument(
        replace(told, cited=cited),
        work_facets(library, work, ()),
        more=more if left else None,
    )


def _facets(library: Library, entry: IndexEntry) -> Facets:
    """Return what a document of the index can be found by."""
    return work_facets(library, entry.work, (group.plan for group in entry.plans))


def _document(library: Library, work: Work, *, with_quotes: bool) -> IndexedDocument:
    entry = index_entry(library, work)
    return IndexedDocument(
        entry_of(library, entry, with_places=True),
        _facets(library, entry),
        _quotes(library, entry) if with_quotes else (),
    )


def _quotes(library: Library, entry: IndexEntry) -> tuple[QuotedMention, ...]:
    return tuple(
        quoted(library, reference.mention, with_plan=True)
        for group in entry.plans
        for reference in group.references
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
_SLUGS = {Order.ALPHABET: "chu-", Order.TYPE: "", Order.ISSUER: "", Order.YEAR: ""}
_HEADINGS: dict[Order, Callable[[Library, Work], FacetValue]] = {
    Order.ALPHABET: _letter,
    Order.TYPE: _type,
    Order.ISSUER: _issuer,
    Order.YEAR: _year,
}
