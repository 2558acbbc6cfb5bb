"""A generated page as mkdocs knows pages, and as its theme prints them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment
from markupsafe import Markup
from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage

from macros.frame.markup import EMPTY
from macros.frame.page import OutlineEntry, Page
from macros.site.outline import outline_of

_TEMPLATE = "main.html"
_OUTLINE_ITEM = "partials/toc-item.html"
_PRINTING = ("page_context", "post_page")  # what plugins are told of a printed page
_HOOKS = Path(__file__).with_name("hooks.py").resolve()


@dataclass(frozen=True, slots=True)
class Engine:
    """mkdocs when every written page has its content: ready to print pages."""

    config: MkDocsConfig
    env: Environment
    nav: Navigation
    files: Files
    documents: Sequence[File]

    def is_watched(self) -> bool:
        """Tell whether a plugin that is not ours wants to see each printed page."""
        return any(
            not _is_ours(method)
            for event in _PRINTING
            for method in self.config.plugins.events[event]
        )

    def whole(self, own: Page) -> str:
        """Return a generated page as mkdocs builds a page: theme, then plugins."""
        return self.printed(self._page(own))

    def printed(self, page: MkDocsPage) -> str:
        """Return a page that has its content as mkdocs builds it."""
        plugins = self.config.plugins
        page.active = True  # and so are the tab and the pages above
        try:
            context = get_context(self.nav, self.documents, self.config, page)
            context = plugins.on_page_context(
                context, page=page, config=self.config, nav=self.nav
            )
            template = self.env.get_template(page.meta.get("template", _TEMPLATE))
            output = template.render(context)
            return str(plugins.on_post_page(output, page=page, config=self.config))
        finally:
            page.active = False

    def outline_items(self, outline: Iterable[OutlineEntry]) -> list[str]:
        """Return the entries of an outline as the theme prints them."""
        template = self.env.get_template(_OUTLINE_ITEM)
        return [template.render(toc_item=item) for item in outline_of(outline)]

    def _page(self, own: Page) -> MkDocsPage:
        page = MkDocsPage(None, file_of(own.address, self.config), self.config)
        fill_page(page, own)
        page.content = Markup(own.body)  # noqa: S704 - our own markup
        hang(page, own, self.files, self.config)
        return page


def _is_ours(method: Callable[..., object]) -> bool:
    code = getattr(method, "__code__", None)
    return code is not None and Path(code.co_filename).resolve() == _HOOKS


def file_of(address: str, config: MkDocsConfig) -> File:
    """Return the file that a generated page would be, had someone written it."""
    return File.generated(config, f"{address}index.md", content="")


def fill_page(page: MkDocsPage, own: Page) -> None:
    """Give a page its title, description and outline, not yet its content.

    A front matter would not do: with a letter that YAML does not know, mkdocs drops it
    without a word.
    """
    page.markdown = ""
    page.meta = {
        "title": own.title,
        "description": own.description,
        "hide": ["navigation"],
        "is_generated": True,  # for partials/nav.html
    }
    page.toc = outline_of(own.outline)


def hang(page: MkDocsPage, own: Page, files: Files, config: MkDocsConfig) -> None:
    """Hang a page below its parents, and them below the landing page of the section.

    So the theme knows the way to it, and which tab is active. In the navigation itself
    every page would print every other one, at quadratic cost.
    """
    above = _landing_of(own, files)
    for parent in own.parents:
        inner = MkDocsPage(None, file_of(parent.address, config), config)
        fill_page(inner, Page(parent.address, parent.title, "", EMPTY))
        inner.parent = above  # type: ignore[assignment]
        above = inner
    page.parent = above  # type: ignore[assignment]


def _landing_of(own: Page, files: Files) -> MkDocsPage:
    name = f"{own.section}/index.md"
    file = files.get_file_from_path(name)
    if file is None or file.page is None:
        raise LookupError(name)
    return file.page
