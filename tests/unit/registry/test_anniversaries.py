from datetime import date

import pytest

from macros.model.issue import IssueCode
from macros.pipeline import Reading, read_library
from macros.registry.anniversaries import Anniversary
from tests.plan_folder import a_plan_source, reading_of, sources


def read(month: int, words: str) -> Reading:
    body = f"## Tháng {month}\n\n1. {words} (Phòng Nội vụ)."
    return read_library(sources(a=a_plan_source(body, ma="a")))


def only(reading: Reading) -> Anniversary | None:
    [assignment] = reading.library.assignments
    return assignment.anniversary


@pytest.mark.parametrize(
    ("words", "years", "day"),
    [
        (
            "Báo cáo 03 năm thực hiện Kết luận số 54-KL/TU ngày 03/3/2021",
            3,
            date(2024, 3, 3),
        ),
        (
            "Báo cáo kết quả sau 03 năm thực hiện Kết luận số 54-KL/TU ngày 09/7/2021",
            3,
            date(2024, 7, 9),
        ),
        (
            (
                "Tham mưu sơ kết 5 năm triển khai thực hiện Chỉ thị số 5-CT/TU"
                " ngày 29/02/2020"
            ),
            5,
            date(2025, 2, 28),
        ),
        (
            "Tổng kết 10 năm thực hiện có hiệu quả Chỉ thị số 5-CT/TU ngày 01/3/2014",
            10,
            date(2024, 3, 1),
        ),
    ],
)
def test_a_directive_turns_so_many_years(words: str, years: int, day: date) -> None:
    turning = only(read(3, words))
    assert turning
    assert (turning.years, turning.day) == (years, day)


@pytest.mark.parametrize(
    "words",
    [
        "Thực hiện Kết luận số 54-KL/TU ngày 03/3/2021",
        (
            "Kỷ niệm 94 năm ngày truyền thống; thực hiện Kết luận số 54-KL/TU"
            " ngày 03/3/2021"
        ),
        "Báo cáo 03 năm thực hiện Kết luận số 54-KL/TU",
        "Sơ kết 5 năm. Thực hiện Kết luận số 54-KL/TU ngày 03/3/2021",
    ],
)
def test_other_words_speak_of_no_anniversary(words: str) -> None:
    assert only(read(3, words)) is None


@pytest.mark.parametrize(
    ("month", "is_doubt"), [(8, False), (9, False), (10, False), (11, True), (7, True)]
)
def test_a_time_more_than_a_month_away_is_a_doubt(
    month: int, *, is_doubt: bool
) -> None:
    words = "Báo cáo 03 năm thực hiện Chỉ thị số 11-CT/TU ngày 28/9/2021"
    codes = {issue.code for issue in read(month, words).issues}
    assert (IssueCode.OFF_ANNIVERSARY in codes) is is_doubt


def test_a_task_without_a_time_keeps_its_anniversary() -> None:
    reading = reading_of(
        "Giao Phòng Nội vụ sơ kết 5 năm thực hiện Thông tri số 04-TT/TU ngày 12/4/2016."
    )
    turning = only(reading)
    assert turning
    assert turning.day == date(2021, 4, 12)
    assert not [i for i in reading.issues if i.code is IssueCode.OFF_ANNIVERSARY]
