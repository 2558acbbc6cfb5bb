from datetime import date

import pytest

from macros.sources.edtf_dates import day_of, is_edtf

GOOD = """2024 202X 20XX 1997~ 2024? 2024-02 2024-02? 2024-XX 2021-33 2021-34 2021-36
2024-40 2024-41 2024-21 2024-02-05 2024-02-29 202X-02-29 2024-02-XX 2024-XX-XX
2020/2025 2024-01/2024-06 2024-02-05/2024-03-01 2024/.. ../2024 2024/ /2024
2024-02/2024-02-05 202X/2025"""
BAD = """2024-02-30 2023-02-29 2024-04-31 2024-13 2024-00 2024-02-00 2024-42 2024-2-5
2024-1X 2024-X1 2024-02-3X 2024-XX-05 2024-34-XX 2024-34-05 05/02/2024 20240205
2025/2020 2024-06/2024-01 2024-02-30/2024-03-01 2020/2021/2022 ../.. .. / - 24 99999
0000 2X24 Y17E7 Y1E999999999 2024-02-05T10:00 [2023,2024] {2023} unknown hàng
٢٠٢٤"""


@pytest.mark.parametrize("text", GOOD.split())
def test_a_time_that_exists_is_one(text: str) -> None:
    assert is_edtf(text)


@pytest.mark.parametrize("text", [*BAD.split(), "", " 2024", "2024\n", "tháng 2"])
def test_anything_else_is_none(text: str) -> None:
    assert not is_edtf(text)


def test_a_whole_day_is_a_day() -> None:
    assert day_of("2024-02-29") == date(2024, 2, 29)


@pytest.mark.parametrize(
    "text", ["", "2024-02", "2024-02-XX", "2024-02-05?", "2023-02-29", "20240205"]
)
def test_a_day_left_open_is_no_day(text: str) -> None:
    assert day_of(text) is None
