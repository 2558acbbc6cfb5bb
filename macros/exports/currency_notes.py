"""Whether documents still stand, as markup: banners, signs, lists."""

from macros.frame.currency import state_sentence
from macros.frame.markup import Html, el
from macros.frame.page import Links
from macros.model.work import Work
from macros.registry.library import Library
from macros.views.currency import told_state
from macros.words.addresses import STATE


def currency_banner(library: Library, work: Work, links: Links) -> Html | None:
    """Return the warning on the page of a document that has changed."""
    told = told_state(library, work)
    if told is None or not work.currency.is_changed:
        return None
    said = el("p", state_sentence(told, links))
    return el("div", said, id=STATE, class_="lib-warning")


def currency_line(library: Library, work: Work, links: Links) -> Html | None:
    """Return whether a document is in force; None where the banner says it."""
    if work.currency.is_changed:
        return None
    told = told_state(library, work)
    if told is None:
        return el("p", "Hiệu lực hiện nay: chưa kiểm chứng.")
    return el("p", state_sentence(told, links))
