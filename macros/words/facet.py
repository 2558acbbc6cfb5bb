"""One way to narrow a list: its values, in addresses and in words."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

UNKNOWN = "chua-ro"
WORK_FACETS = {  # what a list of documents can be narrowed by: in addresses, in words
    "noi": "Nơi ban hành",
    "loai": "Loại văn bản",
    "co-quan": "Cơ quan ban hành",
    "nam": "Năm ban hành",
    "tinh-trang": "Tình trạng",
    "ke-hoach": "Kế hoạch dẫn",
}


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One value of a facet: as part of an address, and as a reader knows it.

    Values of a facet stand in the order of `rank`, those of one rank by the alphabet.
    """

    value: str
    label: str
    rank: int = field(default=0, compare=False)


Facets = Mapping[str, tuple[FacetValue, ...]]  # by the facet's name in addresses


def differing(items: Sequence[Facets], names: Iterable[str]) -> tuple[str, ...]:
    """Return those of *names* by which a part of *items* can be told from the rest."""
    return tuple(
        name
        for name in names
        if len({frozenset(found.value for found in item[name]) for item in items}) > 1
    )
