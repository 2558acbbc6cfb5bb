"""Browsing the directives in a real browser: choices, the address, no JavaScript."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser

ALL = "van-ban/"
BY_STATUS = "van-ban/theo-tinh-trang/"
BY_TOPIC = "van-ban/theo-chu-de/"
LEVEL, TOPIC = "tinh", "mat-tran-doan-the"


def entries(page: Page) -> Locator:
    return page.locator("[data-filter-item]:visible")


def keys(page: Page) -> set[str]:
    return {e.get_attribute("data-filter-item") or "" for e in entries(page).all()}


def said(page: Page) -> tuple[int, int]:
    """Return what the status line says: shown, all."""
    words = page.locator("form[data-filter-for]").get_by_role("status").inner_text()
    found = re.fullmatch(r"(\d+) trên (\d+) văn bản", words)
    assert found
    return int(found[1]), int(found[2])


def choose(page: Page) -> None:
    form = page.locator("form[data-filter-for]")
    form.get_by_label("Cấp ban hành").select_option(LEVEL)
    form.get_by_label("Chủ đề").select_option(TOPIC)


def test_level_and_topic_are_kept_by_the_address(visit: Visit) -> None:
    page = visit.open(ALL)
    everything = entries(page).count()
    choose(page)
    query = parse_qs(urlsplit(page.url).query)
    assert query == {"cap": [LEVEL], "chu-de": [TOPIC]}
    shown = keys(page)
    assert 0 < len(shown) < everything
    assert said(page) == (len(shown), everything)
    for entry in entries(page).all():
        assert entry.get_attribute("data-cap") == LEVEL
        assert TOPIC in (entry.get_attribute("data-chu-de") or "").split()
    page.reload()
    expect(page.get_by_label("Cấp ban hành")).to_have_value(LEVEL)
    assert keys(page) == shown


def test_levels_stand_from_the_top_and_years_from_the_newest(visit: Visit) -> None:
    page = visit.open(ALL)
    levels = page.locator("select[name=cap] option").evaluate_all(
        "options => options.map((option) => option.value)"
    )
    order = ["", "trung-uong", "tinh", "huyen", "xa"]
    assert levels == [level for level in order if level in levels]
    years = page.locator("select[name=nam] option").evaluate_all(
        "options => options.map((option) => option.value).filter(Number).map(Number)"
    )
    assert years == sorted(years, reverse=True)
    assert len(years) > 5


@pytest.mark.parametrize("path", [BY_STATUS, BY_TOPIC])
def test_a_directive_that_stands_twice_counts_once(visit: Visit, path: str) -> None:
    page = visit.open(path)
    twice, once = entries(page).count(), len(keys(page))
    assert said(page) == (once, once)
    assert twice > once
    choose(page)
    option = page.locator(f"select[name=cap] option[value={LEVEL}]")
    found = len(keys(page))
    assert said(page) == (found, once)
    expect(option).to_have_text(f"Cấp tỉnh ({found})")


def test_a_way_in_leads_to_its_group(visit: Visit) -> None:
    page = visit.open(ALL)
    way = page.locator(".lib-browse a[href$='#chu-de-dan-van-kheo']")
    way.click()
    expect(page).to_have_url(re.compile("/van-ban/theo-chu-de/#chu-de-dan-van-kheo$"))
    expect(page.locator("h2:target")).to_be_in_viewport()
    expect(page.locator("h2:target")).to_have_text("Dân vận khéo")


def test_without_javascript_the_ways_in_lead_to_every_group(
    browser: Browser, address: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + ALL)
    expect(page.locator("form[data-filter-for]")).to_be_hidden()
    everything = len(keys(page))
    assert everything > 70
    page.locator(".lib-browse a[href$='#cap-tinh']").click()
    expect(page.locator("h2:target")).to_have_text("Cấp tỉnh")
    expect(page.locator("form[data-filter-for]")).to_be_hidden()
    assert len(keys(page)) == everything
    context.close()
