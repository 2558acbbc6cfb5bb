"""The box on every page, and the page of the search without its results."""

import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from tests.browser.conftest import Visit
from tests.browser.editions import PLAN, QUIET, RESULTS, SEARCH

pytestmark = pytest.mark.browser


def test_the_page_is_accessible(visit: Visit) -> None:
    for path in ("", "?q=dân+vận+khéo", "?q=44-KL/TW", "?trang=nhiem-vu"):
        page = visit.open(SEARCH + path)
        page.wait_for_selector(QUIET)
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= page.viewport_size["width"]  # type: ignore[index]
        found = Axe().run(page).response["violations"]
        assert [f"{v['id']}: {v['nodes'][0]['html'][:120]}" for v in found] == []


@pytest.mark.parametrize("keys", ["/", "Control+k"])
def test_the_box_opens_by_key_and_goes_by_arrows(visit: Visit, keys: str) -> None:
    page = visit.open(PLAN)
    page.keyboard.press(keys)
    box = page.locator("[data-search-box] input")
    expect(box).to_be_focused()
    box.press_sequentially("dan van kheo", delay=20)
    hits = page.locator("[data-search-box] [data-result-url]")
    expect(hits.first).to_be_visible()
    status = page.locator("[data-search-box] [role=status]")
    expect(status).to_contain_text("kết quả")
    found = Axe().run(page).response["violations"]
    assert [violation["id"] for violation in found] == []
    page.keyboard.press("ArrowDown")
    expect(hits.first.get_by_role("link")).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(hits.nth(1).get_by_role("link")).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/chu-de/dan-van-kheo/$"))


def test_the_box_closes_by_escape_and_enter_shows_all(visit: Visit) -> None:
    page = visit.open("")
    page.keyboard.press("/")
    box = page.locator("[data-search-box] input")
    box.press_sequentially("33 CT", delay=20)
    expect(page.locator("[data-search-box] [data-result-url]").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#__search")).not_to_be_checked()
    expect(box).not_to_be_focused()
    page.keyboard.press("/")
    box.fill("33 CT TTg")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/tim-kiem/\?q=33\+CT\+TTg$"))
    expect(page.locator(f"{RESULTS} > li").first).to_contain_text("33/CT-TTg")


def test_a_slash_in_a_field_stays_a_letter(visit: Visit) -> None:
    page = visit.open(SEARCH)
    field = page.locator("[data-search-page] [name=q]")
    field.press_sequentially("33/CT-TTg")
    expect(field).to_have_value("33/CT-TTg")
    expect(page.locator("#__search")).not_to_be_checked()


def test_without_javascript_the_page_says_where_to_look(
    browser: Browser, address: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}{SEARCH}?q=a")
    expect(page.locator("[data-search-page]")).to_be_hidden()
    expect(page.locator("main").get_by_role("link", name="đơn vị")).to_be_visible()
    context.close()


def test_every_link_between_pages_works_from_files(
    browser: Browser, usb_folder: Path
) -> None:
    page = browser.new_page()
    page.goto((usb_folder / "index.html").as_uri())
    page.keyboard.press("/")
    page.locator("[data-search-box] input").press_sequentially("phong noi vu")
    page.locator("[data-search-box] [data-result-url] a").first.click()
    heading = page.get_by_role("heading", level=1)
    expect(heading).to_have_text("Phòng Nội vụ huyện Cao Lộc")
    page.get_by_role("link", name="Chủ đề").first.click()
    expect(heading).to_contain_text("Chủ đề")
    page.close()
