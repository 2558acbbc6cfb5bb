from datetime import date

import pytest

from macros.model.clause import Clause, ClauseKind
from macros.model.edtf_deadline import edtf_of
from macros.model.schedule import (
    Before,
    Deadline,
    Period,
    PeriodKind,
    Unscheduled,
    Within,
)
from macros.tasks.recognise import plan_years
from tests.builders import a_clause, a_plan
from tests.unit.tasks.reading import YEARLY, paragraph, tasks_of


def month(
    text: str, heading: str = "Tháng 2", segment: str = "thang-2"
) -> tuple[Clause, Clause]:
    path = ("ii", f"ii.{segment}")
    return (
        a_clause(heading, path[1], ClauseKind.HEADING, path=path[:1], marker=heading),
        a_clause(text, f"{path[1]}.1", path=path, marker="1."),
    )


def test_a_task_under_a_month_closes_with_its_bodies() -> None:
    text = "1. Tổ chức hội nghị (Phòng Tổ chức - Tổng hợp và các phòng tham mưu)."
    [task] = tasks_of(*month(text))
    assert (task.id, task.plan_id, task.clause_id) == (
        "ke-hoach-mau/ii.thang-2.1",
        "ke-hoach-mau",
        "ii.thang-2.1",
    )
    assert task.text == "Tổ chức hội nghị"
    assert text[task.span.start : task.span.end] == task.text
    assert task.deadline == Within(Period(2024, PeriodKind.MONTH, 2))
    assert task.due_text == "Tháng 2"
    assert task.lead_units == ("Phòng Tổ chức - Tổng hợp", "các phòng")
    assert task.supporting_units == ()


@pytest.mark.parametrize(
    ("text", "words", "leads"),
    [
        pytest.param(
            "1. Khảo sát (đợt 2) (Phòng Đoàn thể và các hội);",
            "Khảo sát (đợt 2)",
            ("Phòng Đoàn thể và các hội",),
            id="two brackets",
        ),
        pytest.param(
            "1. Khảo sát (lần thứ hai).", "Khảo sát (lần thứ hai).", (), id="no body"
        ),
        pytest.param("1. Khảo sát.", "Khảo sát.", (), id="no brackets"),
    ],
)
def test_only_bodies_are_cut_off(text: str, words: str, leads: tuple[str, ...]) -> None:
    [task] = tasks_of(*month(text))
    assert (task.text, task.lead_units) == (words, leads)


@pytest.mark.parametrize(
    ("heading", "segment", "period", "expected"),
    [
        pytest.param("Tháng 2", "thang-2", "2024", "2024-02", id="year of the plan"),
        pytest.param("Tháng 2/2025", "thang-2", "2024/2025", "2025-02", id="own year"),
        pytest.param("Quý IV", "quy-iv", "2024", "2024-36", id="quarter"),
        pytest.param("Tháng 2", "thang-2-2", "2024", "2024-02", id="a second heading"),
        pytest.param("Tháng 2", "thang-2", "2024/2025", None, id="of several years"),
        pytest.param("Tháng 2", "thang-2", "", None, id="of no year"),
        pytest.param("Tháng 13", "thang-13", "2024", None, id="no month"),
    ],
)
def test_the_heading_and_the_plan_make_the_month(
    heading: str, segment: str, period: str, expected: str | None
) -> None:
    clauses = month("1. Họp (Sở Nội vụ).", heading, segment)
    found = [edtf_of(task.deadline) for task in tasks_of(*clauses, period=period)]
    assert found == [expected]


def test_the_date_of_a_plan_without_a_period_gives_the_year() -> None:
    assert plan_years(a_plan(period="", date="2024-02-XX")) == (2024, 2024)
    assert plan_years(a_plan(period="2020/2025")) == (2020, 2025)
    assert plan_years(a_plan(period="")) == (0, 0)


