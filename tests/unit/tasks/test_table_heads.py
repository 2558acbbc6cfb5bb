"""Which columns of a table say what, when and who, whatever they are called."""

import pytest

from macros.model.edtf_deadline import edtf_of
from macros.model.issue import IssueCode
from macros.pipeline import Reading, read_library
from tests.plan_folder import a_plan_source, sources

Row = tuple[str, str, tuple[str, ...]]


def reading_of(head: str, *rows: str) -> Reading:
    rule = "|" + " --- |" * (head.count("|") - 1)
    body = "## II. NHIỆM VỤ\n\n" + "\n".join((head, rule, *rows))
    return read_library(sources(a=a_plan_source(body, thoi_ky="2026")))


def said(head: str, *rows: str) -> list[Row]:
    tasks = (a.task for a in reading_of(head, *rows).library.assignments)
    return [(t.text, edtf_of(t.deadline) or "", t.lead_units) for t in tasks]


def is_doubt(head: str, *rows: str) -> bool:
    issues = reading_of(head, *rows).issues
    return IssueCode.TABLE_DOUBT in {issue.code for issue in issues}


@pytest.mark.parametrize("due", ["Thời gian", "Tháng", "Tháng trình", "Thời điểm"])
@pytest.mark.parametrize("lead", ["Chủ trì", "Cơ quan tham mưu", "Phân công"])
@pytest.mark.parametrize(
    "work",
    ["Nội dung công việc", "Tên văn bản", "Tên sự kiện", "Hoạt động", "Chuyên đề"],
)
def test_columns_of_any_name_are_read(work: str, lead: str, due: str) -> None:
    head = f"| TT | {work} | {lead} | {due} | Ghi chú |"
    row = "| 1 | Quy chế | Phòng Nội vụ | Tháng 3 | |"
    assert said(head, row) == [("Quy chế", "2026-03", ("Phòng Nội vụ",))]
    assert not is_doubt(head, row)


@pytest.mark.parametrize(
    "lead",
    [
        "Cơ quan soạn thảo",
        "Cơ quan, đơn vị tham mưu",
        "Đầu mối",
        "Người phụ trách",
        "Cán bộ phụ trách",
        "Cơ quan trình",
        "Đơn vị chuẩn bị",
        "Cơ quan, đơn vị",
        "Đơn vị được giao",
    ],
)
def test_who_leads_has_many_names(lead: str) -> None:
    rows = (f"| Nội dung | {lead} | Thời gian |", "| Quy chế | Phòng Nội vụ | Quý I |")
    assert said(*rows) == [("Quy chế", "2026-33", ("Phòng Nội vụ",))]


@pytest.mark.parametrize(
    ("due", "cell", "edtf"),
    [
        ("Tiến độ", "Quý II", "2026-34"),
        ("Hoàn thành trước", "30/6", "2026-06-30"),
        ("Tháng", "3", "2026-03"),
        ("Tháng", "3, 6, 9", "{2026-03,2026-06,2026-09}"),
        ("Tháng", "3-5", "2026-03-01/2026-05-31"),
        ("Tháng", "12/2026", "2026-12"),
        ("Tháng", "15/3", "2026-03-15"),
        ("Tháng trình", "05", "2026-05"),
        ("Quý", "II", "2026-34"),
        ("Quý", "I, II", "2026-01-01/2026-06-30"),
        ("Ngày", "15/3", "2026-03-15"),
        ("Dự kiến tháng trình", "7", "2026-07"),
        ("Tháng, quý", "Quý I", "2026-33"),
        ("Năm thực hiện", "2026", "2026"),
    ],
)
def test_when_has_many_names(due: str, cell: str, edtf: str) -> None:
    rows = (f"| Nội dung | Chủ trì | {due} |", f"| Quy chế | Phòng Nội vụ | {cell} |")
    assert said(*rows) == [("Quy chế", edtf, ("Phòng Nội vụ",))]


def test_the_first_column_that_says_something_else_is_the_work() -> None:
    assert said(
        "| STT | Danh mục | Cơ quan chủ trì | Thời gian | Kết quả |",
        "| 1 | Quy chế | Phòng Nội vụ | Tháng 3 | Quyết định |",
    ) == [("Quy chế", "2026-03", ("Phòng Nội vụ",))]


