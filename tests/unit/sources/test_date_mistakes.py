"""A wrong form, an unreal day, a period for a day: three mistakes, three remedies."""

import pytest

from macros.sources.date_mistakes import (
    Mistake,
    date_mistake,
    day_mistake,
    period_mistake,
)

FORM = "không đúng cách viết ngày"
YEARS = "không đúng cách viết năm, khoảng năm"
UNREAL = "không phải là ngày có thật"
OPEN = "chưa đủ năm, tháng, ngày"
SPAN = "là một khoảng thời gian, khóa này ghi một ngày"
DAY = "Viết đủ năm-tháng-ngày như 2024-02-05"
DATE = "Viết năm-tháng-ngày như 2024-02-05, ngày để trống thì 2024-02-XX"
PERIOD = "Viết năm như 2024, khoảng năm như 2021/2025"


def assert_told(found: Mistake, text: str, message: str, remedy: str) -> None:
    assert f"“{text}”" in found[0]
    assert message in found[0]
    assert found[1] == remedy


@pytest.mark.parametrize(
    ("text", "message", "remedy"),
    [
        ("2024.03.5", FORM, "Viết 2024-03-05"),
        ("2024-3-5", FORM, "Viết 2024-03-05"),
        ("2024/03/05", FORM, "Viết 2024-03-05"),
        ("20240305", FORM, "Viết 2024-03-05"),
        ("5/3/2024", FORM, "Viết 2024-03-05"),
        ("05-03-2024", FORM, "Viết 2024-03-05"),
        ("ngày 5 tháng 3 năm 2024", FORM, "Viết 2024-03-05"),
        ("30/2/2024", FORM, DAY),
        ("5/3/24", FORM, DAY),
        ("tháng 3", FORM, DAY),
        ("hàng năm", FORM, DAY),
        ("tháng 3/2024", FORM, DAY),
        (
            "2024-02-30",
            f"{UNREAL}: không có ngày 30 tháng 02 năm 2024",
            "Đối chiếu bản gốc: tháng ấy có 29 ngày",
        ),
        ("2024-13-01", f"{UNREAL}: không có tháng 13", f"Đối chiếu bản gốc. {DAY}"),
        ("0024-01-01", f"{UNREAL}: không có năm 0024", f"Đối chiếu bản gốc. {DAY}"),
        ("2024", OPEN, DAY),
        ("2024-02", OPEN, DAY),
        ("2024-02-XX", OPEN, DAY),
        ("2021-2025", SPAN, DAY),
        ("2021/2025", SPAN, DAY),
    ],
)
def test_what_is_no_day(text: str, message: str, remedy: str) -> None:
    assert_told(day_mistake(text), text, message, remedy)


@pytest.mark.parametrize(
    ("text", "message", "remedy"),
    [
        ("2024.03.5", FORM, "Viết 2024-03-05"),
        ("5/3/2024", FORM, "Viết 2024-03-05"),
        ("tháng 3 năm 2024", FORM, "Viết 2024-03"),
        ("3/2024", FORM, "Viết 2024-03"),
        ("2024-3", FORM, "Viết 2024-03"),
        ("năm 2024", FORM, "Viết 2024"),
        ("tháng 3", FORM, DATE),
        ("2023-02-29", UNREAL, "Đối chiếu bản gốc: tháng ấy có 28 ngày"),
        ("2024-20", f"{UNREAL}: không có tháng 20", f"Đối chiếu bản gốc. {DATE}"),
        ("2021-2025", SPAN, DATE),
        ("2020/2025", SPAN, DATE),
        ("giai đoạn 2021-2025", SPAN, DATE),
    ],
)
def test_what_is_no_date(text: str, message: str, remedy: str) -> None:
    assert_told(date_mistake(text), text, message, remedy)


@pytest.mark.parametrize(
    ("text", "message", "remedy"),
    [
        ("2021-2025", YEARS, "Viết 2021/2025"),
        ("2021 – 2025", YEARS, "Viết 2021/2025"),
        ("giai đoạn 2021-2025", YEARS, "Viết 2021/2025"),
        ("từ năm 2021 đến năm 2025", YEARS, "Viết 2021/2025"),
        ("năm 2024", YEARS, "Viết 2024"),
        ("tháng 3/2024", YEARS, "Viết 2024-03"),
        ("nhiệm kỳ này", YEARS, PERIOD),
        ("2025/2021", "kết thúc trước khi", "Viết năm đầu trước năm cuối: 2021/2025"),
        ("2024-02-30", UNREAL, "Đối chiếu bản gốc: tháng ấy có 29 ngày"),
    ],
)
def test_what_is_no_period(text: str, message: str, remedy: str) -> None:
    assert_told(period_mistake(text), text, message, remedy)


def test_the_unreal_end_of_a_period_is_named() -> None:
    found = period_mistake("2023/2024-02-30")
    remedy = "Đối chiếu bản gốc: tháng ấy có 29 ngày"
    assert_told(found, "2024-02-30", UNREAL, remedy)
