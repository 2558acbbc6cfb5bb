"""Bodies and persons in brackets at the end of an item."""

import pytest

from macros.model.task import TaskForm
from tests.builders import a_clause
from tests.unit.tasks.reading import tasks_of


def item(text: str, above: str = "") -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    clauses = [a_clause(above, "d0")] if above else []
    clauses.append(a_clause(f"- {text}", "d1", marker="-"))
    return [(t.lead_units, t.supporting_units) for t in tasks_of(*clauses)]


@pytest.mark.parametrize(
    ("bracket", "lead", "support"),
    [
        ("Công an huyện", ["Công an huyện"], []),
        ("Phòng Y tế, Phòng Nội vụ", ["Phòng Y tế", "Phòng Nội vụ"], []),
        ("Đ/c Hùng", ["Đ/c Hùng"], []),
        ("Đ/c Hùng, Đ/c Lan", ["Đ/c Hùng", "Đ/c Lan"], []),
        ("đồng chí Nguyễn Văn Bình phụ trách", ["đồng chí Nguyễn Văn Bình"], []),
        ("Thầy Nam", ["Thầy Nam"], []),
        ("Cô Hoa, GVCN lớp 9A", ["Cô Hoa", "GVCN lớp 9A"], []),
        ("Ban Nề nếp và các lớp", ["Ban Nề nếp", "các lớp"], []),
        ("Giao Công an huyện tham mưu", ["Công an huyện"], []),
        ("do Phòng Y tế chủ trì", ["Phòng Y tế"], []),
        ("Sở Y tế chủ trì, Công an tỉnh phối hợp", ["Sở Y tế"], ["Công an tỉnh"]),
        ("Sở Y tế; phối hợp: Công an tỉnh", ["Sở Y tế"], ["Công an tỉnh"]),
        ("Sở Y tế phối hợp với Công an tỉnh", ["Sở Y tế"], ["Công an tỉnh"]),
    ],
)
def test_the_bracket_says_who(
    bracket: str, lead: list[str], support: list[str]
) -> None:
    expected = [(tuple(lead), tuple(support))]
    assert item(f"Kiểm tra việc chấp hành quy định ({bracket}).") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Gửi báo cáo về Trung tâm Y tế huyện (Sở Y tế).",
        "Tuyên truyền đến các lực lượng (Công an, Bộ đội Biên phòng).",
        "Kiểm tra theo quy định (Sở Y tế đã ban hành năm 2023).",
        "Kiểm tra (có danh sách kèm theo).",
        "Kiểm tra các quy định (Luật An ninh mạng).",
    ],
)
def test_other_brackets_give_no_work(text: str) -> None:
    assert item(text) == []


def test_what_stands_above_gives_way_to_words_that_say_who_leads() -> None:
    above = "Giao Sở Nội vụ:"
    assert item("Kiểm tra (Phòng Y tế).", above) == [(("Sở Nội vụ",), ())]
    assert item("Kiểm tra (giao Sở Y tế).", above) == [(("Sở Y tế",), ())]
    helped = item("Kiểm tra (Sở Y tế phối hợp).", above)
    assert helped == [(("Sở Nội vụ",), ("Sở Y tế",))]


def test_a_subject_of_its_own_wins() -> None:
    assert item("Sở Y tế kiểm tra (Đ/c Hùng).") == [(("Sở Y tế",), ())]


def test_the_form_tells_where_it_was_read() -> None:
    (task,) = tasks_of(a_clause("1. Kiểm tra (Sở Y tế).", "d1", marker="1."))
    assert task.form is TaskForm.BRACKET
