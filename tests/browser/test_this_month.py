"""The work of this month, picked in the reader's browser at a mocked time."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.browser.agenda import at, headings, said, shown
from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser


ROOM = "phong-to-chuc-tong-hop-ban-dan-van-tinh-uy-bac-giang"


PROGRAMME = "Chương trình công tác dân vận năm 2024 (Bắc Giang)"


NOT_FOR_2026 = (
    "Thư viện chưa có kế hoạch cho năm 2026. Dưới đây là việc tháng 11 của "
    f"{PROGRAMME} để tham khảo."
)


SHIFTS = """
window.shifted = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.shifted += entry.value;
}).observe({ type: "layout-shift", buffered: true });
"""


def home(visit: Visit, day: str, query: str = "") -> Page:
    at(visit.page, day)
    return visit.open(query)


def test_a_month_of_the_programme_has_its_tasks(visit: Visit) -> None:
    page = home(visit, "2024-02-05")
    assert said(page) == "Hôm nay 05/02/2024: tháng này có 8 việc."
    assert headings(page)[0] == "Tháng 02/2024 8 việc"
    assert headings(page)[-1].startswith("Việc thường xuyên, hằng năm, định kỳ")
    expect(shown(page, "Tháng 02/2024")).to_have_count(8)
    expect(page.locator("[data-agenda-now]")).to_contain_text("Trước ngày 20/02/2024")
    page.get_by_role("link", name="Trang tháng 02/2024").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Tháng 02 năm 2024")


def test_a_task_leads_to_its_clause(visit: Visit) -> None:
    page = home(visit, "2024-02-05")
    shown(page).first.get_by_role("link").click()
    expect(page.locator(":target")).to_be_in_viewport()
    assert "/ke-hoach/bac-giang-ctr-dan-van-2024/#" in page.url


def test_at_the_end_of_a_month_the_next_one_is_due_soon(visit: Visit) -> None:
    page = home(visit, "2024-01-31")
    assert said(page) == (
        "Hôm nay 31/01/2024: tháng này có 10 việc; 30 ngày tới còn 8 việc khác đến hạn."
    )
    assert headings(page)[:2] == [
        "Tháng 01/2024 10 việc",
        "Đến hạn trong 30 ngày tới 8 việc",
    ]
    soon = shown(page, "Đến hạn trong 30 ngày tới").all()
    assert {item.get_attribute("data-latest") for item in soon} == {
        "2024-02-29",
        "2024-02-20",
    }


def test_in_a_quarter_its_tasks_are_under_way(visit: Visit) -> None:
    page = home(visit, "2025-05-10")
    assert said(page) == (
        "Các kế hoạch cho năm 2025 trong thư viện không chia việc theo tháng. "
        f"Dưới đây là việc tháng 5 của {PROGRAMME} để tham khảo."
    )
    assert headings(page)[-1] == "Tháng 5/2024, để tham khảo 3 việc"
    running = shown(page, "Đang trong thời gian thực hiện")
    expect(running.filter(has_text="Quý II/2025")).to_have_count(1)


def test_before_a_quarter_ends_its_tasks_are_due_soon_then_due(visit: Visit) -> None:
    page = home(visit, "2021-08-31")
    assert "Đến hạn trong 30 ngày tới 2 việc" in headings(page)
    page = home(visit, "2021-09-01")
    assert headings(page)[0] == "Tháng 9/2021 2 việc"


def test_in_a_year_without_a_plan_the_latest_programme_is_shown(visit: Visit) -> None:
    page = home(visit, "2026-11-21")
    assert said(page) == NOT_FOR_2026
    assert headings(page)[0] == "Tháng 11/2024, để tham khảo 6 việc"
    expect(shown(page, "Tháng 11/2024")).to_have_count(6)


def test_the_block_comes_after_the_lead_and_before_the_plans(visit: Visit) -> None:
    page = home(visit, "2026-11-21")
    found = page.locator("article h2").all_inner_texts()
    names = [words.rstrip("¶") for words in found]
    assert names[:2] == ["Việc tháng này", "Kế hoạch, chương trình"]
    assert names[-1] == "Tra cứu"


def test_all_months_are_folded_away_and_can_be_seen(visit: Visit) -> None:
    page = home(visit, "2026-11-21")
    month = page.locator("[data-month='2024-03'] li").first
    expect(month).to_be_hidden()
    page.get_by_text("Xem tất cả các tháng").click()
    page.locator("[data-month='2024-03'] > summary").click()
    expect(month).to_be_visible()


def test_a_body_is_chosen_kept_in_the_address_and_remembered(visit: Visit) -> None:
    page = home(visit, "2024-02-05", "?khac=1")
    select = page.get_by_label("Đơn vị")
    select.select_option(ROOM)
    assert said(page) == "Hôm nay 05/02/2024: tháng này có 2 việc."
    assert page.url.endswith(f"?khac=1&don-vi={ROOM}")
    for item in shown(page, "Tháng 02/2024").all():
        assert ROOM in (item.get_attribute("data-units") or "").split()
    page.go_back()
    expect(select).to_have_value("")
    expect(shown(page, "Tháng 02/2024")).to_have_count(8)
    page.go_forward()
    expect(select).to_have_value(ROOM)
    page = home(visit, "2024-02-05")
    expect(select).to_have_value(ROOM)
    page.get_by_role("link", name="Mọi việc của đơn vị này").click()
    assert page.url.endswith(f"/don-vi/{ROOM}/")
    page = home(visit, "2024-02-05")
    select.select_option("")
    page = home(visit, "2024-02-05")
    expect(select).to_have_value("")


def test_a_shared_address_goes_before_the_memory(visit: Visit) -> None:
    page = home(visit, "2024-02-05", "?don-vi=tinh-doan-bac-giang")
    page.get_by_label("Đơn vị").select_option(ROOM)
    page = home(visit, "2026-11-21", "?don-vi=ban-dan-van-tinh-uy-dong-nai")
    assert said(page) == NOT_FOR_2026
    assert headings(page)[0] == "Tháng 11/2024, để tham khảo 0 việc"
    expect(page.locator("[data-agenda-now]")).to_contain_text("Không có việc nào.")
    page = home(visit, "2024-02-05", "?don-vi=khong-co")
    expect(page.get_by_label("Đơn vị")).to_have_value("")
    expect(shown(page, "Tháng 02/2024")).to_have_count(8)


@pytest.mark.parametrize("day", ["2024-01-31", "2026-11-21"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_is_accessible_still_and_asks_for_nothing_else(
    visit: Visit, day: str, scheme: str
) -> None:
    told: list[str] = []
    asked: list[str] = []
    visit.page.on(
        "console", lambda m: told.append(m.text) if m.type == "error" else None
    )
    visit.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    visit.page.add_init_script(SHIFTS)
    page = home(visit, day)
    page.on("request", lambda sent: asked.append(sent.url))
    page.get_by_label("Đơn vị").select_option(ROOM)
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= page.viewport_size["width"]  # type: ignore[index]
    assert page.evaluate("shifted") < 0.1
    page.get_by_text("Xem tất cả các tháng").click()
    found = Axe().run(page).response["violations"]
    assert [f"{v['id']}: {v['nodes'][0]['html'][:200]}" for v in found] == []
    assert told == []
    assert [url for url in asked if not url.endswith("/favicon.png")] == []


@pytest.mark.parametrize("width", [1280, 390])
def test_without_javascript_all_months_are_there(
    browser: Browser, address: str, width: int
) -> None:
    context = browser.new_context(
        java_script_enabled=False, viewport={"width": width, "height": 900}
    )
    page = context.new_page()
    page.goto(address)
    months = page.locator("[data-month] > summary")
    expect(months).to_have_count(12)
    for month in months.all():
        expect(month).to_be_visible()
    expect(page.locator("[data-agenda] form")).to_be_hidden()
    expect(page.locator("[data-agenda] [role=status]")).to_be_hidden()
    page.locator("[data-month='2024-02'] > summary").click()
    expect(page.locator("[data-month='2024-02'] li:visible")).to_have_count(8)
    context.close()


def test_a_page_of_ones_own_may_be_about_one_body(visit: Visit) -> None:
    at(visit.page, "2024-03-10")
    page = visit.open("huong-dan/macro/")
    block = page.locator("[data-agenda]")
    expect(block.get_by_role("status")).to_contain_text("Hôm nay 10/3/2024")
    expect(block.locator("form")).to_have_count(0)
