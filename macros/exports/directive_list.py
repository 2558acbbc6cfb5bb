"""Directives as lists: all of them, by one dimension, and the ways to browse them."""

from collections.abc import Iterable, Sequence

from macros.exports.currency_notes import changed_note
from macros.frame.filters import filter_attributes, filter_form
from macros.frame.markup import Html, el, join
from macros.frame.page import Links
from macros.model.currency import CurrencyState
from macros.model.directive import BROWSE
from macros.model.work import Work
from macros.registry.library import Library
from macros.views.directive_groups import (
    Dimension,
    DirectiveEntry,
    DirectiveGroup,
    directive_entries,
    directive_groups,
)
from macros.views.facets import DIRECTIVE_FACETS
from macros.words.facet import FacetValue
from macros.words.labels import placed_heading

_LIST_ID = "cac-van-ban"
_NOTHING = "Chưa có văn bản nào được dẫn."
_MOST, _SHOWN = 24, 16  # of more values than the one, so many are not folded away


def directive_list(
    library: Library,
    works: Iterable[Work],
    links: Links,
    dimension: Dimension | None = None,
) -> Html:
    """Return directives with the form that narrows the list: all in one, or grouped.

    Groups by a *dimension* have a jump list, a heading and an anchor each.
    """
    entries = directive_entries(library, works)
    if not entries:
        return el("p", _NOTHING, class_="lib-empty")
    form = filter_form(
        _LIST_ID, "văn bản", DIRECTIVE_FACETS, [entry.facets for entry in entries]
    )
    if dimension is None:
        rows = _rows(library, entries, links)
        return join([form, el("ul", *rows, id=_LIST_ID, class_="lib-index")])
    groups = directive_groups(entries, dimension)
    jumps = (_jump(dimension, group) for group in groups)
    sections = (_group(library, dimension, group, links, level=2) for group in groups)
    jump_list = el("p", *jumps, class_="lib-jumps") if len(groups) > 1 else None
    return join([form, el("div", jump_list, *sections, id=_LIST_ID)])


def browse_directives(library: Library, links: Links) -> Html:
    """Return every value of every dimension with its count, as ways to its group."""
    entries = directive_entries(library, library.works.values())
    if not entries:
        return el("p", _NOTHING, class_="lib-empty")
    return el(
        "dl",
        *(
            el("div", *_ways(dimension, directive_groups(entries, dimension), links))
            for dimension in Dimension
        ),
        class_="lib-browse",
    )


def topic_links(library: Library, work: Work, links: Links) -> Html:
    """Return the topics of *work* with the ways to their pages, nothing if none."""
    topics = library.registers.topics
    names = (
        join([", " if at else None, el("a", topics[one].name, href=links.topic(one))])
        for at, one in enumerate(library.work_topics[work.id])
    )
    return join(names)


def _ways(
    dimension: Dimension, groups: tuple[DirectiveGroup, ...], links: Links
) -> tuple[Html, Html]:
    """Return a dimension's name and its values; places within places follow them."""
    address = links.to(f"van-ban/{BROWSE}{dimension}/")
    ways = [
        el("li", el("a", f"{g.label} ({g.count})", href=f"{address}#{g.anchor}"))
        for g in (_flat(groups) if dimension is Dimension.PLACE else groups)
    ]
    end = _SHOWN if len(ways) > _MOST else len(ways)
    shown, folded = ways[:end], ways[end:]
    rest = el("summary", f"{len(folded)} mục khác"), el("ul", *folded)
    return (
        el("dt", el("a", DIRECTIVE_FACETS[dimension], href=address)),
        el("dd", el("ul", *shown), el("details", *rest) if folded else None),
    )


def _flat(groups: tuple[DirectiveGroup, ...]) -> tuple[DirectiveGroup, ...]:
    return tuple(found for g in groups for found in (g, *_flat(g.parts)))


def _jump(dimension: Dimension, group: DirectiveGroup) -> Html:
    count = el("span", str(group.count), data_filter_count=True)
    name = group.anchor
    words = f"{_heading(dimension, group)} ("
    return el("a", words, count, ")", href=f"#{name}", data_filter_jump=name)


def _heading(dimension: Dimension, group: DirectiveGroup) -> str:
    is_year = dimension is Dimension.YEAR and group.label.isdecimal()
    return f"Năm {group.label}" if is_year else group.label


def _group(
    library: Library,
    dimension: Dimension,
    group: DirectiveGroup,
    links: Links,
    *,
    level: int,
) -> Html:
    rows = _rows(library, group.entries, links)
    parts = (
        _group(library, dimension, part, links, level=level + 1) for part in group.parts
    )
    return el(
        "section",
        el(f"h{level}", _heading(dimension, group), id=group.anchor),
        el("ul", *rows, class_="lib-index") if group.entries else None,
        *parts,
        data_filter_group=group.anchor,
    )


def _rows(
    library: Library, entries: Sequence[DirectiveEntry], links: Links
) -> list[Html]:
    return [
        el(
            "li",
            _row(library, entry, links),
            **filter_attributes(entry.facets, entry.work.id),
        )
        for entry in entries
    ]


def _row(library: Library, entry: DirectiveEntry, links: Links) -> Html:
    work, facets = entry.work, entry.facets
    name = placed_heading(work, library.registers)
    (issuer,) = facets[Dimension.ISSUER]
    marks = (
        join([" ", el("span", mark.label, class_="lib-mark")]) for mark in _marks(entry)
    )
    return join(
        [
            el("p", el("a", name, href=links.work(work.id), class_="lib-entry-name")),
            el("p", work.subject, class_="lib-entry-title") if work.subject else None,
            changed_note(library, work),
            el("p", issuer.label, *marks, class_="lib-entry-places"),
            el(
                "p",
                "Chủ đề: ",
                topic_links(library, work, links) or el("span", "chưa rõ"),
                " · ",
                _frequency(entry, links),
                class_="lib-entry-places",
            ),
        ]
    )


def _marks(entry: DirectiveEntry) -> list[FacetValue]:
    """Return what a reader should know first; that it has changed is said at length."""
    currency = entry.work.currency
    silent = currency.is_changed or currency.state is CurrencyState.UNVERIFIED
    return [
        value
        for value in entry.facets[Dimension.STATUS]
        if not (silent and value.value == currency.state)
    ]


def _frequency(entry: DirectiveEntry, links: Links) -> Html:
    plans, places = len(entry.index.plans), entry.index.count
    if not places:
        return el("span", "chưa có kế hoạch nào trong thư viện dẫn")
    words = f"dẫn trong {plans} kế hoạch, {places} chỗ"
    return el("a", words, href=f"{links.work(entry.work.id)}#duoc-dan-o")
