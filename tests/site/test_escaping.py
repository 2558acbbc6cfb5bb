"""Hostile names in the built pages: each stands as text, nothing of it is markup."""

from pathlib import Path

import pytest
from lxml import html

from macros.frame.page import Page
from macros.pipeline import read_library
from macros.publish.lists import LibraryLists
from macros.publish.pages import page_makers
from macros.sources.folder import read_folder
from tests.hostile import KINDS, hostile_project
from tests.site.conftest import build

pytestmark = pytest.mark.site

NAME = "Thư viện kế hoạch dân vận"
HEADING = '# Sổ tay &lt;/title&gt;&lt;script&gt;"&amp;"'


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the library with hostile names, and a page of one's own."""
    project = hostile_project(tmp_path_factory.mktemp("hostile"))
    (project / "docs" / "huong-dan" / "so-tay.md").write_text(HEADING, "utf-8")
    config = (project / "mkdocs.yml").read_text("utf-8")
    config = config.replace(
        "not_in_nav: |\n", "not_in_nav: |\n  /huong-dan/so-tay.md\n"
    )
    (project / "mkdocs.yml").write_text(config, "utf-8")
    build(project, project / "site")
    return project


@pytest.fixture(scope="module")
def pages(project: Path) -> tuple[Page, ...]:
    """Return the generated pages as the core made them."""
    reading = read_library(read_folder(project / "plans"))
    assert reading.errors == ()
    return tuple(make() for make in page_makers(LibraryLists(reading.library)).values())


def tree(project: Path, address: str) -> html.HtmlElement:
    return html.fromstring((project / "site" / address / "index.html").read_bytes())


def words(text: str) -> str:
    return " ".join(text.split())


def test_the_head_of_each_page_has_its_title_and_description_letter_by_letter(
    project: Path, pages: tuple[Page, ...]
) -> None:
    assert all(any(kind in page.title for page in pages) for kind in KINDS)
    for page in pages:
        shown = tree(project, page.address)
        assert words(shown.xpath("string(//title)")) == words(f"{page.title} - {NAME}")
        (description,) = shown.xpath("//meta[@name='description']/@content")
        assert words(description) == words(page.description)
        topic = shown.xpath("string(//*[@data-md-component='header-topic'])")
        assert words(topic) == words(page.title)


def test_nothing_of_a_name_is_a_script_a_handler_or_an_address(project: Path) -> None:
    for path in (project / "site").rglob("*.html"):
        shown = html.fromstring(path.read_bytes())
        assert shown.xpath("//script[contains(., 'pwned')]") == [], path
        assert shown.xpath("//@*[starts-with(name(), 'on')]") == [], path
        links = shown.xpath("//a/@href | //form/@action | //@src")
        assert not any(str(link).startswith("javascript") for link in links), path


def test_outlines_and_breadcrumbs_show_the_names_as_they_are(
    project: Path, pages: tuple[Page, ...]
) -> None:
    titles = {page.address: page.title for page in pages}
    checked = 0
    for page in pages:
        shown = tree(project, page.address)
        outline = shown.xpath(
            "//*[@data-md-type='toc']//a[contains(@class, 'md-nav__link')]"
        )
        wanted = [words(entry.title) for entry in page.outline]
        assert [words(a.text_content()) for a in outline] == wanted, page.address
        for parent in page.parents:
            crumbs = [
                words(a.text_content())
                for a in shown.xpath("//nav[@class='md-path']//a")
            ]
            assert parent.title == titles[parent.address]
            assert words(parent.title) in crumbs
            checked += 1
    assert checked


def test_the_heading_of_a_written_page_is_escaped_once(project: Path) -> None:
    title = 'Sổ tay </title><script>"&"'
    page = tree(project, "huong-dan/so-tay")
    assert page.xpath("string(//title)") == f"{title} - {NAME}"
    assert words(page.xpath("string(//*[@data-md-component='header-topic'])")) == title
