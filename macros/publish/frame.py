"""A page → a whole HTML file: head, menu, the way to it, its outline, its content."""

from collections.abc import Iterable
from dataclasses import dataclass

from macros.frame.markup import Html, el
from macros.frame.page import Links, OutlineEntry, Page, Parent
from macros.frame.scripts import scripts
from macros.model.office import Office
from macros.publish.landings import LANDINGS, SECTIONS
from macros.search.page import ADDRESS as SEARCH

STYLES = (
    "office.css",
    "plain.css",
    "library.css",
    "tree.css",
    "search.css",
    "print.css",
)
SCRIPTS = ("address-state.js", "filter-logic.js", "filter.js", "print.js")
SEARCH_SCRIPTS = (
    "address-state.js",
    "search-words.js",
    "search-numbers.js",
    "search-catalogue.js",
    "search-data.js",
    "search.js",
    "search-show.js",
    "search-page.js",
)
_MAIN = "noi-dung-trang"
_COLOURS = {"data-md-color-primary": "custom", "data-md-color-accent": "custom"}


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around every page; it says whose library this is."""

    office: Office

    def document(self, page: Page, above: Iterable[Parent]) -> str:
        """Return the file of *page*; *above* are the pages on the way to it."""
        links = Links(page.address)
        body = el(
            "body",
            el("a", "Bỏ qua tới nội dung", href=f"#{_MAIN}", class_="plain-skip"),
            self._header(page, links),
            el(
                "main",
                _way(above, page, links),
                _siblings(page, links),
                _outline(page.outline),
                el("article", page.body, class_="md-content__inner md-typeset"),
                id=_MAIN,
                class_="md-content",
                tabindex="-1",
            ),
            self._footer(links),
            scripts(SEARCH_SCRIPTS if page.address == SEARCH else SCRIPTS, links),
            **_COLOURS,
        )
        return (
            f"<!doctype html>\n{el('html', self._head(page, links), body, lang='vi')}\n"
        )

    def _footer(self, links: Links) -> Html:
        imprint = self.office.imprint
        home = el("p", el("a", self.office.name, href=links.to("")))
        return el("footer", home, el("p", imprint) if imprint else None)

    def _head(self, page: Page, links: Links) -> Html:
        name = self.office.name
        title = f"{page.title} - {name}" if page.address else name
        size = "width=device-width, initial-scale=1"
        styles = (
            el("link", rel="stylesheet", href=links.to(f"assets/{style}"))
            for style in STYLES
        )
        return el(
            "head",
            el("meta", charset="utf-8"),
            el("meta", name="viewport", content=size),
            el("title", title),
            el("meta", name="description", content=page.description),
            *styles,
        )

    def _emblem(self, links: Links) -> Html | None:
        path = self.office.emblem
        return el("img", src=links.to(path), alt="", height="32") if path else None

    def _header(self, page: Page, links: Links) -> Html:
        name = self.office.name
        field = el(
            "input",
            type="search",
            name="q",
            placeholder="Tìm kiếm",
            aria_label="Tìm trong thư viện",
        )
        form = el(
            "form",
            field,
            el("button", "Tìm", type="submit"),
            action=links.to(SEARCH),
            role="search",
            aria_label="Tìm trong thư viện",
        )
        entries = (
            _entry(label, f"{key}/", links, is_here=page.section == key)
            for key, label in SECTIONS.items()
        )
        return el(
            "header",
            el("a", self._emblem(links), name, href=links.to(""), class_="plain-name"),
            # The page of the search has a field of its own.
            None if page.address == SEARCH else form,
            el("nav", el("ul", *entries), aria_label="Các mục"),
            class_="plain-header",
        )


def _entry(name: str, address: str, links: Links, *, is_here: bool) -> Html:
    here = "true" if is_here else None
    return el("li", el("a", name, href=links.to(address), aria_current=here))


def _way(above: Iterable[Parent], page: Page, links: Links) -> Html | None:
    if not page.address:
        return None
    entries = (el("li", el("a", p.title, href=links.to(p.address))) for p in above)
    return el("nav", el("ol", *entries), aria_label="Đường dẫn", class_="plain-way")


def _siblings(page: Page, links: Links) -> Html | None:
    """Return the landings of the section, on each of them."""
    listed = [one for one in LANDINGS if one.address.startswith(f"{page.section}/")]
    if len(listed) < 2 or page.address not in {one.address for one in listed}:  # noqa: PLR2004
        return None
    entries = (
        _entry(one.label, one.address, links, is_here=one.address == page.address)
        for one in listed
    )
    name = f"Trong mục {SECTIONS[page.section]}"
    return el("nav", el("ul", *entries), aria_label=name, class_="plain-section")


def _outline(outline: tuple[OutlineEntry, ...]) -> Html | None:
    if not outline:
        return None
    entries = (
        el("li", el("a", one.title, href=f"#{one.id}"), class_=f"plain-{one.level}")
        for one in outline
    )
    summary = el("summary", "Mục lục của trang")
    folded = el("details", summary, el("ul", *entries), class_="plain-outline")
    return el("nav", folded, aria_label="Mục lục của trang")
