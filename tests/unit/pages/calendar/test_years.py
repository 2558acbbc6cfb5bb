from dataclasses import replace

from lxml import html

from macros.frame.page import Links
from macros.model.schedule import PeriodKind
from macros.pages.calendar.value import Card, YearCards, YearEntry, YearList
from macros.pages.calendar.years import years_section
from macros.pages.calendar.years_view import year_list
from macros.parts.tasks.heat import HeatColumn, HeatRow, heat_strip
from macros.parts.tasks.view import LibraryTasks
from macros.words.facet import FacetValue
from macros.words.named import Named
from tests.plan_folder import a_library, a_plan_source

FEBRUARY = HeatColumn(0, 2, PeriodKind.MONTH)
ROW = HeatRow(
    2024, FacetValue("x", "X"), "", {FEBRUARY: 1}, 1, {FEBRUARY: "lich/2024/02/"}
)
YEAR = YearEntry(
    2024,
    Named("Lịch công tác năm 2024", "lich/2024/"),
    YearCards((Card("Tháng 02", 1, "lich/2024/02/"),), ()),
    heat_strip((ROW,)),
)
BODY = (
    "Giao Phòng Nội vụ báo cáo trong tháng 02/2024.\n\n"
    "Giao Phòng Nội vụ báo cáo trong tháng 02/2023.\n\n"
    "Giao Phòng Nội vụ báo cáo. Thực hiện hằng năm.\n"
)


def test_years_stand_with_their_months_bodies_and_what_recurs() -> None:
    made = years_section(YearList((YEAR,), 3, "Trống."), Links("lich/"))
    page = html.fromstring(f"<main>{made}</main>")
    assert page.xpath("./h2/@id") == ["nam-2024", "hang-nam"]
    assert page.xpath("./h2/a/@href") == ["../lich/2024/"]
    assert page.xpath("count(.//table)") == 1
    assert page.findtext("./p/a") == "3 việc làm hằng năm, định kỳ, thường xuyên"


def test_bodies_that_have_no_room_are_on_the_page_of_their_year() -> None:
    year = replace(YEAR, strip=None, elsewhere=True)
    made = years_section(YearList((year,), 0, "Trống."), Links("lich/"))
    page = html.fromstring(f"<main>{made}</main>")
    assert page.xpath("count(.//table)") == 0
    (link,) = page.xpath("./p/a")
    assert link.text == "Số việc của từng địa bàn, đơn vị trong năm 2024"
    assert link.get("href") == "../lich/2024/"


def test_no_year_is_said() -> None:
    made = years_section(YearList((), 0, "Trống."), Links(""))
    assert made == '<p class="lib-empty">Trống.</p>'


def test_the_latest_year_comes_first_and_one_may_be_asked_for() -> None:
    tasks = LibraryTasks(a_library(a=a_plan_source(BODY, ma="a", thoi_ky="2023/2024")))
    listed = year_list(tasks, with_bodies=True)
    assert [(y.year, y.strip is not None) for y in listed.years] == [
        (2024, True),
        (2023, True),
    ]
    assert listed.recurring == 1
    one = year_list(tasks, 2023, with_bodies=False)
    assert [(y.year, y.strip) for y in one.years] == [(2023, None)]
    assert one.recurring == 0
    empty = year_list(LibraryTasks(a_library()), with_bodies=False)
    assert empty.empty == "Thư viện chưa có kế hoạch nào."
