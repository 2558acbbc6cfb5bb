"""Signs beside a document: sources disagree about it, it has changed."""

from macros.frame.markup import EMPTY, Html, el, join
from macros.frame.page import Links
from macros.words.addresses import change_address, contradiction_address
from macros.words.cited import CitedDocument

DISPUTE = "≠"
CHANGE = "!"


def dispute_sign(finding_id: str, links: Links) -> Html:
    """Return the sign that leads to where sources disagree about a document."""
    return el(
        "a",
        DISPUTE,
        class_="lib-dispute",
        data_added=True,
        href=links.to(contradiction_address(finding_id)),
        title="Các nguồn nói khác nhau về văn bản này",
        aria_label="Các nguồn nói khác nhau về văn bản này: xem các cách ghi",
    )


def changed_sign(document: CitedDocument, links: Links) -> Html:
    """Return the sign beside a citation of a document that has changed."""
    if not document.change:
        return EMPTY
    return el(
        "a",
        CHANGE,
        class_="lib-changed",
        data_added=True,
        href=links.to(change_address(document.id)),
        title=document.change,
        aria_label=f"{document.change}: xem nguồn",
    )


def cited_document(document: CitedDocument, links: Links) -> Html:
    """Return a document's label as a link, with the sign if it has changed."""
    label = el(
        "a", document.label, href=links.work(document.id), data_cites=document.id
    )
    return join([label, changed_sign(document, links)])
