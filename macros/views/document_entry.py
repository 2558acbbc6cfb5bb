"""A document with the places that cite it → what a list says of it."""

from macros.model.work import Work
from macros.registry.library import Library
from macros.views.cited_in import cited_in
from macros.views.currency import change_words
from macros.views.index_entry import IndexEntry
from macros.views.signs import change
from macros.words.addresses import work_address
from macros.words.cited import CitedDocument, DocumentEntry
from macros.words.labels import capital, placed_heading
from macros.words.named import Named


def entry_of(
    library: Library, entry: IndexEntry, *, with_places: bool
) -> DocumentEntry:
    """Return what a list says of a document, with the clauses that cite it if told."""
    work = entry.work
    return DocumentEntry(
        document=Named(placed_heading(work, library.registers), work_address(work.id)),
        frequency=frequency(entry),
        subject=work.subject,
        change=change_sentence(library, work),
        cited=tuple(cited_in(library, plan) for plan in entry.plans if with_places),
    )


def frequency(entry: IndexEntry) -> str:
    """Return how often a document is cited: "5 lần, trong 2 kế hoạch"."""
    if not entry.count:
        return "chưa có kế hoạch nào trong thư viện dẫn"
    return f"{entry.count} lần, trong {len(entry.plans)} kế hoạch"


def change_sentence(library: Library, work: Work) -> str:
    """Return what changed a document and when, "" where nothing did."""
    if not work.currency.is_changed:
        return ""
    return f"{capital(change_words(library, work))}."


def cited_document(library: Library, work: Work) -> CitedDocument:
    """Return a document as a clause cites it, with the sign if it has changed."""
    return CitedDocument(work.id, work.label, change(library, work))
