"""A document of which much is said: its page keeps the ids and leads to all of it."""

from functools import cache

from lxml import html

from macros.frame.page import Page
from macros.pages.directive.page import directive_page
from macros.pages.directive.part_page import directive_part_page
from macros.pages.directive.parts_view import DirectiveParts
from macros.pages.directive.view import directive_view
from tests.topic_library import a_topic_library

NQ = "Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Ban Chấp hành Trung ương"
GUIDE = "Kết luận số 43-KL/TW ngày 07/01/2019 của Ban Bí thư"
WORK = "nghi-quyet-25-nq-tw-2013-06-03"
TOP = f"van-ban/{WORK}/"
CITES = "\n\n".join(
    [f"Thực hiện {GUIDE} về tiếp tục thực hiện {NQ}.", *[f"Theo {NQ}."] * 30]
)
TASK = f"## I. NHIỆM VỤ\n\nGiao Phòng lang-son triển khai thực hiện {NQ}.\n"


@cache
def a_cited_document() -> DirectiveParts:
    library = a_topic_library(
        a=("lang-son", TASK),
        b=("cao-loc", CITES),
        c=("cao-loc", CITES),
        d=("an-giang", CITES),
        e=("viet-nam", CITES),
    )
    return DirectiveParts(library, library.works[WORK])


@cache
def pages() -> dict[str, Page]:
    parts = a_cited_document()
    made = [directive_page(directive_view(parts))]
    views = [parts.view(part) for part in parts.whole.every() if part.way]
    return {page.address: page for page in (*made, *map(directive_part_page, views))}


def tree(address: str) -> html.HtmlElement:
    return html.fromstring(f"<main>{pages()[address].body}</main>")


def test_what_is_said_of_a_document_is_parted_by_province() -> None:
    assert list(pages()) == [
        TOP,
        f"{TOP}noi-trung-uong/",
        f"{TOP}noi-an-giang/",
        f"{TOP}noi-lang-son/",
    ]


def test_every_plan_that_cites_keeps_its_id_and_leads_to_its_sentences() -> None:
    links = tree(TOP).xpath("//a[starts-with(@id, 'ke-hoach-')]")
    assert [link.get("id") for link in links] == [
        "ke-hoach-e",
        "ke-hoach-d",
        "ke-hoach-a",
        "ke-hoach-b",
        "ke-hoach-c",
    ]
    for link in links:
        address, _, anchor = link.get("href").removeprefix("../../").partition("#")
        assert tree(address).xpath(f"//h3[@id='{anchor}']")
    sentences = [len(tree(page).find_class("lib-mention")) for page in pages()]
    assert sum(sentences) >= 31 * 4 + 1


def test_steps_to_plans_and_their_tasks_stand_on_the_page_of_their_part() -> None:
    top, part = tree(TOP), tree(f"{TOP}noi-lang-son/")
    assert not top.find_class("lib-tree-tasks")
    (note,) = top.xpath("//ul[@class='lib-tree']//p[contains(., 'xếp theo địa bàn')]")
    assert note.text_content() == "1 văn bản: xếp theo địa bàn"
    assert note.xpath("a/@href") == ["#duoc-dan-o"]
    (task,) = part.find_class("lib-tree-tasks")
    assert "triển khai" in task.text_content()


def test_a_document_of_the_centre_is_told_of_in_full_on_the_page_itself() -> None:
    names = tree(TOP).xpath("//ul[@class='lib-tree']//a/text()")
    assert "Kết luận số 43-KL/TW ngày 07/01/2019" in names


def test_a_relation_that_is_told_of_elsewhere_is_counted_and_leads_there() -> None:
    heading = tree(TOP).xpath("//h3[@id='quan-he-duoc-thuc-hien-boi']")[0]
    assert heading.text_content() == "Được thực hiện bởi 2 văn bản"
    link = heading.xpath("following-sibling::p/a[@href='#duoc-dan-o']")[0]
    assert link.text == "1 văn bản, xếp theo địa bàn"
    there = tree(f"{TOP}noi-lang-son/").xpath("//h3[@id='quan-he-duoc-thuc-hien-boi']")
    assert len(there) == 1


def test_a_part_names_its_document_and_counts_what_it_has() -> None:
    page = pages()[f"{TOP}noi-lang-son/"]
    assert page.title == "Nghị quyết số 25-NQ/TW ngày 03/6/2013: tỉnh Lạng Sơn"
    assert [parent.address for parent in page.parents] == [TOP]
    counts = tree(TOP).xpath("//ul[@class='lib-index']//span/text()")
    assert counts[-1] == " 63 lần, trong 3 kế hoạch"


def test_each_page_names_each_id_once() -> None:
    for address in pages():
        ids = tree(address).xpath("//@id")
        assert len(ids) == len(set(ids))


def test_a_document_of_which_little_is_said_has_one_page() -> None:
    library = a_topic_library(a=("lang-son", f"Theo {NQ}."))
    parts = DirectiveParts(library, library.works[WORK])
    assert [part.way for part in parts.whole.every()] == [""]
    assert not parts.apart
    assert len(directive_view(parts).citing) == 1
