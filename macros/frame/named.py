"""Names as links."""

from collections.abc import Iterable

from macros.frame.markup import Html, el, join, text
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


def body_links(bodies: Iterable[Named], links: Links) -> Html:
    """Return bodies' names, apart by semicolons."""
    parts: list[Html] = []
    for body in bodies:
        parts += [text("; ")] if parts else []
        parts.append(body_link(body, links))
    return join(parts)
