"""The topics as a table."""

from lxml import html

from macros.frame.page import Links
from macros.pages.topic.table import topic_list
from macros.pages.topic.table_view import topic_table
from macros.pages.topic.value import TopicCount, TopicRow, TopicTable
from macros.words.named import Named
from tests.topic_library import KHEO, a_topic_library
from tests.unit.pages.topic.values import TOPIC

NEAR = Named("Báo cáo", "chu-de/bao-cao/")


def test_a_cell_leads_to_what_it_counts() -> None:
    row = TopicRow(TOPIC, "", (None, TopicCount(2, 1, f"{TOPIC.address}#noi-lang-son")))
    silent = TopicRow(NEAR, "Về báo cáo", (None, None))
    table = TopicTable(("Tỉnh An Giang", "Tỉnh Lạng Sơn"), (silent, row))
    shown = html.fromstring(topic_list(table, Links("chu-de/")))
    heads = [head.text_content() for head in shown.xpath(".//thead//th")]
    assert heads == ["Chủ đề", "Tỉnh An Giang", "Tỉnh Lạng Sơn", "Tất cả"]
    cells = [
        [" ".join(cell.itertext()) for cell in row]
        for row in shown.xpath(".//tbody/tr")
    ]
    assert cells == [
        ["Báo cáo Về báo cáo", "chưa thấy", "chưa thấy", "0 đoạn"],
        ["Dân vận khéo", "chưa thấy", "2 đoạn 1 nhiệm vụ", "2 đoạn 1 nhiệm vụ"],
    ]
    (href,) = shown.xpath(".//a[contains(., '2 đoạn')]/@href")
    assert href == "../chu-de/dan-van-kheo/#noi-lang-son"


def test_without_topics_a_sentence_says_so() -> None:
    shown = topic_list(TopicTable((), ()), Links("chu-de/"))
    assert "Danh mục chưa có chủ đề nào." in shown


def test_clauses_and_tasks_of_each_topic_are_counted_by_place() -> None:
    work = "Giao Phòng lang-son sơ kết Dân vận khéo.\n\nDân vận khéo.\n"
    table = topic_table(
        a_topic_library(
            a=("lang-son", work),
            b=("lang-son", KHEO),
            c=("cao-loc", KHEO, "[dan-van-kheo]"),
            d=("an-giang", "Khác.\n"),
        )
    )
    assert table.places == (
        "Tỉnh An Giang",
        "Tỉnh Lạng Sơn",
        "Huyện Cao Lộc, tỉnh Lạng Sơn",
    )
    about = f"{TOPIC.address}#noi-"
    counts = {row.topic.name: row.counts for row in table.rows}
    assert list(counts) == ["Báo cáo", "Dân vận khéo", "Tập huấn"]
    assert counts["Báo cáo"] == counts["Tập huấn"] == (None, None, None)
    assert counts["Dân vận khéo"] == (
        None,
        TopicCount(3, 1, f"{about}lang-son"),
        TopicCount(1, 0, f"{about}cao-loc"),
    )


def test_many_places_are_rows_and_topics_columns() -> None:
    counts = tuple(TopicCount(n, 0, f"{TOPIC.address}#noi-{n}") for n in range(1, 14))
    names = tuple(f"Tỉnh {n}" for n in range(1, 14))
    shown = html.fromstring(
        topic_list(TopicTable(names, (TopicRow(TOPIC, "", counts),)), Links("chu-de/"))
    )
    assert [head.text_content() for head in shown.xpath(".//thead//th")] == [
        "Địa bàn",
        "Dân vận khéo",
    ]
    rows = [" ".join(row.itertext()) for row in shown.xpath(".//tbody/tr")]
    assert rows[0] == "Tỉnh 1 1 đoạn"
    assert rows[-1] == "Tất cả 91 đoạn"
    assert len(rows) == 14


def test_many_places_are_told_by_province() -> None:
    plans = {f"p{n}": (f"xa-{n}", KHEO) for n in range(12)}
    table = topic_table(a_topic_library(12, **plans, z=("an-giang", KHEO)))
    assert table.places == ("Tỉnh An Giang", "Tỉnh Lạng Sơn")
    (row,) = (row for row in table.rows if row.topic.name == TOPIC.name)
    assert row.counts == (
        TopicCount(1, 0, f"{TOPIC.address}#noi-an-giang"),
        TopicCount(12, 0, f"{TOPIC.address}#noi-xa-0"),
    )
