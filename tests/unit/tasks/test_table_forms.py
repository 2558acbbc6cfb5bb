"""Tables as converters leave them: lines in cells, heads in two rows or below one."""

import pytest

from macros.model.edtf_deadline import edtf_of
from macros.model.issue import IssueCode
from macros.model.task import Task
from macros.pipeline import read_library
from tests.plan_folder import a_plan_source, sources
from tests.unit.tasks.years import months

RULE = "| --- | --- | --- | --- |"


def tasks_of(*rows: str) -> list[Task]:
    body = "\n".join(rows)
    reading = read_library(sources(a=a_plan_source(body, thoi_ky="2026")))
    return [assignment.task for assignment in reading.library.assignments]


def said(*rows: str) -> list[tuple[str, str, tuple[str, ...], tuple[str, ...]]]:
    return [
        (t.text, edtf_of(t.deadline) or "", t.lead_units, t.supporting_units)
        for t in tasks_of(*rows)
    ]


def test_an_empty_row_above_the_head_is_no_head() -> None:
    rows = (
        "| TT | Nội dung | Chủ trì | Thời gian |",
        "| 1 | Mở lớp | UBND | Tháng 3 |",
    )
    expected = [("Mở lớp", "2026-03", ("UBND",), ())]
    assert said("| | | | |", RULE, *rows) == expected
    assert said(rows[0], RULE, rows[1]) == expected


def test_a_head_in_two_rows_is_one() -> None:
    assert said(
        "| Nội dung | Phân công | | Thời gian |",
        RULE,
        "| | Chủ trì | Phối hợp | |",
        "| Mở lớp | Phòng Nội vụ | UBND huyện | Tháng 3 |",
    ) == [("Mở lớp", "2026-03", ("Phòng Nội vụ",), ("UBND huyện",))]


def test_a_first_row_of_work_is_no_second_row_of_the_head() -> None:
    assert said(
        "| Nội dung | Chủ trì | Phối hợp | Thời gian |",
        RULE,
        "| Họp cơ quan chủ trì | Phòng Nội vụ | | Tháng 3 |",
    ) == [("Họp cơ quan chủ trì", "2026-03", ("Phòng Nội vụ",), ())]


@pytest.mark.parametrize("tag", ["<br>", "<br/>", "<BR />"])
def test_lines_of_a_cell_are_bodies_and_times_of_their_own(tag: str) -> None:
    [task] = tasks_of(
        "| TT | Nội dung | Chủ trì | Thời gian |",
        RULE,
        f"| 1 | Mở lớp{tag}Báo cáo | Phòng Nội vụ{tag}UBND | Tháng 3{tag}Tháng 9 |",
    )
    assert task.text == "Mở lớp Báo cáo"
    assert task.lead_units == ("Phòng Nội vụ", "UBND")
    assert task.due_text == "Tháng 3 Tháng 9"
    assert task.deadline == months(2026, 3, 9)


def test_a_bracket_in_a_line_of_its_own_belongs_to_the_time_above() -> None:
    rows = ("| TT | Nội dung | Chủ trì | Thời gian |", RULE)
    row = "| 1 | Mở lớp | UBND | Tháng 3<br>(dự kiến) |"
    assert said(*rows, row) == [("Mở lớp", "2026-03", ("UBND",), ())]


@pytest.mark.parametrize(
    ("row", "is_doubt"),
    [
        ("| 2 | Kiểm tra | | |", True),
        ("| 2 | Kiểm tra | UBND | |", False),
        ("| II | Công tác tuyên truyền | | |", False),
        ("| | Công tác tuyên truyền | | |", False),
        ("| 2 | **Công tác tuyên truyền** | | |", False),
        ("| 2 | TUYÊN TRUYỀN | | |", False),
        ("| | | | |", False),
        ('| 2 | Kiểm tra | | |\n{: due="2026-05" }', False),
    ],
)
def test_cells_left_empty_below_merged_ones_are_a_doubt(
    row: str, *, is_doubt: bool
) -> None:
    first = "| 1 | Mở lớp | UBND | Tháng 3 |"
    body = f"| TT | Nội dung | Chủ trì | Thời gian |\n{RULE}\n{first}\n{row}"
    issues = read_library(sources(a=a_plan_source(body, thoi_ky="2026"))).issues
    assert (IssueCode.TABLE_DOUBT in {issue.code for issue in issues}) is is_doubt
