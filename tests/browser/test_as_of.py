"""The day that a reader chooses, on the pages of documents, plans and bodies."""

import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser

REPLACED = "van-ban/quyet-dinh-290-qd-tw-2010-02-25/"
PLAN = "ke-hoach/dong-nai-kh-dan-van-2020-2025/"
BODY = "don-vi/ban-dan-van-tinh-uy-bac-giang/"
BUSY = "don-vi/phong-to-chuc-tong-hop-ban-dan-van-tinh-uy-bac-giang/"
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
    page.get_by_label(LABEL).fill("2022-01-01")
    status = page.locator("[data-as-of]").get_by_role("status")
    expect(status).to_contain_text("290-QĐ/TW: đã được thay thế")
    expect(status).to_contain_text("11-QĐi/TW: đã ban hành, chưa có lần sửa đổi này")
    expect(status).to_contain_text("Tỉnh Đồng Nai: chưa thuộc thành phố Đồng Nai")
    assert Axe().run(page).response["violations"] == []


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
    said = page.locator("#quan-he-thay-the + ul")
    expect(said).to_contain_text("Quyết định số 290-QĐ/TW")
    expect(said).to_contain_text("Từ ngày 30/7/2021.")


def test_the_day_stands_in_the_address_beside_what_else_is_there(visit: Visit) -> None:
    page = visit.open(f"{REPLACED}?a=b#quan-he")
    length = page.evaluate("history.length")
    page.get_by_label(LABEL).fill("2021-06-30")
    expect(page).to_have_url(re.compile(r"\?a=b&ngay=2021-06-30#quan-he$"))
    assert page.evaluate("history.length") == length
    page.get_by_label(LABEL).fill("")
    expect(page).to_have_url(re.compile(r"\?a=b#quan-he$"))


def test_a_shared_address_opens_on_its_day(visit: Visit) -> None:
    page = visit.open(f"{BODY}?ngay=2025-02-28")
    expect(page.get_by_label(LABEL)).to_have_value("2025-02-28")
    status = page.locator("[data-as-of]").get_by_role("status")
    expect(status).to_have_text(
        "Ngày 28/02/2025, Ban Dân vận Tỉnh ủy Bắc Giang: chưa kết thúc hoạt động."
    )
    page = visit.open(f"{BODY}?ngay=2025-03-01")
    expect(status).to_contain_text(
        "cơ quan kế thừa: Ban Tuyên giáo và Dân vận Tỉnh ủy Bắc Giang."
    )


@pytest.mark.parametrize("day", ["2025-02-30", "<b>", "30/6/2021", ""])
def test_an_address_without_a_day_chooses_none(visit: Visit, day: str) -> None:
    page = visit.open(f"{BODY}?ngay={day}")
    expect(page.get_by_label(LABEL)).to_have_value("")
    expect(page.locator("[data-as-of] [role=status]")).to_be_hidden()


def test_the_day_and_a_filter_share_the_address(visit: Visit) -> None:
    page = visit.open(f"{BUSY}?ngay=2025-06-30")
    chosen = page.locator("form[data-filter-for] select[name=chu-de]")
    chosen.select_option("dan-van-kheo")
    expect(page).to_have_url(re.compile(r"\?ngay=2025-06-30&chu-de=dan-van-kheo$"))
    page.get_by_label(LABEL).fill("2025-07-01")
    expect(page).to_have_url(re.compile(r"\?chu-de=dan-van-kheo&ngay=2025-07-01$"))
    expect(chosen).to_have_value("dan-van-kheo")


def test_a_body_that_ended_leads_to_its_heir_and_back(visit: Visit) -> None:
    page = visit.open(BODY)
    banner = page.locator("#tinh-trang")
    expect(banner).to_contain_text("Đã kết thúc hoạt động từ ngày 01/3/2025")
    expect(banner).to_contain_text("kiểm tra ngày 21/11/2026")
    assert Axe().run(page).response["violations"] == []
    banner.get_by_role("link").click()
    facts = page.locator(".lib-facts")
    expect(facts).to_contain_text("Kế thừa từ")
    facts.get_by_role("link", name="Ban Dân vận Tỉnh ủy Bắc Giang").click()
    expect(page.locator("h1")).to_have_text("Ban Dân vận Tỉnh ủy Bắc Giang")


def test_a_search_result_says_what_became_of_it(visit: Visit) -> None:
    page = visit.open("tim-kiem/?q=290-QĐ/TW")
    hit = page.locator(f"[data-result-url='{REPLACED}']")
    expect(hit.locator(".lib-hit-change")).to_have_text(
        "Đã được thay thế bởi Quyết định số 23-QĐ/TW, từ ngày 30/7/2021."
    )
    page = visit.open("tim-kiem/?q=Ban Dân vận Tỉnh ủy Bắc Giang")
    hit = page.locator(f"[data-result-url='{BODY}']")
    expect(hit.locator(".lib-hit-change")).to_contain_text("cơ quan kế thừa: Ban Tuyên")


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
