"""The shape of a page: what the theme's output depends on besides the page's words."""

from collections.abc import Iterable
from dataclasses import dataclass

from mkdocs.utils import get_relative_url

from macros.frame.page import Page

_HEADING = "<h1"  # so the theme tells a body with a title of its own


@dataclass(frozen=True, slots=True)
class Shape:
    """What pages have in common whose frames are one.

    `near` is the longest folder of the address in which somebody else's page or file
    lies: the way to each of those is the same from every address as deep below that
    folder. `ways_up` lead to the parents. The theme asks whether the others are there.
    """

    near: str
    depth: int
    section: str
    ways_up: tuple[str, ...]
    has_title: bool
    has_description: bool
    has_outline: bool
    has_heading: bool


@dataclass(frozen=True, slots=True)
class Shapes:
    """Tells the shapes of generated pages among the other addresses of the site."""

    folders: frozenset[str]

    @classmethod
    def among(cls, addresses: Iterable[str]) -> "Shapes":
        """Return it for a site that has something at these addresses."""
        return cls(frozenset(f for address in addresses for f in folders_of(address)))

    def shape_of(self, own: Page) -> Shape:
        """Return the shape of a generated page."""
        above = [f for f in folders_of(own.address) if f in self.folders]
        return Shape(
            near=above[-1] if above else "",
            depth=own.address.count("/"),
            section=own.section,
            ways_up=tuple(
                get_relative_url(parent.address, own.address) for parent in own.parents
            ),
            has_title=bool(own.title),
            has_description=bool(own.description),
            has_outline=bool(own.outline),
            has_heading=_HEADING in own.body,
        )


def folders_of(address: str) -> list[str]:
    """Return the folders in which an address lies, the outermost first."""
    parts = address.split("/")[:-1]
    return ["/".join(parts[:count]) + "/" for count in range(1, len(parts) + 1)]
