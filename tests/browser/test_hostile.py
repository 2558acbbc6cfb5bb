"""Hostile names in the browser: no kind of page, nor the search, runs any."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.editions import Edition
from tests.hostile import KINDS, hostile_project
from tests.site.conftest import build
from tests.tools.screenshot import served

pytestmark = pytest.mark.browser

PLAN = "ke-hoach/cao-loc-kh-dan-van-2024/"
OF_A_KIND = 3
QUERIES = ("pwned", "script", "dân vận", "xem javascript", "onerror img", "33/CT-TTg")


@pytest.fixture(scope="module")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the library with hostile names."""
    project = hostile_project(tmp_path_factory.mktemp("hostile"))
    build(project, project / "site")
    return project / "site"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Give a page that must run nothing of what it shows."""
    context = browser.new_context()
    context.add_init_script(
        "Object.defineProperty(window, 'pwned', {set: (kind) => {"
        " console.error('pwned ' + kind) }})"
    )
    page = context.new_page()
    page.set_default_timeout(15_000)
    ran: list[str] = []
    page.on(
        "console", lambda said: ran.append(said.text) if "pwned" in said.text else None
    )
    page.on("dialog", lambda dialog: ran.append(dialog.message))
    page.on("pageerror", lambda error: ran.append(str(error)))
    yield page
    context.close()
    assert ran == []


def kinds_of_pages(site: Path) -> list[str]:
    """Return some pages of each shape of address, and all that stand alone."""
    found = sorted(
        p.parent.relative_to(site).as_posix() for p in site.rglob("index.html")
    )
    shape = lambda a: (a.split("/")[0], a.count("/"), a.split("/")[-1][:4])  # noqa: E731
    groups = itertools.groupby(sorted(found, key=shape), key=shape)
    return [f"{a}/" for _, group in groups for a in list(group)[:OF_A_KIND]]


def test_no_page_runs_a_name_and_the_title_shows_it(
    hostile_site: Path, page: Page
) -> None:
    addresses = kinds_of_pages(hostile_site)
    assert len(addresses) > 60
    with served(hostile_site) as address:
        for path in addresses:
            page.goto(address + path)
        page.goto(f"{address}khong-co/")
        page.goto(address + PLAN)
        for kind in KINDS:
            assert " ".join(kind.split()) in page.title()
            assert kind in (page.locator("h1").first.text_content() or "")
        assert page.evaluate("7 * 7") == 49


def test_the_search_shows_names_as_text(hostile_site: Path, page: Page) -> None:
    with served(hostile_site) as address:
        edition = Edition(page, address, is_files=False)
        for query in QUERIES:
            assert edition.ask(query), query
        page.goto(address)
        page.keyboard.press("/")
        page.keyboard.type("pwned")
        page.wait_for_selector("[data-search-box] .md-search-result__list li a")
        listed = page.locator("[data-search-box] .md-search-result__list")
        assert "window.pwned" in (listed.text_content() or "")
