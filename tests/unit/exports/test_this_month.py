"""The lists from which the browser picks the work of a month."""

import pytest
from lxml import html

from macros.exports.this_month import SCRIPTS, this_month
from macros.frame.page import Links
from macros.registry.library import Library
from macros.views import agenda
from tests.plan_folder import a_library, a_plan_source

BODY = """\
Giao Phòng Nội vụ chủ trì, phối hợp với Ban Dân vận Huyện ủy tổng hợp. Hoàn thành \
trong tháng 12/2024.

Giao Phòng Nội vụ gửi báo cáo trước ngày 05/01/2024.

Giao Tổ công tác <b> sơ kết. Hoàn thành trong quý I/2024.

Giao Ban Dân vận Huyện ủy kiểm tra. Thực hiện hàng năm.

Giao Phòng Nội vụ tham mưu.
"""


@pytest.fixture
def library() -> Library:
    return a_library(a=a_plan_source(BODY, ma="a"))


def tree(library: Library, unit_id: str = "", base: str = "") -> html.HtmlElement:
    block = this_month(library, library.assignments, Links(base), unit_id)
    return html.fromstring(f"<main>{block}</main>")


def test_each_task_with_a_time_says_its_days(library: Library) -> None:
    items = tree(library).xpath("//li")
    assert [(i.get("data-earliest"), i.get("data-latest")) for i in items] == [
        (None, "2024-01-05"),
        ("2024-12-01", "2024-12-31"),
        ("2024-01-01", "2024-03-31"),
        ("2024-01-01", "2024-12-31"),
    ]


def test_months_have_names_and_counts_and_lead_to_their_pages(library: Library) -> None:
    page = tree(library)
    summaries = [s.text_content() for s in page.xpath("//details/summary")]
    assert summaries == [
        "Xem tất cả các tháng",
        "Tháng 01/2024 1 việc",
        "Tháng 12/2024 1 việc",
        "Năm 2024: việc theo quý, theo năm 1 việc",
        "Việc thường xuyên, hằng năm, định kỳ 1 việc",
    ]
    assert page.xpath("//details/@data-month") == ["2024-01", "2024-12"]
    assert page.xpath("//p[@class='lib-agenda-page']/a/@href") == [
        "lich/2024/01/",
        "lich/2024/12/",
        "lich/2024/",
        "lich/hang-nam/",
    ]
    assert set(page.xpath("//ul/@data-plan")) == {"a"}
    assert "ke-hoach/a/#d1" in page.xpath("//li//a/@href")


def test_a_deadline_is_said_where_the_month_does_not_say_it(library: Library) -> None:
    said = tree(library).xpath("//b[@class='lib-due']/text()")
    assert said == ["Trước ngày 05/01/2024", "Quý I/2024", "Trong năm 2024"]


def test_bodies_that_lead_or_support_can_be_chosen(library: Library) -> None:
    page = tree(library)
    assert page.xpath("//option/@value") == [
        "",
        "ban-dan-van-huyen-uy-cao-loc",
        "phong-noi-vu-cao-loc",
    ]
    assert page.xpath("//optgroup/@label") == ["Huyện Cao Lộc"]
    assert page.xpath("//li/@data-units") == [
        "phong-noi-vu-cao-loc",
        "phong-noi-vu-cao-loc ban-dan-van-huyen-uy-cao-loc",
        "ban-dan-van-huyen-uy-cao-loc",
    ]


def test_no_body_is_chosen_where_one_is_given_or_none_is_known(
    library: Library,
) -> None:
    assert tree(library, "phong-noi-vu-cao-loc").xpath("//form") == []
    body = "Giao Tổ công tác sơ kết. Hoàn thành trong quý I/2024.\n"
    unknown = a_library(a=a_plan_source(body, ma="a"))
    assert tree(unknown).xpath("//form") == []


def test_the_script_is_found_from_any_page(library: Library) -> None:
    found = tree(library, base="huong-dan/macro/").xpath("//script/@src")
    assert found == [f"../../assets/{name}" for name in SCRIPTS]


def test_words_of_a_plan_are_text(library: Library) -> None:
    assert "Tổ công tác &lt;b&gt; sơ kết" in this_month(
        library, library.assignments, Links("")
    )


def test_what_is_left_out_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(agenda, "MOST_TASKS", 1)
    body = "Giao Phòng Nội vụ tổng hợp. Hoàn thành trong tháng 5/2023.\n"
    both = a_library(
        a=a_plan_source(BODY, ma="a"),
        b=a_plan_source(body, ma="b", thoi_ky="2023"),
    )
    assert "1 việc khác ở Lịch công tác." in tree(both).text_content()


def test_a_library_without_times_says_so() -> None:
    library = a_library(a=a_plan_source("Giao Phòng Nội vụ tham mưu.\n", ma="a"))
    block = this_month(library, library.assignments, Links(""))
    assert block == '<p class="lib-empty">Không có việc nào ghi thời hạn.</p>'
