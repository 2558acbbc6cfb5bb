"""Schedules of a week as tables: the day in one column, the hours in another."""

import pytest

from macros.model.edtf_deadline import edtf_of
from macros.model.issue import IssueCode
from tests.plan_folder import a_library, a_plan_source, reading_of

HEAD = "| Ngày | Thời gian | Nội dung | Chủ trì | Ghi chú |\n|---|---|---|---|---|\n"
DOUBTS = {IssueCode.TABLE_DOUBT, IssueCode.UNREAD_TIME}


def read(table: str) -> list[tuple[str | None, str, tuple[str, ...]]]:
    library = a_library(a=a_plan_source(f"## LỊCH TUẦN\n\n{table}", ma="a"))
    return [
        (edtf_of(task.deadline), task.due_text, task.lead_units)
        for task in (assignment.task for assignment in library.assignments)
    ]


def test_the_day_is_when_and_the_hour_stays_with_it() -> None:
    rows = (
        "| Thứ 2 (04/3/2024) | 07h30 | Giao ban. | Đ/c Hoa |  |\n"
        "|  | 14h00 | Họp chi bộ. | Đ/c Bình - PCT |  |\n"
        "| Thứ 3 (05/3/2024) | 8 giờ 00 | Dự hội nghị. |  |  |"
    )
    assert read(HEAD + rows) == [
        ("2024-03-04", "Thứ 2 (04/3/2024), 07h30", ("Đ/c Hoa",)),
        ("2024-03-04", "Thứ 2 (04/3/2024), 14h00", ("Đ/c Bình - PCT",)),
        ("2024-03-05", "Thứ 3 (05/3/2024), 8 giờ 00", ()),
    ]


@pytest.mark.parametrize(
    ("day", "hour", "when"),
    [
        ("Thứ Ba, 05/3", "Sáng", "2024-03-05"),
        ("Thứ Ba ngày 05/3/2024", "07h30 - 09h00", "2024-03-05"),
        ("T3 (05/3)", "14g00", "2024-03-05"),
        ("Chủ nhật 10/3/2024", "08:00", "2024-03-10"),
        ("05/3/2024", "Chiều, 13h30", "2024-03-05"),
        ("Thứ Ba (05/3/2024)", "Trước ngày 08/3/2024", "2024-03-08"),
        ("Thứ Ba", "07h30", None),
        ("Thứ Ba (05/3)", "Theo thông báo", None),
    ],
)
def test_a_day_is_read_in_the_ways_of_schedules(
    day: str, hour: str, when: str | None
) -> None:
    ((found, _, _),) = read(f"{HEAD}| {day} | {hour} | Họp. | Đ/c Hoa |  |")
    assert (found or "").removeprefix("../") == (when or "")


def test_one_column_may_hold_the_day_with_its_hour() -> None:
    head = "| Thời gian | Nội dung | Người phụ trách |\n|---|---|---|\n"
    rows = (
        "| 07h30 ngày 05/3/2024 | Khai mạc. | Đ/c Hoa |\n"
        "| Sáng thứ Tư (06/3/2024) | Bế mạc. | Tổ Toán |"
    )
    assert [when for when, _, _ in read(head + rows)] == ["2024-03-05", "2024-03-06"]


def test_days_alone_are_times() -> None:
    head = "| Thứ, ngày | Nội dung công việc |\n|---|---|\n"
    assert [when for when, *_ in read(f"{head}| Thứ Ba (05/3/2024) | Thi thử. |")] == [
        "2024-03-05"
    ]


def test_a_remark_may_give_the_work() -> None:
    rows = "| Thứ 2 (04/3/2024) | 07h30 | Họp. |  | Giao TCKH chủ trì |"
    assert [lead for *_, lead in read(HEAD + rows)] == [("TCKH",)]


def test_a_row_of_a_day_alone_raises_no_doubt() -> None:
    rows = (
        "| Thứ 2 (04/3/2024) | 07h30 | Họp. | Đ/c Hoa |  |\n"
        "| Thứ 3 (05/3/2024) |  |  |  |  |\n|  | 08h00 | Họp. | Đ/c Hoa |  |"
    )
    reading = reading_of("## LỊCH TUẦN", HEAD + rows)
    assert [doubt for doubt in reading.issues if doubt.code in DOUBTS] == []
