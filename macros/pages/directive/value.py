"""What the pages of cited documents show: every name, address and count."""

from dataclasses import dataclass

from macros.words.facet import Facets
from macros.words.named import Named


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectiveRow:
    """A document in a list, with what it can be found by.

    `change` is a sentence on what changed it, "" where nothing did; `marks` are what
    a reader should know first; `frequency` leads to where it is cited, if it is.
    """

    id: str
    document: Named
    subject: str
    change: str
    issuer: str
    marks: tuple[str, ...]
    topics: tuple[Named, ...]
    frequency: Named
    facets: Facets


@dataclass(frozen=True, slots=True)
class DirectiveGroup:
    """Documents under one heading; `parts` are the groups within it.

    `anchor` is the heading's id, `label` its words among those of its dimension,
    `rows` the documents that are in no part. A document with two topics, or in a list
    by status, is in two groups.
    """

    anchor: str
    label: str
    heading: str
    rows: tuple[DirectiveRow, ...]
    parts: tuple["DirectiveGroup", ...] = ()

    @property
    def count(self) -> int:
        """How many documents the group and its parts have."""
        return len(self.rows) + sum(part.count for part in self.parts)


@dataclass(frozen=True, slots=True)
class DirectiveList:
    """Documents in one list, or in groups."""

    rows: tuple[DirectiveRow, ...]
    groups: tuple[DirectiveGroup, ...] = ()


@dataclass(frozen=True, slots=True)
class Ways:
    """The ways to the groups of one dimension, each with its count."""

    dimension: Named
    groups: tuple[Named, ...]
