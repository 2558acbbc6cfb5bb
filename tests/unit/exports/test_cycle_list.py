from dataclasses import replace

from lxml import html

from macros.exports.cycle_list import cycle_list
from macros.frame.page import Links
from macros.views.cycles import CycleYear, cycle_year
from tests.plan_folder import a_library, a_plan_source

BODY = """\
## I. NHIỆM VỤ

Việc thẩm định mô hình “Dân vận khéo” theo hướng dẫn riêng.

### Tháng 01

1. Phối hợp với Ban Dân vận Huyện ủy đăng ký “Dân vận khéo” theo mẫu M01 (Phòng Nội vụ).

2. Tuyên truyền về “Dân vận khéo” (Phòng Nội vụ).
"""


def year_of(body: str) -> CycleYear:
    library = a_library(a=a_plan_source(body, ma="a"))
    cycle = library.registers.cycles["dan-van-kheo"]
    return cycle_year(library, cycle, library.plans.values())


def shown(body: str, *years: CycleYear) -> html.HtmlElement:
    """Return what stands on /lich/chu-ky/."""
    library = a_library(a=a_plan_source(body, ma="a"))
    listed = cycle_list(library, years or [year_of(body)], Links("lich/chu-ky/"))
    return html.fromstring(f"<div>{listed}</div>")


def rows(table: html.HtmlElement) -> list[list[str]]:
    return [[cell.text_content() for cell in row] for row in table.xpath("./tbody/tr")]


def test_the_steps_of_a_plan_say_when_where_or_that_they_are_missing() -> None:
    page = shown(BODY)
    steps, _ = page.xpath("//table")
    assert [head.text for head in steps.xpath("./thead/tr/th")] == [
        "Kế hoạch",
        "Đăng ký",
        "Thẩm định",
        "Biểu dương",
    ]
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
    body = "Phòng Nội vụ tuyên truyền “Dân vận khéo” trong tháng 01/2024.\n"
    *_, tasks = shown(body).xpath("//table")
    assert tasks.xpath("./thead/tr/th/text()") == [
        "Thời gian",
        "Bước",
        "Việc",
        "Chủ trì",
        "Đoạn",
    ]
    assert [len(row) for row in rows(tasks)] == [5]


def test_the_tasks_of_a_plan_stand_with_their_bodies_forms_and_clauses() -> None:
    _, tasks = shown(BODY).xpath("//table")
    first, second = rows(tasks)
    words = "Phối hợp với Ban Dân vận Huyện ủy đăng ký “Dân vận khéo” theo mẫu M01"
    assert first == [
        "Tháng 01/2024",
        "Đăng ký",
        words,
        "Phòng Nội vụ",
        "Ban Dân vận Huyện ủy",
        "M01",
        "Mục I, Tháng 01, điểm 1",
    ]
    assert second[1] == "Việc khác"
    assert second[4:6] == ["", ""]


def test_a_cycle_without_tasks_says_so() -> None:
    page = shown("Một đoạn.\n")
    assert page.xpath("string(./h2)") == "Dân vận khéo"
    last = page.xpath("string(./p[last()])")
    assert last == "Không có nhiệm vụ nào thuộc chu kỳ này."


def test_several_cycles_have_jumps_and_plans_without_room_are_counted() -> None:
    one = replace(year_of(BODY), left_out=2)
    other = replace(one, cycle=replace(one.cycle, id="khac", name="Khác"), left_out=0)
    page = shown(BODY, one, other)
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
    library = a_library()
    made = cycle_list(library, [], Links("lich/chu-ky/"))
    assert "Danh mục chưa có chu kỳ nào." in made