def test_plain_names_win_over_those_that_may_say_more() -> None:
    assert said(
        "| Đề án | Nội dung | Cơ quan | Chủ trì | Tháng | Thời gian |",
        "| A | Mở lớp | UBND huyện | Phòng Nội vụ | 5 | Tháng 3 |",
    ) == [("Mở lớp", "2026-03", ("Phòng Nội vụ",))]


def test_a_time_before_the_work_counts_for_the_rows_below_it() -> None:
    rows = (
        "| Tháng | Nội dung | Phụ trách |",
        "| 3 | Mở lớp | Phòng Nội vụ |",
        "| | Sơ kết | UBND huyện |",
        "| | Họp | |",
        "| 4 | Kiểm tra | UBND huyện |",
    )
    assert said(*rows) == [
        ("Mở lớp", "2026-03", ("Phòng Nội vụ",)),
        ("Sơ kết", "2026-03", ("UBND huyện",)),
        ("Họp", "2026-03", ("UBND huyện",)),
        ("Kiểm tra", "2026-04", ("UBND huyện",)),
    ]
    assert is_doubt(*rows)


def test_marks_below_months_or_quarters_say_when() -> None:
    rows = (
        "| TT | Nội dung | Chủ trì | Quý I | Quý II | Quý III |",
        "| 1 | Mở lớp | Phòng Nội vụ | x | | |",
        "| 2 | Sơ kết | Phòng Nội vụ | | X | X |",
        "| 3 | Rà soát | Phòng Nội vụ | x | | x |",
        "| 4 | Giữ trang tin | Phòng Nội vụ | | | |",
    )
    assert [due for _, due, _ in said(*rows)] == [
        "2026-33",
        "2026-04-01/2026-09-30",
        "{2026-01..2026-03,2026-07..2026-09}",
        "",
    ]


def test_marks_may_stand_below_a_head_in_two_rows_and_alone() -> None:
    assert said(
        "| Nội dung | Thời gian | | |",
        "| | T1 | T2 | T3 |",
        "| Mở lớp | | x | |",
        "| Sơ kết | | | x |",
    ) == [("Mở lớp", "2026-02", ()), ("Sơ kết", "2026-03", ())]


@pytest.mark.parametrize(
    ("head", "doubt"),
    [
        ("| Việc cần làm | Phòng, ban | Tuần |", True),
        ("| TT | Đầu vào | Đầu ra | Ghi chú |", True),
        ("| Nội dung | Ban | Tuần |", True),
        ("| Chỉ tiêu | Chủ trì | Thời gian |", True),
        ("| Thời gian | Buổi sáng | Buổi chiều |", True),
        ("| Nội dung | Mức chi | Thành tiền |", False),
        ("| TT | Họ và tên | Chức vụ | Đơn vị |", False),
        ("| Xã | Số hộ | Tỷ lệ |", False),
        ("| Tên văn bản | Số, ký hiệu | Ngày ban hành |", False),
        ("| Tên văn bản | Cơ quan ban hành | Trích yếu |", False),
        ("| Chỉ tiêu | Đơn vị tính | Kế hoạch 2026 |", False),
        ("| Nội dung | Kinh phí | Nguồn kinh phí |", False),
        ("| Chỉ tiêu | Quý I | Quý II |", False),
        ("| Tổng số hộ tham gia | Tỷ lệ | Ghi chú |", False),
    ],
)
def test_a_table_that_may_give_work_and_is_not_read_is_a_doubt(
    head: str, *, doubt: bool
) -> None:
    cells = head.count("|") - 1
    rows = ["|" + " a |" * cells, "|" + " b |" * cells]
    assert said(head, *rows) == []
    assert is_doubt(head, *rows) is doubt
    noted = [f'{rows[0]}\n{{: lead="Phòng Nội vụ" }}', rows[1]]
    assert not is_doubt(head, *noted)


def test_a_letterhead_in_a_table_is_no_doubt() -> None:
    assert not is_doubt("| Nơi nhận | Người ký |", "| Như trên | Chủ tịch |")
