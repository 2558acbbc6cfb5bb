"""One way to narrow a list: its values, in addresses and in words."""

from collections.abc import Mapping
from dataclasses import dataclass, field

UNKNOWN = "chua-ro"


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One value of a facet: as part of an address, and as a reader knows it.

    Values of a facet stand in the order of `rank`, those of one rank by the alphabet.
    """

    value: str
    label: str
    rank: int = field(default=0, compare=False)


Facets = Mapping[str, tuple[FacetValue, ...]]  # by the facet's name in addresses
