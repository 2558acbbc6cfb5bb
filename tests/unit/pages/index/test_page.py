"""The citation index as markup."""

from lxml import html

from macros.frame.page import Links
from macros.pages.index.page import index_list
from macros.pages.index.value import IndexedDocument, IndexGroup, IndexList
from macros.words.cited import CitedIn, CitingClause, DocumentEntry
from macros.words.facet import WORK_FACETS, FacetValue
from macros.words.named import Named
from macros.words.quote import Quote
from macros.words.quoted import QuotedMention

CLAUSE = Named("Cao Lộc, 2024: Đoạn 1", "ke-hoach/a/#d1")
QUOTE = QuotedMention(CLAUSE, Quote("Theo ", "Luật <b>A</b>", "."))
DOCUMENT = IndexedDocument(
    DocumentEntry(
        document=Named("Luật A ngày 01/01/2020", "van-ban/luat-a/"),
        frequency="2 lần, trong 1 kế hoạch",
        subject="về <b>A</b>",
        change="Đã được thay thế bởi Luật B.",
        cited=(CitedIn("Cao Lộc, 2024", (CitingClause("Đoạn 1", CLAUSE.address),)),),
    ),
    {name: (FacetValue("a", "A"),) for name in WORK_FACETS},
    (QUOTE, QUOTE),
)
UNCITED = IndexedDocument(
    DocumentEntry(
        document=Named("Luật B", "van-ban/luat-b/"), frequency="chưa có kế hoạch"
    ),
    {name: (FacetValue("b", "B"),) for name in WORK_FACETS},
)


def rendered(*groups: IndexGroup) -> html.HtmlElement:
    made = index_list(IndexList(groups), Links("trich-dan/"))
    return html.fromstring(f"<main>{made}</main>")


def test_a_document_is_shown_with_its_count_its_change_and_its_places() -> None:
    (item,) = rendered(IndexGroup("l", "L", (DOCUMENT,))).xpath("//li[@data-noi]")
    said = [part.text_content() for part in item.xpath("p")]
    assert said == [
        "Luật A ngày 01/01/2020 2 lần, trong 1 kế hoạch",
        "về <b>A</b>",
        "Đã được thay thế bởi Luật B.",
        "Cao Lộc, 2024: Đoạn 1",
    ]
    assert item.xpath("p/a/@href") == ["../van-ban/luat-a/", "../ke-hoach/a/#d1"]
    assert item.get("data-ke-hoach") == "a"


def test_the_sentences_are_folded_away_below_their_document() -> None:
    page = rendered(IndexGroup("l", "L", (DOCUMENT, UNCITED)))
    (fold,) = page.xpath("//details[@class='lib-quotes']")
    assert fold.xpath("string(summary)") == "Câu dẫn (2)"
    first, _ = fold.xpath(".//li")
    assert first.xpath("string(blockquote)") == "Theo Luật <b>A</b>."
    assert first.xpath("a/@href") == ["../ke-hoach/a/#d1"]
    assert first.xpath("p") == []


def test_several_headings_have_a_list_that_leads_to_them() -> None:
    page = rendered(
        IndexGroup("l", "L", (DOCUMENT, UNCITED)), IndexGroup("n", "N", (UNCITED,))
    )
    jumps = page.xpath("//p[@class='lib-jumps']/a")
    assert [(j.get("href"), j.text_content()) for j in jumps] == [
        ("#l", "L (2)"),
        ("#n", "N (1)"),
    ]
    assert page.xpath("//h2/@id") == ["l", "n"]
    assert not rendered(IndexGroup("l", "L", (DOCUMENT,))).xpath(
        "//p[@class='lib-jumps']"
    )


def test_many_documents_can_be_narrowed() -> None:
    page = rendered(IndexGroup("l", "L", (*[DOCUMENT] * 4, *[UNCITED] * 4)))
    (form,) = page.xpath("//form")
    assert [label.text for label in form.xpath(".//label")] == [*WORK_FACETS.values()]
    assert page.xpath(f"//*[@id='{form.get('data-filter-for')}']//h2")


def test_without_documents_a_sentence_says_so() -> None:
    assert "Chưa có văn bản nào được dẫn." in index_list(IndexList(()), Links(""))
