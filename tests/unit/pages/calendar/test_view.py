import pytest

from macros.pages.calendar.value import CalendarPage
from macros.pages.calendar.view import calendar_views
from macros.parts.tasks.view import LibraryTasks
from macros.words.named import Named
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
Pages = dict[str, CalendarPage]


def pages_of(body: str) -> Pages:
    tasks = LibraryTasks(a_library(a=a_plan_source(body + "\n", ma="a")))
    return {address: view() for address, view in calendar_views(tasks).items()}


@pytest.fixture(scope="module")
def pages() -> Pages:
    return pages_of(BODY)


def headings(page: CalendarPage) -> list[str]:
    return [section.title for section in page.sections]


def test_the_calendar_has_a_page_for_each_period_that_can_be_asked_for(
    pages: Pages,
) -> None:
    assert list(pages) == [
        "lich/2024/",
        *(f"lich/2024/{month:02}/" for month in range(1, 13)),
        "lich/2024/quy-1/",
        "lich/2024/6-thang-dau/",
        "lich/2024/6-thang-cuoi/",
        "lich/hang-nam/",
    ]
    assert [page.page.address for page in pages.values()] == list(pages)


def test_a_task_stands_once_on_a_page(pages: Pages) -> None:
    for address, page in pages.items():
        shown = [s.sheets for s in page.sections if s.sheets]
        clauses = [task.clause.address for sheets in shown for task in sheets.tasks]
        by_body = [t for sheets in shown for body in sheets.bodies for t in body.tasks]
        assert clauses, address
        assert len(clauses) == len(set(clauses)) == len(by_body), address


def test_sections_go_from_the_shortest_period_to_the_longest(pages: Pages) -> None:
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


def test_a_section_knows_how_it_belongs_to_the_page(pages: Pages) -> None:
    sections = pages["lich/2024/quy-1/"].sections
    assert [(s.id, s.is_own, s.is_within) for s in sections] == [
        ("quy-1", True, False),
        ("thang-2", False, True),
        ("nua-nam-1", False, False),
        ("trong-nam", False, False),
        ("hang-nam", False, False),
    ]
    assert sections[1].page == Named("tháng 02/2024", FEBRUARY)


@pytest.mark.parametrize(
    ("address", "lead"),
    [
        (FEBRUARY, f"2 nhiệm vụ trong tháng, cùng 4 {OTHERS}."),
        (
            "lich/2024/quy-1/",
            f"3 nhiệm vụ từ tháng 01 đến tháng 3, cùng 3 {OTHERS}.",
        ),
        ("lich/2024/09/", ""),
        ("lich/hang-nam/", "1 nhiệm vụ."),
    ],
)
def test_a_period_tells_its_tasks_from_the_others_that_its_page_lists(
    pages: Pages, address: str, lead: str
) -> None:
    assert pages[address].lead == lead


def test_a_month_without_tasks_says_so_and_has_its_neighbours(pages: Pages) -> None:
    page = pages["lich/2024/09/"]
    assert page.empty == "Không có việc nào của tháng 9 năm 2024."
    assert page.neighbours is not None
    assert page.neighbours.before is not None
    assert page.neighbours.before.name == "tháng 8/2024"
    around = [(period.name, period.address) for period in page.neighbours.around]
    assert around == [
        ("6 tháng cuối năm 2024", "lich/2024/6-thang-cuoi/"),
        ("năm 2024", "lich/2024/"),
    ]
    assert page.neighbours.after is not None
    assert page.neighbours.after.name == "tháng 10/2024"
    first = pages["lich/2024/01/"].neighbours
    assert first is not None
    assert first.before is None


def test_a_year_has_its_parts_with_counts_and_the_bodies_of_its_tasks(
    pages: Pages,
) -> None:
    head = pages["lich/2024/"].year
    assert head is not None
    assert [card.count for card in head.cards.months][:3] == [0, 2, 0]
    assert [card.label for card in head.cards.longer] == [
        "Quý I/2024",
        "6 tháng đầu năm 2024",
        "6 tháng cuối năm 2024",
    ]
    assert [row.body.label for row in head.strip.rows] == ["Phòng Nội vụ huyện Cao Lộc"]
    assert pages[FEBRUARY].parents == (pages["lich/2024/"].page,)


def test_a_sheet_is_called_after_its_period_and_body(pages: Pages) -> None:
    shown = [section.sheets for section in pages[FEBRUARY].sections]
    assert [body.title for one in shown if one for body in one.bodies][:2] == [
        "Chương trình công tác tháng 02 năm 2024 của Phòng Nội vụ huyện Cao Lộc",
        "Chương trình công tác quý I năm 2024 của Phòng Nội vụ huyện Cao Lộc",
    ]


def test_tasks_that_many_pages_show_are_grouped_once(pages: Pages) -> None:
    january, february = (pages[f"lich/2024/0{n}/"].sections[-1] for n in (1, 2))
    assert january.sheets is february.sheets
