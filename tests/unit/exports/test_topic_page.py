"""The pages of topics and their table, as markup."""

import pytest
from lxml import html

from macros.exports.topic_columns import TopicColumns
from macros.exports.topic_list import topic_list
from macros.exports.topic_page import topic_pages
from macros.frame.page import Links, Page
from macros.registry.library import Library
from macros.views.topic_view import index_clauses, topic_view
from tests.plan_folder import a_directive_source
from tests.registered import read_beside
from tests.topic_library import KHEO, a_topic_library

WORK = (
    "Giao Phòng lang-son sơ kết phong trào Dân vận khéo theo Nghị quyết số 25-NQ/TW "
    "ngày 03/6/2013 trong tháng 8/2024.\n\nCó trên 80% cơ quan đạt Dân vận khéo.\n"
)


def page_of(library: Library, topic: str = "dan-van-kheo") -> Page:
    return topic_pages(library)[f"chu-de/{topic}/"]()


def tree_of(library: Library, topic: str = "dan-van-kheo") -> html.HtmlElement:
    return html.fromstring(f"<main>{page_of(library, topic).body}</main>")


def words(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


@pytest.fixture(scope="module")
def library() -> Library:
    return a_topic_library(
        a=("lang-son", WORK),
        b=("cao-loc", KHEO, "[dan-van-kheo]"),
        c=("an-giang", "Khác.\n"),
    )


def test_the_overview_has_a_row_for_each_plan_and_leads_to_each_part(
    library: Library,
) -> None:
    page = tree_of(library)
    rows = page.xpath(".//table[contains(@class, 'lib-overview')]/tbody/tr")
    plan = "Kế hoạch Thực hiện công tác dân vận năm 2024"
    assert [[words(cell) for cell in row] for row in rows] == [
        ["Tỉnh Lạng Sơn", plan, "2", "1", "1", "1"],
        ["Huyện Cao Lộc, tỉnh Lạng Sơn", plan, "1", "0", "0", "0"],
        ["Tất cả", "2 kế hoạch ở 2 địa bàn", "3", "1", "1", "1"],
    ]
    anchors = [href[1:] for row in rows for href in row.xpath(".//a/@href")]
    assert len(anchors) == 9
    assert set(anchors) <= set(page.xpath(".//@id"))


def test_a_column_for_each_place_with_words_tasks_and_citations(
    library: Library,
) -> None:
    columns = tree_of(library).xpath(".//section[@class='lib-topic-place']")
    assert [c.xpath(".//h3")[0].text for c in columns] == [
        "Tỉnh Lạng Sơn",
        "Huyện Cao Lộc, tỉnh Lạng Sơn",
    ]
    first = columns[0].xpath(".//li")[0]
    assert first.xpath("./a/@href") == ["../../ke-hoach/a/#d1"]
    assert first.xpath(".//mark/text()") == ["Dân vận khéo"]
    facts = [words(fact) for fact in first.xpath(".//p[@class='lib-on-fact']")]
    assert facts == [
        "Nhiệm vụ: Tháng 8/2024 · Phòng lang-son",
        "Dẫn: Nghị quyết số 25-NQ/TW",
    ]


def test_places_that_say_nothing_and_plans_about_the_whole_are_named(
    library: Library,
) -> None:
    text = words(tree_of(library))
    assert "Chưa thấy ở: Tỉnh An Giang. Đoạn được tìm theo từ khóa" in text
    assert "Kế hoạch ghi chủ đề này là chủ đề chung: Cao Lộc, 2024." in text
    assert "Từ khóa: “dân vận khéo”" in text


@pytest.mark.parametrize(("silent", "folded"), [(12, False), (13, True)])
def test_many_silent_places_are_folded_away(silent: int, *, folded: bool) -> None:
    plans = {f"p{n}": (f"xa-{n}", "Khác.\n") for n in range(silent)}
    library = a_topic_library(silent, a=("lang-son", KHEO), **plans)
    (line,) = tree_of(library).xpath(".//*[@class='lib-silent']")
    assert (line.tag == "details") == folded
    assert all(f"Xã xa-{n}, huyện Cao Lộc" in words(line) for n in range(silent))


def test_a_clause_that_only_a_note_puts_here_says_so_and_shows_no_note() -> None:
    body = 'Vận động hiến đất.\n{: topic="dan-van-kheo" }\n'
    page = tree_of(a_topic_library(a=("lang-son", body)))
    (clause,) = page.xpath(".//li[@class='lib-mention']")
    assert words(clause.xpath(".//blockquote")[0]) == "Vận động hiến đất."
    assert clause.xpath(".//mark") == []
    assert "theo ghi chú trong tệp của kế hoạch" in words(clause)
    assert "topic=" not in words(page)


def test_a_note_takes_a_clause_away_from_its_topic() -> None:
    page = tree_of(a_topic_library(a=("lang-son", KHEO.strip() + '\n{: topic="" }')))
    assert page.xpath(".//li[@class='lib-mention']") == []
    assert "Chưa có đoạn nào" in words(page)
    assert "Chưa thấy ở: Tỉnh Lạng Sơn." in words(page)


def test_tasks_can_be_narrowed_once_they_are_many() -> None:
    task = "Giao Phòng {} sơ kết phong trào Dân vận khéo trong tháng 8/2024.\n\n"
    few = a_topic_library(a=("lang-son", task.format("lang-son") * 7))
    assert tree_of(few).xpath(".//form") == []
    many = a_topic_library(
        a=("lang-son", task.format("lang-son") * 5),
        b=("cao-loc", task.format("cao-loc") * 4),
    )
    page = tree_of(many)
    (form,) = page.xpath(".//form")
    assert [words(label) for label in form.xpath(".//label")] == ["Địa bàn", "Đơn vị"]
    items = page.xpath(f".//*[@id='{form.get('data-filter-for')}']//li[@data-noi]")
    assert [item.get("data-noi") for item in items].count("cao-loc lang-son") == 4
    assert [item.get("data-don-vi") for item in items].count("ub-lang-son") == 5
    groups = page.xpath(".//*[@data-filter-group]/@data-filter-group")
    assert groups == ["nhiem-vu-a", "nhiem-vu-a--0", "nhiem-vu-b", "nhiem-vu-b--0"]


def test_a_cited_document_that_was_replaced_is_warned_of() -> None:
    state = "duoc-thay-the, boi: [nq-30], nguon: Công báo, ngay: 2026-11-21"
    reading = read_beside(
        a_directive_source(ma="nq-25", tinh_trang=f"{{trang_thai: {state}}}"),
        a_directive_source(ma="nq-30", so="30"),
        body="Dân vận khéo theo Nghị quyết số 25-NQ/TW.\n",
    )
    page = tree_of(reading.library)
    (sign,) = page.xpath(".//li[@class='lib-mention']//a[@class='lib-changed']")
    said = "Nghị quyết số 25-NQ/TW đã được thay thế bởi Nghị quyết số 30-NQ/TW"
    assert sign.get("title") == said
    (note,) = page.xpath(".//ul[@class='lib-index']//p[@class='lib-change']")
    assert words(note) == "Đã được thay thế bởi Nghị quyết số 30-NQ/TW."


def test_two_topics_on_one_page_have_ids_of_their_own() -> None:
    library = a_topic_library(a=("lang-son", "Tập huấn về Dân vận khéo.\n"))
    ids: list[str] = []
    for topic in library.registers.topics.values():
        view = topic_view(library, topic, index_clauses(library))
        columns = TopicColumns(library, Links("x/"), 2, f"{topic.id}--").columns(view)
        ids += html.fromstring(f"<main>{columns}</main>").xpath(".//@id")
    assert len(ids) == len(set(ids)) == 4


def test_the_table_counts_clauses_and_tasks_of_each_topic_by_place(
    library: Library,
) -> None:
    table = html.fromstring(str(topic_list(library, Links("chu-de/"))))
    heads = [words(head) for head in table.xpath(".//thead//th")]
    assert heads == [
        "Chủ đề",
        "Tỉnh An Giang",
        "Tỉnh Lạng Sơn",
        "Huyện Cao Lộc, tỉnh Lạng Sơn",
        "Tất cả",
    ]
    cells = [
        [" ".join(cell.itertext()) for cell in row]
        for row in table.xpath(".//tbody/tr")
    ]
    assert cells == [
        ["Báo cáo", *["chưa thấy"] * 3, "0 đoạn"],
        [
            "Dân vận khéo",
            "chưa thấy",
            "2 đoạn 1 nhiệm vụ",
            "1 đoạn",
            "3 đoạn 1 nhiệm vụ",
        ],
        ["Tập huấn", *["chưa thấy"] * 3, "0 đoạn"],
    ]
    (href,) = table.xpath(".//a[contains(., '2 đoạn')]/@href")
    assert href == "../chu-de/dan-van-kheo/#noi-lang-son"
