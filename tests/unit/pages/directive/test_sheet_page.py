"""A page of a long list of documents, as markup."""

from dataclasses import replace

from lxml import html

from macros.frame.page import Parent
from macros.pages.directive.sheet_page import directive_sheet
from macros.pages.directive.shelves_view import shown_on
from macros.pages.directive.value import DirectiveRow
from macros.pages.directive.words import Dimension
from macros.parts.shelves.split import sheets_of
from macros.parts.shelves.value import Entry, Heading
from macros.words.facet import FacetValue
from tests.unit.pages.directive.test_list_page import PLAIN, ROW

PLACE, INNER = Heading("noi-a", "A", "a"), Heading("noi-a.b", "B, A")
BARE = replace(ROW, subject="", change="", marks=())


def shown(*entries: Entry[DirectiveRow]) -> html.HtmlElement:
    (sheet,) = sheets_of(entries, "van-ban/theo-noi/", 99)
    page = directive_sheet(sheet, shown_on(sheet), Dimension.PLACE)
    above = Parent("van-ban/theo-noi/", "Văn bản theo nơi ban hành")
    assert (page.title, page.parents) == ("Văn bản theo nơi ban hành: A", (above,))
    return html.fragment_fromstring(page.body, create_parent="main")


def test_an_entry_says_in_short_what_is_known() -> None:
    page = shown(Entry(ROW, (PLACE,)), Entry(BARE, (PLACE, INNER)))
    first, second = page.xpath("//li")
    assert [part.text_content() for part in first] == [
        "Luật <b>A</b>",
        "về <A>",
        "Đã được thay thế bởi Luật B.",
        "Quốc hội Đã kiểm chứng Còn hiệu lực · dẫn 2 chỗ",
    ]
    assert first.xpath("a/@href") == ["../../../van-ban/luat-a/"]
    assert [part.text_content() for part in second] == [
        "Luật <b>A</b>",
        "Quốc hội · dẫn 2 chỗ",
    ]
    assert page.xpath("//h1/@id | //h2/@id") == ["noi-a", "noi-a.b"]


def test_a_few_documents_have_nothing_to_narrow_them_by() -> None:
    page = shown(*(Entry(row, (PLACE,)) for row in (ROW, PLAIN)))
    assert page.xpath("//form") == []
    assert [dict(item.attrib) for item in page.xpath("//li")] == [{}, {}]


def test_more_can_be_narrowed_by_what_they_differ_in() -> None:
    year = FacetValue("2024", "2024")
    other = replace(ROW, facets={**ROW.facets, "nam": (year,), "co-quan": (year,)})
    page = shown(*(Entry(row, (PLACE,)) for row in (*[ROW] * 7, other)))
    (form,) = page.xpath("//form")
    assert form.xpath(".//select/@name") == ["nam"]
    assert page.xpath(f"//div[@id='{form.get('data-filter-for')}']//li")
    (last,) = page.xpath("//li[@data-nam='2024']")
    assert set(last.attrib) == {"data-filter-item", "data-nam"}


def test_documents_that_agree_in_all_have_no_form() -> None:
    page = shown(*[Entry(ROW, (PLACE,))] * 9)
    assert page.xpath("//form") == []
