"""Lists of items below words that give them to bodies."""

import pytest

from macros.model.clause import Clause, ClauseKind
from macros.model.schedule import Unscheduled
from tests.builders import a_clause
from tests.unit.tasks.reading import YEARLY, tasks_of


def items(*texts: str) -> list[Clause]:
    return [
        a_clause(text, f"d{nth}", marker=text[0] if text[0] in "-+" else "")
        for nth, text in enumerate(texts, start=1)
    ]


def test_giao_with_a_colon_gives_the_list_below_to_its_bodies() -> None:
    tasks = tasks_of(
        *items(
            "Giao Ban Dân vận Tỉnh ủy phối hợp với Sở Nội vụ:",
            "- Tổ chức khảo sát.",
            "- Kiểm tra. Thực hiện hàng năm.",
            "Các cấp báo cáo.",
        )
    )
    assert [(task.text, task.lead_units, task.supporting_units) for task in tasks] == [
        ("Tổ chức khảo sát.", ("Ban Dân vận Tỉnh ủy",), ("Sở Nội vụ",)),
        ("Kiểm tra. Thực hiện hàng năm.", ("Ban Dân vận Tỉnh ủy",), ("Sở Nội vụ",)),
    ]
    assert [task.deadline for task in tasks] == [Unscheduled(), YEARLY]


def test_an_item_may_name_a_body_of_its_own() -> None:
    tasks = tasks_of(
        *items("Giao Ban Dân vận Tỉnh ủy:", "- Khảo sát.", "- Giao Sở Nội vụ họp.")
    )
    assert [task.lead_units for task in tasks] == [
        ("Ban Dân vận Tỉnh ủy",),
        ("Sở Nội vụ",),
    ]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(a_clause("+ Họp.", "d9", marker="+"), id="another kind of item"),
        pytest.param(a_clause("Họp.", "d9"), id="a paragraph"),
        pytest.param(a_clause("2. Họp.", "d9", marker="2."), id="a numbered point"),
    ],
)
def test_the_list_ends_with_its_kind_of_item(other: Clause) -> None:
    tasks = tasks_of(*items("Giao Sở Nội vụ:", "- Một."), other)
    assert [task.clause_id for task in tasks] == ["d2"]


def test_a_heading_ends_the_list() -> None:
    opening, item = items("Giao Sở Nội vụ:", "- Một.")
    heading = a_clause("III. KHÁC", "iii", ClauseKind.HEADING)
    assert tasks_of(opening, heading, item) == ()
