"""Titles and descriptions are text, not markup, in whatever place a template has them.

The theme prints them as they are. So its templates escape what they print, and only
what is markup by its making is marked as such here: a page's content, its outline, a
title that mkdocs has taken from rendered Markdown.
"""

from collections.abc import Iterable

from jinja2 import Environment
from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink

_HEADING = "<h1"


def escape_by_default(env: Environment, config: MkDocsConfig) -> None:
    """Make the templates escape; the copyright may be written as markup."""
    env.autoescape = True
    if config.copyright:
        config.copyright = Markup(config.copyright)  # noqa: S704 - a setting of ours


def mark_markup(html: str, page: Page) -> Markup:
    """Return the content of *page* as markup; mark its outline and title, too."""
    _mark_outline(page.toc)
    is_written = "title" in page.meta or "title" in vars(page)  # there or in the menu
    if not is_written and _HEADING in html:
        page.title = Markup(page.title)  # noqa: S704 - text of rendered Markdown
    return Markup(html)  # noqa: S704 - our own markup, or rendered from docs/


def title_of(page: Page) -> str:
    """Return the title of *page* as text."""
    title = page.title or ""
    return title.unescape() if isinstance(title, Markup) else str(title)


def _mark_outline(items: Iterable[AnchorLink]) -> None:
    for item in items:
        item.title = Markup(item.title)  # noqa: S704 - escaped by who made the outline
        _mark_outline(item.children)
