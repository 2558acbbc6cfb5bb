"""Names that the register lacks: told once, with how often each leads a task."""

import pytest

from macros.model.issue import IssueCode
from tests.plan_folder import reading_of


def told(*paragraphs: str) -> list[str]:
    return [
        issue.message
        for issue in reading_of(*paragraphs).doubts
        if issue.code is IssueCode.TASK_WITHOUT_UNIT
    ]


def test_each_name_is_told_once_the_most_frequent_first() -> None:
    found = told(
        "Giao Đội Cơ động tổ chức hội nghị.",
        "Giao Đội Văn nghệ tổ chức hội thi.",
        "Giao Đội Văn nghệ tổ chức hội diễn.",
    )
    names = "“Đội Văn nghệ” (2 việc), “Đội Cơ động” (1 việc)"
    assert found == [f"2 cơ quan chưa có trong danh mục: {names}"]


@pytest.mark.parametrize("words", ["Ban hành quy chế", "Tổ chức thực hiện kế hoạch"])
def test_an_order_is_proposed_as_no_body(words: str) -> None:
    table = "| Nội dung | Chủ trì |\n| --- | --- |\n| Mở lớp | {} |"
    assert told(table.format(words)) == [
        "Chưa rõ cơ quan nào chủ trì nhiệm vụ ở đoạn này"
    ]
    assert "chưa có trong danh mục" in told(table.format("Ban Hành chính"))[0]
