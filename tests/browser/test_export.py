"""The site as plain files, in a browser: search, lists to narrow, widths."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from click.testing import CliRunner
from playwright.sync_api import Browser

from macros.__main__ import main
from tests.browser.conftest import Visit
from tests.browser.editions import Edition
from tests.browser.search_queries import QUERIES
from tests.tools.screenshot import ROOT, served

pytestmark = pytest.mark.browser

PAGES = (
    "",
    "lich/2024/11/",
    "ke-hoach/cao-loc-kh-dan-van-2024/",
    "van-ban/",
    "trich-dan/ma-tran/",
    "tim-kiem/?q=dan+van+kheo",
)


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve the export of the library's plans, below a path."""
    root = tmp_path_factory.mktemp("exported")
    command = ["export", str(root / "kho"), "--plans", str(ROOT / "plans")]
    assert CliRunner().invoke(main, command).exit_code == 0
    with served(Path(root)) as url:
        yield f"{url}kho/"


@pytest.mark.parametrize("path", PAGES)
def test_a_page_fits_its_width_and_serves_everyone(visit: Visit, path: str) -> None:
    page = visit.open(path)
    assert page.evaluate(
        "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    )
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response
    assert [(v["id"], v["nodes"][0]["html"]) for v in found["violations"]] == []


def test_the_first_tab_leads_past_the_menu(visit: Visit) -> None:
    page = visit.open("van-ban/")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.tagName") == "MAIN"


def test_the_field_above_every_page_leads_to_the_hits(visit: Visit) -> None:
    page = visit.open("ke-hoach/cao-loc-kh-dan-van-2024/")
    page.fill("header input[name=q]", "43-KL/TW")
    page.keyboard.press("Enter")
    page.wait_for_selector("[data-search-page][aria-busy=false]")
    first = page.locator("[data-search-results] [data-result-url]").first
    url = first.get_attribute("data-result-url")
    assert url == "van-ban/ket-luan-43-kl-tw-2019-01-07/"
    first.locator("a").click()
    assert page.locator("h1").inner_text().startswith("Kết luận")


def test_a_list_is_narrowed(visit: Visit) -> None:
    page = visit.open("van-ban/")
    shown = "[data-filter-item]:not([hidden])"
    everything = page.locator(shown).count()
    page.select_option("form[data-filter-for] select[name=loai]", index=1)
    assert 0 < page.locator(shown).count() < everything


def test_queries_find_their_pages(browser: Browser, address: str) -> None:
    page = browser.new_page()
    edition = Edition(page, address, is_files=False)
    edition.open()
    missed = []
    for asked in QUERIES[::4]:
        top = edition.ask(asked.query)[: asked.among]
        found = any(hit.startswith(asked.url) for hit in top) if asked.url else not top
        if not found:
            missed.append((asked.query, top))
    page.close()
    assert missed == []
