"""Signs beside the name of a document, as links."""

from macros.frame.markup import Html, el, join
from macros.frame.page import Links
from macros.words.cited import CitedDocument
from macros.words.signs import CHANGE, DISPUTE, Sign

_CLASSES = {DISPUTE: "lib-dispute", CHANGE: "lib-changed"}


def sign_link(sign: Sign, links: Links) -> Html:
    """Return a sign as a link."""
    return el(
        "a",
        sign.letter,
        class_=_CLASSES[sign.letter],
        data_added=True,
        href=links.to(sign.address),
        title=sign.title,
        aria_label=sign.label,
    )


def cited_document(document: CitedDocument, links: Links) -> Html:
    """Return a document's label as a link, with the sign if it has changed."""
    label = el("a", document.label, href=links.work(document.id))
    sign = document.change
    return join([label, sign_link(sign, links) if sign else None])
