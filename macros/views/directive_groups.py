"""Directives as a library shelves them: by level, kind, issuer, place, year ..."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from macros.model.unit import Level
from macros.model.work import Work
from macros.registry.library import Library
from macros.vietnamese.collation import SortKey, sort_key
from macros.views.facets import directive_facets
from macros.views.index_entry import IndexEntry, index_entry
from macros.words.facet import Facets, FacetValue


class Dimension(StrEnum):
    """What directives may be grouped by; the values are facets and arguments."""

    LEVEL = "cap"
    PLACE = "noi"
    TYPE = "loai"
    ISSUER = "co-quan"
    YEAR = "nam"
    STATUS = "tinh-trang"
    TOPIC = "chu-de"


@dataclass(frozen=True, slots=True)
class DirectiveEntry:
    """A directive with the places that cite it and what it can be found by."""

    index: IndexEntry
    facets: Facets

    @property
    def work(self) -> Work:
        """The directive."""
        return self.index.work


@dataclass(frozen=True, slots=True)
class DirectiveGroup:
    """Directives under one heading; `parts` are the groups within it.

    `anchor` is the heading's id, `entries` those that are in no part. A directive
    with two topics, or in a list by status, is in two groups.
    """

    anchor: str
    label: str
    entries: tuple[DirectiveEntry, ...]
    parts: tuple["DirectiveGroup", ...]

    @property
    def count(self) -> int:
        """How many directives the group and its parts have."""
        return len(self.entries) + sum(part.count for part in self.parts)


_Path = tuple[FacetValue, ...]  # from the outermost group to the innermost


def directive_entries(
    library: Library, works: Iterable[Work]
) -> tuple[DirectiveEntry, ...]:
    """Return *works* from the highest level down, then by place, type and number."""
    entries = (
        DirectiveEntry(index_entry(library, work), directive_facets(library, work))
        for work in works
    )
    return tuple(sorted(entries, key=_rank))


def directive_groups(
    entries: Iterable[DirectiveEntry], dimension: Dimension
) -> tuple[DirectiveGroup, ...]:
    """Return *entries* grouped; within a group they keep their order."""
    paths = [
        (path, entry) for entry in entries for path in _paths(entry.facets, dimension)
    ]
    return _tree(paths, dimension, "-")


def _tree(
    paths: Iterable[tuple[_Path, DirectiveEntry]], before: str, mark: str
) -> tuple[DirectiveGroup, ...]:
    """Return the groups of the paths' first steps; the rest makes their parts."""
    values: dict[str, FacetValue] = {}
    within: dict[str, list[tuple[_Path, DirectiveEntry]]] = defaultdict(list)
    for (first, *rest), entry in paths:
        values.setdefault(first.value, first)
        within[first.value].append((tuple(rest), entry))
    groups = []
    for value in sorted(values.values(), key=lambda v: (v.rank, sort_key(v.label))):
        anchor = f"{before}{mark}{value.value}"
        inner = within[value.value]
        group = DirectiveGroup(
            anchor=anchor,
            label=value.label,
            entries=tuple(entry for rest, entry in inner if not rest),
            parts=_tree([(rest, e) for rest, e in inner if rest], anchor, "."),
        )
        groups.append(group)
    return tuple(groups)


def _paths(facets: Facets, dimension: Dimension) -> tuple[_Path, ...]:
    if dimension is Dimension.PLACE:
        return (_places(facets)[::-1],)
    if dimension is Dimension.LEVEL:
        (level,) = facets[Dimension.LEVEL]
        local = level.value != Level.CENTRAL
        return ((level, *_places(facets)[:1]) if local else (level,),)
    return tuple((value,) for value in facets[dimension])


def _places(facets: Facets) -> _Path:
    """Return a directive's places, innermost first, each told from its namesakes."""
    places = facets[Dimension.PLACE]
    return tuple(
        replace(place, label=", ".join(around.label for around in places[at:]))
        for at, place in enumerate(places)
    )


def _rank(entry: DirectiveEntry) -> tuple[int, list[SortKey], SortKey, str]:
    places = [sort_key(place.label) for place in entry.facets[Dimension.PLACE][::-1]]
    (level,) = entry.facets[Dimension.LEVEL]
    return level.rank, places, sort_key(entry.work.label), entry.work.id
