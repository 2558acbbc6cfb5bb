"""The day that a reader chooses, on the pages of a document and of a plan."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser

REPLACED = "van-ban/quyet-dinh-290-qd-tw-2010-02-25/"
PLAN = "ke-hoach/dong-nai-kh-dan-van-2020-2025/"
LABEL = "Tình trạng tại ngày"


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2010-02-24", "Ngày 24/02/2010, {}: chưa ban hành."),
        ("2010-02-25", "Ngày 25/02/2010, {}: đã ban hành, chưa bị thay thế."),
        ("2021-07-29", "Ngày 29/7/2021, {}: đã ban hành, chưa bị thay thế."),
        (
            "2021-07-30",
            "Ngày 30/7/2021, {}: đã được thay thế bởi Quyết định số 23-QĐ/TW.",
        ),
    ],
)
def test_a_chosen_day_says_what_stood_then(visit: Visit, day: str, said: str) -> None:
    page = visit.open(REPLACED)
    page.get_by_label(LABEL).fill(day)
    block = page.locator("[data-as-of]")
    name = "Quyết định số 290-QĐ/TW"
    expect(block.get_by_role("status")).to_have_text(said.format(name))
    expect(block.locator("[aria-current=date]")).to_have_count(1)
    assert Axe().run(page).response["violations"] == []


def test_without_a_day_nothing_is_chosen(visit: Visit) -> None:
    page = visit.open(REPLACED)
    field = page.get_by_label(LABEL)
    field.fill("2020-01-01")
    field.fill("")
    expect(page.locator("[data-as-of] [role=status]")).to_be_hidden()
    expect(page.locator("[data-as-of] [aria-current]")).to_have_count(0)


def test_one_day_tells_of_every_changed_document_of_a_plan(visit: Visit) -> None:
    page = visit.open(PLAN)
    page.get_by_role("link", name="văn bản được dẫn đã thay đổi").first.click()
    page.get_by_label(LABEL).fill("2022-01-01")
    status = page.locator("[data-as-of]").get_by_role("status")
    expect(status).to_contain_text("290-QĐ/TW: đã được thay thế")
    expect(status).to_contain_text("11-QĐi/TW: đã ban hành, chưa có lần sửa đổi này")


def test_the_sign_in_a_clause_leads_to_the_source_and_the_successor(
    visit: Visit,
) -> None:
    page = visit.open(PLAN)
    sign = page.locator("[data-official-text] a.lib-changed[href*='290-qd-tw']")
    assert "Quyết định số 23-QĐ/TW" in (sign.get_attribute("title") or "")
    sign.click()
    banner = page.locator("#hieu-luc")
    expect(banner).to_be_in_viewport()
    expect(banner).to_contain_text("kiểm tra ngày 21/11/2026")
    banner.get_by_role("link").first.click()
    expect(page.locator(".lib-status").first).to_contain_text(
        "thay thế Quyết định số 290-QĐ/TW"
    )


def test_without_javascript_the_days_are_plainly_there(
    browser: Browser, address: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + REPLACED)
    expect(page.get_by_label(LABEL)).to_be_hidden()
    expect(page.locator(".lib-phases li")).to_have_text(
        [
            "Đến hết ngày 24/02/2010: chưa ban hành",
            "Từ ngày 25/02/2010 đến hết ngày 29/7/2021: đã ban hành, chưa bị thay thế",
            "Từ ngày 30/7/2021: đã được thay thế bởi Quyết định số 23-QĐ/TW",
        ]
    )
    context.close()


def test_the_day_works_on_files_without_a_server(
    browser: Browser, site_folder: Path
) -> None:
    page = browser.new_page()
    page.goto((site_folder / REPLACED / "index.html").as_uri())
    page.get_by_label(LABEL).fill("2020-01-01")
    expect(page.locator("[data-as-of] [role=status]")).to_contain_text("chưa bị thay")
    page.close()
