"""The work of this month, picked in the reader's browser at a mocked time."""

import datetime as dt
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from macros.exports.page import Links
from macros.exports.this_month import SCRIPT, this_month
from tests.browser.conftest import Visit
from tests.builders import a_library, a_plan_source
from tests.site.conftest import ROOT

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


def at(page: Page, day: str) -> None:
    """Set the reader's clock to nine in the morning in Hanoi."""
    page.clock.set_fixed_time(dt.datetime.fromisoformat(f"{day}T09:00:00+07:00"))


def home(visit: Visit, day: str, query: str = "") -> Page:
    at(visit.page, day)
    return visit.open(query)


def said(page: Page) -> str:
    return page.locator("[data-agenda] [role=status]").inner_text()


def headings(page: Page) -> list[str]:
    return page.locator("[data-agenda-now] h3").all_inner_texts()


def shown(page: Page, group: str = "") -> Locator:
    """Return the tasks shown, or those of the group with such a heading."""
    now = page.locator("[data-agenda-now] > div")
    heading = page.locator("h3", has_text=group)
    return (now.filter(has=heading) if group else now).locator("li")


def test_a_month_of_the_programme_has_its_tasks(visit: Visit) -> None:
    page = home(visit, "2024-02-05")
    assert said(page) == "Hôm nay 05/02/2024: tháng này có 8 việc."
    assert headings(page)[0] == "Tháng 2/2024 8 việc"
    assert headings(page)[-1].startswith("Việc thường xuyên, hằng năm, định kỳ")
    expect(shown(page, "Tháng 2/2024")).to_have_count(8)
    expect(page.locator("[data-agenda-now]")).to_contain_text("Trước ngày 20/02/2024")
    page.get_by_role("link", name="Trang tháng 2/2024").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Tháng 2 năm 2024")


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
        "Tháng 1/2024 10 việc",
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
    for item in shown(page, "Tháng 2/2024").all():
        assert ROOM in (item.get_attribute("data-units") or "").split()
    page.go_back()
    expect(select).to_have_value("")
    expect(shown(page, "Tháng 2/2024")).to_have_count(8)
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
    expect(shown(page, "Tháng 2/2024")).to_have_count(8)


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


# Plans made up for the turn of a year, read from files without a server.

BODY = """\
Giao Phòng Nội vụ chủ trì tổng hợp. Hoàn thành trong tháng 12/2024.

Giao Phòng Nội vụ gửi báo cáo trước ngày 05/01/2025.

Giao Phòng Nội vụ chủ trì tập huấn. Hoàn thành trong tháng 01/2025.

Giao Ban Dân vận Huyện ủy sơ kết. Hoàn thành trong quý I/2025.

Giao Ban Dân vận Huyện ủy kiểm tra. Thực hiện hàng năm.
"""


EACH_YEAR = """\
Giao Phòng Nội vụ báo cáo. Gửi báo cáo trước ngày 15/01 và 15/7 hằng năm.

Giao Phòng Nội vụ kiểm tra định kỳ hằng quý.
"""


@dataclass
class Desk:
    """A reader who opens a file of a folder; what it asked for, what went wrong."""

    context: BrowserContext
    file: Path
    asked: set[str] = field(default_factory=set)
    errors: list[str] = field(default_factory=list)

    def write(self, *bodies: str) -> None:
        """Make the file of plans for 2024 and 2025 with these bodies."""
        plans = {
            name: a_plan_source(body, ma=name, thoi_ky="2024/2025", trich_yeu=name)
            for name, body in zip("abc", bodies, strict=False)
        }
        library = a_library(**plans)
        block = this_month(library, library.assignments, Links(""))
        self.file.write_text(f"<!doctype html><meta charset=utf-8>{block}", "utf-8")

    def open(self, day: str) -> Page:
        """Open the file on a day."""
        page = self.context.new_page()
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("request", lambda sent: self.asked.add(sent.url))
        at(page, day)
        page.goto(self.file.as_uri())
        return page


