from dataclasses import replace
from datetime import date

import pytest

from macros.model.schedule import Period, PeriodKind
from macros.model.unit import Level, System
from macros.words.labels import (
    LEVELS,
    SYSTEMS,
    capital,
    clause_label,
    edtf_label,
    period_label,
    placed_heading,
    roman,
    work_heading,
)
from tests.builders import a_number, a_registers, a_work


@pytest.mark.parametrize(
    ("clause_id", "expected"),
    [
        ("ii.3.d2", "Mục II, điểm 3, đoạn 2"),
        ("iii.5.1.d2", "Mục III, điểm 5.1, đoạn 2"),
        ("ii.thang-1.5", "Mục II, Tháng 01, điểm 5"),
        ("ii.thang-2-2.5", "Mục II, Tháng 02 (lần 2), điểm 5"),
        ("quy-iv.1", "Quý IV, điểm 1"),
        ("d1", "Đoạn 1"),
        ("d2-2", "Đoạn 2 (lần 2)"),
        ("3-2", "Điểm 3 (lần 2)"),
        ("v", "Mục V"),
        ("i-2", "Mục I (lần 2)"),
        ("v.3.v", "Mục V, điểm 3, điểm v"),
        ("1.dd", "Điểm 1, điểm đ"),
        ("dieu-5a.2.a", "Điều 5a, điểm 2, điểm a"),
        ("phan-nhat.v", "Phần thứ nhất, mục V"),
        ("phan-ii.chuong-iv.muc-1.i", "Phần II, Chương IV, Mục 1, mục I"),
        ("phu-luc", "Phụ lục"),
        ("phu-luc-ii.i.1", "Phụ lục II, mục I, điểm 1"),
        ("chu-thich-1", "Chú thích 1"),
        ("phan-cong.d1", "Mục “phan-cong”, đoạn 1"),
        ("chuong-trinh", "Mục “chuong-trinh”"),
        ("muc-dich.1", "Mục “muc-dich”, điểm 1"),
    ],
)
def test_an_address_is_put_in_words(clause_id: str, expected: str) -> None:
    assert clause_label(clause_id) == expected


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        (Period(2024, PeriodKind.MONTH, 2), "tháng 02/2024"),
        (Period(2021, PeriodKind.QUARTER, 2), "quý II/2021"),
        (Period(2024, PeriodKind.HALF, 1), "6 tháng đầu năm 2024"),
        (Period(2024, PeriodKind.HALF, 2), "6 tháng cuối năm 2024"),
        (Period(2024, PeriodKind.YEAR), "năm 2024"),
    ],
)
def test_a_period_is_put_in_words(period: Period, expected: str) -> None:
    assert period_label(period) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024", "2024"),
        ("2024-02", "tháng 02/2024"),
        ("2024-02-05", "05/02/2024"),
        ("2024-03-05", "05/3/2024"),
        ("2024-02-XX", "tháng 02/2024 (bản gốc để trống ngày)"),
        ("2020/2025", "2020 – 2025"),
        ("202X", "202X"),
    ],
)
def test_a_date_is_put_in_words(text: str, expected: str) -> None:
    assert edtf_label(text) == expected


def test_a_work_is_headed_by_its_number_and_date() -> None:
    number = a_number("43", "KL/TW")
    assert work_heading(a_work(number)) == "Kết luận số 43-KL/TW"
    assert (
        work_heading(a_work(number, date=date(2019, 1, 7)))
        == "Kết luận số 43-KL/TW ngày 07/01/2019"
    )


def test_a_local_work_is_headed_with_its_place() -> None:
    number = a_number("11", "CT/TU")
    local = replace(a_work(number), place_id="bac-giang")
    registers = a_registers()
    assert placed_heading(local, registers) == "Kết luận số 11-CT/TU (Bắc Giang)"
    assert placed_heading(a_work(number), registers) == "Kết luận số 11-CT/TU"


def test_quarters_have_roman_numbers() -> None:
    assert [roman(index) for index in range(1, 5)] == ["I", "II", "III", "IV"]


def test_the_first_letter_may_be_made_a_capital() -> None:
    assert capital("đoạn của UBND") == "Đoạn của UBND"
    assert capital("") == ""


def test_every_level_and_system_has_a_name() -> None:
    assert set(LEVELS) == set(Level)
    assert set(SYSTEMS) == set(System)
