"""Blocks of markup that macros put into a page, kept out of Markdown's way.

Markdown would read each of them letter by letter only to leave it as it is.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from macros.frame.markup import Html, el

_CLASS = "lib-embed"
_BLOCK = f'<div class="{_CLASS}">'
_WAY_OUT = re.compile(r'(<a (?:[^>]* )?href=)"[^"#][^"]*"')
_NOTE = "#thu-vien-vi-du"  # the section of the guide on its example library
_PLACE = re.compile(r'<div data-embed="([0-9]+)"></div>')


def embed(content: Html) -> Html:
    """Return content as a block of its own."""
    return el("div", content, class_=_CLASS)


def as_example(content: Html) -> Html:
    """Return content that leads to no page: its links go to the note on examples."""
    return Html(_WAY_OUT.sub(rf'\1"{_NOTE}"', content))


@dataclass(frozen=True, slots=True)
class Embeds:
    """The blocks of the page that is being made, in the order of their making."""

    blocks: list[Html] = field(default_factory=list)

    def held(self, function: Callable[..., Html]) -> Callable[..., Html]:
        """Return *function*, with a place to fill in for each block that it gives."""

        def call(*arguments: object, **named: object) -> Html:
            content = function(*arguments, **named)
            if not content.startswith(_BLOCK):
                return content
            self.blocks.append(content)
            return el("div", data_embed=str(len(self.blocks) - 1))

        return call

    def filled(self, html: str) -> str:
        """Return a page with the blocks that were made for it in their places."""
        page = _PLACE.sub(lambda place: self.blocks[int(place[1])], html)
        self.blocks.clear()  # of the next page
        return page
