"""Tables as converters leave them: lines in cells, heads in two rows or below one."""

import pytest

from macros.model.clause import ClauseKind
from macros.model.edtf_deadline import edtf_of
from macros.model.issue import IssueCode
from macros.model.task import Task
from macros.pipeline import read_library
from macros.sources.body_reader import read_body
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


def test_a_head_in_two_rows_may_repeat_its_wide_cells() -> None:
    assert said(
        "| Nội dung | Phân công | Phân công | Thời gian |",
        RULE,
        "| Nội dung | Chủ trì | Phối hợp | Thời gian |",
        "| Mở lớp | Phòng Nội vụ | UBND huyện | Tháng 3 |",
    ) == [("Mở lớp", "2026-03", ("Phòng Nội vụ",), ("UBND huyện",))]


def test_a_head_in_two_rows_may_stand_below_an_empty_one() -> None:
    assert said(
        "| | | | |",
        RULE,
        "| Nội dung | Phân công | | Thời gian |",
        "| | Chủ trì | Phối hợp | |",
        "| Mở lớp | Phòng Nội vụ | UBND huyện | Tháng 3 |",
    ) == [("Mở lớp", "2026-03", ("Phòng Nội vụ",), ("UBND huyện",))]


def test_a_column_is_read_by_the_name_above_its_own_too() -> None:
    assert said(
        "| Nội dung | Cơ quan chủ trì | Thời gian | |",
        RULE,
        "| | | Bắt đầu | Kết thúc |",
        "| Mở lớp | UBND | Tháng 3 | Tháng 5 |",
    ) == [("Mở lớp", "2026-05", ("UBND",), ())]
    assert said(
        "| Nội dung | Cơ quan chủ trì | | Thời gian |",
        RULE,
        "| | Cấp huyện | Ghi chú | |",
        "| Mở lớp | UBND | | Tháng 3 |",
    ) == [("Mở lớp", "2026-03", ("UBND",), ())]


@pytest.mark.parametrize(
    "rows",
    [
        # A table whose last column has no name, its first row without a number.
        (
            "| TT | Nội dung | | Thời gian |",
            RULE,
            "| | Mở lớp | UBND | |",
            "| | Họp | UBND | Tháng 3 |",
        ),
        # A row of sums.
        (
            "| Nội dung | Kinh phí | | Thời gian |",
            RULE,
            "| | 100 | 200 | |",
            "| Họp | 100 | 200 | Tháng 3 |",
        ),
        # Nothing follows.
        (
            "| Nội dung | Phân công | | Thời gian |",
            RULE,
            "| | Chủ trì | Phối hợp | |",
        ),
    ],
)
def test_other_rows_below_a_head_are_rows(rows: tuple[str, ...]) -> None:
    clauses, _ = read_body("a.md", "\n".join(rows), 1, ())
    kinds = [clause.kind for clause in clauses]
    assert kinds.count(ClauseKind.TABLE_HEAD) == 1


def test_a_row_that_numbers_the_columns_is_no_work() -> None:
    assert said(
        "| TT | Nội dung | Chủ trì | Thời gian |",
        RULE,
        "| (1) | (2) | (3) | (4) |",
        "| 1 | Mở lớp | UBND | Tháng 3 |",
    ) == [("Mở lớp", "2026-03", ("UBND",), ())]


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


@pytest.mark.parametrize(
    ("cell", "edtf"),
    [
        ("Tháng 3; 6; 9", "{2026-03,2026-06,2026-09}"),
        ("Quý I+II", "2026-01-01/2026-06-30"),
    ],
)
def test_parts_of_a_cell_are_times_of_their_own(cell: str, edtf: str) -> None:
    rows = ("| TT | Nội dung | Chủ trì | Thời gian |", RULE)
    assert said(*rows, f"| 1 | Mở lớp | UBND | {cell} |") == [
        ("Mở lớp", edtf, ("UBND",), ())
    ]


def test_a_bracket_in_a_line_of_its_own_belongs_to_the_time_above() -> None:
    rows = ("| TT | Nội dung | Chủ trì | Thời gian |", RULE)
    row = "| 1 | Mở lớp | UBND | Tháng 3<br>(dự kiến) |"
    assert said(*rows, row) == [("Mở lớp", "2026-03", ("UBND",), ())]


