"""A table that may be wider than the screen: it scrolls by itself, by keyboard too."""

from macros.frame.markup import Html, el


def wide_table(table: Html, about: str) -> Html:
    """Return *table* in a box that scrolls; *about* tells a screen reader what it is.

    A group, not a region: a page may have many, and regions are for finding one's way.
    """
    return el(
        "div", table, class_="lib-table", role="group", aria_label=about, tabindex="0"
    )
