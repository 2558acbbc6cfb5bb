"""The page of gaps in a real browser: from a plan to its own lines, and back to all."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser

PLAN = "cao-loc-kh-dan-van-2024"
PAGE = "trich-dan/khoang-trong/"
LINES = "[data-filter-item]"
FOLDS = "details[data-filter-fold]"


def shown(page: Page) -> int:
    return page.locator(f"{LINES}:visible").count()


def test_a_plan_leads_to_its_own_gaps_unfolded(visit: Visit) -> None:
    page = visit.open(f"ke-hoach/{PLAN}/")
    link = page.locator(".lib-gap-hint a")
    count = int(link.inner_text().split()[0])
    link.click()
    expect(page).to_have_url(re.compile(rf"/{PAGE}\?ke-hoach={PLAN}$"))
    expect(page.locator(f"{LINES}:visible")).to_have_count(count)
    for line in page.locator(f"{LINES}:visible").all():
        assert PLAN in (line.get_attribute("data-ke-hoach") or "").split()


def test_the_counts_and_headings_follow_the_choice(visit: Visit) -> None:
    page = visit.open(PAGE)
    page.get_by_label("Kế hoạch", exact=True).select_option(PLAN)
    expect(page).to_have_url(re.compile(rf"\?ke-hoach={PLAN}$"))
    for item in page.locator(".lib-gap-counts > li:visible").all():
        section = page.locator(item.locator("a").get_attribute("href") or "").locator(
            ".."
        )
        lines = section.locator(f"{LINES}:visible")
        expect(item.locator("[data-filter-count]")).to_have_text(str(lines.count()))
    expect(page.locator("#khoang-trong-co-quan-chua-co-nhiem-vu")).to_be_hidden()
    page.get_by_role("button", name="Bỏ lọc").click()
    expect(page.locator("#khoang-trong-co-quan-chua-co-nhiem-vu")).to_be_visible()


def test_long_sections_are_folded_until_a_reader_opens_them(visit: Visit) -> None:
    page = visit.open(PAGE)
    fold = page.locator(FOLDS).first
    expect(fold.locator(LINES).first).to_be_hidden()
    fold.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(fold.locator(LINES).first).to_be_visible()


def test_paper_has_every_line(visit: Visit) -> None:
    page = visit.open(PAGE)
    everything = page.locator(LINES).count()
    assert shown(page) < everything
    page.emulate_media(media="print")
    assert shown(page) == everything


def test_without_javascript_every_line_can_be_reached(
    browser: Browser, address: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}{PAGE}?ke-hoach={PLAN}")
    expect(page.locator("form[data-filter-for]")).to_be_hidden()
    for fold in page.locator(FOLDS).all():
        fold.locator("summary").click()
    assert shown(page) == page.locator(LINES).count() > 100
    context.close()
