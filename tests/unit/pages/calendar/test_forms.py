from lxml import html

from macros.frame.page import Links, Parent
from macros.pages.calendar.forms import form_content, form_table, forms_page
from macros.pages.calendar.forms_value import FormList, FormRow, FormsPage
from macros.pages.calendar.value import Card
from macros.words.named import Named
from macros.words.quote import Quote

CLAUSE = Named("Cao Lộc, 2024: Đoạn 1", "ke-hoach/a/#d1")
BARE = FormRow("5", (), (), (), CLAUSE, Quote("Báo <cáo> theo ", "mẫu số 5", "."))
FULL = FormRow(
    "M01",
    (
        Named("Trước ngày 20/02/2024", "lich/2024/02/"),
        Named("Hằng năm", "lich/hang-nam/"),
    ),
    (Named("Phòng Nội vụ", "don-vi/noi-vu/"),),
    (Named("Ban Dân vận", "don-vi/dan-van/"), Named("Hội Trồng sen")),
    CLAUSE,
    Quote("", "mẫu M01", ""),
)


def shown(*rows: FormRow) -> html.HtmlElement:
    return html.fromstring(form_table(rows, Links("lich/bieu-mau/")))


def cells(table: html.HtmlElement) -> list[list[str]]:
    return [[cell.text_content() for cell in row] for row in table.xpath("//tbody/tr")]


def test_a_form_without_a_task_says_so() -> None:
    table = shown(BARE)
    words = "Báo <cáo> theo mẫu số 5."
    where = "Cao Lộc, 2024: Đoạn 1"
    assert cells(table) == [
        ["5", "Không nêu thời gian", "Không nêu cơ quan", where, words]
    ]
    assert table.xpath("//a/@href") == ["../../ke-hoach/a/#d1"]
    assert table.xpath("//mark/text()") == ["mẫu số 5"]


def test_a_form_of_a_task_has_its_times_and_bodies_as_links() -> None:
    table = shown(FULL)
    assert cells(table)[0][1:3] == [
        "Trước ngày 20/02/2024Hằng năm",
        "Phòng Nội vụPhối hợp: Ban Dân vận; Hội Trồng sen",
    ]
    assert table.xpath("//a/@href") == [
        "../../lich/2024/02/",
        "../../lich/hang-nam/",
        "../../don-vi/noi-vu/",
        "../../don-vi/dan-van/",
        "../../ke-hoach/a/#d1",
    ]


def test_a_library_without_forms_says_so() -> None:
    assert shown().text == "Không có biểu mẫu nào được nêu."


def test_forms_without_room_are_the_pages_of_their_places() -> None:
    parts = (Card("Bến Tre", 12, "lich/bieu-mau/ben-tre/"),)
    listed = html.fromstring(form_content(FormList(parts=parts), Links("lich/")))
    (link,) = listed.xpath("./li/a")
    assert link.text_content() == "Bến Tre12 chỗ nêu"
    assert link.get("href") == "../lich/bieu-mau/ben-tre/"
    whole = form_content(FormList((BARE,)), Links("lich/"))
    assert whole == form_table((BARE,), Links("lich/"))


def test_the_page_of_a_place_has_its_table_and_the_way_up() -> None:
    above = Named("Biểu mẫu", "lich/bieu-mau/")
    name = Named("tỉnh Bến Tre", "lich/bieu-mau/ben-tre/")
    page = forms_page(FormsPage(name, (above,), FormList((FULL,))))
    assert (page.address, page.title) == (name.address, "Biểu mẫu: tỉnh Bến Tre")
    assert page.parents == (Parent("lich/bieu-mau/", "Biểu mẫu"),)
    assert html.fromstring(f"<main>{page.body}</main>").xpath("count(.//table)") == 1
