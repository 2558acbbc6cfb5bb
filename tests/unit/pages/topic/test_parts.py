"""A topic in parts: the index keeps the ids of the whole and leads to all of it."""

from functools import cache
from urllib.parse import urljoin

import pytest
from lxml import html

from macros.frame.page import Page
from macros.pages.topic import parts_view
from macros.pages.topic.documents_page import topic_documents_page
from macros.pages.topic.index_page import topic_index_page
from macros.pages.topic.page import topic_page
from macros.pages.topic.parts_view import TopicParts, documents_view, part_view
from macros.pages.topic.value import TopicDocuments, TopicView
from macros.pages.topic.view import topic_view
from macros.parts.tasks.view import LibraryTasks
from macros.words.named import Named
from tests.topic_library import KHEO, a_topic_library

NQ = "Nghị quyết số 25-NQ/TW ngày 03/6/2013"
TASK = (
    f"Giao Phòng lang-son sơ kết phong trào Dân vận khéo theo {NQ} trong tháng 8/2024."
)
AIM = "Có trên 80% cơ quan đạt tiêu chí Dân vận khéo."
LONG = "\n\n".join([TASK, AIM, *[KHEO] * 40])
TOP = "chu-de/dan-van-kheo/"


@cache
def a_long_topic() -> TopicParts:
    library = a_topic_library(
        e=("viet-nam", LONG),
        a=("lang-son", LONG),
        b=("cao-loc", LONG),
        c=("cao-loc", LONG),
        d=("an-giang", f"{KHEO}\nThực hiện Chỉ thị số 1-CT/TU ngày 01/01/2020.\n"),
        f=("xa-a", "Khác.\n", "[dan-van-kheo]"),
    )
    return TopicParts(LibraryTasks(library), library.registers.topics["dan-van-kheo"])


@cache
def pages() -> dict[str, Page]:
    parts = a_long_topic()
    views = [part_view(parts, part) for part in parts.clauses.every()]
    made = [
        topic_page(v) if isinstance(v, TopicView) else topic_index_page(v)
        for v in views
    ]
    documents = parts.documents.every()
    made += [topic_documents_page(documents_view(parts, one)) for one in documents]
    return {page.address: page for page in made}


def tree(address: str) -> html.HtmlElement:
    return html.fromstring(f"<main>{pages()[address].body}</main>")


def test_a_topic_is_parted_by_province_then_place_then_plan() -> None:
    assert list(pages()) == [
        TOP,
        f"{TOP}noi-trung-uong/",
        f"{TOP}noi-an-giang/",
        f"{TOP}noi-lang-son/",
        f"{TOP}noi-lang-son/dia-ban-lang-son/",
        f"{TOP}noi-lang-son/dia-ban-cao-loc/",
        f"{TOP}van-ban/",
    ]


def test_every_id_of_the_whole_is_on_the_index_and_leads_to_its_content() -> None:
    parts = a_long_topic()
    whole = topic_page(topic_view(parts.tasks, parts.topic)).body
    index = tree(TOP)
    ids = set(html.fromstring(f"<main>{whole}</main>").xpath("//@id"))
    own = {one for one in ids if not one.startswith("danh-sach-viec")}
    assert own <= set(index.xpath("//@id"))
    links = index.xpath("//a[@id]")
    assert len(links) == 13
    for link in links:
        address, _, anchor = link.get("href").partition("#")
        assert link.get("id") == anchor
        assert tree(TOP + address).xpath(f"//*[@id='{anchor}']")


def test_an_index_counts_what_its_parts_have() -> None:
    rows = [
        [cell.text_content() for cell in row] for row in tree(TOP).xpath("//tbody/tr")
    ]
    assert rows == [
        ["Trung ương", "1", "42", "1", "1", "1"],
        ["Tỉnh An Giang", "1", "1", "0", "0", "0"],
        ["Tỉnh Lạng Sơn", "3", "126", "3", "1", "3"],
        ["Tất cả", "5", "169", "4", "1", "4"],
    ]
    inner = tree(f"{TOP}noi-lang-son/").xpath("//tbody/tr/th//text()")
    assert inner == ["Cấp tỉnh", "Huyện Cao Lộc", "Tất cả"]