@pytest.mark.parametrize(
    ("text", "leads", "supports", "deadline"),
    [
        pytest.param(
            "Giao Ban Dân vận Tỉnh ủy chủ trì, phối hợp với Sở Nội vụ và các cơ quan "
            "liên quan tổ chức khảo sát. Thực hiện hàng năm.",
            ("Ban Dân vận Tỉnh ủy",),
            ("Sở Nội vụ", "các cơ quan liên quan"),
            YEARLY,
            id="lead and supports",
        ),
        pytest.param(
            "Giao cho Phòng Tổ chức - Tổng hợp theo dõi, đôn đốc.",
            ("Phòng Tổ chức - Tổng hợp",),
            (),
            Unscheduled(),
            id="lead only",
        ),
        pytest.param(
            "Trên cơ sở kết quả, giao Sở Nội vụ phối hợp Ban Dân vận Tỉnh ủy tham mưu.",
            ("Sở Nội vụ",),
            ("Ban Dân vận Tỉnh ủy",),
            Unscheduled(),
            id="giao within a sentence",
        ),
        pytest.param(
            "Sở Nội vụ tổ chức tập huấn. Hoàn thành trong quý II/2024.",
            ("Sở Nội vụ",),
            (),
            Within(Period(2024, PeriodKind.QUARTER, 2)),
            id="without giao",
        ),
        pytest.param(
            "Căn cứ Chương trình này, các phòng xây dựng kế hoạch hoàn thành trong "
            "tháng 3/2024.",
            ("các phòng",),
            (),
            Within(Period(2024, PeriodKind.MONTH, 3)),
            id="grounds first",
        ),
        pytest.param(
            "Hàng năm, Sở Nội vụ lựa chọn mô hình.",
            ("Sở Nội vụ",),
            (),
            YEARLY,
            id="every year",
        ),
        pytest.param(
            "Hàng năm, có trên 80% cơ quan đạt.", (), (), YEARLY, id="a target of none"
        ),
        pytest.param(
            "Giao Sở Nội vụ tổ chức. Các cấp phối hợp với Ban Dân vận Tỉnh ủy.",
            ("Sở Nội vụ",),
            (),
            Unscheduled(),
            id="phối hợp in another sentence",
        ),
    ],
)
def test_an_assignment_names_its_bodies_and_its_time(
    text: str, leads: tuple[str, ...], supports: tuple[str, ...], deadline: Deadline
) -> None:
    [task] = paragraph(text)
    assert task.lead_units == leads
    assert task.supporting_units == supports
    assert task.deadline == deadline
    assert task.text == text


@pytest.mark.parametrize(
    "text",
    [
        "Tiếp tục tuyên truyền, quán triệt Quy chế.",
        "Sở Nội vụ là cơ quan thường trực.",
        "Việc bàn giao Sở Nội vụ đã xong.",
        "Kết quả năm 2023 đạt khá.",
    ],
)
def test_a_paragraph_without_work_has_no_task(text: str) -> None:
    assert paragraph(text) == ()


def test_each_time_ends_a_task_of_its_own() -> None:
    first = "Giao Ban Dân vận Tỉnh ủy tổ chức khảo sát. Hoàn thành trong quý III/2024."
    second = "Trên cơ sở ấy, giao Sở Nội vụ tham mưu. Hoàn thành trong quý IV/2024."
    tasks = paragraph(f"{first} {second}")
    assert [task.id for task in tasks] == ["ke-hoach-mau/d1", "ke-hoach-mau/d1~2"]
    assert [task.text for task in tasks] == [first, second]
    assert [edtf_of(task.deadline) for task in tasks] == ["2024-35", "2024-36"]
    assert [task.due_text for task in tasks] == [
        "Hoàn thành trong quý III/2024",
        "Hoàn thành trong quý IV/2024",
    ]
    assert [task.lead_units for task in tasks] == [
        ("Ban Dân vận Tỉnh ủy",),
        ("Sở Nội vụ",),
    ]


def test_the_body_of_a_paragraph_goes_on_to_its_next_task() -> None:
    one, other = paragraph(
        "Giao Ban Dân vận Tỉnh ủy theo dõi chung. Hàng năm, chủ trì kiểm tra việc ấy."
    )
    assert (one.text, one.deadline) == (
        "Giao Ban Dân vận Tỉnh ủy theo dõi chung.",
        Unscheduled(),
    )
    assert (other.lead_units, other.deadline) == (("Ban Dân vận Tỉnh ủy",), YEARLY)


def test_an_abbreviation_does_not_end_a_sentence() -> None:
    [task] = paragraph("Giao Sở Nội vụ mời TS. Nguyễn Văn A. Thực hiện hàng năm.")
    assert task.deadline == YEARLY


def test_a_small_letter_does_not_begin_a_sentence() -> None:
    [task] = paragraph("Giao Sở Nội vụ tôn vinh tôn giáo. đồng thời củng cố cơ sở.")
    assert task.text.endswith("cơ sở.")


def test_a_table_row_is_read_and_a_footnote_is_not() -> None:
    text = "1 Giao Sở Nội vụ tập huấn. Hoàn thành trong quý II/2024."
    row = a_clause(text, "d1", ClauseKind.TABLE_ROW)
    note = a_clause(f"¹ {text}", "chu-thich-1", ClauseKind.NOTE)
    assert [task.clause_id for task in tasks_of(row, note)] == ["d1"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "1. Mở hội nghị trước ngày 10/02/2024 (Sở Nội vụ).",
            Before(date(2024, 2, 10)),
        ),
        ("1. Gửi báo cáo trước ngày 05/3/2024 (Sở Nội vụ).", Before(date(2024, 3, 5))),
        (
            "1. Mở lớp (Sở Nội vụ). Hoàn thành trước ngày 20/02/2024.",
            Before(date(2024, 2, 20)),
        ),
        (
            "1. Sơ kết công tác trong 6 tháng đầu năm (Sở Nội vụ).",
            Within(Period(2024, PeriodKind.MONTH, 2)),
        ),
    ],
)
def test_a_day_of_its_own_counts_before_the_month_above(
    text: str, expected: Deadline
) -> None:
    [task] = tasks_of(*month(text))
    assert task.deadline == expected
    assert task.lead_units == ("Sở Nội vụ",)
