"""The clauses of a plan that cite a document, as markup."""

from macros.frame.markup import Html, el, join
from macros.frame.page import Links
from macros.words.cited import CitedIn


def cited_where(cited: CitedIn, links: Links) -> Html:
    """Return the clauses of one plan that cite a document."""
    places = (
        join(
            [
                "; " if at else None,
                el("a", clause.label, href=links.to(clause.address)),
                f" ({clause.count})" if clause.count > 1 else None,
            ]
        )
        for at, clause in enumerate(cited.clauses)
    )
    return el("p", el("span", f"{cited.plan}: "), *places, class_="lib-entry-places")