HEAD = ("| TT | Nội dung | Chủ trì | Thời gian |", RULE)
FIRST = "| 1 | Mở lớp | UBND | Tháng 3 |"


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (("| 2 | Kiểm tra | | |",), [("Kiểm tra", "2026-03", ("UBND",), ())]),
        (("| 2 | Kiểm tra | | Tháng 5 |",), [("Kiểm tra", "2026-05", ("UBND",), ())]),
        (("| 2 | Kiểm tra | Sở Nội vụ | |",), [("Kiểm tra", "", ("Sở Nội vụ",), ())]),
        (
            ("| 2 | Kiểm tra | | |", "| 3 | Báo cáo | | |"),
            [
                ("Kiểm tra", "2026-03", ("UBND",), ()),
                ("Báo cáo", "2026-03", ("UBND",), ()),
            ],
        ),
        (
            ("| II | Tuyên truyền | | |", "| 1 | Họp | | Tháng 5 |"),
            [("Họp", "2026-05", (), ())],
        ),
        (('| 2 | Kiểm tra | | |\n{: lead="" due="" }',), [("Kiểm tra", "", (), ())]),
        (
            ("", "Đoạn.", "", *HEAD, "| 2 | Họp | | Tháng 5 |"),
            [("Họp", "2026-05", (), ())],
        ),
    ],
)
def test_cells_left_empty_say_what_the_merged_cell_above_says(
    rows: tuple[str, ...], expected: list[tuple[str, str, tuple[str, ...], object]]
) -> None:
    assert said(*HEAD, FIRST, *rows)[1:] == expected


@pytest.mark.parametrize(
    ("row", "tasks", "doubts"),
    [
        ("| Kiểm tra | | |", 1, 1),
        ("| 2. Kiểm tra | | |", 2, 1),
        ("| II. Kiểm tra | | |", 1, 0),
        ("| **Kiểm tra** | | |", 1, 0),
        ("| KIỂM TRA | | |", 1, 0),
    ],
)
def test_a_table_may_have_no_column_of_numbers(
    row: str, tasks: int, doubts: int
) -> None:
    rows = ("| Nội dung | Chủ trì | Thời gian |", "| --- | --- | --- |")
    body = "\n".join((*rows, "| 1. Mở lớp | UBND | Tháng 3 |", row))
    reading = read_library(sources(a=a_plan_source(body, thoi_ky="2026")))
    assert len(reading.library.assignments) == tasks
    codes = [issue.code for issue in reading.issues]
    assert codes.count(IssueCode.TABLE_DOUBT) == doubts


TAKEN = "Ô để trống, đọc theo ô gộp ở trên: "


def test_a_doubt_names_what_a_row_takes_from_above() -> None:
    rows = (*HEAD, FIRST, "| 2 | Kiểm tra | | |", "| 3 | Báo cáo | | Tháng 5 |")
    source = a_plan_source("\n".join(rows), thoi_ky="2026")
    issues = read_library(sources(a=source)).issues
    told = [i.message for i in issues if i.code is IssueCode.TABLE_DOUBT]
    assert told == [
        f"{TAKEN}cơ quan chủ trì “UBND”; thời gian “Tháng 3”",
        f"{TAKEN}cơ quan chủ trì “UBND”",
    ]


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
        ("| | | Ban Dân vận Huyện ủy | Tháng 5 |", True),
        ("| (1) | (2) | (3) | (4) |", False),
        ('| 2 | Kiểm tra | | |\n{: due="2026-05" }', True),
        ('| 2 | Kiểm tra | | |\n{: due="2026-05" lead="UBND" }', False),
    ],
)
def test_cells_left_empty_below_merged_ones_are_a_doubt(
    row: str, *, is_doubt: bool
) -> None:
    body = "\n".join((*HEAD, FIRST, row))
    issues = read_library(sources(a=a_plan_source(body, thoi_ky="2026"))).issues
    assert (IssueCode.TABLE_DOUBT in {issue.code for issue in issues}) is is_doubt
