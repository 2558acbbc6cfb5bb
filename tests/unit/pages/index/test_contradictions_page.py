"""Contradictions as markup."""

from lxml import html

from macros.frame.page import Links
from macros.model.contradiction import ContradictionKind
from macros.pages.index.contradictions_page import contradiction_list
from macros.pages.index.value import Finding, FindingSection, ReadingShown
from macros.words.addresses import CONTRADICTIONS
from macros.words.contradictions import KINDS
from macros.words.named import Named
from macros.words.quote import Quote
from macros.words.quoted import QuotedMention

QUOTE = QuotedMention(
    Named("Cao Lộc, 2024: Đoạn 1", "ke-hoach/a/#d1"), Quote("", "Luật <b>A</b>", "")
)
FOUND = Finding(
    id="ngay-luat-a",
    documents=(Named("Luật A", "van-ban/a/"), Named("Luật B", "van-ban/b/")),
    proposal="Đối chiếu bản gốc.",
    known="Danh mục văn bản: chưa có.",
    readings=(
        ReadingShown("Ngày 01/01/2020", "1 chỗ", (QUOTE,)),
        ReadingShown("Ngày 02/01/2020", "danh mục văn bản"),
    ),
)


def rendered(*sections: FindingSection) -> html.HtmlElement:
    made = contradiction_list(sections, Links(CONTRADICTIONS))
    return html.fromstring(f"<main>{made}</main>")


def test_every_kind_has_its_words() -> None:
    assert set(KINDS) == set(ContradictionKind)


def test_a_finding_has_an_address_both_readings_and_what_to_do() -> None:
    page = rendered(FindingSection(ContradictionKind.DATE, (FOUND,)))
    (heading,) = page.xpath("//h2")
    assert heading.get("id") == f"mau-thuan-{ContradictionKind.DATE}"
    assert heading.text_content() == "Một văn bản, hai ngày 1 chỗ"
    (finding,) = page.xpath("//section")
    (title,) = finding.xpath("h3[@id='ngay-luat-a']")
    assert title.text_content() == "Luật A – Luật B"
    assert title.xpath("a/@href") == ["../../van-ban/a/", "../../van-ban/b/"]
    assert [part.text_content() for part in finding.xpath("p")] == [
        "Đối chiếu bản gốc.",
        "Danh mục văn bản: chưa có.",
        "Ngày 01/01/2020 1 chỗ",
        "Ngày 02/01/2020 danh mục văn bản",
    ]


def test_a_reading_has_its_sentences_and_the_register_has_none() -> None:
    page = rendered(FindingSection(ContradictionKind.DATE, (FOUND,)))
    (listed,) = page.xpath("//ul[@class='lib-mentions']")
    assert listed.xpath("string(.//mark)") == "Luật <b>A</b>"
    assert listed.xpath(".//a/@href") == ["../../ke-hoach/a/#d1"]


def test_without_findings_a_sentence_says_so() -> None:
    assert rendered().text_content() == "Không thấy mâu thuẫn nào."
