"""The calendar in a real browser: narrowing, folding, and sheets of paper."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser

MONTH = "lich/2024/02/"
OFFICE = "phong-to-chuc-tong-hop-ban-dan-van-tinh-uy-bac-giang"
OFFICE_NAME = "Phòng Tổ chức - Tổng hợp Ban Dân vận Tỉnh ủy Bắc Giang"
PARTNER = "ban-dan-van-tinh-uy-dong-nai"
DARK_PAGES = ["lich/", "lich/2024/", MONTH, "lich/2024/6-thang-dau/", "lich/hang-nam/"]


def tasks(page: Page) -> Locator:
    return page.locator("[data-filter-item]:visible")


def roles_of(task: Locator, body: str) -> set[str]:
    bodies = (task.get_attribute("data-don-vi") or "").split()
    roles = (task.get_attribute("data-vai-tro") or "").split()
    return {r for b, r in zip(bodies, roles, strict=True) if b == body}


def sheets_in(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def test_a_cell_of_the_year_leads_to_the_month_of_that_body(visit: Visit) -> None:
    page = visit.open("lich/")
    row = page.locator(".lib-heat tr", has_text=OFFICE_NAME).first
    cell = row.locator("td a").nth(1)
    count = int(cell.inner_text())
    cell.click()
    expect(page).to_have_url(re.compile(rf"/{MONTH}\?don-vi={OFFICE}&vai-tro=chu-tri$"))
    expect(page.get_by_label("Đơn vị", exact=True)).to_have_value(OFFICE)
    expect(page.get_by_label("Vai trò")).to_have_value("chu-tri")
    shown = page.locator("[data-own] [data-filter-item]:visible")
    expect(shown).to_have_count(count)


@pytest.mark.parametrize("role", ["chu-tri", "phoi-hop"])
def test_a_role_is_that_of_the_chosen_body(visit: Visit, role: str) -> None:
    page = visit.open("lich/hang-nam/")
    page.get_by_label("Đơn vị", exact=True).select_option(PARTNER)
    both = tasks(page).count()
    page.get_by_label("Vai trò").select_option(role)
    expect(page).to_have_url(re.compile(rf"\?don-vi={PARTNER}&vai-tro={role}$"))
    assert 0 < tasks(page).count() < both
    for task in tasks(page).all():
        assert role in roles_of(task, PARTNER)


def test_an_option_counts_the_bodies_of_the_chosen_role(visit: Visit) -> None:
    page = visit.open("lich/hang-nam/?vai-tro=phoi-hop")
    option = page.locator(f"select[name=don-vi] option[value={PARTNER}]")
    words = option.inner_text()
    page.get_by_label("Đơn vị", exact=True).select_option(PARTNER)
    assert words.endswith(f"({tasks(page).count()})")


def test_topic_and_plan_narrow_too_and_stand_in_the_address(visit: Visit) -> None:
    page = visit.open("lich/2024/?ke-hoach=dong-nai-kh-dan-van-2020-2025")
    of_plan = tasks(page).count()
    assert of_plan > 0
    page.get_by_label("Chủ đề").select_option("dan-van-kheo")
    expect(page).to_have_url(re.compile(r"chu-de=dan-van-kheo"))
    assert 0 < tasks(page).count() < of_plan


def test_a_month_within_a_year_is_folded_and_its_count_follows(visit: Visit) -> None:
    page = visit.open("lich/2024/")
    fold = page.locator("details", has=page.locator("#thang-2"))
    expect(fold.locator(".lib-task").first).to_be_hidden()
    expect(fold.locator("summary")).to_contain_text("8 việc")
    fold.locator("summary").click()
    expect(fold.locator(".lib-task").first).to_be_visible()
    page.get_by_label("Đơn vị", exact=True).select_option(OFFICE)
    expect(fold.locator("summary")).to_contain_text("2 việc")


def test_the_heat_strip_scrolls_in_its_own_box(visit: Visit) -> None:
    page = visit.open("lich/2024/")
    box = page.locator(".lib-heat")
    last = box.locator("thead th").last
    last.scroll_into_view_if_needed()
    expect(last).to_be_in_viewport()
    assert page.evaluate("scrollX") == 0


@pytest.mark.parametrize("path", DARK_PAGES)
def test_the_calendar_can_be_read_in_the_dark(visit: Visit, path: str) -> None:
    visit.page.emulate_media(color_scheme="dark")
    page = visit.open(path)
    found = Axe().run(page).response["violations"]
    assert [violation["id"] for violation in found] == []


def printed(page: Page) -> str:
    """Return the words that stand on paper."""
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    words = page.locator("body").inner_text()
    page.emulate_media(media="screen")
    return " ".join(words.split())


def test_a_body_with_few_tasks_is_one_sheet(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}{MONTH}?don-vi={OFFICE}")
    page.wait_for_load_state("load")
    pdf = page.pdf(prefer_css_page_size=True)
    assert sheets_in(pdf) == 1
    box = re.search(rb"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    assert box
    assert [round(float(side)) for side in box.groups()] == [595, 842]
    words = printed(page)
    assert f"Chương trình công tác tháng 02 năm 2024 của {OFFICE_NAME}" in words
    for column in ("TT", "Việc", "Phối hợp", "Thời gian", "Căn cứ, đoạn", "Ghi chú"):
        assert column in words
    assert "Triển khai Hướng dẫn thi đua đối với Ban Dân vận các huyện ủy" in words
    for screen_only in ("Tất cả", "Bỏ lọc", "Trang chủ", "Tìm kiếm", "Mục lục"):
        assert screen_only not in words
    assert words.count("Chương trình công tác tháng") == 1
    page.close()


def test_a_month_prints_each_body_on_its_own_sheet(
    browser: Browser, address: str
) -> None:
    page = browser.new_page()
    page.goto(address + MONTH)
    page.wait_for_load_state("load")
    bodies = page.locator("[data-body]").count()
    assert sheets_in(page.pdf(prefer_css_page_size=True)) >= bodies
    words = printed(page)
    own = page.locator("[data-own] [data-body]").count()
    assert words.count("Chương trình công tác tháng 02 năm 2024 của") == own == 4
    page.close()


def test_folded_months_stand_on_paper(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}lich/2024/6-thang-dau/?don-vi={OFFICE}")
    page.wait_for_load_state("load")
    page.emulate_media(media="print")
    task = page.locator("details .lib-task-text:visible").first
    box = task.bounding_box()
    assert box
    assert box["height"] > 0
    page.close()


def test_the_button_chooses_the_body_and_prints(visit: Visit) -> None:
    page = visit.open(MONTH)
    page.evaluate("window.print = () => { window.printed = location.search; }")
    page.get_by_role("button", name=f"In chương trình của {OFFICE_NAME}").first.click()
    assert page.evaluate("window.printed") == f"?don-vi={OFFICE}"
    expect(page.get_by_label("Đơn vị", exact=True)).to_have_value(OFFICE)


def test_without_javascript_all_tasks_are_shown_and_no_buttons(
    browser: Browser, address: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}{MONTH}?don-vi={OFFICE}")
    expect(page.locator("form[data-filter-for]")).to_be_hidden()
    assert page.get_by_role("button", name="In chương trình").count() == 0
    assert tasks(page).count() == page.locator("[data-filter-item]").count() > 8
    context.close()
