"""What mkdocs calls (`hooks:` in mkdocs.yml). Thin, and called by a preview, too."""

import sys
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

_PROGRAM = Path(__file__).parents[2]
_NAVIGATION = "library_navigation"
_SERVE = (
    "Để vừa sửa vừa xem, hãy chạy make serve, hoặc: python -m macros.site.preview\n"
    "(mkdocs serve dựng lại mọi trang sau mỗi lần lưu, chậm và không nêu lỗi ra trang.)"
)


def on_startup(*, command: str, **_: Any) -> None:  # noqa: ANN401
    """Send who wants a live preview of mkdocs to our own."""
    if command == "serve":
        raise PluginError(_SERVE)


@event_priority(100)  # before mkdocs-macros asks for define_env
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read the library; an error in plans/ ends the build, nothing touched yet."""
    _find_program()
    from macros.site.wiring import configure  # noqa: PLC0415

    return configure(config)


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the program's own pages, and what the library has."""
    from macros.site.generated import add_files  # noqa: PLC0415
    from macros.site.joined import join_assets  # noqa: PLC0415
    from macros.site.overlay import add_program_files  # noqa: PLC0415

    files = join_assets(add_program_files(files, config), config)
    return add_files(files, config)


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    """Let mkdocs print what the navigation names; keep the navigation."""
    from macros.site.generated import add_named  # noqa: PLC0415

    add_named(files)
    setattr(config, _NAVIGATION, nav)
    return nav


def on_page_markdown(
    markdown: str, page: Page, config: MkDocsConfig, files: Files
) -> str:
    """Give a generated page that mkdocs prints its title and description."""
    from macros.site.generated import fill_head  # noqa: PLC0415

    fill_head(page, config, files)
    return markdown


def on_page_content(html: str, page: Page, config: MkDocsConfig, **_: Any) -> str:  # noqa: ANN401
    """Return a generated page's own markup; other pages get what macros give."""
    from macros.site.escaping import mark_markup  # noqa: PLC0415
    from macros.site.generated import content_of  # noqa: PLC0415

    return mark_markup(content_of(html, page, config), page)


def on_post_page(output: str, **_: Any) -> str:  # noqa: ANN401
    """Return the page with the names that the theme leaves out for screen readers."""
    from macros.site.accessible import with_names  # noqa: PLC0415

    return with_names(output)


@event_priority(-100)  # after what other plugins do for the theme
def on_env(env: Any, config: MkDocsConfig, files: Files) -> Any:  # noqa: ANN401
    """Write the generated pages, and what is made from all: each has its content.

    A preview writes nothing: it prints what is asked for.
    """
    from macros.site.compact import compact_templates  # noqa: PLC0415
    from macros.site.engine import Engine  # noqa: PLC0415
    from macros.site.escaping import escape_by_default  # noqa: PLC0415
    from macros.site.page_stream import start_writing  # noqa: PLC0415
    from macros.site.search import add_search, start_search  # noqa: PLC0415
    from macros.site.sitemap import add_sitemap  # noqa: PLC0415
    from macros.site.wiring import is_on_request  # noqa: PLC0415

    escape_by_default(env, config)
    compact_templates(env)
    if is_on_request(config):
        return env
    add_sitemap(files, config)
    nav, documents = getattr(config, _NAVIGATION), files.documentation_pages()
    writing = start_writing(Engine(config, env, nav, files, documents))
    found = start_search(files, config)
    writing.finish(found.add)
    add_search(files, config, found)
    return env


def on_post_build(config: MkDocsConfig) -> None:
    """Add the index of the texts to the site; end a build that has broken links.

    What no page of this build needed is kept for no other.
    """
    from macros.site.ingredients import list_ingredients  # noqa: PLC0415
    from macros.site.page_stream import check_links  # noqa: PLC0415
    from macros.site.search import finish_search  # noqa: PLC0415
    from macros.site.wiring import site_of  # noqa: PLC0415

    finish_search(config)
    check_links(config)
    list_ingredients(config)
    site_of(config).store.drop_unused()


def _find_program() -> None:
    if str(_PROGRAM) not in sys.path:
        sys.path.insert(0, str(_PROGRAM))
