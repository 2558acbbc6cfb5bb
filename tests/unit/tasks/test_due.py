from datetime import date

import pytest

from macros.model.schedule import (
    Before,
    Deadline,
    Period,
    PeriodKind,
    Within,
    Yearly,
)
from macros.tasks.due import due_in, heading_period

YEARS = (2020, 2025)
MONTH, QUARTER = PeriodKind.MONTH, PeriodKind.QUARTER


def quarter(year: int, index: int) -> Within:
    return Within(Period(year, QUARTER, index))


@pytest.mark.parametrize(
    ("sentence", "words", "deadline"),
    [
        (
            "Hoàn thành trong quý II/2021.",
            "Hoàn thành trong quý II/2021",
            quarter(2021, 2),
        ),
        (
            "Thời gian sơ kết vào quý II/2025",
            "Thời gian sơ kết vào quý II/2025",
            quarter(2025, 2),
        ),
        (
            "Thời gian hoàn thành trong quý III năm 2021.",
            "Thời gian hoàn thành trong quý III năm 2021",
            quarter(2021, 3),
        ),
        (
            "Tổ chức khảo sát; thời gian thực hiện trong quý IV/2021;",
            "thời gian thực hiện trong quý IV/2021",
            quarter(2021, 4),
        ),
        ("hoàn thành quí IV-2025", "hoàn thành quí IV-2025", quarter(2025, 4)),
        ("xong trước quý I/2025", "xong trước quý I/2025", Before(date(2024, 12, 31))),
        (
            "hoàn thành trong tháng 8/2025",
            "hoàn thành trong tháng 8/2025",
            Within(Period(2025, MONTH, 8)),
        ),
        (
            "Hoàn thành vào tháng 02 năm 2024",
            "Hoàn thành vào tháng 02 năm 2024",
            Within(Period(2024, MONTH, 2)),
        ),
        (
            "hoàn thành trước tháng 3/2024",
            "hoàn thành trước tháng 3/2024",
            Before(date(2024, 2, 29)),
        ),
        (
            "gửi Ban Dân vận trước ngày 20/02/2024",
            "trước ngày 20/02/2024",
            Before(date(2024, 2, 20)),
        ),
        (
            "báo cáo chậm nhất là ngày 15 tháng 11 năm 2025.",
            "chậm nhất là ngày 15 tháng 11 năm 2025",
            Before(date(2025, 11, 15)),
        ),
        ("muộn nhất 30/6/2025", "muộn nhất 30/6/2025", Before(date(2025, 6, 30))),
        ("Thực hiện hàng năm.", "Thực hiện hàng năm", Yearly(2020, 2025)),
        ("thực hiện hằng năm", "thực hiện hằng năm", Yearly(2020, 2025)),
        (
            "sơ kết, định kỳ hàng năm báo cáo",
            "định kỳ hàng năm",
            Yearly(2020, 2025),
        ),
        ("Hàng năm, có trên 80%", "Hàng năm,", Yearly(2020, 2025)),
        (
            "Đồng thời, hằng năm, kiểm tra",
            "Đồng thời, hằng năm,",
            Yearly(2020, 2025),
        ),
    ],
)
def test_a_time_in_words_is_a_deadline(
    sentence: str, words: str, deadline: Deadline
) -> None:
    due = due_in(sentence, YEARS)
    assert due
    assert due.deadline == deadline
    assert sentence[due.span.start : due.span.end] == words


@pytest.mark.parametrize(
    "sentence",
    [
        "Tổ chức hội nghị quý II/2021",
        "kết quả trong quý I",
        "hoàn thành trong tháng 13/2024",
        "hoàn thành trong tháng 0/2024",
        "hoàn thành tháng 8",
        "trước ngày 30/02/2024",
        "Kế hoạch ngày 20/02/2024",
        "báo cáo hàng năm của các cấp",
        "có mặt hàng năm loại",
        "",
    ],
)
def test_other_times_set_no_deadline(sentence: str) -> None:
    assert due_in(sentence, YEARS) is None


def test_every_year_needs_the_years_of_the_plan() -> None:
    assert due_in("Thực hiện hàng năm", (0, 0)) is None


def test_a_month_that_does_not_exist_leaves_room_for_another_time() -> None:
    due = due_in("hoàn thành trong tháng 13/2024, trước ngày 20/02/2024", YEARS)
    assert due
    assert due.deadline == Before(date(2024, 2, 20))


@pytest.mark.parametrize(
    ("segment", "expected"),
    [
        ("thang-1", Period(2024, MONTH, 1)),
        ("thang-12", Period(2024, MONTH, 12)),
        ("thang-2-2", Period(2024, MONTH, 2)),
        ("quy-i", Period(2024, QUARTER, 1)),
        ("quy-iv", Period(2024, QUARTER, 4)),
        ("quy-iii-2", Period(2024, QUARTER, 3)),
        ("thang-13", None),
        ("thang-0", None),
        ("thang-hanh-dong", None),
        ("quy-v", None),
        ("quy-che", None),
        ("ii", None),
        ("", None),
    ],
)
def test_a_heading_names_a_period(segment: str, expected: Period | None) -> None:
    assert heading_period(segment, 2024) == expected
