"""The page of a topic as markup."""

from dataclasses import replace

import pytest
from lxml import html

from macros.frame.page import Links
from macros.pages.topic.columns import TopicColumns
from macros.pages.topic.page import topic_page
from macros.pages.topic.value import ClauseOnTopic, TopicView
from macros.words.facet import FacetValue
from macros.words.named import Named
from macros.words.quote import Quote
from macros.words.signs import CHANGE, Sign
from tests.unit.pages.topic.values import (
    CITED,
    CLAUSE,
    DOCUMENT,
    FOUND,
    TASK,
    TOPIC,
    a_plan,
    a_topic,
)

SPEAKING = a_topic(a_plan("a", FOUND, FOUND, targets=1), a_plan("b", FOUND))


def tree_of(view: TopicView) -> html.HtmlElement:
    return html.fromstring(f"<main>{topic_page(view).body}</main>")


def words(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def test_a_page_has_its_address_its_words_and_an_outline() -> None:
    page = topic_page(replace(SPEAKING, description="Về phong trào", cited=(DOCUMENT,)))
    assert (page.address, page.title) == ("chu-de/dan-van-kheo/", "Dân vận khéo")
    assert page.description == "Về phong trào"
    assert [entry.title for entry in page.outline] == [
        "Các đoạn, xếp theo địa bàn",
        "3 nhiệm vụ",
        "Văn bản",
        "1 chỉ tiêu",
    ]


def test_the_overview_has_a_row_for_each_plan_and_leads_to_each_part() -> None:
    page = tree_of(replace(SPEAKING, cited=(DOCUMENT,)))
    rows = page.xpath(".//table[contains(@class, 'lib-overview')]/tbody/tr")
    assert [[words(cell) for cell in row] for row in rows] == [
        ["Tỉnh A", "Kế hoạch A", "2", "2", "1", "1"],
        ["Tỉnh B", "Kế hoạch B", "1", "1", "1", "0"],
        ["Tất cả", "2 kế hoạch ở 2 địa bàn", "3", "3", "1", "1"],
    ]
    anchors = [href[1:] for row in rows for href in row.xpath(".//a/@href")]
    assert len(anchors) == 11
    assert set(anchors) <= set(page.xpath(".//@id"))


def test_a_column_for_each_place_with_words_tasks_and_citations() -> None:
    columns = tree_of(SPEAKING).xpath(".//section[@class='lib-topic-place']")
    assert [words(c.xpath("./div")[0]) for c in columns] == [
        "Tỉnh A2 đoạn · 2 nhiệm vụ",
        "Tỉnh B1 đoạn · 1 nhiệm vụ",
    ]
    first = columns[0].xpath(".//li")[0]
    assert first.xpath("./a/@href") == ["../../ke-hoach/a/#d1"]
    assert first.xpath(".//mark/text()") == ["Dân vận <b>khéo</b>"]
    facts = [words(fact) for fact in first.xpath(".//p[@class='lib-on-fact']")]
    assert facts == [
        "Nhiệm vụ: Tháng 8/2024 · Phòng Nội vụ",
        "Dẫn: Nghị quyết số 25-NQ/TW",
    ]


def test_places_that_say_nothing_and_plans_about_the_whole_are_named() -> None:
    plan = Named("Cao Lộc, 2024", "ke-hoach/b/", "Kế hoạch B")
    page = tree_of(replace(SPEAKING, silent=("Tỉnh An Giang",), whole=(plan,)))
    text = words(page)
    assert "Chưa thấy ở: Tỉnh An Giang. Đoạn được tìm theo từ khóa" in text
    assert "Kế hoạch ghi chủ đề này là chủ đề chung: Cao Lộc, 2024." in text
    assert "Từ khóa: “dân vận khéo”" in text
    assert page.xpath(".//a[@title='Kế hoạch B']/@href") == ["../../ke-hoach/b/"]


@pytest.mark.parametrize(("silent", "folded"), [(12, False), (13, True)])
def test_many_silent_places_are_folded_away(silent: int, *, folded: bool) -> None:
    names = tuple(f"Xã xa-{n}, huyện Cao Lộc" for n in range(silent))
    (line,) = tree_of(replace(a_topic(), silent=names)).xpath(
        ".//*[@class='lib-silent']"
    )
    assert (line.tag == "details") == folded
    assert all(name in words(line) for name in names)


def test_a_clause_that_only_a_note_puts_here_says_so() -> None:
    noted = ClauseOnTopic(CLAUSE, Quote("Vận động hiến đất.", "", ""), by_note=True)
    (clause,) = tree_of(a_topic(a_plan("a", noted))).xpath(
        ".//li[@class='lib-mention']"
    )
    assert words(clause.xpath(".//blockquote")[0]) == "Vận động hiến đất."
    assert clause.xpath(".//mark") == []
    assert "theo ghi chú trong tệp của kế hoạch" in words(clause)


def test_a_topic_without_a_clause_says_so() -> None:
    page = tree_of(a_topic())
    assert "Chưa có đoạn nào" in words(page)
    assert page.xpath(".//table") == []


def test_tasks_can_be_narrowed_once_they_are_many() -> None:
    assert tree_of(a_topic(a_plan("a", *[FOUND] * 7))).xpath(".//form") == []
    elsewhere = {
        "noi": (FacetValue("cao-loc", "Cao Lộc"), FacetValue("lang-son", "Lạng Sơn")),
        "don-vi": (FacetValue("ban", "Ban Dân vận"),),
    }
    other = replace(FOUND, tasks=(replace(TASK, facets=elsewhere),))
    page = tree_of(a_topic(a_plan("a", *[FOUND] * 5), a_plan("b", *[other] * 4)))
    (form,) = page.xpath(".//form")
    assert [words(label) for label in form.xpath(".//label")] == ["Địa bàn", "Đơn vị"]
    items = page.xpath(f".//*[@id='{form.get('data-filter-for')}']//li[@data-noi]")
    assert [item.get("data-noi") for item in items].count("cao-loc lang-son") == 4
    assert [item.get("data-don-vi") for item in items].count("phong") == 5
    groups = page.xpath(".//*[@data-filter-group]/@data-filter-group")
    assert groups == ["nhiem-vu-a", "nhiem-vu-a--0", "nhiem-vu-b", "nhiem-vu-b--0"]


def test_a_cited_document_that_was_replaced_is_warned_of() -> None:
    said = "Nghị quyết số 25-NQ/TW đã được thay thế bởi Nghị quyết số 30-NQ/TW"
    sign = Sign(CHANGE, "van-ban/nq-25/#hieu-luc", said, f"{said}: xem nguồn")
    clause = replace(FOUND, documents=(replace(CITED, change=sign),))
    page = tree_of(replace(a_topic(a_plan("a", clause)), cited=(DOCUMENT,)))
    (sign,) = page.xpath(".//li[@class='lib-mention']//a[@class='lib-changed']")
    assert sign.get("title") == said
    assert sign.get("href") == "../../van-ban/nq-25/#hieu-luc"
    (note,) = page.xpath(".//ul[@class='lib-index']//p[@class='lib-change']")
    assert words(note) == "Đã được thay thế bởi Nghị quyết số 30-NQ/TW."


def test_topics_that_share_clauses_are_linked_with_how_many() -> None:
    near = ((Named("Báo cáo", "chu-de/bao-cao/"), 3),)
    page = tree_of(replace(a_topic(), related=near))
    (item,) = page.xpath(".//ul[@class='lib-columns']/li")
    assert words(item) == "Báo cáo 3 đoạn chung"
    assert item.xpath("a/@href") == ["../../chu-de/bao-cao/"]


def test_two_topics_on_one_page_have_ids_of_their_own() -> None:
    view = a_topic(a_plan("a", FOUND))
    ids: list[str] = []
    for topic in (TOPIC.name, "Báo cáo"):
        columns = TopicColumns(Links("x/"), 2, f"{topic}--").columns(view)
        ids += html.fromstring(f"<main>{columns}</main>").xpath(".//@id")
    assert len(ids) == len(set(ids)) == 4
