"""Names as links."""

from collections.abc import Iterable

from macros.frame.markup import Html, apart, el
from macros.frame.page import Links
from macros.words.named import Named


def named_link(named: Named, links: Links) -> Html:
    """Return a name as a link; where it is short, its title is the whole one."""
    return el("a", named.name, href=links.to(named.address), title=named.whole or None)


def body_link(body: Named, links: Links) -> Html:
    """Return a body's name as the plan prints it, linked if the register knows it."""
    if not body.address:
        return el(
            "span",
            body.name,
            class_="lib-doubt",
            title="Chưa có trong danh mục cơ quan",
        )
    return named_link(body, links)


def named_links(named: Iterable[Named], links: Links, sign: str = "; ") -> Html:
    """Return names as links, apart by semicolons or another sign."""
    return apart((named_link(one, links) for one in named), sign)


def body_links(bodies: Iterable[Named], links: Links) -> Html:
    """Return bodies' names, apart by semicolons."""
    return apart(body_link(body, links) for body in bodies)
