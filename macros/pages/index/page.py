"""The citation index as markup."""

from collections.abc import Sequence

from macros.frame.document_entry import document_entry
from macros.frame.filters import filter_attributes, filter_form
from macros.frame.markup import Html, el, join
from macros.frame.named import named_link
from macros.frame.page import Links, Page, Parent
from macros.frame.quoted import quoted
from macros.model.work import Work
from macros.pages.index.value import IndexedDocument, IndexGroup, IndexList
from macros.parts.shelves.page import index_of, sheet_page
from macros.parts.shelves.value import Sheet
from macros.words.addresses import INDEX
from macros.words.facet import WORK_FACETS
from macros.words.quoted import QuotedMention

LIST_ID = "muc-luc-van-ban"
TITLE = "Mục lục trích dẫn"
_NOUN = "văn bản"
# Of many documents: the plans are too many for a choice, and have them on their pages.
_SHEET_FACETS = {name: told for name, told in WORK_FACETS.items() if name != "ke-hoach"}


def index_list(listed: IndexList, links: Links) -> Html:
    """Return the index: filters, a jump list, then each heading with its documents.

    Of very many documents there are the headings alone, which lead to them.
    """
    if listed.index:
        return index_of(listed.index, _NOUN, links, LIST_ID)
    groups = listed.groups
    if not groups:
        return el("p", "Chưa có văn bản nào được dẫn.", class_="lib-empty")
    found = [document.facets for group in groups for document in group.documents]
    jumps = el("p", *map(_jump, groups), class_="lib-jumps")
    return join(
        [
            filter_form(LIST_ID, _NOUN, WORK_FACETS, found),
            el(
                "div",
                jumps if len(groups) > 1 else None,
                *(_group(group, links) for group in groups),
                id=LIST_ID,
            ),
        ]
    )


def index_sheet(sheet: Sheet[Work], documents: Sequence[IndexedDocument]) -> Page:
    """Return a page of the index by letter."""
    links = Links(sheet.address)
    facets = [document.facets for document in documents]
    content = join(
        [
            filter_form(LIST_ID, _NOUN, _SHEET_FACETS, facets),
            el(
                "ul",
                *(_document(document, links) for document in documents),
                class_="lib-index",
                id=LIST_ID,
            ),
        ]
    )
    return sheet_page(sheet, Parent(INDEX, TITLE), _NOUN, content)


def _jump(group: IndexGroup) -> Html:
    name = group.anchor
    count = el("span", str(len(group.documents)), data_filter_count=True)
    return el(
        "a", f"{group.heading} (", count, ")", href=f"#{name}", data_filter_jump=name
    )


def _group(group: IndexGroup, links: Links) -> Html:
    return el(
        "section",
        el("h2", group.heading, id=group.anchor),
        el(
            "ul",
            *(_document(document, links) for document in group.documents),
            class_="lib-index",
        ),
        data_filter_group=group.anchor,
    )


def _document(document: IndexedDocument, links: Links) -> Html:
    return el(
        "li",
        document_entry(document.entry, links),
        _quotes(document.quotes, links) if document.quotes else None,
        el("p", named_link(document.more, links), class_="lib-entry-places")
        if document.more
        else None,
        **filter_attributes(document.facets),
    )


def _quotes(quotes: Sequence[QuotedMention], links: Links) -> Html:
    """Return the sentences that cite a document, folded away."""
    return el(
        "details",
        el("summary", f"Câu dẫn ({len(quotes)})"),
        el("ul", *(quoted(one, links) for one in quotes), class_="lib-mentions"),
        class_="lib-quotes",
    )
