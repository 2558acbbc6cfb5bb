from macros.pages.tasks.view import task_groups
from macros.parts.tasks.view import LibraryTasks
from tests.plan_folder import a_library, a_plan_source

BODY = """\
Giao Phòng Nội vụ báo cáo trong tháng 02/2024.

Giao Ban Dân vận Huyện ủy báo cáo trong tháng 3/2024.

Giao Phòng Nội vụ tổng hợp.
"""


def test_chosen_tasks_stand_by_plan_and_body_in_the_order_of_the_text() -> None:
    library = a_library(a=a_plan_source(BODY, ma="a"), b=a_plan_source(BODY, ma="b"))
    first = (a for a in library.assignments if a.task.plan_id == "a")
    [plan] = task_groups(LibraryTasks(library), first)
    assert (plan.plan.address, plan.issuer) == (
        "ke-hoach/a/",
        "Ủy ban nhân dân huyện Cao Lộc",
    )
    told = [(b.body and b.body.name, [t.due for t in b.tasks]) for b in plan.bodies]
    assert told == [
        ("Phòng Nội vụ", ["Tháng 02/2024", "Không nêu thời hạn"]),
        ("Ban Dân vận Huyện ủy", ["Tháng 3/2024"]),
    ]
    assert {task.facets for body in plan.bodies for task in body.tasks} == {None}
