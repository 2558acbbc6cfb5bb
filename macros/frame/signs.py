"""Signs beside the name of a document: that sources disagree, that it has changed."""

from dataclasses import dataclass

from macros.frame.markup import Html, el
from macros.frame.page import Links

DISPUTE = "≠"
CHANGE = "!"
_CLASSES = {DISPUTE: "lib-dispute", CHANGE: "lib-changed"}


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign: its letter, where it leads, what it says, and to a screen reader."""

    letter: str
    address: str
    title: str
    label: str


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
