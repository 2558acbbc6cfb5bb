import pytest

from macros.model.citation import Span
from macros.model.schedule import Deadline, Every, Recurring, Yearly
from macros.tasks.recurrence_forms import FORMS
from macros.tasks.recurrences import recurrence_in

YEARS = (2021, 2025)


@pytest.mark.parametrize("example", [e for form in FORMS for e in form.examples])
def test_every_example_recurs(example: str) -> None:
    assert recurrence_in(example, YEARS)


@pytest.mark.parametrize(
    ("text", "deadline"),
    [
        ("báo cáo định kỳ 6 tháng, năm", Recurring(Every.HALF, *YEARS)),
        ("định kỳ hằng quý, 6 tháng, năm", Recurring(Every.QUARTER, *YEARS)),
        ("giao ban 6 tháng một lần", Recurring(Every.HALF, *YEARS)),
        ("3 tháng/lần", Recurring(Every.QUARTER, *YEARS)),
        ("mỗi tuần một lần", Recurring(Every.WEEK, *YEARS)),
        ("Hằng tháng, các phòng báo cáo", Recurring(Every.MONTH, *YEARS)),
        ("trước ngày 20 hằng tháng", Recurring(Every.MONTH, *YEARS, 20)),
        ("ngày mồng 3 hằng tháng", Recurring(Every.MONTH, *YEARS, 3)),
        ("trước ngày 15 của tháng cuối quý", Recurring(Every.QUARTER, *YEARS, 15)),
        ("một năm một lần", Yearly(*YEARS)),
        ("Thời gian thực hiện: Hằng năm", Yearly(*YEARS)),
    ],
)
def test_how_often(text: str, deadline: Deadline) -> None:
    found = recurrence_in(text, YEARS)
    assert found
    assert found[0] == deadline


def test_the_words_are_those_that_say_it() -> None:
    text = "các phòng báo cáo định kỳ 6 tháng, năm về Ban"
    found = recurrence_in(text, YEARS)
    assert found
    assert found[1] == Span(18, 38)
    assert text[18:38] == "định kỳ 6 tháng, năm"


@pytest.mark.parametrize(
    "text",
    [
        "báo cáo hàng năm của các cấp",
        "có mặt hàng năm loại",
        "hàng năm loại sản phẩm",
        "mỗi năm 02 lớp",
        "định kỳ tháng 6",
        "định kỳ tổ chức Ngày hội",
        "kéo dài 6 tháng",
        "2 năm một lần",
        "họp 02 lần",
        "",
    ],
)
def test_what_does_not_recur(text: str) -> None:
    assert recurrence_in(text, YEARS) is None


def test_a_plan_without_years_has_no_recurrence() -> None:
    assert recurrence_in("định kỳ hằng quý", (0, 0)) is None
