"""A sentence that cites, as markup."""

from macros.frame.markup import Html, el
from macros.frame.page import Links
from macros.words.quoted import QuotedMention


def quoted(mention: QuotedMention, links: Links) -> Html:
    """Return the sentence, the citation marked, linked to its clause."""
    words = mention.words
    href = links.to(mention.clause.address)
    return el(
        "li",
        el("a", mention.clause.name, href=href, class_="lib-where"),
        el("blockquote", el("p", words.before, el("mark", words.exact), words.after)),
        el("p", mention.how, class_="lib-rule") if mention.how else None,
        class_="lib-mention",
    )
