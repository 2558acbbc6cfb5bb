from lxml import html

from macros.exports.form_list import form_table
from macros.frame.page import Links
from tests.plan_folder import a_library, a_plan_source


def cells(body: str) -> list[list[str]]:
    """Return the words of each row of the table on /lich/bieu-mau/."""
    library = a_library(a=a_plan_source(body, ma="a"))
    table = html.fromstring(form_table(library, Links("lich/bieu-mau/")))
    return [[cell.text_content() for cell in row] for row in table.xpath("//tbody/tr")]


def links(body: str) -> list[str]:
    library = a_library(a=a_plan_source(body, ma="a"))
    table = html.fromstring(form_table(library, Links("lich/bieu-mau/")))
    return [str(href) for href in table.xpath("//a/@href")]


def test_a_form_without_a_task_says_so() -> None:
    body = "Báo cáo theo mẫu số 5.\n"
    where = "Cao Lộc, 2024: Đoạn 1"
    assert cells(body) == [
        ["5", "Không nêu thời gian", "Không nêu cơ quan", where, body.strip()]
    ]
    assert links(body) == ["../../ke-hoach/a/#d1"]


def test_a_form_of_a_task_has_its_time_and_bodies_as_links() -> None:
    body = (
        "Giao Phòng Nội vụ chủ trì, phối hợp với Ban Dân vận Huyện ủy và Hội Trồng sen "
        "báo cáo theo mẫu M01 trước ngày 20/02/2024.\n"
    )
    [row] = cells(body)
    assert row[1:3] == [
        "Trước ngày 20/02/2024",
        "Phòng Nội vụPhối hợp: Ban Dân vận Huyện ủy; Hội Trồng sen",
    ]
    assert links(body) == [
        "../../lich/2024/02/",
        "../../don-vi/phong-noi-vu-cao-loc/",
        "../../don-vi/ban-dan-van-huyen-uy-cao-loc/",
        "../../ke-hoach/a/#d1",
    ]


def test_work_of_every_year_leads_to_its_page() -> None:
    body = "Giao Phòng Nội vụ báo cáo theo mẫu M01. Thực hiện hàng năm.\n"
    assert cells(body)[0][1] == "Trong năm 2024"
    assert links(body)[0] == "../../lich/hang-nam/"


def test_a_library_without_forms_says_so() -> None:
    library = a_library(a=a_plan_source("Một đoạn.\n", ma="a"))
    sentence = form_table(library, Links("lich/bieu-mau/"))
    assert html.fromstring(sentence).text == "Không có biểu mẫu nào được nêu."
