"""The home page's block on plans made up for the turn of a year, read from files."""

import datetime as dt
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from macros.frame.page import Links
from macros.pages.calendar import period_counts
from macros.pages.calendar import this_month_view as view_module
from macros.pages.calendar.this_month import SCRIPTS, this_month
from macros.pages.calendar.this_month_view import this_month_view
from macros.parts.tasks.view import LibraryTasks
from tests.browser.agenda import at, headings, said
from tests.plan_folder import a_library, a_plan_source
from tests.site.conftest import ROOT

pytestmark = pytest.mark.browser

BODY = """\
Giao Phòng Nội vụ chủ trì tổng hợp. Hoàn thành trong tháng 12/2024.

Giao Phòng Nội vụ gửi báo cáo trước ngày 05/01/2025.

Giao Phòng Nội vụ chủ trì tập huấn. Hoàn thành trong tháng 01/2025.

Giao Ban Dân vận Huyện ủy sơ kết. Hoàn thành trong quý I/2025.

Giao Ban Dân vận Huyện ủy kiểm tra. Thực hiện hàng năm.
"""


NOT_FOR_2026 = (
    "Thư viện chưa có kế hoạch cho năm 2026. Dưới đây có tháng 12/2024 để tham khảo."
)


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
        view = this_month_view(LibraryTasks(library), library.assignments)
        block = this_month(view, Links(""))
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
    assets = tmp_path / "assets"
    assets.mkdir()
    source = ROOT / "docs" / "assets"
    names = {*SCRIPTS, *period_counts.SCRIPTS}
    scripts = [Path(shutil.copy(source / name, assets)) for name in names]
    context = browser.new_context(timezone_id="Asia/Ho_Chi_Minh")
    made = Desk(context, tmp_path / "index.html")
    made.write(BODY, BODY)
    yield made
    context.close()
    assert made.errors == []
    assert made.asked <= {path.as_uri() for path in (made.file, *scripts)}


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
                "Tháng 01/2025 4 việc",
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
        "Thư viện chưa có kế hoạch cho năm 2027. Dưới đây là việc tháng 01 của "
        "2 kế hoạch, chương trình năm 2025 để tham khảo."
    )
    assert headings(page) == ["Tháng 01/2025, để tham khảo 4 việc"]


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


@pytest.mark.parametrize(
    ("day", "words", "cards"),
    [
        (
            "2024-12-05",
            "Hôm nay 05/12/2024: tháng này có 2 việc.",
            ["Tháng 12/2024", "Tháng 01/2025", "6 tháng cuối năm 2024", "Năm 2024"],
        ),
        (
            "2025-02-05",
            "Hôm nay 05/02/2025: tháng này có 0 việc.",
            ["Quý I/2025", "6 tháng đầu năm 2025", "Năm 2025"],
        ),
        (
            "2026-12-05",
            NOT_FOR_2026,
            ["Tháng 12/2024"],
        ),
    ],
)
def test_of_too_many_tasks_the_periods_of_the_day_are_shown(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, day: str, words: str, cards: list[str]
) -> None:
    monkeypatch.setattr(view_module, "MOST_TASKS", 3)
    desk.write(BODY, BODY)
    page = desk.open(day)
    assert page.locator("[role=status]").inner_text() == words
    shown = page.locator("[data-agenda-now] strong").all_inner_texts()
    assert sorted(shown[:-1]) == sorted(cards)
    assert shown[-1] == "Việc làm hằng năm, thường xuyên"
    assert page.locator("details.lib-agenda-all").get_attribute("open") is None
