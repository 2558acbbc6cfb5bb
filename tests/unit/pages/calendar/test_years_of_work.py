"""Work of several years stands in each year that it touches, never after its end."""

import pytest

from macros.pages.calendar.page import calendar_page
from macros.pages.calendar.view import calendar_views
from macros.parts.tasks.view import LibraryTasks
from macros.views.timeline import timeline_years
from tests.plan_folder import a_library, a_plan_source

HEAD = "| Nội dung | Chủ trì | Thời gian |\n| --- | --- | --- |\n"
EACH, OPEN, STAGE = "Gặp mặt già làng", "Giữ trang tin", "Sửa nhà văn hóa"
DAYS, QUARTERLY = "Nộp báo cáo", "Kiểm tra sổ sách"
ROWS = (
    (EACH, "Hằng năm 2025–2030"),
    (OPEN, "Năm 2025 và các năm tiếp theo"),
    (STAGE, "Giai đoạn 2025–2027"),
    (DAYS, "Trước 15/11 hằng năm (2026-2028)"),
    (QUARTERLY, "Hằng quý, đến năm 2026"),
)


def shown(*rows: tuple[str, str]) -> dict[str, set[str]]:
    """Return the works on the page of each year."""
    lines = "\n".join(f"| {work} | Phòng Nội vụ | {due} |" for work, due in rows)
    source = a_plan_source(f"## II. VIỆC\n\n{HEAD}{lines}\n", thoi_ky="2025")
    views = calendar_views(LibraryTasks(a_library(a=source)))
    return {
        address: {work for work, _ in rows if work in calendar_page(view()).body}
        for address, view in views.items()
        if address.count("/") == 2 and address != "lich/hang-nam/"
    }


def test_each_year_that_work_touches_has_a_page_with_it() -> None:
    assert shown(*ROWS) == {
        "lich/2025/": {EACH, OPEN, STAGE, QUARTERLY},
        "lich/2026/": {EACH, OPEN, STAGE, DAYS, QUARTERLY},
        "lich/2027/": {EACH, OPEN, STAGE, DAYS},
        "lich/2028/": {EACH, OPEN, DAYS},
        "lich/2029/": {EACH, OPEN},
        "lich/2030/": {EACH, OPEN},
    }


@pytest.mark.parametrize(
    ("due", "years"),
    [
        ("Hằng năm 2025–2030", range(2025, 2031)),
        ("Giai đoạn 2025–2027", range(2025, 2028)),
        ("Năm 2025 và các năm tiếp theo", [2025]),
        ("Thường xuyên", [2025]),
        ("Giai đoạn 1025–2027", [2027]),
        ("Hằng năm 1025–2027", [1025, 2027]),
    ],
)
def test_work_alone_makes_the_pages_of_its_years(due: str, years: list[int]) -> None:
    row = f"| {EACH} | Phòng Nội vụ | {due} |"
    library = a_library(a=a_plan_source(f"{HEAD}{row}\n", thoi_ky="2025"))
    assert [year.year for year in timeline_years(library)] == list(years)
