"""The words of lists: counts that are nought."""

import pytest
from lxml import html

from macros.exports.listings import plan_list
from macros.frame.page import Links
from tests.plan_folder import a_library, a_plan_source


@pytest.mark.parametrize(
    ("body", "facts"),
    [
        ("Đoạn không giao việc gì.", "không có nhiệm vụ · không có chỗ dẫn văn bản"),
        (
            "Giao Phòng Nội vụ thực hiện Chỉ thị số 11-CT/TU.",
            "1 nhiệm vụ · 1 chỗ dẫn văn bản",
        ),
    ],
)
def test_a_card_says_what_a_plan_has(body: str, facts: str) -> None:
    library = a_library(a=a_plan_source(body + "\n", ma="a"))
    listed = str(plan_list(library, library.plans.values(), Links("")))
    (words,) = html.fromstring(listed).xpath("//*[@class='lib-card-facts']/text()")
    assert words.partition(" · thời kỳ 2024 · ")[2] == facts
