"""Times that no task has."""

import pytest

from macros.model.issue import IssueCode
from tests.plan_folder import reading_of

HEAD = 7  # lines


def stray(*paragraphs: str) -> list[tuple[int, int, str]]:
    return [
        (issue.line - HEAD, issue.column, issue.message)
        for issue in reading_of(*paragraphs).doubts
        if issue.code is IssueCode.UNREAD_TIME
    ]


@pytest.mark.parametrize(
    ("paragraphs", "line", "column"),
    [
        (
            (
                "1. Giao Phòng Nội vụ hoàn thành trước ngày 30/6/2024 các việc sau:",
                "a) Rà soát hồ sơ.",
            ),
            1,
            22,
        ),
        (
            ("## Việc phải xong trước ngày 30/6/2024", "Giao Phòng Nội vụ rà soát."),
            1,
            14,
        ),
    ],
)
def test_a_time_of_no_task_is_a_doubt(
    paragraphs: tuple[str, ...], line: int, column: int
) -> None:
    [(*place, message)] = stray(*paragraphs)
    assert place == [line, column]
    assert message.endswith("trước ngày 30/6/2024” không thuộc nhiệm vụ nào")


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("Giao Phòng Nội vụ rà soát, hoàn thành trước ngày 30/6/2024.",),
        ("Hoàn thành trước ngày 30/6/2024.",),
        ("## Tháng 6", "1. Rà soát (Phòng Nội vụ)."),
        ("1. Rà soát hồ sơ.", "- Thời gian: trước ngày 30/6/2024."),
        ("- Trong tháng 3:", "+ Rà soát hồ sơ.", "+ Lập danh sách."),
        ("## I. MỤC ĐÍCH", "- Thường xuyên nâng cao nhận thức của cán bộ."),
        ("Đến năm 2030, 80% hộ dân dùng nước sạch.",),
        ("Luật có hiệu lực từ ngày 01/7/2024.",),
        ("- Thường xuyên tổ chức kiểm tra việc thực hiện.",),
        ("Tính đến ngày 30/6/2024, huyện đã có 5 xã đạt chuẩn.",),
        (
            "1. Giao Phòng Nội vụ thực hiện trước ngày 30/6/2024:",
            'a) Rà soát.\n{: due="../2024-06-30" }',
        ),
    ],
)
def test_other_times_are_none(paragraphs: tuple[str, ...]) -> None:
    assert stray(*paragraphs) == []
