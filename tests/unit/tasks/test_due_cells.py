"""Times that fill a cell of a table, and periods in headings."""

from datetime import date

import pytest

from macros.model.schedule import (
    Before,
    Between,
    Deadline,
    Every,
    On,
    Ongoing,
    Period,
    Recurring,
    Within,
    Yearly,
    YearlyBy,
)
from macros.tasks.due import due_in, due_in_cell
from tests.unit.tasks.years import MONTH, ONE_YEAR, YEAR, YEARS, quarter


@pytest.mark.parametrize(
    ("cell", "deadline"),
    [
        ("Tháng 3", Within(Period(2024, MONTH, 3))),
        ("Quý II", quarter(2024, 2)),
        ("Quí IV-2025", quarter(2025, 4)),
        ("Quý II/2024 (sau khi có hướng dẫn).", quarter(2024, 2)),
        ("Trước 15/11", Before(date(2024, 11, 15))),
        ("20/02/2024", On(date(2024, 2, 20))),
        ("Tháng 3 - tháng 5", Between(date(2024, 3, 1), date(2024, 5, 31))),
        ("Tháng 3–5/2025", Between(date(2025, 3, 1), date(2025, 5, 31))),
        ("Tháng 12/2024 - 01/2025", Between(date(2024, 12, 1), date(2025, 1, 31))),
        ("Tháng 6, 12", YearlyBy(((6, 30), (12, 31)), *ONE_YEAR)),
        (
            "Tháng 3,6,9,12",
            YearlyBy(((3, 31), (6, 30), (9, 30), (12, 31)), *ONE_YEAR),
        ),
        ("T3/2024", Within(Period(2024, MONTH, 3))),
        ("T.10/2024", Within(Period(2024, MONTH, 10))),
        ("Trước ngày 30.6", Before(date(2024, 6, 30))),
        ("Năm 2024", Within(Period(2024, YEAR))),
        ("2024", Within(Period(2024, YEAR))),
        ("Trong năm", Within(Period(2024, YEAR))),
        ("2021-2025", Between(date(2021, 1, 1), date(2025, 12, 31))),
        ("Thường xuyên", Ongoing(*ONE_YEAR)),
        ("Thường xuyên, hằng năm", Yearly(*ONE_YEAR)),
        ("Hằng năm", Yearly(*ONE_YEAR)),
        ("Hàng quý", Recurring(Every.QUARTER, *ONE_YEAR)),
        ("Định kỳ 6 tháng", Recurring(Every.HALF, *ONE_YEAR)),
        ("  Tháng 3\n", Within(Period(2024, MONTH, 3))),
        ("Hoàn thành trước 15/11/2025, báo cáo Sở", Before(date(2025, 11, 15))),
    ],
)
def test_a_cell_is_a_time_without_a_cue(cell: str, deadline: Deadline) -> None:
    due = due_in_cell(cell, ONE_YEAR)
    assert due
    assert due.deadline == deadline


@pytest.mark.parametrize(
    "cell",
    [
        "Từ tháng 3",
        "Theo kế hoạch của Tỉnh ủy",
        "Sau Đại hội",
        "ngày ... tháng 3 năm 2024",
        "6 tháng",
        "2025-2021",
        "Kế hoạch năm 2024",
        "",
    ],
)
def test_other_cells_state_no_time(cell: str) -> None:
    assert due_in_cell(cell, ONE_YEAR) is None


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Hoàn thành trước 30/6.", date(2024, 6, 30)),
        ("Xong trước ngày 30.6.", date(2024, 6, 30)),
        ("Gửi báo cáo (trước 15/11); lưu hồ sơ.", date(2024, 11, 15)),
    ],
)
def test_a_sentence_may_end_with_a_short_day(sentence: str, day: date) -> None:
    due = due_in(sentence, ONE_YEAR)
    assert due
    assert due.deadline == Before(day)


@pytest.mark.parametrize(
    "sentence",
    [
        "Trước 1/2 số hộ đã nộp.",
        "Hoàn thành 1/2.",
        "Mở lớp từ ngày 10.12 buổi.",
        "Giảm xuống trong 1/2.",
    ],
)
def test_a_fraction_is_no_day(sentence: str) -> None:
    assert due_in(sentence, ONE_YEAR) is None


def test_a_cell_needs_the_years_of_the_plan() -> None:
    assert due_in_cell("Trong năm", YEARS) is None
    assert due_in_cell("Thường xuyên", (0, 0)) is None
