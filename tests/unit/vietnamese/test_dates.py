import re
from datetime import date
from pathlib import Path

import pytest

from macros.vietnamese.dates import (
    DAY,
    date_of,
    day_and_month,
    day_number,
    month_number,
    written,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("03/6/2013", date(2013, 6, 3)),
        ("3/6/2013", date(2013, 6, 3)),
        ("03.6.2013", date(2013, 6, 3)),
        ("03-6-2013", date(2013, 6, 3)),
        ("03 / 6 / 2013", date(2013, 6, 3)),
        ("03 tháng 6 năm 2013", date(2013, 6, 3)),
        ("30 tháng 7\nnăm 2021", date(2021, 7, 30)),
        ("29/02/2024", date(2024, 2, 29)),
    ],
)
def test_a_written_day_is_read(text: str, expected: date) -> None:
    found = re.fullmatch(DAY, text)
    assert found
    assert date_of(found) == expected


@pytest.mark.parametrize("text", ["29/02/2023", "31/4/2024", "00/1/2024", "1/13/2024"])
def test_a_day_that_does_not_exist_is_none(text: str) -> None:
    found = re.fullmatch(DAY, text)
    assert found
    assert date_of(found) is None


@pytest.mark.parametrize(
    "text",
    ["24/7", "1/2", "tháng 6 năm 2013", "2020-2025", "03/6/2013/QĐ", "3/6/20134"],
)
def test_other_numbers_are_no_days(text: str) -> None:
    assert re.match(DAY, text) is None


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2013, 6, 3), "03/6/2013"),
        (date(2024, 2, 28), "28/02/2024"),
        (date(2024, 1, 5), "05/01/2024"),
        (date(2023, 12, 24), "24/12/2023"),
    ],
)
def test_a_day_is_written_in_official_style(day: date, expected: str) -> None:
    assert written(day) == expected


@pytest.mark.parametrize(
    ("day", "month", "expected"),
    [
        (1, 1, "01/01"),
        (9, 2, "09/02"),
        (9, 3, "09/3"),
        (10, 9, "10/9"),
        (31, 12, "31/12"),
    ],
)
def test_a_day_of_any_year_is_written_so_too(
    day: int, month: int, expected: str
) -> None:
    assert day_and_month(day, month) == expected
    assert f"{day_number(day)}/{month_number(month)}" == expected


def test_no_other_module_writes_a_month_by_hand() -> None:
    root = Path(__file__).parents[3]
    by_hand = re.compile(r"[Tt]háng \{\w+\.(month|index)\}")
    for path in (root / "macros").rglob("*.py"):
        assert not by_hand.search(path.read_text("utf-8")), path