@pytest.fixture
def desk(browser: Browser, tmp_path: Path) -> Iterator[Desk]:
    script = tmp_path / SCRIPT
    script.parent.mkdir()
    shutil.copy(ROOT / "docs" / SCRIPT, script)
    context = browser.new_context(timezone_id="Asia/Ho_Chi_Minh")
    made = Desk(context, tmp_path / "index.html")
    made.write(BODY, BODY)
    yield made
    context.close()
    assert made.errors == []
    assert made.asked <= {made.file.as_uri(), script.as_uri()}


def latest(page: Page) -> list[str | None]:
    """Return the days of the first plan's tasks as shown."""
    items = page.locator("[data-agenda-now] [data-plan=a] li")
    return [item.get_attribute("data-latest") for item in items.all()]


@pytest.mark.parametrize(
    ("day", "groups", "days"),
    [
        pytest.param(
            "2024-12-05",
            ["Tháng 12/2024 2 việc", "Việc thường xuyên, hằng năm, định kỳ 2 việc"],
            ["2024-12-31", "2025-12-31"],
            id="30 days end before the deadline",
        ),
        pytest.param(
            "2024-12-06",
            [
                "Tháng 12/2024 2 việc",
                "Đến hạn trong 30 ngày tới 2 việc",
                "Việc thường xuyên, hằng năm, định kỳ 2 việc",
            ],
            ["2024-12-31", "2025-01-05", "2025-12-31"],
            id="30 days reach into the new year",
        ),
        pytest.param(
            "2025-01-01",
            [
                "Tháng 1/2025 4 việc",
                "Đang trong thời gian thực hiện 2 việc",
                "Việc thường xuyên, hằng năm, định kỳ 2 việc",
            ],
            ["2025-01-05", "2025-01-31", "2025-03-31", "2025-12-31"],
            id="new year's day",
        ),
    ],
)
def test_the_turn_of_a_year(
    desk: Desk, day: str, groups: list[str], days: list[str]
) -> None:
    page = desk.open(day)
    assert headings(page) == groups
    assert latest(page) == days


@pytest.mark.parametrize(
    ("day", "groups"),
    [
        ("2024-07-01", ["Tháng 7/2024 1 việc"]),
        ("2024-06-20", ["Đến hạn trong 30 ngày tới 1 việc"]),
        ("2024-12-20", ["Đến hạn trong 30 ngày tới 1 việc"]),
        ("2024-10-10", []),
    ],
)
def test_what_is_due_on_a_day_of_each_year_is_shown_when_that_day_nears(
    desk: Desk, day: str, groups: list[str]
) -> None:
    desk.write(EACH_YEAR)
    standing = 2 - len(groups)
    found = headings(desk.open(day))
    wanted = [*groups, f"Việc thường xuyên, hằng năm, định kỳ {standing} việc"]
    assert found == wanted


def test_several_programmes_of_the_latest_year_are_shown_together(desk: Desk) -> None:
    page = desk.open("2027-01-15")
    assert said(page) == (
        "Thư viện chưa có kế hoạch cho năm 2027. Dưới đây là việc tháng 1 của "
        "2 kế hoạch, chương trình năm 2025 để tham khảo."
    )
    assert headings(page) == ["Tháng 1/2025, để tham khảo 4 việc"]


def test_the_day_is_that_of_the_readers_time_zone(desk: Desk) -> None:
    page = desk.context.new_page()
    page.clock.set_fixed_time(dt.datetime(2024, 12, 31, 18, tzinfo=dt.UTC))
    page.goto(desk.file.as_uri())
    assert said(page).startswith("Hôm nay 01/01/2025")


def test_a_browser_without_memory_still_lets_a_body_be_chosen(desk: Desk) -> None:
    desk.context.add_init_script(
        "Object.defineProperty(window, 'localStorage',"
        " { get() { throw new Error('blocked'); } });"
    )
    page = desk.open("2024-12-06")
    page.get_by_label("Đơn vị").select_option("phong-noi-vu-cao-loc")
    assert headings(page) == [
        "Tháng 12/2024 2 việc",
        "Đến hạn trong 30 ngày tới 2 việc",
    ]
