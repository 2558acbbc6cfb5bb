"""The picture of the way down, as SVG: drawn at build time, readable on paper.

What it shows stands in words in the list beside it, so readers of the screen skip
it; its links are for the mouse.
"""

from macros.frame.markup import Html, el, join
from macros.frame.page import Links
from macros.parts.way.value import (
    BOX_HEIGHT,
    BOX_WIDTH,
    GAP,
    Band,
    Box,
    BoxKind,
    Line,
    Picture,
)

_CLASSES = {
    BoxKind.DOCUMENT: "lib-tree-box",
    BoxKind.SUBJECT: "lib-tree-box lib-tree-here",
    BoxKind.MISSING: "lib-tree-box lib-tree-none",
    BoxKind.TASKS: "lib-tree-box lib-tree-work",
    BoxKind.MORE: "lib-tree-box lib-tree-none",
}
_LINE, _BASE = 14, 4  # from line to line, and from a line's middle to its foot


def tree_svg(picture: Picture, links: Links) -> Html:
    """Return *picture* with links as seen from a page."""
    width, height = str(picture.width), str(picture.height)
    return el(
        "svg",
        *(_band(band, height) for band in picture.bands),
        *(_line(line) for line in picture.lines),
        *(_box(box, links) for box in picture.boxes),
        viewBox=f"0 0 {width} {height}",
        width=width,
        height=height,
        aria_hidden="true",
        focusable="false",
    )


def _band(band: Band, height: str) -> Html:
    x, width = str(band.x), str(band.width)
    middle = str(band.x + band.width // 2)
    return join(
        [
            el("rect", x=x, y="0", width=width, height=height, class_="lib-tree-band"),
            el("text", band.title, x=middle, y="20", class_="lib-tree-title"),
        ]
    )


def _line(line: Line) -> Html:
    path = f"M{line.x1} {line.y1}h{GAP // 2}V{line.y2}H{line.x2}"
    return el("path", d=path, class_="lib-tree-doubt" if line.is_doubtful else None)


def _box(box: Box, links: Links) -> Html:
    first = box.y + (BOX_HEIGHT - _LINE * (len(box.words) - 1)) // 2 + _BASE
    height = str(box.height) if box.kind is BoxKind.SUBJECT else None
    drawn = el(
        "g",
        el("title", box.full) if box.full else None,
        el("rect", x=str(box.x), y=str(box.y), height=height),
        *(
            el(
                "text",
                words,
                x=str(box.x + 8),
                y=str(first + _LINE * at),
            )
            for at, words in enumerate(box.words)
        ),
        el(
            "text",
            box.signs,
            x=str(box.x + BOX_WIDTH - 6),
            y=str(box.y + BOX_HEIGHT // 2 + _BASE),
            class_="lib-tree-sign",
        )
        if box.signs
        else None,
        class_=_CLASSES[box.kind],
    )
    if not box.address or box.kind is BoxKind.SUBJECT:
        return drawn
    return el("a", drawn, href=links.to(box.address), tabindex="-1")
