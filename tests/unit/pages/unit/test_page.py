"""The page of a body as markup."""

from dataclasses import replace

from lxml import html

from macros.frame.page import Page
from macros.pages.unit.page import unit_page
from macros.pages.unit.value import Forerunner, UnitView, UnreadSection
from macros.parts.tasks.heat import RECURRING, HeatRow, heat_strip
from macros.words.facet import FacetValue
from macros.words.life import PlaceEnd
from macros.words.phases import History, Phase
from tests.unit.pages.unit.values import (
    END,
    FACETS,
    FACTS,
    HEIR,
    LAW,
    LEADING,
    OTHER,
    OTHER_PLAN,
    PLAN,
    SILENT,
    UNIT,
)

WORKING = replace(SILENT, work=(LEADING,), calendar="don-vi/phong.ics", cited=(LAW,))


def tree_of(view: UnitView) -> html.HtmlElement:
    return html.fromstring(f"<main>{unit_page(view).body}</main>")


def titles(page: Page) -> list[str]:
    return [entry.title for entry in page.outline]


def test_a_page_has_its_address_its_words_and_an_outline() -> None:
    page = unit_page(replace(WORKING, plans=(PLAN,), parts=(OTHER,), issued=(LAW,)))
    assert (page.address, page.title) == (UNIT.address, UNIT.name)
    assert page.description == f"{UNIT.name}: nhiệm vụ và văn bản"
    assert titles(page) == [
        "Chủ trì 1 việc",
        "Văn bản mà các việc này dẫn",
        "Kế hoạch đã ban hành",
        "Đơn vị trực thuộc, cấp dưới",
        "Văn bản được dẫn trong thư viện",
    ]
    tree = html.fromstring(f"<main>{page.body}</main>")
    assert tree.xpath(".//h2/@id") == [entry.id for entry in page.outline]


def test_words_are_escaped() -> None:
    page = unit_page(replace(WORKING, ends=(END,)))
    assert "<h1>Phòng &lt;b&gt;Nội vụ&lt;/b&gt;</h1>" in page.body
    assert "<b>" not in page.body


def test_tasks_stand_below_their_times_each_with_its_own_key() -> None:
    sections = tree_of(WORKING).xpath(".//section[@data-filter-group]")
    assert [one.get("data-filter-group") for one in sections] == [
        "chu-tri-0",
        "chu-tri-2",
    ]
    month, other = sections
    assert month.xpath("./h3/a/@href") == ["../../lich/2024/08/?don-vi=phong"]
    assert month.xpath("./h3")[0].text_content() == "Tháng 8/2024 1 việc"
    assert other.xpath("./h3/a") == []
    due = ".//span[@class='lib-task-due']"
    assert [one.xpath(due)[0].text for one in sections] == [None, "Tháng 8/2024"]
    (led,) = month.xpath(".//span[@class='lib-task-with']")
    assert led.text_content() == "Cùng chủ trì: Ban Dân vận"


def test_many_tasks_can_be_narrowed() -> None:
    many = replace(LEADING, facets=(FACETS,) * 7 + (OTHER_PLAN,))
    (form,) = tree_of(replace(SILENT, work=(many,))).xpath(".//form")
    assert form.xpath(".//label/text()") == ["Kế hoạch"]
    assert tree_of(WORKING).xpath(".//form") == []


def test_the_calendar_and_the_years_stand_above_the_tasks() -> None:
    row = HeatRow(
        2024,
        FacetValue("phong", "Phòng"),
        UNIT.address,
        {RECURRING: 1},
        total=1,
        pages={RECURRING: "lich/hang-nam/"},
    )
    tree = tree_of(replace(WORKING, strip=heat_strip((row,))))
    assert tree.xpath(".//table//th/a/@href") == ["../../lich/2024/"]
    after = ".//div[@class='lib-heat']/following-sibling::p/a[@download]/@href"
    (file,) = tree.xpath(after)
    assert file == "../../du-lieu/lich/don-vi/phong.ics"
    assert tree_of(SILENT).xpath(".//table | .//a[@download]") == []


def test_a_body_without_anything_says_so() -> None:
    page = unit_page(SILENT)
    assert titles(page) == ["Việc được giao"]
    assert "Chưa có nhiệm vụ hay văn bản nào" in page.body


def test_a_section_that_was_not_read_is_linked() -> None:
    section = UnreadSection(PLAN, "Kế hoạch A năm 2024")
    page = unit_page(replace(SILENT, unread=(section,)))
    assert titles(page) == ["Mục mang tên cơ quan này"]
    link = '<a href="../../ke-hoach/a/">Kế hoạch A</a>'
    assert f"<li>{link}, Kế hoạch A năm 2024</li>" in page.body


def test_what_has_ended_stands_below_the_name() -> None:
    phase = Phase(None, None, "chưa kết thúc")
    view = replace(
        SILENT,
        ends=(END, PlaceEnd("huyện C", "đã kết thúc")),
        histories=(History("Phòng Nội vụ", (phase,)),),
    )
    tree = tree_of(view)
    (banner,) = tree.xpath("./h1/following-sibling::*[1]")
    assert (banner.get("id"), len(banner)) == ("tinh-trang", 2)
    assert tree.xpath("./dl/following-sibling::*[1]/@data-as-of") == [""]


def test_the_facts_of_the_register_are_listed_as_far_as_known() -> None:
    few = tree_of(SILENT).xpath(".//dt/text()")
    assert few == ["Địa bàn", "Thuộc hệ thống"]
    facts = replace(
        FACTS,
        is_group=True,
        unverified="chưa kiểm chứng",
        members=(OTHER, HEIR),
        above=OTHER,
        since="01/3/2025",
        forerunners=(Forerunner(OTHER, "đã kết thúc", "Nguồn: Công báo."),),
        note="Một lời.",
        source="Công báo",
        other_names=("Phòng", "NV"),
    )
    tree = tree_of(replace(SILENT, facts=facts))
    told = zip(tree.xpath(".//dt"), tree.xpath(".//dd"), strict=True)
    assert [(dt.text, dd.text_content()) for dt, dd in told][2:] == [
        ("Là", "nhóm cơ quan, không phải một cơ quan"),
        ("Nguồn", "chưa kiểm chứng"),
        ("Gồm (cơ quan thư viện biết)", "Ban Dân vận; Phòng Mới"),
        ("Cơ quan cấp trên", "Ban Dân vận"),
        ("Hoạt động từ", "01/3/2025"),
        ("Kế thừa từ", "Ban Dân vận (đã kết thúc). Nguồn: Công báo."),
        ("Ghi chú", "Một lời."),
        ("Nguồn", "Công báo"),
        ("Cách gọi trong văn bản", "Phòng; NV"),
    ]
