"""The way down as markup: the list with its notes, the picture with its boxes."""

import re
from pathlib import Path

import pytest
from lxml import html

from macros.exports.implementation_tree import (
    implementation_section,
    implementation_tree,
)
from macros.frame.page import Links
from macros.pipeline import read_library
from macros.registry.library import Library
from macros.sources.folder import read_folder
from macros.views.implementation import implementation
from macros.views.tree_layout import BOX_WIDTH, Box, BoxKind, tree_picture
from tests.plan_folder import a_library, a_plan_source

ROOT = Path(__file__).parents[3]
DONG_NAI = "dong-nai-kh-dan-van-2020-2025"
TOP = "Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Ban Chấp hành Trung ương"
LOCAL = "Quyết định số 593-QĐ/TU ngày 11/11/2021 của Ban Thường vụ Tỉnh ủy"
TOP_ID = "nghi-quyet-25-nq-tw-2013-06-03"
LOCAL_ID = "quyet-dinh-593-qd-tu-lang-son-2021-11-11"
LIBRARY = a_library(
    a=a_plan_source(
        f"Thực hiện {LOCAL}.\n\n## I. NHIỆM VỤ\n\nGiao Phòng Nội vụ triển khai thực "
        f"hiện {TOP} trước ngày 20/02/2024.",
        ma="a",
    )
)


def tree_of(library: Library, name: str, base: str) -> html.HtmlElement:
    return html.fragment_fromstring(
        implementation_tree(library, name, Links(base)), create_parent="main"
    )


def items(tree: html.HtmlElement, name: str) -> str:
    """Return the words of the list's item of a document, with those below it."""
    (link,) = tree.xpath(f'.//li/p/*[contains(., "{name}")]')
    return " ".join(link.getparent().getparent().text_content().split())


def test_a_directive_leads_to_the_plan_its_clause_and_its_task() -> None:
    tree = tree_of(LIBRARY, TOP_ID, f"van-ban/{TOP_ID}/")
    said = items(tree, "Nghị quyết số 25-NQ/TW")
    assert "Thực hiện: Mục I, đoạn 1" in said
    assert "Chưa thấy văn bản của tỉnh Lạng Sơn nối hai văn bản này" in said
    assert "Trước ngày 20/02/2024 · Phòng Nội vụ" in said
    (task,) = tree.xpath('.//ul[@class="lib-tree-tasks"]//a')
    assert task.get("href") == "../../ke-hoach/a/#i.d1"


def test_the_page_does_not_link_itself() -> None:
    tree = tree_of(LIBRARY, TOP_ID, f"van-ban/{TOP_ID}/")
    assert f"../../van-ban/{TOP_ID}/" not in tree.xpath(".//a/@href")
    assert tree.xpath(".//li//strong/text()") == [
        "Nghị quyết số 25-NQ/TW ngày 03/6/2013"
    ]


def test_a_plan_names_its_clauses_and_does_not_repeat_its_tasks() -> None:
    tree = tree_of(LIBRARY, "a", "ke-hoach/a/")
    assert not tree.xpath('.//ul[@class="lib-tree-tasks"]')
    assert "1 nhiệm vụ: Mục I, đoạn 1" in items(tree, "Nghị quyết số 25-NQ/TW")
    local = items(tree, "Quyết định số 593-QĐ/TU")
    assert "Cả kế hoạch thực hiện văn bản trên: 1 nhiệm vụ" in local
    assert "Chưa thấy" not in local


def test_a_plan_without_tasks_leads_to_none() -> None:
    library = a_library(a=a_plan_source(f"Thực hiện {TOP}.", ma="a"))
    tree = tree_of(library, TOP_ID, f"van-ban/{TOP_ID}/")
    assert "Cả kế hoạch thực hiện văn bản trên: chưa thấy nhiệm vụ nào" in items(
        tree, "Nghị quyết số 25-NQ/TW"
    )
    assert not [href for href in tree.xpath(".//a/@href") if "#nhiem-vu" in href]


def test_levels_with_and_without_documents_are_counted() -> None:
    tree = tree_of(LIBRARY, "a", "ke-hoach/a/")
    (summary,) = tree.xpath('.//p[@class="lib-tree-summary"]')
    assert summary.text_content() == (
        "Trung ương 1 văn bản, cấp tỉnh 1 văn bản, cấp huyện 1 văn bản, "
        "cấp xã chưa thấy trong thư viện; 1 nhiệm vụ."
    )


def test_a_way_that_ends_above_a_plan_says_so() -> None:
    lower = "Quyết định số 1162-QĐ/HU ngày 31/12/2021 của Huyện ủy"
    library = a_library(a=a_plan_source(f"Theo {lower} về thực hiện {LOCAL}.", ma="a"))
    tree = tree_of(library, LOCAL_ID, f"van-ban/{LOCAL_ID}/")
    said = items(tree, "1162-QĐ/HU")
    assert "Chưa thấy văn bản nào trong thư viện thực hiện tiếp" in said


