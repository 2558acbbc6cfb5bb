"""A page of a long list of documents, with a short entry for each."""

from collections.abc import Iterable

from macros.frame.filters import FEWEST_ITEMS, filter_attributes, filter_form
from macros.frame.markup import Html, el, join
from macros.frame.page import Links, Page, Parent
from macros.pages.directive.list_page import (
    LIST_ID,
    NOUN,
    group_section,
    row_marks,
)
from macros.pages.directive.value import DirectiveRow, DirectiveSheet
from macros.pages.directive.words import FACETS, TITLES, Dimension
from macros.parts.shelves.page import sheet_page
from macros.parts.shelves.value import Sheet
from macros.words.addresses import browse_address


def directive_sheet(
    sheet: Sheet[DirectiveRow], shown: DirectiveSheet, dimension: Dimension
) -> Page:
    """Return a page of the list by *dimension*.

    Documents can be narrowed by what they differ in, if they are not few.
    """
    links = Links(sheet.address)
    found = [row.facets for row in sheet.items]
    facets = shown.facets if len(found) >= FEWEST_ITEMS else ()

    def rows(of: Iterable[DirectiveRow]) -> Html:
        items = (_row(row, facets, links) for row in of)
        return el("ul", *items, class_="lib-index lib-short")

    titles = {name: FACETS[name] for name in facets}
    content = join(
        [
            filter_form(LIST_ID, NOUN, titles, found) if facets else None,
            el(
                "div",
                rows(shown.rows) if shown.rows else None,
                *(group_section(group, rows, level=2) for group in shown.groups),
                id=LIST_ID,
            ),
        ]
    )
    above = Parent(browse_address(dimension), TITLES[dimension])
    return sheet_page(sheet, above, NOUN, content)


def _row(row: DirectiveRow, facets: Iterable[str], links: Links) -> Html:
    """Return an entry with as little markup as can be: there are thousands of them."""
    attributes = filter_attributes({name: row.facets[name] for name in facets})
    marks = (join([" ", mark]) for mark in row_marks(row))
    return el(
        "li",
        el("a", row.document.name, href=links.to(row.document.address)),
        el("p", row.subject) if row.subject else None,
        el("p", row.change, class_="lib-change") if row.change else None,
        el("p", row.issuer, *marks, " · ", row.frequency.name),
        **(attributes if facets else {}),
    )
