"""Scripts of a page; they lie in docs/assets/ and run in the order given."""

from collections.abc import Iterable

from macros.frame.markup import Html, el, join
from macros.frame.page import Links


def scripts(names: Iterable[str], links: Links) -> Html:
    """Return what loads the scripts with these names."""
    return join(el("script", src=links.to(f"assets/{name}")) for name in names)
