"""By which form each task was read, and which clauses around it say who or when."""

import pytest

from macros.model.task import TaskForm
from tests.plan_folder import a_library, a_plan_source

TABLE = "| Nội dung | Chủ trì |\n| --- | --- |\n| Rà soát hồ sơ | Phòng Nội vụ |"
Told = tuple[str, TaskForm, tuple[str, ...]]


def told(body: str) -> list[Told]:
    library = a_library(a=a_plan_source(body, ma="a"))
    tasks = [assignment.task for assignment in library.assignments]
    return [(task.clause_id, task.form, task.told_by) for task in tasks]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("### 1. Phòng Nội vụ\n\nRà soát hồ sơ.", ("i.1.d1", TaskForm.TITLE, ("i.1",))),
        (
            "1. Giao Phòng Nội vụ thực hiện các việc sau:\n\na) Rà soát hồ sơ.",
            ("i.1.a", TaskForm.LEAD_IN, ("i.1",)),
        ),
        ("1. Phòng Nội vụ: rà soát.", ("i.1", TaskForm.BEFORE_COLON, ())),
        ("1. Giao Phòng Nội vụ rà soát hồ sơ.", ("i.1", TaskForm.GIVEN, ())),
        ("1. Đề nghị Phòng Nội vụ rà soát hồ sơ.", ("i.1", TaskForm.GIVEN, ())),
        (
            "1. UBND huyện yêu cầu các phòng, ban rà soát hồ sơ.",
            ("i.1", TaskForm.GIVEN, ()),
        ),
        ("1. Phòng Nội vụ rà soát hồ sơ.", ("i.1", TaskForm.SUBJECT, ())),
        (
            "1. Rà soát hồ sơ.\n\n- Đơn vị chủ trì: Phòng Nội vụ.",
            ("i.1", TaskForm.LABEL, ("i.1.d2",)),
        ),
        (
            "- Nội dung: Rà soát hồ sơ.\n\n- Đơn vị chủ trì: Phòng Nội vụ.",
            ("i.d1", TaskForm.LABEL, ("i.d2",)),
        ),
        (TABLE, ("i.d2", TaskForm.TABLE_ROW, ())),
        ("1. Hoàn thành trước ngày 15/3/2024.", ("i.1", TaskForm.TIME, ())),
        ('1. Rà soát.\n{: lead="Phòng Nội vụ" }', ("i.1", TaskForm.NOTE, ())),
    ],
)
def test_a_task_says_by_which_form_it_was_read(body: str, expected: Told) -> None:
    assert told(f"## I. NHIỆM VỤ\n\n{body}") == [expected]


def test_an_item_below_a_month_is_read_by_its_heading() -> None:
    assert told("## Tháng 2\n\n1. Rà soát (Phòng Nội vụ).") == [
        ("thang-2.1", TaskForm.PERIOD, ("thang-2",))
    ]


def test_who_stands_above_labels_tells_too() -> None:
    body = "### 1. Phòng Nội vụ\n\na) Rà soát hồ sơ.\n\n- Thời gian: Tháng 3."
    assert told(f"## I. NHIỆM VỤ\n\n{body}") == [
        ("i.1.a", TaskForm.LABEL, ("i.1", "i.1.a.d2"))
    ]
