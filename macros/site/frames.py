"""Pages of the theme without asking the theme for each: one frame for each shape.

A frame is used only if it gives, byte for byte, what Jinja gives: of the first page of
its shape, and of a page made up to be hard. Where it does not, as with a theme that
prints a page's words in some other way, Jinja prints all pages of that shape. It prints
all pages where a plugin wants to see each.
"""

import logging
from dataclasses import dataclass, field, replace

from macros.frame.markup import Html
from macros.frame.page import OutlineEntry, Page, Parent
from macros.publish.page_facts import PageFacts, facts_of_markup, facts_of_page
from macros.site.engine import Engine
from macros.site.outline import branches
from macros.site.page_frame import (
    MARK,
    PageFrame,
    UnfitFrameError,
    cut,
    specimen,
)
from macros.site.shape import Shape, Shapes

log = logging.getLogger("mkdocs.hooks.library")

_SLOW = "Giao diện in các trang như %s theo cách riêng: dựng từng trang, chậm hơn"
_HARD = "<b title='x'>&amp;</b> \"{{ 7 }}\" </title> \x85\u2028 x" * 2
_BODY = Html('<h1 id="dau">Trang khó</h1><p id="than"><a href="#dau">đầu</a></p>')
_OUTLINE = tuple(
    OutlineEntry(level, name, _HARD)
    for level, name in ((2, "dau"), (4, "than"), (3, "dau"), (2, "than"), (2, "dau"))
)


@dataclass(frozen=True, slots=True)
class Printed:
    """A page as the site has it, and what it holds."""

    html: bytes
    facts: PageFacts


@dataclass(frozen=True, slots=True)
class _Fitted:
    """A frame with what it holds itself, and its links that differ, with marks."""

    frame: PageFrame
    facts: PageFacts
    marked: frozenset[str]

    def facts_around(self, own: Page) -> PageFacts:
        """Return what the frame holds around a page."""
        links = {self.frame.unmarked(link, own) for link in self.marked}
        return replace(self.facts, links=self.facts.links | links)


@dataclass(frozen=True, slots=True)
class Frames:
    """Prints pages, each in the frame of its shape, or `by_jinja` all of them."""

    engine: Engine
    shapes: Shapes
    by_jinja: bool = False
    _known: dict[Shape, _Fitted | None] = field(default_factory=dict)
    _entries: dict[tuple[OutlineEntry, ...], str] = field(default_factory=dict)

    def printed(self, own: Page, held: PageFacts | None = None) -> Printed:
        """Return a generated page in its frame; *held*: facts of its content."""
        if self.by_jinja:
            return self._by_jinja(own)
        shape = self.shapes.shape_of(own)
        if shape not in self._known:
            self._known[shape] = self._fitted(shape, own)
        fitted = self._known[shape]
        if fitted is None:
            return self._by_jinja(own)
        return self._filled(fitted, own, held or facts_of_markup(own.body))

    def _fitted(self, shape: Shape, own: Page) -> _Fitted | None:
        """Return the frame of a shape, if it gives what Jinja gives."""
        marked = specimen(shape, own)
        whole = self.engine.whole(marked)
        entries = self.engine.outline_items(marked.outline)
        try:
            frame = cut(shape, marked, whole, entries)
        except UnfitFrameError:
            frame = None
        if frame:
            fitted = _with_facts(frame)
            if all(self._is_equal(fitted, page) for page in (own, _hard(own))):
                return fitted
        log.info(_SLOW, own.address)
        return None

    def _is_equal(self, fitted: _Fitted, own: Page) -> bool:
        ours = self._filled(fitted, own, facts_of_markup(own.body))
        theirs = self._by_jinja(own)
        return ours.html == theirs.html and (
            ours.facts.in_any_order() == theirs.facts.in_any_order()
        )

    def _filled(self, fitted: _Fitted, own: Page, held: PageFacts) -> Printed:
        entries = [self._entry(branch) for branch in branches(own.outline)]
        html = fitted.frame.filled(own, entries)
        outline = facts_of_markup("".join(entries))
        return Printed(_encoded(html), fitted.facts_around(own) + outline + held)

    def _entry(self, branch: tuple[OutlineEntry, ...]) -> str:
        """Return an entry with those below it; thousands of pages share some."""
        if branch not in self._entries:
            (self._entries[branch],) = self.engine.outline_items(branch)
        return self._entries[branch]

    def _by_jinja(self, own: Page) -> Printed:
        html = _encoded(self.engine.whole(own))
        return Printed(html, facts_of_page(html))


def _with_facts(frame: PageFrame) -> _Fitted:
    around = facts_of_page(_encoded(frame.empty()))
    marked = frozenset(link for link in around.links if MARK in link)
    same = replace(around, links=around.links - marked)
    return _Fitted(frame, same, marked)


def _hard(own: Page) -> Page:
    """Return a page of the same shape whose words are such as break markup."""
    return Page(
        address=own.address,
        title=own.title and _HARD,
        description=own.description and _HARD,
        body=_BODY if "<h1" in own.body else Html(_BODY.replace("h1", "h2")),
        outline=own.outline and _OUTLINE,
        parents=tuple(Parent(parent.address, _HARD) for parent in own.parents),
    )


def _encoded(output: str) -> bytes:
    """Return a page as mkdocs writes it."""
    return output.encode("utf-8", errors="xmlcharrefreplace")
