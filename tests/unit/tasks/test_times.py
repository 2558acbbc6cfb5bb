"""The grammar of times: every form reads its own examples."""

import pytest

from macros.model.schedule import PeriodKind
from macros.tasks.time_forms import FORMS, Form
from macros.tasks.times import Point, expression_at

MONTH, QUARTER, YEAR = PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.YEAR


@pytest.mark.parametrize(
    ("form", "example"),
    [(form, example) for form in FORMS for example in form.examples],
)
def test_a_form_reads_its_examples_whole(form: Form, example: str) -> None:
    time = expression_at(example, 0)
    assert time
    assert (time.points[0].kind, time.end) == (form.kind, len(example))


@pytest.mark.parametrize(
    ("text", "points"),
    [
        (
            "quý I, II năm 2025",
            (Point(QUARTER, 1, 0, 2025), Point(QUARTER, 2, 0, 2025)),
        ),
        (
            "tháng 12 đến tháng 3/2025",
            (Point(MONTH, 12, 0, 2024), Point(MONTH, 3, 0, 2025)),
        ),
        ("tháng 12/2024 - 3", (Point(MONTH, 12, 0, 2024), Point(MONTH, 3, 0, 2025))),
        ("ngày 10 đến ngày 15 tháng 12", (Point(None, 12, 10), Point(None, 12, 15))),
        ("năm 2021 - 2025", (Point(YEAR, 1, 0, 2021), Point(YEAR, 1, 0, 2025))),
        ("hết tháng 6", (Point(MONTH, 6, at_end=True),)),
        ("tuần thứ hai của tháng 6", (Point(MONTH, 6),)),
        ("quý 1, 2 lớp", (Point(QUARTER, 1),)),
        ("tháng 6, 15 hộ", (Point(MONTH, 6),)),
        ("tháng 6, quý III", (Point(MONTH, 6),)),
        (
            "01/6 và 15/11",
            (Point(None, 6, 1, has_word=False), Point(None, 11, 15, has_word=False)),
        ),
    ],
)
def test_points_share_what_one_of_them_states(
    text: str, points: tuple[Point, ...]
) -> None:
    time = expression_at(text, 0)
    assert time
    assert time.points == points


@pytest.mark.parametrize(
    "text",
    [
        "ngày ... tháng ... năm 2024",
        "ngày    /3/2024",
        "tháng ... năm 2024",
        "tháng 3 năm ...",
        "tháng 3/…",
        "tháng 13",
        "tháng 0/2024",
        "tháng Dân vận",
        "tháng 5%",
        "quý V",
        "quý I của năm liền kề",
        "quý Ia",
        "ngày 10",
        "ngày 32/3/2024",
        "năm 1",
        "năm học 2024-2025",
        "6 tháng một lần",
        "2021-2025",
        "5 năm",
        "",
    ],
)
def test_what_is_no_time(text: str) -> None:
    assert expression_at(text, 0) is None
