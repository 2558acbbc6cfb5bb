"""A list whole on one page, or in parts on pages of their own where it is too long."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from macros.vietnamese.collation import SortKey, sort_key
from macros.words.facet import FacetValue

Key = tuple[str, Callable[[str], FacetValue]]  # its name in addresses, an item's value


@dataclass(frozen=True, slots=True)
class Part:
    """Items by their ids that one page shows, or its parts on theirs.

    `way` is the address of the page from that of the whole list, `label` what the
    items share: both "" for the whole list.
    """

    way: str
    label: str
    items: tuple[str, ...]
    parts: tuple["Part", ...] = ()

    def every(self) -> Iterator["Part"]:
        """Yield the part and all parts within it."""
        yield self
        for part in self.parts:
            yield from part.every()

    def whole(self) -> Iterator["Part"]:
        """Yield the parts, or this one, that a page shows whole."""
        return (part for part in self.every() if not part.parts)


def parted(weights: Mapping[str, int], keys: Sequence[Key], budget: int) -> Part:
    """Return items with their weights in parts that weigh no more than *budget*.

    They are parted by the first of the *keys*; what is still too long by the next.
    One item, and what no key parts, stays whole.
    """
    return _parted(Part("", "", tuple(weights)), weights, keys, budget)


def _parted(
    part: Part, weights: Mapping[str, int], keys: Sequence[Key], budget: int
) -> Part:
    fits = sum(weights[item] for item in part.items) <= budget
    if fits or len(part.items) == 1 or not keys:
        return part
    (name, value_of), *further = keys
    groups: dict[str, list[str]] = defaultdict(list)
    known: dict[str, FacetValue] = {}
    for item in part.items:
        value = value_of(item)
        groups[known.setdefault(value.value, value).value].append(item)
    shared = len(known) == 1
    parts = tuple(
        _parted(
            Part(
                f"{part.way}{name}-{value.value}/",
                part.label if shared else _joined(part.label, value.label),
                tuple(groups[value.value]),
            ),
            weights,
            further,
            budget,
        )
        for value in sorted(known.values(), key=_order)
    )
    # A page that lists one part is none: its address stays free for when there are two.
    return replace(part, parts=parts[0].parts if shared else parts)


def _joined(*labels: str) -> str:
    return ", ".join(filter(None, labels))


def _order(value: FacetValue) -> tuple[int, SortKey]:
    return value.rank, sort_key(value.label)
