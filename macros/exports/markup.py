"""HTML as a value: everything that is not Html is escaped."""

from collections.abc import Iterable
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
    return Html("".join(text(child) for child in children if child is not None))


def el(name: str, /, *children: Child, **attributes: str | bool | None) -> Html:
    """Return an element.

    `class_` stands for class, other underscores for hyphens; a True attribute has
    no value, and False or None leaves it out.
    """
    printed = "".join(
        f" {_attribute(key)}"
        if value is True
        else f' {_attribute(key)}="{escape(value)}"'
        for key, value in attributes.items()
        if value is not None and value is not False
    )
    if name in _VOID:
        return Html(f"<{name}{printed}>")
    return Html(f"<{name}{printed}>{join(children)}</{name}>")


def _attribute(key: str) -> str:
    return key.rstrip("_").replace("_", "-")
