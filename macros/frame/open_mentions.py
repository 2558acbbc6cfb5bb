"""Mentions that mean no one document: which may be meant, and why."""

from collections.abc import Sequence

from macros.frame.markup import EMPTY, Html, el, join, text
from macros.frame.named import named_link
from macros.frame.page import Links
from macros.frame.quoted import quoted
from macros.words.named import Named
from macros.words.quoted import OpenMention


def open_mentions(found: Sequence[OpenMention], links: Links) -> Html:
    """Return each open mention with its sentence and its candidates."""
    items = (
        join([quoted(one.mention, links), _candidates(one.candidates, links)])
        for one in found
    )
    return el("ul", *items, class_="lib-mentions") if found else EMPTY


def _candidates(candidates: Sequence[Named], links: Links) -> Html:
    if not candidates:
        return el("li", "Không có văn bản nào dẫn ở trên hợp với cách gọi tắt này.")
    named = (named_link(one, links) for one in candidates)
    parts = (join(["; " if at else "", one]) for at, one in enumerate(named))
    return el("li", text("Có thể là: "), *parts, class_="lib-rule")
