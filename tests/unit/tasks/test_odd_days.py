import pytest

from macros.model.citation import Span
from macros.tasks.odd_days import impossible_days, lunar_days


def words(text: str, spans: list[Span]) -> list[str]:
    return [text[span.start : span.end] for span in spans]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("trước ngày 31/6/2026", ["31/6/2026"]),
        ("trước 31/6.", ["31/6"]),
        ("30/02/2026", ["30/02/2026"]),
        ("ngày 29 tháng 02 năm 2025", ["29 tháng 02 năm 2025"]),
        ("ngày 15/13", ["15/13"]),
        ("ngày 29/02", []),
        ("ngày 30/6; ngày 30.6", []),
        ("đạt 31/6 chỉ tiêu", []),
        ("đến 5/13 tiêu chí", []),
        ("Kế hoạch số 31/6-KH/HU, 31/2/KH", []),
        ("tháng 10/2026, 1.13, 30/2%", []),
    ],
)
def test_a_day_that_no_calendar_has(text: str, expected: list[str]) -> None:
    assert words(text, list(impossible_days(text))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("trước ngày 10/3 âm lịch", ["10/3 âm lịch"]),
        ("ngày 23 tháng 12 âm lịch", ["tháng 12 âm lịch"]),
        ("Tháng 8 (ÂL)", ["Tháng 8 (ÂL)"]),
        ("10/3 năm Bính Ngọ (âm lịch)", []),
        ("ngày 10/3", []),
    ],
)
def test_a_lunar_day(text: str, expected: list[str]) -> None:
    assert words(text, list(lunar_days(text))) == expected
