import pytest
from lxml import html

from macros.exports.calendar_pages import calendar_pages
from macros.exports.task_sheets import MOST_TASKS
from macros.registry.library import Library
from tests.plan_folder import a_library, a_plan_source

FEBRUARY = "lich/2024/02/"
OTHERS = "việc của thời gian dài hơn hoặc làm hằng năm"
TASK = "Giao Phòng Nội vụ báo cáo{}."
BODY = "\n\n".join(
    TASK.format(time)
    for time in (
        " trong tháng 02/2024",
        " trước ngày 20/02/2024",
        " trong tháng 8/2024",
        " trong quý I/2024",
        " trong 6 tháng đầu năm 2024",
        " trong năm 2024",
        ". Thực hiện hằng năm",
    )
)


def pages_of(library: Library) -> dict[str, html.HtmlElement]:
    return {
        address: html.fromstring(f"<main>{make().body}</main>")
        for address, make in calendar_pages(library).items()
    }


@pytest.fixture(scope="module")
def pages() -> dict[str, html.HtmlElement]:
    return pages_of(a_library(a=a_plan_source(BODY + "\n", ma="a")))


def headings(page: html.HtmlElement) -> list[str]:
    return [str(words) for words in page.xpath(".//h2/text()")]


def test_the_calendar_has_a_page_for_each_period_that_can_be_asked_for(
    pages: dict[str, html.HtmlElement],
) -> None:
    assert list(pages) == [
        "lich/2024/",
        *(f"lich/2024/{month:02}/" for month in range(1, 13)),
        "lich/2024/quy-1/",
        "lich/2024/6-thang-dau/",
        "lich/2024/6-thang-cuoi/",
        "lich/hang-nam/",
    ]


def test_a_task_stands_once_on_a_page(pages: dict[str, html.HtmlElement]) -> None:
    for address, page in pages.items():
        clauses = page.xpath(".//*[@class='lib-task-basis']/span/a[last()]/@href")
        assert clauses, address
        assert len(clauses) == len(set(clauses)), address


def test_sections_go_from_the_shortest_period_to_the_longest(
    pages: dict[str, html.HtmlElement],
) -> None:
    assert headings(pages[FEBRUARY]) == [
        "Việc của tháng 02/2024",
        "Việc của quý I/2024",
        "Việc của 6 tháng đầu năm 2024",
        "Việc của năm 2024",
        "Việc làm hằng năm, thường xuyên",
    ]
    assert headings(pages["lich/2024/6-thang-dau/"]) == [
        "Việc của 6 tháng đầu năm 2024",
        "Tháng 02/2024",
        "Quý I/2024",
        "Việc của năm 2024",
        "Việc làm hằng năm, thường xuyên",
    ]


def test_shorter_periods_are_folded(pages: dict[str, html.HtmlElement]) -> None:
    folded = pages["lich/2024/quy-1/"].xpath(".//details//h2/text()")
    assert folded == ["Tháng 02/2024"]
    assert pages[FEBRUARY].xpath(".//details") == []


@pytest.mark.parametrize(
    ("address", "lead"),
    [
        (
            FEBRUARY,
            f"2 nhiệm vụ trong tháng, cùng 4 {OTHERS}.",
        ),
        (
            "lich/2024/quy-1/",
            f"3 nhiệm vụ từ tháng 01 đến tháng 3, cùng 3 {OTHERS}.",
        ),
        ("lich/2024/09/", None),
    ],
)
def test_a_period_tells_its_tasks_from_the_others_that_its_page_lists(
    pages: dict[str, html.HtmlElement], address: str, lead: str | None
) -> None:
    assert pages[address].findtext(".//p[@class='lib-lead']") == lead


def test_a_month_without_tasks_says_so_and_has_its_neighbours(
    pages: dict[str, html.HtmlElement],
) -> None:
    page = pages["lich/2024/09/"]
    (sentence,) = page.xpath("./p[@class='lib-empty']/text()")
    assert sentence == "Không có việc nào của tháng 9 năm 2024."
    assert page.xpath(".//nav//a/text()") == [
        "← Tháng 8/2024",
        "6 tháng cuối năm 2024",
        "Năm 2024",
        "Tháng 10/2024 →",
    ]


def test_a_task_has_its_plan_clause_bodies_directives_forms_and_time() -> None:
    body = (
        "Giao Phòng Nội vụ chủ trì, phối hợp với Ban Dân vận Huyện ủy sơ kết Nghị "
        "quyết số 25-NQ/TW ngày 03/6/2013 theo mẫu M01 trước ngày 20/02/2024.\n"
    )
    page = pages_of(a_library(a=a_plan_source(body, ma="a")))[FEBRUARY]
    (task,) = page.xpath(".//li[@data-filter-item]")
    assert [span.text_content() for span in task.xpath(".//p/span")] == [
        "Phối hợp: Ban Dân vận Huyện ủy",
        "Trước ngày 20/02/2024",
        (
            "Dẫn: Nghị quyết số 25-NQ/TWBiểu mẫu: M01Tiến độ: chưa có báo cáo"
            "Cao Lộc, 2024: Đoạn 1"
        ),
    ]
    assert task.get("data-don-vi").split() == [
        "phong-noi-vu-cao-loc",
        "ban-dan-van-huyen-uy-cao-loc",
    ]
    assert task.get("data-vai-tro") == "chu-tri phoi-hop"
    assert task.get("data-ke-hoach") == "a"


def test_a_sheet_is_called_after_its_period_and_body(
    pages: dict[str, html.HtmlElement],
) -> None:
    titles = pages[FEBRUARY].xpath(".//section/section/p[@class='lib-sheet-title']")
    assert [title.text for title in titles][:2] == [
        "Chương trình công tác tháng 02 năm 2024 của Phòng Nội vụ huyện Cao Lộc",
        "Chương trình công tác quý I năm 2024 của Phòng Nội vụ huyện Cao Lộc",
    ]


def test_too_many_tasks_of_a_longer_period_are_a_link_to_their_page() -> None:
    many = [TASK.format(". Thực hiện hằng năm")] * (MOST_TASKS + 1)
    body = "\n\n".join([TASK.format(" trong tháng 02/2024"), *many]) + "\n"
    pages = pages_of(a_library(a=a_plan_source(body, ma="a")))
    assert len(pages[FEBRUARY].xpath(".//li[@data-filter-item]")) == 1
    (link,) = pages[FEBRUARY].xpath(".//section[h2[@id='hang-nam']]/p/a")
    assert link.text == f"Xem {MOST_TASKS + 1} việc ở trang riêng"
    assert link.get("href") == "../../../lich/hang-nam/"
    own = pages["lich/hang-nam/"].xpath(".//li[@data-filter-item]")
    assert len(own) == MOST_TASKS + 1
