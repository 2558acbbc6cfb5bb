"""A task in a list."""

import datetime as dt
from dataclasses import replace

from lxml import html

from macros.frame.page import Links
from macros.model.progress import Progress, State
from macros.parts.tasks.item import TaskItem
from macros.parts.tasks.item_page import task_item
from macros.words.cited import CitedDocument
from macros.words.facet import FacetValue
from macros.words.named import Named

TASK = TaskItem(
    text="Sơ kết <5 năm>.",
    due="Tháng 8/2024",
    plan=Named("Cao Lộc, 2024", "ke-hoach/a/", "Kế hoạch A"),
    clause=Named("Đoạn 1", "ke-hoach/a/#d1"),
)
LEADS = (Named("Phòng A", "don-vi/a/"), Named("Ban lạ"))


def facts_of(task: TaskItem, *, with_due: bool = True) -> list[str]:
    shown = html.fromstring(task_item(task, Links("lich/"), with_due=with_due))
    return [part.text_content() for part in shown.xpath("./p[2]/span")]


def test_the_parts_of_the_facts_stand_even_where_they_are_empty() -> None:
    assert facts_of(TASK) == ["", "Tháng 8/2024", "Tiến độ: chưa có báo cáoĐoạn 1"]
    assert facts_of(TASK, with_due=False)[1] == ""


def test_bodies_beside_the_first_are_named_and_strange_names_are_marked() -> None:
    task = replace(TASK, leads=(LEADS[0], *LEADS), supports=LEADS)
    assert facts_of(task)[0] == "Cùng chủ trì: Phòng A; Ban lạPhối hợp: Phòng A; Ban lạ"
    shown = html.fromstring(task_item(task, Links("lich/"), with_due=True))
    assert shown.xpath(".//a[contains(@href, 'don-vi')]/@href") == ["../don-vi/a/"] * 2
    assert shown.xpath(".//span[@class='lib-doubt']/text()") == ["Ban lạ"] * 2


def test_on_the_page_of_a_body_the_others_are_named() -> None:
    of_body = LEADS[0].address
    for leads, said in (
        (LEADS, "Cùng chủ trì: Ban lạ"),
        (LEADS[1:], "Chủ trì: Ban lạ"),
        (LEADS[:1], ""),
    ):
        item = task_item(
            replace(TASK, leads=leads),
            Links("don-vi/a/"),
            with_due=True,
            of_body=of_body,
        )
        shown = html.fromstring(item)
        assert shown.xpath("string(.//span[@class='lib-task-with'])") == said


def test_what_a_task_rests_on_is_told() -> None:
    task = replace(
        TASK,
        cites=(CitedDocument("a", "Luật A"), CitedDocument("b", "Luật B")),
        forms=("M01", "M02"),
        turning="Luật A tròn 5 năm ngày 01/8/2024",
        differs=True,
        progress=Progress(
            task_id="",
            state=State.IN_TIME,
            day=dt.date(2024, 8, 1),
            evidence="Báo cáo 7",
            link="https://example.org/7",
            path="",
            line=1,
            column=1,
        ),
    )
    basis = "Dẫn: Luật A, Luật BBiểu mẫu: M01, M02Luật A tròn 5 năm ngày 01/8/2024, "
    basis += "lệch hơn một tháng so với thời gian của kế hoạchTiến độ: hoàn thành "
    basis += "đúng hạn (Báo cáo 7, 01/8/2024)Đoạn 1"
    assert facts_of(task)[2] == basis


def test_a_task_that_a_filter_can_find_names_its_plan() -> None:
    task = replace(TASK, facets={"noi": (FacetValue("x", "X"),)})
    shown = html.fromstring(task_item(task, Links("lich/"), with_due=True))
    assert shown.get("data-noi") == "x"
    assert facts_of(task)[2].endswith("Cao Lộc, 2024: Đoạn 1")
    assert shown.xpath(".//a[@title='Kế hoạch A']/@href") == ["../ke-hoach/a/"]
