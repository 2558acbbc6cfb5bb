"""Directives in a list → the groups of one dimension, some within others."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from macros.model.unit import Level
from macros.pages.directive.value import DirectiveGroup, DirectiveRow
from macros.pages.directive.words import Dimension
from macros.vietnamese.collation import sort_key
from macros.words.facet import Facets, FacetValue

_Path = tuple[FacetValue, ...]  # from the outermost group to the innermost


def directive_groups(
    rows: Iterable[DirectiveRow], dimension: Dimension
) -> tuple[DirectiveGroup, ...]:
    """Return *rows* grouped; within a group they keep their order."""
    paths = [(path, row) for row in rows for path in _paths(row.facets, dimension)]
    return _tree(paths, dimension, "-")


def _tree(
    paths: Iterable[tuple[_Path, DirectiveRow]], before: str, mark: str
) -> tuple[DirectiveGroup, ...]:
    """Return the groups of the paths' first steps; the rest makes their parts."""
    values: dict[str, FacetValue] = {}
    within: dict[str, list[tuple[_Path, DirectiveRow]]] = defaultdict(list)
    for (first, *rest), row in paths:
        values.setdefault(first.value, first)
        within[first.value].append((tuple(rest), row))
    groups = []
    for value in sorted(values.values(), key=lambda v: (v.rank, sort_key(v.label))):
        anchor = f"{before}{mark}{value.value}"
        inner = within[value.value]
        is_year = before == Dimension.YEAR and value.label.isdecimal()
        group = DirectiveGroup(
            anchor=anchor,
            label=value.label,
            heading=f"Năm {value.label}" if is_year else value.label,
            rows=tuple(row for rest, row in inner if not rest),
            parts=_tree([(rest, row) for rest, row in inner if rest], anchor, "."),
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
