"""Directives as lists: all of them, by one dimension, and the ways to browse them."""

from collections.abc import Callable, Iterable, Sequence

from macros.frame.filters import filter_attributes, filter_form
from macros.frame.markup import Html, el, join
from macros.frame.named import named_link, named_links
from macros.frame.page import Links
from macros.pages.directive.value import (
    DirectiveGroup,
    DirectiveList,
    DirectiveRow,
    Ways,
)
from macros.pages.directive.words import FACETS
from macros.parts.shelves.page import index_of

LIST_ID = "cac-van-ban"
NOUN = "văn bản"
_NOTHING = "Chưa có văn bản nào được dẫn."
_MOST, _SHOWN = 24, 16  # of more values than the one, so many are not folded away


def directive_list(listed: DirectiveList, links: Links) -> Html:
    """Return directives with the form that narrows the list: all in one, or grouped.

    Groups have a jump list, a heading and an anchor each. Of very many there is an
    index.
    """
    if listed.index:
        return index_of(listed.index, NOUN, links, LIST_ID)
    if not listed.rows:
        return el("p", _NOTHING, class_="lib-empty")
    form = filter_form(LIST_ID, NOUN, FACETS, [row.facets for row in listed.rows])
    groups = listed.groups
    if not groups:
        return join([form, _rows(listed.rows, links, LIST_ID)])
    jumps = el("p", *map(_jump, groups), class_="lib-jumps")

    def rows(of: Iterable[DirectiveRow]) -> Html:
        return _rows(of, links)

    sections = (group_section(group, rows, level=2) for group in groups)
    content = jumps if len(groups) > 1 else None, *sections
    return join([form, el("div", *content, id=LIST_ID)])


def browse_directives(ways: Sequence[Ways], links: Links) -> Html:
    """Return every value of every dimension with its count, as ways to its group."""
    if not ways:
        return el("p", _NOTHING, class_="lib-empty")
    return el("dl", *(_ways(one, links) for one in ways), class_="lib-browse")


def _ways(ways: Ways, links: Links) -> Html:
    """Return a dimension's name and its values."""
    items = [el("li", named_link(group, links)) for group in ways.groups]
    end = _SHOWN if len(items) > _MOST else len(items)
    shown, folded = items[:end], items[end:]
    rest = el("summary", f"{len(folded)} mục khác"), el("ul", *folded)
    return el(
        "div",
        el("dt", named_link(ways.dimension, links)),
        el("dd", el("ul", *shown), el("details", *rest) if folded else None),
    )


def _jump(group: DirectiveGroup) -> Html:
    count = el("span", str(group.count), data_filter_count=True)
    name = group.anchor
    words = f"{group.heading} ("
    return el("a", words, count, ")", href=f"#{name}", data_filter_jump=name)


def group_section(
    group: DirectiveGroup,
    rows: Callable[[Iterable[DirectiveRow]], Html],
    *,
    level: int,
) -> Html:
    """Return a group under its heading, with what *rows* makes of its documents."""
    return el(
        "section",
        el(f"h{level}", group.heading, id=group.anchor),
        rows(group.rows) if group.rows else None,
        *(group_section(part, rows, level=level + 1) for part in group.parts),
        data_filter_group=group.anchor,
    )


def _rows(rows: Iterable[DirectiveRow], links: Links, list_id: str = "") -> Html:
    items = (
        el("li", *_row(row, links), **filter_attributes(row.facets, row.id))
        for row in rows
    )
    return el("ul", *items, id=list_id or None, class_="lib-index")


def _row(row: DirectiveRow, links: Links) -> Iterable[Html]:
    href = links.to(row.document.address)
    yield el("p", el("a", row.document.name, href=href, class_="lib-entry-name"))
    if row.subject:
        yield el("p", row.subject, class_="lib-entry-title")
    if row.change:
        yield el("p", row.change, class_="lib-change")
    marks = (join([" ", mark]) for mark in row_marks(row))
    yield el("p", row.issuer, *marks, class_="lib-entry-places")
    yield el(
        "p",
        "Chủ đề: ",
        named_links(row.topics, links, ", ") or el("span", "chưa rõ"),
        " · ",
        _frequency(row, links),
        class_="lib-entry-places",
    )


def row_marks(row: DirectiveRow) -> Iterable[Html]:
    """Yield what a reader should know first."""
    return (el("span", mark, class_="lib-mark") for mark in row.marks)


def _frequency(row: DirectiveRow, links: Links) -> Html:
    told = row.frequency
    return named_link(told, links) if told.address else el("span", told.name)
