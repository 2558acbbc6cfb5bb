import pytest

from macros.model.issue import IssueCode
from macros.pipeline import read_library
from tests.plan_folder import a_plan_source, sources

IMPOSSIBLE, UNREAD = IssueCode.IMPOSSIBLE_DAY, IssueCode.UNREAD_TIME
LINES_OF_HEAD = 7


def doubts(body: str, period: str = "2026") -> list[tuple[int, int, IssueCode]]:
    reading = read_library(sources(a=a_plan_source(body, thoi_ky=period)))
    return [
        (i.line - LINES_OF_HEAD, i.column, i.code)
        for i in reading.issues
        if i.code in (IMPOSSIBLE, UNREAD)
    ]


def row(due: str) -> str:
    head = "| Nội dung | Chủ trì | Thời gian |\n| --- | --- | --- |\n"
    return f"{head}| Mở lớp | Phòng Nội vụ | {due} |"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Giao Phòng Nội vụ làm. Xong trước ngày 31/6/2026.", [(1, 40, IMPOSSIBLE)]),
        (row("30/02/2026"), [(3, 27, IMPOSSIBLE)]),
        ("Xong trước ngày 10/3 âm lịch.", [(1, 17, UNREAD)]),
        (row("Tháng 8 (ÂL)"), [(3, 27, UNREAD)]),
        (
            "Giao Phòng Nội vụ làm trong quý II, chậm nhất ngày 20/6/2026.",
            [(1, 37, UNREAD)],
        ),
        ("Giao Phòng Nội vụ làm từ tháng 3 đến hết tháng 5 năm 2026.", []),
        ("Giao Phòng Nội vụ họp trước 15/3; mở lớp trong tháng 4.", []),
        (row("Tháng 13"), [(3, 3, UNREAD)]),
        (row("Quý V"), [(3, 3, UNREAD)]),
        ("Giao Phòng Nội vụ làm trước ngày 10 tháng sau.", [(1, 23, UNREAD)]),
        ("Giao Phòng Nội vụ làm trong tháng 13.", [(1, 23, UNREAD)]),
        ("Giao Phòng Nội vụ làm, chậm nhất 5/6 UBND xã gửi.", [(1, 24, UNREAD)]),
        ("Giao Phòng Nội vụ làm trong quý V.", [(1, 23, UNREAD)]),
        ("Giao Phòng Nội vụ vận động trước 1/2 số hộ.", []),
        ("Giao Phòng Nội vụ hoàn thành 5/6 chỉ tiêu.", []),
        ("Giao Phòng Nội vụ làm theo Nghị quyết 30/6, Điều 30.6.", []),
        ("Giao Phòng Nội vụ làm trước 10 ngày.", []),
        ("Giao Phòng Nội vụ làm trong 3 năm.", []),
        ("Phòng Nội vụ báo cáo trước 30/6.", []),
        (row("Đợt T3-T9"), [(3, 3, UNREAD)]),
        ("### Tháng giêng\n\n1. Mở lớp.", [(1, 5, UNREAD)]),
        ("### Tháng giêng\n\n### Tháng 2\n\n1. Mở lớp.", []),
        (row("Năm 2026 và các năm tiếp theo"), []),
        (row("Theo yêu cầu của cấp trên"), []),
        (row("Trước Tết Nguyên đán"), [(3, 3, UNREAD)]),
        (row("Rằm tháng 8"), [(3, 3, UNREAD)]),
        (row("10/3").replace("Mở lớp", "Lễ giỗ Tổ"), [(3, 30, UNREAD)]),
        ("Giao Phòng Nội vụ thăm hỏi trước Tết Nguyên đán.", [(1, 28, UNREAD)]),
        ("Giao Phòng Nội vụ ra quân vào dịp rằm tháng giêng.", [(1, 27, UNREAD)]),
        ("Giao Phòng Nội vụ tổ chức Giỗ Tổ vào ngày 10/3.", [(1, 43, UNREAD)]),
        ("Giao Phòng Nội vụ tổ chức Tết trồng cây.", []),
        ("Giao Phòng Nội vụ làm. Xong trước ngày 31/6/26.", [(1, 40, IMPOSSIBLE)]),
        ("Giao Phòng Nội vụ làm trước 30.6.26.", [(1, 23, UNREAD)]),
        ('Xong trước ngày 31/6/2026.\n{: due="../2026-06-30" }', []),
        ('Xong trước ngày 10/3 âm lịch.\n{: due="../2026-04-25" }', []),
    ],
)
def test_a_time_that_is_not_understood_is_a_doubt(
    body: str, expected: list[tuple[int, int, IssueCode]]
) -> None:
    assert doubts(body) == expected


def test_a_month_without_its_year_in_a_plan_of_several_is_a_doubt() -> None:
    assert doubts("### Tháng 5\n\n1. Mở lớp.", "2025/2026") == [(1, 5, UNREAD)]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Giao Phòng Nội vụ làm trong tháng 3.", [(1, 23, UNREAD)]),
        ("Giao Phòng Nội vụ làm trước ngày 15/11.", [(1, 23, UNREAD)]),
        ("Giao Phòng Nội vụ làm trước ngày 15/11 hằng năm.", []),
        ("## Năm 2026\n\nGiao Phòng Nội vụ làm trong tháng 3.", []),
        ("## Năm 2026\n\n### Tháng 5\n\n1. Mở lớp.", []),
    ],
)
def test_a_time_without_its_year_in_a_plan_of_several_is_a_doubt(
    body: str, expected: list[tuple[int, int, IssueCode]]
) -> None:
    assert doubts(body, "2025/2026") == expected


def test_an_impossible_day_of_a_cited_document_is_told_once() -> None:
    assert doubts("Thực hiện Kết luận số 12-KL/TU ngày 31/02/2026.") == []
