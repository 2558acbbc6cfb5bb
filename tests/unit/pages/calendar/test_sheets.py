from dataclasses import replace

from lxml import html

from macros.frame.page import Links
from macros.pages.calendar.sheets import task_sheets
from macros.pages.calendar.value import Card, Section
from tests.unit.pages.calendar.values import LONG, OWN, WITHIN


def shown(*sections: Section) -> html.HtmlElement:
    made = task_sheets(sections, "Chương trình", Links("lich/2024/02/"))
    return html.fromstring(f"<main>{made}</main>")


def test_a_task_has_its_plan_clause_bodies_forms_and_time() -> None:
    first, _ = shown(OWN).xpath(".//li[@data-filter-item]")
    assert [span.text_content() for span in first.xpath(".//p/span")] == [
        "Phối hợp: Ban Dân vận",
        "Trước ngày 20/02/2024",
        "Biểu mẫu: M01Tiến độ: chưa có báo cáoCao Lộc, 2024: Đoạn 1",
    ]
    assert first.findtext("p") == "Giao <b> sơ kết."
    assert first.get("data-don-vi") == "noi-vu dan-van"
    assert first.get("data-vai-tro") == "chu-tri phoi-hop"
    assert first.get("data-ke-hoach") == "a"


def test_bodies_stand_with_counts_titles_for_paper_and_a_button() -> None:
    page = shown(OWN)
    office, nobody = page.xpath(".//section[@data-body]")
    assert office.xpath("./h3/a/@href") == ["../../../don-vi/noi-vu/"]
    assert office.get("data-filter-group") == "thang-2--noi-vu"
    assert office.findtext("./p[@class='lib-sheet-title']") == "Tháng 2 của PNV"
    assert office.xpath(".//button/@data-print-body") == ["noi-vu"]
    assert nobody.xpath("./h3/a | .//button") == []
    assert page.xpath("./div/@data-sheet-title") == ["Chương trình của {}"]


def test_what_has_a_page_within_this_one_is_folded() -> None:
    folded = shown(WITHIN)
    assert folded.xpath(".//details/summary/h2/text()") == ["Tháng 02/2024"]
    (link,) = folded.xpath(".//p[@class='lib-own-page']/a")
    assert (link.text, link.get("href")) == (
        "Trang tháng 02/2024",
        "../../../lich/2024/02/",
    )
    own = shown(OWN)
    assert own.xpath(".//details") == []
    assert own.xpath(".//section[@data-own]/h2/text()") == ["Việc của tháng 02/2024"]


def test_a_long_section_is_a_link_to_its_own_page() -> None:
    page = shown(OWN, LONG)
    assert len(page.xpath(".//li[@data-filter-item]")) == 2
    (link,) = page.xpath(".//section[h2[@id='hang-nam']]/p/a")
    assert link.text == "Xem 201 việc ở trang riêng"
    assert link.get("href") == "../../../lich/hang-nam/"


def test_a_list_without_room_is_the_pages_of_its_places() -> None:
    cards = (Card("Bến Tre", 3, "lich/2024/ben-tre/#thang-2"), Card("Long An", 9, "b/"))
    split = replace(OWN, count=12, sheets=None, parts=cards)
    (section,) = shown(split).xpath("./div/section")
    assert section.findtext("./h2") == "Việc của tháng 02/2024"
    assert section.xpath("string(./h2/span)") == " 12 việc"
    links = section.xpath("./ul/li/a")
    assert [link.text_content() for link in links] == ["Bến Tre3 việc", "Long An9 việc"]
    assert links[0].get("href") == "../../../lich/2024/ben-tre/#thang-2"


def test_a_section_that_has_no_page_of_its_own_is_not_folded() -> None:
    page = shown(replace(WITHIN, page=None))
    assert page.xpath(".//details | .//p[@class='lib-own-page']") == []
    assert page.xpath(".//section/h2/text()") == ["Tháng 02/2024"]


def test_sheets_are_the_same_below_pages_of_any_depth() -> None:
    deep = task_sheets((OWN,), "", Links("lich/2024/02/"))
    again = task_sheets((OWN,), "", Links("lich/2024/03/"))
    flat = task_sheets((OWN,), "", Links("lich/2024/"))
    assert deep == again
    assert flat == deep.replace("../../../", "../../")
