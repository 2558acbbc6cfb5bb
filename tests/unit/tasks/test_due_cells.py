"""Times that fill a cell of a table, and periods in headings."""

from datetime import date

import pytest

from macros.model.schedule import (
    Before,
    Between,
    Deadline,
    Every,
    From,
    On,
    Ongoing,
    Period,
    Recurring,
    Within,
    WithinEach,
    Yearly,
)
from macros.tasks.due import due_in, due_in_cell
from tests.unit.tasks.years import (
    MONTH,
    ONE_YEAR,
    QUARTER,
    YEAR,
    YEARS,
    months,
    quarter,
)


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
        ("Tháng 6, 12", months(2024, 6, 12)),
        ("Tháng 3,6,9,12", months(2024, 3, 6, 9, 12)),
        ("Tháng 3; 6; 9", months(2024, 3, 6, 9)),
        ("tháng 3, tháng 6 và tháng 9/2025", months(2025, 3, 6, 9)),
        ("T3/2025", Within(Period(2025, MONTH, 3))),
        ("T3", Within(Period(2024, MONTH, 3))),
        ("QI/2025", quarter(2025, 1)),
        ("Q2", quarter(2024, 2)),
        ("01-15/3/2024", Between(date(2024, 3, 1), date(2024, 3, 15))),
        ("Từ 01 đến 15/3", Between(date(2024, 3, 1), date(2024, 3, 15))),
        ("05-10/3/2024", Between(date(2024, 3, 5), date(2024, 3, 10))),
        ("Từ nay đến 30/6", Before(date(2024, 6, 30))),
        ("T3, T9", months(2024, 3, 9)),
        ("T3-T9", Between(date(2024, 3, 1), date(2024, 9, 30))),
        ("Quý I+II", Between(date(2024, 1, 1), date(2024, 6, 30))),
        (
            "Quý I, III",
            WithinEach((Period(2024, QUARTER, 1), Period(2024, QUARTER, 3))),
        ),
        ("Quý II-III/2025", Between(date(2025, 4, 1), date(2025, 9, 30))),
        ("3 tháng cuối năm", quarter(2024, 4)),
        ("30/6", On(date(2024, 6, 30))),
        ("30.6", On(date(2024, 6, 30))),
        ("Trước 30.6", Before(date(2024, 6, 30))),
        ("Trước ngày 05-6", Before(date(2024, 6, 5))),
        ("Ngày 10-12/3", Between(date(2024, 3, 10), date(2024, 3, 12))),
        ("Từ 01/7/2025", From(date(2025, 7, 1))),
        ("Từ ngày 01/7/2025 trở đi", From(date(2025, 7, 1))),
        ("Năm 2025 và các năm tiếp theo", From(date(2025, 1, 1), YEAR)),
        ("Quý IV năm 2025 và các năm tiếp theo.", From(date(2025, 10, 1), QUARTER)),
        ("Từ tháng 3", From(date(2024, 3, 1), MONTH)),
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
        "Theo kế hoạch của Tỉnh ủy",
        "Sau Đại hội",
        "ngày ... tháng 3 năm 2024",
        "6 tháng",
        "T13",
        "30.6 tỷ",
        "30.6.1",
        "Điều 30.6",
        "tháng 3,6%",
        "tháng 3,6 tỷ đồng",
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
        "Giảm xuống trong 1/2.",
    ],
)
def test_a_fraction_is_no_day(sentence: str) -> None:
    assert due_in(sentence, ONE_YEAR) is None


def test_a_cell_needs_the_years_of_the_plan() -> None:
    assert due_in_cell("Trong năm", YEARS) is None
    assert due_in_cell("Thường xuyên", (0, 0)) is None
