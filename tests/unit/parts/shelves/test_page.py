"""The index of a long list, and what stands around the entries of a page, as markup."""

from lxml import html

from macros.frame.markup import el
from macros.frame.page import Links, Page, Parent
from macros.parts.shelves.page import index_of, sheet_page
from macros.parts.shelves.split import sheets_of
from macros.parts.shelves.value import Index, Line, Way
from tests.unit.parts.shelves.values import ENTRIES

ABOVE = Parent("l/", "Danh sách <L>")
FIRST, SECOND, ALONE = sheets_of(ENTRIES, "l/m/", 3)


def shown(page: Page) -> html.HtmlElement:
    return html.fragment_fromstring(page.body, create_parent="main")


def test_the_index_says_how_much_there_is_and_leads_to_it() -> None:
    lines = (
        Line("a", "Năm <A>", (Way("l/a/#a", 1300, 3),), also=("a-1", "a-2")),
        Line("b", "Năm B", (), (Line("b.x", "Xã X", (Way("l/b/#x", 2),)),)),
        Line("c", "Năm C", (Way("l/c/#c", 4), Way("l/d/#d", 5))),
        Line("e", "Luật E", (Way("l/e/#e", 1),), is_item=True),
    )
    made = index_of(Index(lines, 1311), "văn bản", Links("l/"), "cac-van-ban")
    page = html.fragment_fromstring(made, create_parent="main")
    assert page.xpath("string(p)").startswith("Có 1.311 văn bản")
    items = page.xpath("ul[@id='cac-van-ban']//li")
    assert [item.get("id") for item in items] == ["a", "b", "b.x", "c", "e"]
    assert [item.text_content() for item in items] == [
        "Năm <A> 1.300 (3 trang)",
        "Năm B 2Xã X 2",
        "Xã X 2",
        "Năm C 4, 5",
        "Luật E",
    ]
    assert [item.xpath("(.//a/@href)[1]") for item in items] == [
        ["../l/a/#a"],
        ["../l/b/#x"],
        ["../l/b/#x"],
        ["../l/c/#c"],
        ["../l/e/#e"],
    ]
    assert page.xpath("//li[@id='a']/span/@id") == ["a-1", "a-2"]


def test_a_page_says_what_it_holds_and_where_the_rest_is() -> None:
    page = sheet_page(SECOND, ABOVE, "văn bản", el("p", "Nội dung"))
    assert page.title == "Danh sách <L>: Năm A, trang 2"
    assert page.description == "Danh sách <L>: Năm A, trang 2; 3 văn bản"
    body = shown(page)
    assert body.xpath("string(h1[@id='nam-a'])") == page.title
    told = body.xpath("string(p[@class='lib-lead'])")
    assert told == (
        "Mục này có 3 văn bản trên 2 trang; trang này có số 3–3, "
        "từ Luật 5 đến Luật 5. "
        "Các mục khác: Danh sách <L>."
    )
    assert body.xpath("p/a/@href") == ["../../../../l/"]
    top, bottom = body.xpath("nav")
    assert [way.get("aria-current") for way in top] == [None, "page"]
    assert top.xpath("a/@title") == ["Từ Luật 1", "Từ Luật 5"]
    assert top.xpath("a/@href") == bottom.xpath("a/@href")
    assert top.xpath("a/@href")[0] == "../../../../l/m/a/"


def test_a_subject_of_one_page_has_no_ways_to_others() -> None:
    page = sheet_page(ALONE, ABOVE, "văn bản", el("p"))
    body = shown(page)
    assert "Mục này có 2 văn bản." in body.xpath("string(p)")
    assert body.xpath("nav") == []
    assert body.xpath("//@id") == ["nam-b"]


def test_a_page_hangs_below_its_list_and_that_below_its_section() -> None:
    inner = Parent("l/theo-nam/", "Theo năm")
    assert sheet_page(FIRST, inner, "văn bản", el("p")).parents == (inner,)
    assert sheet_page(FIRST, ABOVE, "văn bản", el("p")).parents == ()
