"""Times without a year: the plan lends its own, if it has only one."""

from datetime import date

import pytest

from macros.model.schedule import (
    Before,
    Between,
    Deadline,
    Every,
    From,
    On,
    Period,
    Recurring,
    Within,
    YearlyBy,
)
from macros.tasks.due import due_in
from tests.unit.tasks.years import (
    HALF,
    MONTH,
    ONE_YEAR,
    YEAR,
    YEARS,
    months,
    quarter,
)


@pytest.mark.parametrize(
    ("sentence", "words", "deadline"),
    [
        ("quý I trong năm 2025", "trong năm 2025", Within(Period(2025, YEAR))),
        ("hoàn thành trong quý 3 năm 2025", None, quarter(2025, 3)),
        (
            "trong quý I, II năm 2025",
            None,
            Between(date(2025, 1, 1), date(2025, 6, 30)),
        ),
        ("hoàn thành trong 6 tháng đầu năm 2024", None, Within(Period(2024, HALF, 1))),
        (
            "thực hiện trong sáu tháng cuối năm",
            "trong sáu tháng cuối năm",
            Within(Period(2024, HALF, 2)),
        ),
        ("xong trước 30/6/2025", None, Before(date(2025, 6, 30))),
        ("hạn cuối gửi báo cáo: ngày 15/5", None, Before(date(2024, 5, 15))),
        ("Thời hạn: 15/6/2024", None, Before(date(2024, 6, 15))),
        ("chậm nhất tháng 6", None, Before(date(2024, 6, 30))),
        ("chậm nhất cuối năm.", "chậm nhất cuối năm", Before(date(2024, 12, 31))),
        ("vào ngày 15/3/2024", None, On(date(2024, 3, 15))),
        ("hoàn thành ngày 15/3/2024", None, Before(date(2024, 3, 15))),
        ("trước 17 giờ 00 ngày 20/02/2024", None, Before(date(2024, 2, 20))),
        ("trong tháng 6", None, Within(Period(2024, MONTH, 6))),
        ("vào cuối quý II", None, quarter(2024, 2)),
        ("vào đầu tháng 3", None, Within(Period(2024, MONTH, 3))),
        (
            "từ ngày 10/01 đến ngày 20/3/2024",
            None,
            Between(date(2024, 1, 10), date(2024, 3, 20)),
        ),
        (
            "từ tháng 3 đến tháng 5/2025",
            None,
            Between(date(2025, 3, 1), date(2025, 5, 31)),
        ),
        (
            "Thời gian thực hiện: Từ tháng 12/2025 đến quý I/2026.",
            "Thời gian thực hiện: Từ tháng 12/2025 đến quý I/2026",
            Between(date(2025, 12, 1), date(2026, 3, 31)),
        ),
        (
            "từ ngày 01/4 đến hết ngày 30/4/2024",
            None,
            Between(date(2024, 4, 1), date(2024, 4, 30)),
        ),
        (
            "từ ngày 17/12/2025 đến 17 giờ 00, ngày 01/02/2026",
            None,
            Between(date(2025, 12, 17), date(2026, 2, 1)),
        ),
        (
            "Từ tháng 01 đến ngày bầu cử 15/3/2026",
            None,
            Between(date(2026, 1, 1), date(2026, 3, 15)),
        ),
        (
            "từ ngày 10 đến ngày 15 tháng 12",
            None,
            Between(date(2024, 12, 10), date(2024, 12, 15)),
        ),
        (
            "từ ngày 16 đến ngày 31 tháng 12 hằng năm",
            None,
            YearlyBy(((12, 31),), *ONE_YEAR),
        ),
        (
            "định kỳ trước ngày 01/6 và 15/11 hằng năm",
            "trước ngày 01/6 và 15/11 hằng năm",
            YearlyBy(((6, 1), (11, 15)), *ONE_YEAR),
        ),
        (
            "trước ngày 15 tháng 11 hằng năm",
            None,
            YearlyBy(((11, 15),), *ONE_YEAR),
        ),
        (
            "Hằng năm, rà soát quy hoạch trong Quý I và báo cáo",
            "trong Quý I",
            YearlyBy(((3, 31),), *ONE_YEAR),
        ),
        ("trước ngày 30/6 và 31/12", None, YearlyBy(((6, 30), (12, 31)), *ONE_YEAR)),
        (
            "trước ngày 15/6/2024 và 15/6/2025",
            None,
            Before(date(2024, 6, 15)),
        ),
        ("Đến hết năm 2025: Có 30%", "Đến hết năm 2025", Before(date(2025, 12, 31))),
        (
            "Phấn đấu đến cuối năm 2025 có 90%",
            "Phấn đấu đến cuối năm 2025",
            Before(date(2025, 12, 31)),
        ),
        ("định kỳ hằng quý", None, Recurring(Every.QUARTER, *ONE_YEAR)),
        ("Hoàn thành trước 30/6", None, Before(date(2024, 6, 30))),
        ("Hoàn thành trước 5/6.", "Hoàn thành trước 5/6", Before(date(2024, 6, 5))),
        ("xong trước 30.6.", "xong trước 30.6", Before(date(2024, 6, 30))),
        ("trước ngày 30.6", None, Before(date(2024, 6, 30))),
        ("vào 27/7, thăm hỏi", "vào 27/7", On(date(2024, 7, 27))),
        ("trong T3/2025", None, Within(Period(2025, MONTH, 3))),
        ("trong tháng 3,6,9,12", None, months(2024, 3, 6, 9, 12)),
        ("trong tháng 3, 6 và 9/2025", None, months(2025, 3, 6, 9)),
        ("trong tháng 3; 2. Mở lớp", "trong tháng 3", Within(Period(2024, MONTH, 3))),
        ("trong quý I+II", None, Between(date(2024, 1, 1), date(2024, 6, 30))),
        ("trong quý II-III/2025", None, Between(date(2025, 4, 1), date(2025, 9, 30))),
        ("chậm nhất đến ngày 30 tháng 4 năm 2025", None, Before(date(2025, 4, 30))),
        ("chậm nhất đến hết ngày 30/4", None, Before(date(2024, 4, 30))),
        ("không muộn hơn ngày 30/4", None, Before(date(2024, 4, 30))),
        ("từ ngày 01/7/2025", None, From(date(2025, 7, 1))),
        ("từ tháng 3/2024", None, From(date(2024, 3, 1), MONTH)),
        (
            "trong năm 2024 và các năm tiếp theo",
            None,
            From(date(2024, 1, 1), YEAR),
        ),
        (
            "báo cáo kết quả thực hiện trước ngày 15/11 hằng năm",
            "trước ngày 15/11 hằng năm",
            YearlyBy(((11, 15),), *ONE_YEAR),
        ),
        (
            "báo cáo kết quả thực hiện trước ngày 15/11/2024",
            "trước ngày 15/11/2024",
            Before(date(2024, 11, 15)),
        ),
        (
            "báo cáo định kỳ 6 tháng (trước ngày 15/6), năm (trước ngày 15/12).",
            "trước ngày 15/6), năm (trước ngày 15/12",
            YearlyBy(((6, 15), (12, 15)), *ONE_YEAR),
        ),
        (
            "báo cáo định kỳ quý (trước ngày 15/3, 15/6, 15/9 và 15/12)",
            "trước ngày 15/3, 15/6, 15/9 và 15/12",
            YearlyBy(((3, 15), (6, 15), (9, 15), (12, 15)), *ONE_YEAR),
        ),
        (
            "trước ngày 10 của tháng cuối quý",
            None,
            Recurring(Every.QUARTER, *ONE_YEAR, 10),
        ),
        ("ngày 25 hằng tháng", None, Recurring(Every.MONTH, *ONE_YEAR, 25)),
    ],
)
def test_a_plan_of_one_year_lends_its_year(
    sentence: str, words: str | None, deadline: Deadline
) -> None:
    due = due_in(sentence, ONE_YEAR)
    assert due
    assert due.deadline == deadline
    assert sentence[due.span.start : due.span.end] == (words or sentence)


@pytest.mark.parametrize(
    "sentence", ["trong tháng 6", "trước ngày 15/11", "vào cuối quý II", "trong quý I"]
)
def test_a_plan_of_several_years_lends_none(sentence: str) -> None:
    assert due_in(sentence, YEARS) is None


def test_every_year_needs_the_years_of_the_plan() -> None:
    assert due_in("Thực hiện hàng năm", (0, 0)) is None
