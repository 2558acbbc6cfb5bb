from dataclasses import replace

from lxml import html

from macros.frame.page import Links, Parent
from macros.pages.calendar.cycles import cycle_list, cycle_page
from macros.pages.calendar.cycles_value import CyclePlan, CycleRow, CycleYear, StepTimes
from macros.words.named import Named

JANUARY = Named("Tháng 01/2024", "lich/2024/01/")
CLAUSE = Named("Mục I, đoạn 1", "ke-hoach/a/#i.d1")
ROW = CycleRow(
    times=(JANUARY,),
    step="Đăng ký",
    text="Đăng ký theo mẫu M01",
    leads=(Named("Phòng Nội vụ", "don-vi/noi-vu/"),),
    supports=(Named("Ban Dân vận", "don-vi/dan-van/"),),
    forms=("M01",),
    clause=CLAUSE,
)
OTHER = replace(ROW, step="", text="Tuyên truyền", supports=(), forms=())
PLAN = CyclePlan(
    Named("Kế hoạch A", "ke-hoach/a/"),
    "Cao Lộc, 2024",
    (
        StepTimes(has_tasks=True, times=(JANUARY,)),
        StepTimes(has_tasks=False, clauses=(CLAUSE,)),
        StepTimes(has_tasks=False),
    ),
    (ROW, OTHER),
)
STEPS = ("Đăng ký", "Thẩm định", "Biểu dương")
YEAR = CycleYear("dan-van-kheo", "Dân vận khéo", "", STEPS, (PLAN,), 0)


def shown(*years: CycleYear) -> html.HtmlElement:
    """Return what stands on /lich/chu-ky/."""
    listed = cycle_list(years, Links("lich/chu-ky/"))
    return html.fromstring(f"<div>{listed}</div>")


def rows(table: html.HtmlElement) -> list[list[str]]:
    return [[cell.text_content() for cell in row] for row in table.xpath("./tbody/tr")]


def test_the_steps_of_a_plan_say_when_where_or_that_they_are_missing() -> None:
    steps, _ = shown(YEAR).xpath("//table")
    heads = [head.text for head in steps.xpath("./thead/tr/th")]
    assert heads == ["Kế hoạch", *STEPS]
    assert rows(steps) == [
        [
            "Cao Lộc, 2024",
            "Tháng 01/2024",
            "Không có việc riêng; nhắc tới ở:Mục I, đoạn 1",
            "Kế hoạch không nêu bước này",
        ]
    ]
    assert steps.xpath("./tbody//a/@href") == [
        "../../ke-hoach/a/",
        "../../lich/2024/01/",
        "../../ke-hoach/a/#i.d1",
    ]


def test_a_column_in_which_no_task_has_anything_is_left_out() -> None:
    plan = replace(PLAN, rows=(OTHER,))
    *_, tasks = shown(replace(YEAR, plans=(plan,))).xpath("//table")
    assert tasks.xpath("./thead/tr/th/text()") == [
        "Thời gian",
        "Bước",
        "Việc",
        "Chủ trì",
        "Đoạn",
    ]
    assert [len(row) for row in rows(tasks)] == [5]


def test_the_tasks_of_a_plan_stand_with_their_bodies_forms_and_clauses() -> None:
    page = shown(YEAR)
    assert page.xpath("string(./h3)") == "Kế hoạch A Cao Lộc, 2024 · 2 việc"
    first, second = rows(page.xpath("//table")[1])
    assert first == [
        "Tháng 01/2024",
        "Đăng ký",
        "Đăng ký theo mẫu M01",
        "Phòng Nội vụ",
        "Ban Dân vận",
        "M01",
        "Mục I, đoạn 1",
    ]
    assert second[1] == "Việc khác"
    assert second[4:6] == ["", ""]


def test_a_cycle_without_tasks_says_so() -> None:
    page = shown(replace(YEAR, plans=()))
    assert page.xpath("string(./h2)") == "Dân vận khéo"
    last = page.xpath("string(./p[last()])")
    assert last == "Không có nhiệm vụ nào thuộc chu kỳ này."


def test_several_cycles_have_jumps_and_plans_without_room_are_counted() -> None:
    page = shown(replace(YEAR, left_out=2), replace(YEAR, id="khac", name="Khác"))
    jumps = page.xpath("./p[@class='lib-jumps']/a")
    assert [jump.get("href") for jump in jumps] == [
        "#chu-ky-dan-van-kheo",
        "#chu-ky-khac",
    ]
    assert [heading.get("id") for heading in page.xpath("./h2")] == [
        "chu-ky-dan-van-kheo",
        "chu-ky-khac",
    ]
    told = "Còn 2 kế hoạch cũ hơn cũng có việc của chu kỳ này."
    assert page.xpath("./p/text()").count(told) == 1


def test_a_register_without_cycles_is_said() -> None:
    assert "Danh mục chưa có chu kỳ nào." in cycle_list([], Links("lich/chu-ky/"))


def test_a_cycle_with_a_page_of_its_own_leads_to_it() -> None:
    page = Named("Dân vận khéo", "lich/chu-ky/dan-van-kheo/")
    listed = shown(replace(YEAR, page=page))
    assert listed.xpath("./h2/@id") == ["chu-ky-dan-van-kheo"]
    assert listed.xpath(".//table") == []
    (link,) = listed.xpath("./p/a")
    assert link.text == "Xem 1 kế hoạch, 2 việc ở trang riêng"
    assert link.get("href") == "../../lich/chu-ky/dan-van-kheo/"


def test_the_page_of_a_cycle_has_its_plans_below_its_name() -> None:
    page = cycle_page(replace(YEAR, description="Mỗi năm một lần."))
    assert (page.address, page.title) == ("lich/chu-ky/dan-van-kheo/", "Dân vận khéo")
    assert page.parents == (Parent("lich/chu-ky/", "Chu kỳ trong năm"),)
    body = html.fromstring(f"<main>{page.body}</main>")
    assert body.findtext("./h1") == "Dân vận khéo"
    assert body.findtext("./p") == "Mỗi năm một lần."
    assert body.xpath("./div[@class='lib-room']/h2/a/@href") == ["../../../ke-hoach/a/"]
    assert len(body.xpath(".//table")) == 2
