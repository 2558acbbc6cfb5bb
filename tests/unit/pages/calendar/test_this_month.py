"""The lists from which the browser picks the work of a month, as markup."""

from dataclasses import replace
from datetime import date

from lxml import html

from macros.frame.page import Links
from macros.pages.calendar.agenda_value import (
    AgendaList,
    AgendaPlan,
    AgendaTask,
    PlaceBodies,
    ThisMonth,
)
from macros.pages.calendar.this_month import SCRIPTS, this_month
from macros.words.named import Named

CLAUSE = Named("Đoạn 1", "ke-hoach/a/#d1")
TASK = AgendaTask(
    text="Giao Tổ công tác <b> sơ kết.",
    due="",
    clause=CLAUSE,
    leads="Phòng Nội vụ; Tổ công tác",
    earliest=date(2024, 12, 1),
    latest=date(2024, 12, 31),
    bodies=("noi-vu", "dan-van"),
)
BEFORE = AgendaTask(
    text="Gửi báo cáo.",
    due="Trước ngày 15/01 hằng năm",
    clause=CLAUSE,
    leads="",
    latest=date(2024, 1, 5),
    days_of_year=((1, 15), (7, 15)),
)
PLAN = Named("Kế hoạch A (Cao Lộc)", "ke-hoach/a/")
MONTH = AgendaList(
    title="Tháng 12/2024",
    page=Named("tháng 12/2024", "lich/2024/12/"),
    plans=(AgendaPlan("a", PLAN, (TASK,)),),
    month="2024-12",
)
STANDING = AgendaList(
    title="Việc thường xuyên",
    page=None,
    plans=(AgendaPlan("a", PLAN, (BEFORE, BEFORE)),),
    is_standing=True,
)
CHOICE = (PlaceBodies("Huyện Cao Lộc", (("noi-vu", "Phòng Nội vụ"),)),)
VIEW = ThisMonth((MONTH, STANDING), CHOICE, ((2024, 2025),), 0)


def tree(view: ThisMonth = VIEW, base: str = "") -> html.HtmlElement:
    return html.fromstring(f"<main>{this_month(view, Links(base))}</main>")


def test_each_task_says_its_days_and_bodies() -> None:
    first, second, _ = tree().xpath("//li")
    assert (first.get("data-earliest"), first.get("data-latest")) == (
        "2024-12-01",
        "2024-12-31",
    )
    assert first.get("data-units") == "noi-vu dan-van"
    assert (second.get("data-earliest"), second.get("data-units")) == (None, None)
    assert second.get("data-days") == "01-15 07-15"


def test_a_task_says_its_time_where_it_has_one_to_say_its_clause_and_bodies() -> None:
    facts = [p.text_content() for p in tree().xpath("//li/p")]
    assert facts == [
        "Đoạn 1 · Phòng Nội vụ; Tổ công tác",
        *["Trước ngày 15/01 hằng năm · Đoạn 1"] * 2,
    ]
    assert set(tree().xpath("//li//a/@href")) == {"ke-hoach/a/#d1"}


def test_lists_have_names_counts_and_pages_and_say_what_they_are() -> None:
    page = tree()
    assert [s.text_content() for s in page.xpath("//details/summary")] == [
        "Xem tất cả các tháng",
        "Tháng 12/2024 1 việc",
        "Việc thường xuyên 2 việc",
    ]
    assert page.xpath("//details/@data-month") == ["2024-12"]
    assert page.xpath("count(//details[@data-standing])") == 1
    links = page.xpath("//p[@class='lib-agenda-page']/a")
    assert [(a.text, a.get("href")) for a in links] == [
        ("Trang tháng 12/2024", "lich/2024/12/")
    ]
    assert page.xpath("//ul/@data-plan") == ["a", "a"]
    assert page.xpath("//section/@data-covered") == ["2024/2025"]


def test_bodies_can_be_chosen_by_place_where_there_are_any() -> None:
    page = tree()
    assert page.xpath("//option/@value") == ["", "noi-vu"]
    assert page.xpath("//optgroup/@label") == ["Huyện Cao Lộc"]
    assert tree(replace(VIEW, choice=())).xpath("//form") == []


def test_the_script_is_found_from_any_page() -> None:
    found = tree(base="huong-dan/macro/").xpath("//script/@src")
    assert found == [f"../../assets/{name}" for name in SCRIPTS]


def test_words_of_a_plan_are_text() -> None:
    assert "Tổ công tác &lt;b&gt; sơ kết" in this_month(VIEW, Links(""))


def test_what_is_left_out_is_said() -> None:
    page = tree(replace(VIEW, left_out=1))
    assert "1 việc của các năm trước ở Lịch công tác." in page.text_content()


def test_a_library_without_times_says_so() -> None:
    block = this_month(ThisMonth((), (), (), 0), Links(""))
    assert block == '<p class="lib-empty">Không có việc nào ghi thời hạn.</p>'
