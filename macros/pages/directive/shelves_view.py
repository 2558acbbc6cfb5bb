"""The library → its documents as lists, each made once; long lists page by page."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from macros.pages.directive.groups import directive_groups
from macros.pages.directive.list_view import listed_directives
from macros.pages.directive.value import (
    DirectiveGroup,
    DirectiveList,
    DirectiveRow,
    DirectiveSheet,
    Ways,
)
from macros.pages.directive.words import FACETS, Dimension
from macros.parts.shelves.split import index_lines, lines_of, sheets_of, starts_of
from macros.parts.shelves.value import Entry, Heading, Index, Line, Sheet, fits
from macros.registry.library import Library
from macros.vietnamese.slug import slug
from macros.words.addresses import browse_address
from macros.words.facet import UNKNOWN, differing
from macros.words.named import Named

Place = tuple[str, str]  # a page, the id of a heading on it
_BUDGET = 200  # documents on a page; a library of fewer has whole lists
# By what a page of a long list can be narrowed: bodies are too many for a choice.
_NARROWING = [by for by in FACETS if by not in (Dimension.LEVEL, Dimension.ISSUER)]
_LETTERS = {"Đ": "dd"}  # letters that addresses have no sign for


@dataclass(frozen=True, eq=False)  # without slots: it keeps what it has made
class LibraryDirectives:
    """The documents of a library as its lists show them.

    A list by level, or of all, that is long leads to the pages of the list by place:
    there each level of a place stands together.
    """

    library: Library

    @cached_property
    def rows(self) -> tuple[DirectiveRow, ...]:
        """All documents, from the highest level down."""
        return listed_directives(self.library, self.library.works.values()).rows

    @cached_property
    def groups(self) -> Mapping[Dimension, tuple[DirectiveGroup, ...]]:
        """All documents in groups, by what they are grouped by."""
        return {by: directive_groups(self.rows, by) for by in Dimension}

    @cached_property
    def sheets(self) -> Mapping[Dimension, tuple[Sheet[DirectiveRow], ...]]:
        """The pages of each list that is too long for one, but for that by level."""
        found: dict[Dimension, tuple[Sheet[DirectiveRow], ...]] = {}
        for dimension in Dimension:
            entries = tuple(_entries(self.groups[dimension], dimension))
            if dimension is not Dimension.LEVEL and not fits(entries, _BUDGET):
                base = browse_address(dimension)
                found[dimension] = sheets_of(entries, base, _BUDGET)
        return found

    def places(self, dimension: Dimension) -> Mapping[str, Place]:
        """Return where each document stands in a list of several pages, by its id.

        There is none where the list is whole.
        """
        return {
            entry.item.id: (sheet.address, entry.headings[-1].anchor)
            for sheet in self.sheets.get(dimension, ())
            for entry in sheet.entries
        }

    def listed(self, dimension: Dimension | None = None) -> DirectiveList:
        """Return all documents, by *dimension* in groups; an index if they are many."""
        lines = self._lines(dimension or Dimension.LEVEL)
        if lines:
            return DirectiveList((), index=Index(lines, len(self.rows)))
        groups = self.groups[dimension] if dimension else ()
        return DirectiveList(self.rows, groups)

    @cached_property
    def ways(self) -> tuple[Ways, ...]:
        """Every value of every dimension with its count, as ways to its group."""
        return tuple(self._ways(dimension) for dimension in Dimension if self.rows)

    def _lines(self, dimension: Dimension) -> tuple[Line, ...]:
        """Return the index of a list of several pages, () for one that is whole."""
        if dimension is not Dimension.LEVEL:
            return index_lines(self.sheets.get(dimension, ()))
        places = self.places(Dimension.PLACE)
        entries = _entries(self.groups[dimension], dimension) if places else ()
        return lines_of(entries, lambda entry, _: places[entry.item.id])

    def _ways(self, dimension: Dimension) -> Ways:
        address = browse_address(dimension)
        starts = starts_of(self._lines(dimension))
        groups = self.groups[dimension]
        return Ways(
            Named(FACETS[dimension], address),
            tuple(
                Named(
                    f"{group.label} ({group.count})",
                    starts.get(group.anchor, f"{address}#{group.anchor}"),
                )
                for group in (_flat(groups) if dimension is Dimension.PLACE else groups)
            ),
        )


def shown_on(sheet: Sheet[DirectiveRow]) -> DirectiveSheet:
    """Return what one page of a long list shows."""
    inner = [entry for entry in sheet.entries if len(entry.headings) > 1]
    return DirectiveSheet(
        rows=tuple(e.item for e in sheet.entries if len(e.headings) == 1),
        groups=_groups(inner, 1),
        facets=differing([row.facets for row in sheet.items], _NARROWING),
    )


def _entries(
    groups: Iterable[DirectiveGroup],
    dimension: Dimension,
    above: tuple[Heading, ...] = (),
) -> Iterator[Entry[DirectiveRow]]:
    """Yield the documents of groups with their headings.

    Bodies are so many that those of one letter are a subject together.
    """
    for group in groups:
        name = group.anchor.removeprefix(f"{dimension}-")
        headings = (*above, Heading(group.anchor, group.heading, name))
        if dimension is Dimension.ISSUER and name != UNKNOWN:
            headings = (_letter(group), *headings)
        for row in group.rows:
            yield Entry(row, headings, row.document.name)
        yield from _entries(group.parts, dimension, headings)


def _letter(group: DirectiveGroup) -> Heading:
    letter = group.label[0].upper()
    name = f"chu-{_LETTERS.get(letter, slug(letter))}"
    return Heading(f"{Dimension.ISSUER}-{name}", f"Vần {letter}", name)


def _groups(
    entries: Iterable[Entry[DirectiveRow]], depth: int
) -> tuple[DirectiveGroup, ...]:
    """Return entries in groups by their headings, from that at *depth* inwards."""
    within: dict[Heading, list[Entry[DirectiveRow]]] = {}
    for entry in entries:
        within.setdefault(entry.headings[depth], []).append(entry)
    return tuple(
        DirectiveGroup(
            anchor=heading.anchor,
            label=heading.words,
            heading=heading.words,
            rows=tuple(e.item for e in found if len(e.headings) == depth + 1),
            parts=_groups((e for e in found if len(e.headings) > depth + 1), depth + 1),
        )
        for heading, found in within.items()
    )


def _flat(groups: tuple[DirectiveGroup, ...]) -> tuple[DirectiveGroup, ...]:
    return tuple(found for g in groups for found in (g, *_flat(g.parts)))
