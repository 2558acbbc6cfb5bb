"""What mkdocs is told of a generated page."""

import pytest
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page as MkDocsPage

from macros.frame.markup import Html
from macros.frame.page import Page
from macros.model.office import Office
from macros.pipeline import read_library
from macros.publish.site import Site
from macros.site.escaping import mark_markup, title_of
from macros.site.generated import add_meta
from macros.site.wiring import BuiltSite

ADDRESS = "chu-de/mau/"


@pytest.mark.parametrize(
    "title",
    ["Mẫu", "a\x7fb", "\ufffe", "\x85\u2028", "---", "\": '", "{{ 7 }}", "&amp; <b>"],
)
def test_a_page_keeps_its_title_and_description_letter_by_letter(title: str) -> None:
    config = MkDocsConfig()
    config.load_dict({"site_name": "Mẫu"})
    own = Page(ADDRESS, title, f"{title}!", Html("<h1>Mẫu</h1>"))
    site = BuiltSite(Site(Office(), read_library({}), {ADDRESS: own}, {}, {}))
    setattr(config, "library_site", site)  # noqa: B010 - as the wiring does
    file = File(f"{ADDRESS}index.md", "docs", "site", use_directory_urls=True)
    page = MkDocsPage(None, file, config)
    page.markdown = ""
    add_meta(page, config)
    mark_markup(own.body, page)
    assert title_of(page) == page.title == title
    assert page.meta["description"] == f"{title}!"
