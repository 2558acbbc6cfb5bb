"""When work given in prose is due: each form as an official text writes it."""

import pytest

from macros.model.edtf_deadline import edtf_of
from tests.plan_folder import a_library, a_plan_source

PART = "## II. TỔ CHỨC THỰC HIỆN\n\n"


def times(body: str) -> list[str | None]:
    library = a_library(a=a_plan_source(body, ma="a"))
    return [edtf_of(assignment.task.deadline) for assignment in library.assignments]


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("Sở Nội vụ họp. Thường xuyên kiểm tra.", [None]),
        ("Thường xuyên kiểm tra các xã. Xong trước ngày 15/3/2024.", ["../2024-03-15"]),
        ("Thường xuyên kiểm tra các xã.", []),
        ("Giao Sở Nội vụ:\n\n- Thường xuyên kiểm tra các xã.", ["2024"]),
        (
            "Thường xuyên kiểm tra; gửi báo cáo trước 15/3; mở lớp trong tháng 4.",
            ["../2024-03-15", "2024-04"],
        ),
    ],
)
def test_always_is_said_of_the_work_that_begins_with_it(
    paragraph: str, expected: list[str | None]
) -> None:
    assert times(PART + paragraph) == expected


@pytest.mark.parametrize(
    "paragraph",
    [
        "Phấn đấu đến năm 2030 có 80% hộ dân dùng nước sạch.",
        "Phấn đấu đến hết năm 2024, tỷ lệ hộ nghèo còn 2%.",
        "Đến cuối năm 2024, 90% hồ sơ được số hóa.",
        "Đến năm 2030, có ít nhất 50 mô hình.",
    ],
)
def test_by_when_a_target_is_to_be_reached_makes_no_task(paragraph: str) -> None:
    assert times(PART + paragraph) == []


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("1. Tháng 4: Mở lớp.", "2024-04"),
        ("1. Mở lớp trong tháng 5.", "2024-05"),
        ("1. Mở lớp trước ngày 10/7/2024.", "../2024-07-10"),
        ("1. Báo cáo kết quả thực hiện trong tháng 3.", "2024-34"),
        ("1. Xong trong tháng 9.", "2024-34"),
        ("1. Mở lớp trong năm 2024.", "2024-34"),
        ("1. Mở lớp.", "2024-34"),
    ],
)
def test_a_time_within_that_of_the_heading_counts_before_it(
    item: str, expected: str
) -> None:
    assert times(f"### Quý II\n\n{item}") == [expected]


def test_each_report_of_a_sentence_has_its_times() -> None:
    paragraph = (
        "Sở Nội vụ báo cáo tháng trước ngày 20 hằng tháng; báo cáo quý trước ngày 20 "
        "tháng cuối quý; báo cáo năm trước ngày 10/12."
    )
    body = PART + paragraph
    library = a_library(a=a_plan_source(body, ma="a"))
    due = [a.task.due_text for a in library.assignments]
    assert due == [
        "trước ngày 20 hằng tháng",
        "trước ngày 20 tháng cuối quý",
        "trước ngày 10/12",
    ]