def test_where_nothing_leads_there_is_no_section() -> None:
    library = a_library(a=a_plan_source(f"Theo {TOP}.", ma="a"))
    assert implementation_section(library, TOP_ID, Links(f"van-ban/{TOP_ID}/")) == ""


def test_a_document_about_which_sources_disagree_carries_their_sign() -> None:
    other = "Quyết định số 593-QĐ/TU ngày 21/11/2021 của Ban Thường vụ Tỉnh ủy"
    library = a_library(a=a_plan_source(f"Thực hiện {LOCAL}.\n\nTheo {other}.", ma="a"))
    tree = tree_of(library, "a", "ke-hoach/a/")
    assert tree.xpath('.//ul[@class="lib-tree"]//a[@class="lib-dispute"]')
    (sign,) = tree.xpath('.//*[@class="lib-tree-sign"]')
    assert sign.text == "≠"


def test_a_document_that_was_replaced_carries_its_warning() -> None:
    library = read_library(read_folder(ROOT / "plans")).library
    tree = tree_of(library, DONG_NAI, f"ke-hoach/{DONG_NAI}/")
    (sign,) = tree.xpath(
        './/ul[@class="lib-tree"]//p[contains(., "290-QĐ/TW")]/a[@class="lib-changed"]'
    )
    assert "đã được thay thế bởi Quyết định số 23-QĐ/TW" in sign.get("title")


def test_readers_of_the_screen_skip_the_picture() -> None:
    (svg,) = tree_of(LIBRARY, "a", "ke-hoach/a/").xpath(".//svg")
    assert svg.get("aria-hidden") == "true"
    assert {link.get("tabindex") for link in svg.xpath(".//a")} == {"-1"}


def test_words_of_a_source_stay_words_in_the_picture() -> None:
    library = a_library(
        a=a_plan_source(f"Thực hiện {TOP}.", ma="a", trich_yeu='"</title><script>"')
    )
    tree = implementation_tree(library, TOP_ID, Links("van-ban/x/"))
    assert "<script" not in tree
    assert "&lt;/title&gt;&lt;script&gt;" in tree


@pytest.mark.parametrize("plans", [1, 5, 40])
def test_boxes_stand_apart_and_in_the_picture(plans: int) -> None:
    library = a_library(
        **{
            f"p{n}": a_plan_source(f"Thực hiện {LOCAL}; thực hiện {TOP}.", ma=f"p{n}")
            for n in range(plans)
        }
    )
    for name in (TOP_ID, LOCAL_ID, "p0"):
        picture = tree_picture(library, implementation(library, name))
        for nth, box in enumerate(picture.boxes):
            assert box.x >= 0
            assert box.x + BOX_WIDTH <= picture.width
            assert box.y + box.height <= picture.height
            assert not any(overlap(box, other) for other in picture.boxes[:nth])
        drawn = sum(box.kind is BoxKind.DOCUMENT for box in picture.boxes)
        assert drawn <= 14


def overlap(one: Box, other: Box) -> bool:
    return (
        abs(one.x - other.x) < BOX_WIDTH
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )


def test_what_the_picture_leaves_out_the_list_has() -> None:
    library = a_library(
        **{
            f"p{n}": a_plan_source(f"Thực hiện {TOP}.", ma=f"p{n}", thoi_ky=str(n))
            for n in range(2001, 2031)
        }
    )
    tree = tree_of(library, TOP_ID, f"van-ban/{TOP_ID}/")
    assert "… và 18 văn bản" in "".join(tree.xpath(".//svg//text()"))
    assert len(tree.xpath('.//ul[@class="lib-tree"]/li/ul/li')) == 30


def test_the_subject_of_several_ways_is_one_box_along_them() -> None:
    picture = tree_picture(LIBRARY, implementation(LIBRARY, "a"))
    (bar,) = [box for box in picture.boxes if box.kind is BoxKind.SUBJECT]
    starts = [line for line in picture.lines if line.x1 == bar.x + BOX_WIDTH]
    ends = [line for line in picture.lines if line.x2 == bar.x]
    assert len(starts) == len(ends) == 2
    for y in (*(line.y1 for line in starts), *(line.y2 for line in ends)):
        assert bar.y <= y <= bar.y + bar.height


def test_lines_of_words_fit_their_box() -> None:
    law = "Luật Thực hiện dân chủ ở cơ sở năm 2022"
    library = a_library(a=a_plan_source(f"Thực hiện {law}; thực hiện {LOCAL}.", ma="a"))
    picture = tree_picture(library, implementation(library, "a"))
    assert all(1 <= len(box.words) <= 3 for box in picture.boxes)
    assert all(len(words) <= 21 for box in picture.boxes for words in box.words)
    assert re.search("Luật Thực hiện dân", picture.boxes[0].words[0])
