"""A long list as an index and pages: what stands where, and how much of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from macros.words.named import Named

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a list; `slug` is its part of an address if it has pages."""

    anchor: str
    words: str
    slug: str = ""


@dataclass(frozen=True, slots=True)
class Entry(Generic[Item]):
    """An item under its headings, from the outermost to the innermost.

    `name` is how a page tells where it begins and ends, `weight` how many lines the
    item takes. `anchor` is an id that stands with it in the whole list: in the index it
    has a line of its own if `in_index`, else it is with the innermost heading.
    """

    item: Item
    headings: tuple[Heading, ...]
    name: str = ""
    weight: int = 1
    anchor: str = ""
    in_index: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet(Generic[Item]):
    """A page of a list: all entries of one subject, or so many of them as fit.

    `pages` are all pages of the subject by number, each with the entry that it begins
    with; `number` says which this is, from 1. `before` are the entries on earlier ones,
    `total` all of them.
    """

    address: str
    subject: Heading
    entries: tuple[Entry[Item], ...]
    pages: tuple[Named, ...]
    number: int
    before: int
    total: int

    @property
    def items(self) -> tuple[Item, ...]:
        """What the page lists."""
        return tuple(entry.item for entry in self.entries)


@dataclass(frozen=True, slots=True)
class Way:
    """Where entries of a heading begin, how many they are, on how many pages."""

    address: str
    count: int
    pages: int = 1


@dataclass(frozen=True, slots=True)
class Line:
    """A line of an index: a heading of the list, or an item, and the ways to it.

    Its `anchor` is that which the heading or the item has in a list that is whole.
    A line without ways leads on through its parts. `also` are other ids for which it
    stands.
    """

    anchor: str
    words: str
    ways: tuple[Way, ...]
    parts: tuple["Line", ...] = ()
    is_item: bool = False
    also: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """How many entries stand under the heading."""
        return sum(way.count for way in self.ways) or sum(p.count for p in self.parts)


@dataclass(frozen=True, slots=True)
class Index:
    """What stands in the place of a long list; `total` counts what the list has."""

    lines: tuple[Line, ...]
    total: int


def fits(entries: Iterable[Entry[Item]], budget: int) -> bool:
    """Tell whether a list is short enough to stand whole on one page."""
    return sum(entry.weight for entry in entries) <= budget
