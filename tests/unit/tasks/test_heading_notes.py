"""What a clerk notes on a heading holds for the work below it."""

import pytest

from macros.model.edtf_deadline import edtf_of
from macros.model.issue import IssueCode
from macros.pipeline import read_library
from tests.plan_folder import a_library, a_plan_source, sources

Row = tuple[str, str | None, tuple[str, ...], tuple[str, ...]]

NOTE = '{: lead="Phòng Nội vụ" support="Công an huyện" }'
HOME, GUARDS = ("Phòng Nội vụ",), ("Công an huyện",)


def read(body: str) -> list[Row]:
    library = a_library(a=a_plan_source(body, ma="a"))
    return [
        (t.clause_id, edtf_of(t.deadline), t.lead_units, t.supporting_units)
        for t in (assignment.task for assignment in library.assignments)
    ]


def test_all_paragraphs_below_have_its_bodies_up_to_the_next_heading() -> None:
    body = (
        f"## I. NHIỆM VỤ\n\n### 1. Tuyên truyền\n{NOTE}\n\n"
        "- Biên soạn tài liệu.\n\n- Mở lớp tập huấn trước ngày 30/6/2024.\n\n"
        "#### Việc khác\n\nThăm hỏi gia đình chính sách.\n\n"
        "### 2. Kiểm tra\n\n- Rà soát hồ sơ.\n"
    )
    assert read(body) == [
        ("i.1.d1", None, HOME, GUARDS),
        ("i.1.d2", "../2024-06-30", HOME, GUARDS),
        ("i.1.viec-khac.d1", None, HOME, GUARDS),
    ]


@pytest.mark.parametrize(
    ("paragraph", "lead"),
    [
        ('- Biên soạn tài liệu.\n{: lead="Sở Y tế" }', ("Sở Y tế",)),
        ('- Biên soạn tài liệu.\n{: lead="" }', ()),
        ("- Giao Sở Y tế biên soạn tài liệu.", ("Sở Y tế",)),
        ('- Biên soạn tài liệu.\n{: due="2024-03" }', HOME),
        ('#### Phụ\n{: lead="Sở Y tế" }\n\n- Biên soạn tài liệu.', ("Sở Y tế",)),
    ],
)
def test_what_stands_nearer_wins(paragraph: str, lead: tuple[str, ...]) -> None:
    [(_, _, found, _)] = read(f"## I. NHIỆM VỤ\n{NOTE}\n\n{paragraph}\n")
    assert found == lead


def test_a_heading_noted_to_name_nobody_hides_the_one_above() -> None:
    body = (
        f"## I. NHIỆM VỤ\n{NOTE}\n\n- Một việc.\n\n"
        '### Chung\n{: lead="" }\n\n- Việc chung.\n'
    )
    assert read(body) == [("i.d1", None, HOME, GUARDS)]


def test_work_among_the_reasons_is_work_where_a_note_says_so() -> None:
    body = f"## I. MỤC ĐÍCH, YÊU CẦU\n{NOTE}\n\n- Nâng cao nhận thức.\n"
    assert read(body) == [("i.d1", None, HOME, GUARDS)]


def test_rows_and_items_under_a_month_have_its_bodies_where_they_name_none() -> None:
    body = (
        f"## I. NHIỆM VỤ\n{NOTE}\n\n| Nội dung | Chủ trì | Thời gian |\n|--|--|--|\n"
        "| Mở lớp | | Tháng 3 |\n| Sơ kết | Sở Y tế | Tháng 4 |\n\n"
        "### Tháng 5\n\n1. Mở hội nghị.\n\n2. Đi cơ sở (Sở Y tế).\n"
    )
    assert read(body) == [
        ("i.d2", "2024-03", HOME, GUARDS),
        ("i.d3", "2024-04", ("Sở Y tế",), ()),
        ("i.thang-5.1", "2024-05", HOME, GUARDS),
        ("i.thang-5.2", "2024-05", ("Sở Y tế",), ()),
    ]


def test_its_time_is_that_of_the_work_below() -> None:
    body = (
        '### Sau Tết\n{: due="{2024-02,2024-03}" }\n\n1. Mở hội nghị.\n\n'
        "2. Báo cáo trước ngày 05/4/2024.\n\n"
        '### Tháng giêng {: due="2024-02" }\n\n1. Ra quân (Phòng Nội vụ).\n\n'
        '### Tháng 7\n{: due="" }\n\n1. Sở Y tế khám bệnh.\n'
    )
    assert [(time, lead) for _, time, lead, _ in read(body)] == [
        ("{2024-02,2024-03}", ()),
        ("../2024-04-05", ()),
        ("2024-02", HOME),
        (None, ("Sở Y tế",)),
    ]
    doubts = read_library(sources(a=a_plan_source(body, ma="a"))).doubts
    assert IssueCode.UNREAD_TIME not in {doubt.code for doubt in doubts}
