"""The words of lists: counts that are nought."""

import pytest
from lxml import html

from macros.exports.listings import plan_list, unit_list
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


def test_a_body_is_listed_with_what_the_library_has_of_it() -> None:
    body = (
        "Căn cứ Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Bộ Chính trị.\n\n"
        "## I. NHIỆM VỤ\n\n### 1. Phòng Nội vụ\n\nGiao UBND huyện báo cáo.\n\n"
        "### 2. Ban Dân vận Huyện ủy\n\nBáo cáo."
    )
    shown = unit_list(a_library(a=a_plan_source(body, ma="a")), Links("don-vi/"))
    items = html.fromstring(f"<main>{shown}</main>").xpath(".//li")
    told = {item[0].text: "".join(item.xpath("./span//text()")) for item in items}
    assert told["Ủy ban nhân dân huyện Cao Lộc"] == " 1 việc"
    assert told["Ban Dân vận Huyện ủy Cao Lộc"] == " 1 việc"
    assert told["Bộ Chính trị"] == " 1 văn bản"
    assert told["Phòng Nội vụ huyện Cao Lộc"] == " 1 mục chưa đọc được việc"
    assert told["Tỉnh ủy Lạng Sơn"] == ""
