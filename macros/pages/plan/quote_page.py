"""A clause of a plan on another page, word for word."""

from macros.frame.markup import Html, el
from macros.frame.named import named_link
from macros.frame.page import Links
from macros.pages.plan.inline_text import InlineText
from macros.pages.plan.value import ClauseQuote


def quoted_clause(quote: ClauseQuote, links: Links) -> Html:
    """Return the clause with the way to its place."""
    inline = InlineText(links, quote.abbreviations, in_place=False)
    place = el("p", "— ", named_link(quote.place, links), class_="lib-where")
    return el("blockquote", el("p", inline.clause(quote.text)), place)
