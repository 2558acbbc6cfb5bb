"""The page of a plan as markup."""

from dataclasses import replace

import pytest
from lxml import html

from macros.frame.page import Page
from macros.model.clause import ClauseKind
from macros.model.plan import Erratum, ErratumKind, Origin
from macros.pages.plan.page import plan_page
from macros.pages.plan.value import (
    ChangedHere,
    CitedHere,
    ClauseText,
    EndedHere,
    PlanTasks,
    PlanView,
    TaskRow,
)
from macros.parts.relations.value import Related, RelationGroup
from macros.words.currency import StateTold
from macros.words.life import BodyEnd
from macros.words.named import Named
from macros.words.phases import History, Phase
from macros.words.targets import TargetRow
from tests.builders import a_clause
from tests.unit.pages.plan.values import PLAN, a_text

LAW = Named("Luật số 1", "van-ban/luat/")
BODY = Named("Phòng Một", "don-vi/phong-mot/")
OLD = BodyEnd(Named("Ban Cũ", "don-vi/ban-cu/"), "đã kết thúc", (BODY,))
TASKS = PlanTasks(
    (TaskRow("Tháng 3/2024", (BODY,), "ii.d1"), TaskRow("Không nêu", (), "ii.d2")),
    timed=1,
    calendar="ke-hoach/a.ics",
)


def tree_of(view: PlanView) -> html.HtmlElement:
    return html.fromstring(f"<main>{plan_page(view).body}</main>")


