from lxml import html

from macros.frame.page import Links
from macros.pages.tasks.page import task_list
from macros.parts.tasks.groups import BodyTasks, PlanTasks
from macros.parts.tasks.item import TaskItem
from macros.words.named import Named

PLAN = Named("Kế hoạch <A>", "ke-hoach/a/")
TASK = TaskItem(
    text="Sơ kết.",
    due="Tháng 8/2024",
    plan=Named("Cao Lộc, 2024", "ke-hoach/a/"),
    clause=Named("Đoạn 1", "ke-hoach/a/#d1"),
)
BODIES = (
    BodyTasks(Named("Phòng Nội vụ", "don-vi/noi-vu/"), (TASK, TASK)),
    BodyTasks(None, (TASK,)),
)


def test_tasks_stand_by_plan_and_body_with_their_time_and_clause() -> None:
    listed = task_list([PlanTasks(PLAN, "Ủy ban", BODIES)], Links("trang/"))
    page = html.fromstring(f"<main>{listed}</main>")
    (plan,) = page.xpath("./section")
    assert [(a.text, a.get("href")) for a in plan.xpath("./h3/a")] == [
        ("Kế hoạch <A>", "../ke-hoach/a/")
    ]
    assert plan.findtext("./p") == "Ủy ban"
    assert [head.text_content() for head in plan.xpath("./h4")] == [
        "Phòng Nội vụ 2 việc",
        "Văn bản không nêu cơ quan chủ trì 1 việc",
    ]
    first, *_ = plan.xpath("./ol/li")
    assert first.findtext(".//span[@class='lib-task-due']") == "Tháng 8/2024"
    assert first.xpath(".//a/@href") == ["../ke-hoach/a/#d1"]


def test_no_task_is_said() -> None:
    assert task_list([], Links("")) == '<p class="lib-empty">Không có nhiệm vụ nào.</p>'
