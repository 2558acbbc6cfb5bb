"""Bodies of a task as links, for the pages that have no room yet."""

from collections.abc import Iterable

from macros.frame.markup import Html
from macros.frame.named import body_links
from macros.frame.page import Links
from macros.registry.units import NamedUnit
from macros.views.task_item import named_bodies


def unit_links(units: Iterable[NamedUnit], links: Links) -> Html:
    """Return bodies' names, apart by semicolons."""
    return body_links(named_bodies(units), links)
