"""A document in a list, as markup."""

from macros.frame.cited_where import cited_where
from macros.frame.markup import Html, el, join
from macros.frame.page import Links
from macros.words.cited import DocumentEntry


def document_entry(entry: DocumentEntry, links: Links) -> Html:
    """Return what is known of a document, how often and where it is cited."""
    name = el(
        "a",
        entry.document.name,
        href=links.to(entry.document.address),
        class_="lib-entry-name",
    )
    return join(
        [
            el("p", name, el("span", f" {entry.frequency}", class_="lib-count")),
            el("p", entry.subject, class_="lib-entry-title") if entry.subject else None,
            el("p", entry.change, class_="lib-change") if entry.change else None,
            *(cited_where(cited, links) for cited in entry.cited),
        ]
    )