def test_what_is_told_around_the_clauses_stands_on_the_topmost_page() -> None:
    index, part = tree(TOP), tree(f"{TOP}noi-an-giang/")
    assert "A, 2024" in index.text_content()
    assert "A, 2024" not in part.text_content()


def test_documents_of_several_plans_have_a_page() -> None:
    (link,) = tree(f"{TOP}van-ban/").find_class("lib-entry-name")
    assert link.text == "Nghị quyết số 25-NQ/TW ngày 03/6/2013"
    (cited,) = tree(TOP).xpath("//*[@id='van-ban-dan']")
    assert "Các đoạn dẫn 1 văn bản; 1 văn bản được từ hai kế hoạch" in (
        cited.text_content()
    )


def test_a_part_names_the_pages_above_it() -> None:
    page = pages()[f"{TOP}noi-lang-son/dia-ban-cao-loc/"]
    assert page.title == "Dân vận khéo: tỉnh Lạng Sơn, huyện Cao Lộc"
    assert [parent.title for parent in page.parents] == [
        "Dân vận khéo",
        "Dân vận khéo: tỉnh Lạng Sơn",
    ]


@pytest.mark.parametrize("address", [TOP, f"{TOP}noi-lang-son/", f"{TOP}van-ban/"])
def test_a_page_names_each_id_once(address: str) -> None:
    ids = tree(address).xpath("//@id")
    assert len(ids) == len(set(ids))


def test_a_topic_that_fits_has_one_page() -> None:
    library = a_topic_library(a=("lang-son", KHEO), b=("an-giang", KHEO))
    parts = TopicParts(LibraryTasks(library), library.registers.topics["dan-van-kheo"])
    assert [part.way for part in parts.clauses.every()] == [""]
    assert isinstance(part_view(parts, parts.clauses), TopicView)


def test_documents_of_years_stand_where_the_index_leads() -> None:
    page = Named("Dân vận khéo: văn bản", f"{TOP}van-ban/")
    years = ((Named("2024", f"{TOP}van-ban/nam-2024/"), 300),)
    made = topic_documents_page(TopicDocuments(page, (), parts=years))
    (found,) = html.fromstring(f"<main>{made.body}</main>").xpath("//*[@id]")
    assert found.get("id") == tree(TOP).xpath("//p[@id='van-ban-dan']/@id")[0]
    assert found.text_content() == "2024 300 văn bản"


def test_every_page_of_documents_is_reached_from_the_one_above_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(parts_view, "_MOST_DOCUMENTS", 1)
    cited = (
        "Dân vận khéo theo Nghị quyết số 25-NQ/TW ngày 03/6/2013, Chỉ thị số 5-CT/TW"
        " ngày 01/02/2013, Kết luận số 9-KL/TW ngày 01/02/2015."
    )
    library = a_topic_library(a=("lang-son", cited), b=("an-giang", cited))
    parts = TopicParts(LibraryTasks(library), library.registers.topics["dan-van-kheo"])
    made = {
        page.address: page
        for one in parts.documents.every()
        for page in [topic_documents_page(documents_view(parts, one))]
    }
    inner = f"{TOP}van-ban/nam-2013/"
    assert {f"{inner}loai-nghi-quyet/", f"{inner}loai-chi-thi/"} < set(made)
    reached = {
        urljoin(address, href)
        for address, page in made.items()
        for href in html.fromstring(f"<main>{page.body}</main>").xpath("//li/a/@href")
    }
    assert set(made) - {f"{TOP}van-ban/"} <= reached
    assert made[f"{inner}loai-chi-thi/"].parents[-1].address == inner