def words(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def section(view: PlanView, name: str) -> html.HtmlElement:
    found: list[html.HtmlElement] = tree_of(view).xpath(f".//section[h2/@id='{name}']")
    return found[0]


def titles(page: Page) -> list[str]:
    return [entry.title for entry in page.outline]


FULL = replace(
    PLAN,
    changed=(ChangedHere(LAW, StateTold("đã được thay thế"), ("d1",)),),
    ended=(EndedHere(OLD, 1),),
    histories=(History("Ban Cũ", (Phase(None, None, "đang hoạt động"),)),),
    relations=(RelationGroup("Thực hiện", (Related(LAW),)),),
    cited=(CitedHere(LAW, (("d1", 1),)),),
    tasks=TASKS,
    targets=(TargetRow("Hộ", "Trên 90%", "Năm 2024", Named("Đoạn 1", "#d1")),),
    errata=(Erratum("d1", 0, "Một", "", ErratumKind.SCAN, "", ""),),
    origin=Origin(note="Bản quét"),
)


def test_a_page_has_its_address_its_words_and_an_outline() -> None:
    heading = a_clause("I. MỤC TIÊU", "i", ClauseKind.HEADING)
    page = plan_page(replace(FULL, text=a_text(ClauseText(heading))))
    assert (page.address, page.title) == ("ke-hoach/a/", "Kế hoạch <i>A</i>")
    assert page.description == "Kế hoạch <i>A</i> – UBND <b>huyện</b>"
    assert titles(page) == [
        "I. MỤC TIÊU",
        "Văn bản được dẫn đã thay đổi",
        "Cơ quan đã kết thúc hoạt động",
        "Theo từng thời điểm",
        "Thực hiện, căn cứ",
        "Văn bản được dẫn",
        "Nhiệm vụ đã nhận ra",
        "Chỉ tiêu",
        "Ghi chú đính chính",
        "Nguồn văn bản",
    ]
    tree = html.fromstring(f"<main>{page.body}</main>")
    ids = tree.xpath(".//h2/@id")
    assert ids == [entry.id for entry in page.outline]


def test_words_are_escaped_and_what_is_not_known_has_no_section() -> None:
    page = plan_page(PLAN)
    assert "<h1>Kế hoạch &lt;i&gt;A&lt;/i&gt;</h1>" in page.body
    assert "<b>huyện" not in page.body
    assert titles(page) == []
    assert "lib-warning" not in page.body
    assert "khoảng trống" not in page.body


def test_the_facts_are_listed_as_far_as_known() -> None:
    few = tree_of(PLAN).xpath(".//dl/div/dt/text()")
    assert few == ["Cơ quan ban hành", "Địa bàn", "Số, ký hiệu", "Ngày ban hành"]
    topics = (Named("Dân vận", "chu-de/dan-van/"), Named("Y tế", "chu-de/y-te/"))
    facts = replace(
        PLAN.facts, period="2024", signed="A, chủ tịch", implements="b", topics=topics
    )
    told = tree_of(replace(PLAN, facts=facts)).xpath(".//dl/div")
    assert [words(one) for one in told][4:] == [
        "Thời kỳ2024",
        "Người kýA, chủ tịch",
        "Thực hiệnb",
        "Chủ đềDân vận, Y tế",
    ]


def test_hints_above_the_text_lead_to_changes_and_gaps() -> None:
    tree = tree_of(replace(FULL, gap_count=3, ends=(OLD,)))
    above = tree.xpath(".//div[@data-official-text]/preceding-sibling::*")
    assert [words(one) for one in above][2:] == [
        "Cơ quan ban hành, Ban Cũ, đã kết thúc. Cơ quan kế thừa: Phòng Một.",
        "1 văn bản được dẫn đã thay đổi; trong toàn văn, cạnh mỗi chỗ dẫn có dấu “!”.",
        "3 khoảng trống: những điều thư viện chưa thấy văn bản nêu, và cách bổ sung.",
    ]
    assert above[3].xpath("./a/@href") == ["#van-ban-da-thay-doi"]
    gaps = "../../trich-dan/khoang-trong/?ke-hoach=a"
    assert above[4].xpath("./a/@href") == [gaps]


def test_tasks_are_counted_and_stand_in_a_table() -> None:
    found = section(FULL, "nhiem-vu")
    summary = "Thư viện nhận ra 2 nhiệm vụ, 1 có thời gian, 1 không nêu thời hạn."
    assert words(found.xpath("./p")[0]) == summary
    (file,) = found.xpath(".//a[@download]/@href")
    assert file == "../../du-lieu/lich/ke-hoach/a.ics"
    rows = found.xpath(".//tbody/tr")
    assert [[words(cell) for cell in row] for row in rows] == [
        ["Tháng 3/2024", "Phòng Một", "Mục II, đoạn 1"],
        ["Không nêu", "không nêu", "Mục II, đoạn 2"],
    ]
    assert rows[0].xpath("./td[3]/a/@href") == ["#ii.d1"]


def test_tasks_without_a_day_have_no_calendar_file() -> None:
    timed = replace(TASKS, timed=2, calendar="")
    found = section(replace(PLAN, tasks=timed), "nhiem-vu")
    assert "2 có thời gian." in words(found)
    assert found.xpath(".//a[@download]") == []


@pytest.mark.parametrize(
    ("own", "below", "told"),
    [
        (1, (), "được giao 1 việc."),
        (0, ((BODY, 2),), "cơ quan trực thuộc, cấp dưới: Phòng Một 2 việc."),
        (
            1,
            ((BODY, 2), (BODY, 3)),
            (
                "được giao 1 việc; cơ quan trực thuộc, cấp dưới: "
                "Phòng Một 2 việc, Phòng Một 3 việc."
            ),
        ),
    ],
)
def test_a_body_that_has_ended_is_listed_with_its_tasks(
    own: int, below: tuple[tuple[Named, int], ...], told: str
) -> None:
    found = section(
        replace(PLAN, ended=(EndedHere(OLD, own, below),)), "co-quan-da-ket-thuc"
    )
    says = f"Ban Cũ đã kết thúc; cơ quan kế thừa: Phòng Một.Trong kế hoạch: {told}"
    assert words(found.xpath("./ul")[0]) == says
    assert found.xpath("./ul/li/a[1]/@href") == ["../../don-vi/ban-cu/#tinh-trang"]
    (first, *_) = found.xpath(".//p/a/@href")
    assert first.endswith("/?ke-hoach=a")


def test_slips_lead_to_their_places_and_tell_whose_they_are() -> None:
    errata = (
        Erratum("i.d1", 0, "Interet", "Internet", ErratumKind.SOURCE, "Hai lần.", ""),
        Erratum("d2", 0, "x", "", ErratumKind.CONTRADICTION, "", "mục II"),
    )
    items = section(replace(PLAN, errata=errata), "dinh-chinh").xpath(".//li")
    assert [words(item) for item in items] == [
        "Mục I, đoạn 1: “Interet”, có lẽ là “Internet” (lỗi của bản gốc). Hai lần.",
        "Đoạn 2: “x” (mâu thuẫn). Nguồn: mục II.",
    ]
    assert items[0].xpath("./@id | ./a/@href") == ["dinh-chinh-1", "#dc-1"]


def test_the_origin_is_told_as_far_as_known() -> None:
    origin = Origin(place="Kho", file="a.txt", digest="0f", link="http://a", note="n")
    items = section(replace(PLAN, origin=origin), "nguon").xpath(".//li")
    assert [words(item) for item in items] == [
        "Nơi lấy: Kho",
        "Tệp: a.txt",
        "Mã băm SHA-256: 0f",
        "Địa chỉ: http://a",
        "Ghi chú: n",
    ]
    day = section(replace(PLAN, origin=Origin(day="2026-11-21")), "nguon")
    assert words(day.xpath(".//li")[0]) == "Ngày lấy: 21/11/2026"
