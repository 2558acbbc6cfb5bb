"""HTML as a value: everything that is not Html is escaped."""

from collections.abc import Iterable
from functools import lru_cache
from html import escape

_VOID = frozenset({"br", "hr", "img", "input", "meta", "link"})


class Html(str):
    """Markup that needs no escaping."""

    __slots__ = ()


Child = str | Html | None


EMPTY = Html("")


def text(value: str) -> Html:
    """Return *value* with the letters that HTML reserves escaped."""
    return value if isinstance(value, Html) else Html(escape(value, quote=False))


def join(children: Iterable[Child]) -> Html:
    """Return the children one after the other; None is nothing."""
    return Html(
        "".join(
            [
                child if isinstance(child, Html) else escape(child, quote=False)
                for child in children
                if child is not None
            ]
        )
    )


def apart(children: Iterable[Child], sign: str = "; ") -> Html:
    """Return the children with semicolons, or another sign, between them."""
    return join(join([sign if at else "", one]) for at, one in enumerate(children))


def el(name: str, /, *children: Child, **attributes: str | bool | None) -> Html:
    """Return an element.

    `class_` stands for class, other underscores for hyphens; a True attribute has
    no value, and False or None leaves it out.
    """
    tag = name
    for key, value in attributes.items():
        if value is True:
            tag += f" {_attribute(key)}"
        elif value is not None and value is not False:
            tag += _printed(key, value)
    if name in _VOID:
        return Html(f"<{tag}>")
    return Html(f"<{tag}>{join(children)}</{name}>")


@lru_cache(maxsize=1 << 14)  # classes, and addresses that a page has many times
def _printed(key: str, value: str) -> str:
    return f' {_attribute(key)}="{escape(value)}"'


def _attribute(key: str) -> str:
    return key.rstrip("_").replace("_", "-")
