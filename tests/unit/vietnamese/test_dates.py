import re
from datetime import date

import pytest

from macros.vietnamese.dates import DAY, date_of, written


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
