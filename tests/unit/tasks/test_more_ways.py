"""Duties without a time, tables of tasks, partners, and what a clerk notes."""

import pytest

from macros.model.edtf_deadline import edtf_of
from macros.registry.library import Library
from tests.plan_folder import a_library, a_plan_source, reading_of

Row = tuple[str, str | None, tuple[str, ...], tuple[str, ...]]


def read(body: str) -> list[Row]:
    """Return clause, time, who leads and who supports of each task."""
    return rows(a_library(a=a_plan_source(body, ma="a")))


def rows(library: Library) -> list[Row]:
    return [
        (t.clause_id, edtf_of(t.deadline), t.lead_units, t.supporting_units)
        for t in (assignment.task for assignment in library.assignments)
    ]


@pytest.mark.parametrize(
    ("sentence", "leads"),
    [
        ("Phòng Nội vụ tăng cường kiểm tra.", [("Phòng Nội vụ",)]),
        (
            "Phòng Nội vụ, Ban Dân vận Huyện ủy phối hợp tuyên truyền.",
            [("Phòng Nội vụ", "Ban Dân vận Huyện ủy")],
        ),
        (
            "Phòng Nội vụ rà soát. Làm rõ trách nhiệm. UBND huyện chỉ đạo chung.",
            [("Phòng Nội vụ",), ("UBND huyện",)],
        ),
        ("Các phòng tích cực tham mưu.", [("Các phòng",)]),
        ("Phòng Nội vụ là cơ quan thường trực.", []),
        ("Nâng cao chất lượng tham mưu của Phòng Nội vụ.", []),
    ],
)
def test_a_sentence_that_begins_with_a_body_is_its_duty(
    sentence: str, leads: list[tuple[str, ...]]
) -> None:
    found = read(f"## II. NỘI DUNG\n\n{sentence}")
    assert [lead for _, _, lead, _ in found] == leads
    assert all(time is None for _, time, _, _ in found)


@pytest.mark.parametrize(
    "heading", ["I. MỤC ĐÍCH, YÊU CẦU", "I. KẾT QUẢ NĂM 2023", "A. Tình hình chung"]
)
def test_reasons_and_results_are_no_duties(heading: str) -> None:
    assert read(f"## {heading}\n\nPhòng Nội vụ tăng cường kiểm tra.") == []


def test_what_stands_before_the_first_heading_is_no_duty() -> None:
    assert read("UBND huyện ban hành Kế hoạch như sau:\n\n## I. NỘI DUNG") == []


TABLE = """\
## III. PHÂN CÔNG

| TT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
| --- | --- | --- | --- | --- |
| 1 | Rà soát quy chế | Phòng Nội vụ | Ban Dân vận Huyện ủy | Quý II |
| 2 | Sơ kết | Tổ công tác số 2 | | Trước ngày 15/11/2024 |
| III | Công tác kiểm tra | | | |
"""


def test_a_row_of_a_table_is_a_task() -> None:
    assert read(TABLE) == [
        ("iii.d2", "2024-34", ("Phòng Nội vụ",), ("Ban Dân vận Huyện ủy",)),
        ("iii.d3", "../2024-11-15", ("Tổ công tác số 2",), ()),
    ]


def test_a_task_of_a_table_is_the_words_of_its_cell() -> None:
    library = a_library(a=a_plan_source(TABLE, ma="a"))
    assert [a.task.text for a in library.assignments] == ["Rà soát quy chế", "Sơ kết"]


def test_the_month_above_gives_the_time_that_a_table_leaves_out() -> None:
    body = (
        "## Tháng 3\n\n| Nhiệm vụ | Đơn vị thực hiện |\n| --- | --- |\n"
        "| Tập huấn | Phòng Nội vụ |\n"
    )
    assert [(time, lead) for _, time, lead, _ in read(body)] == [
        ("2024-03", ("Phòng Nội vụ",))
    ]


def test_a_table_without_bodies_or_times_holds_no_tasks() -> None:
    body = "## I. SỐ LIỆU\n\n| Nội dung | Số lượng |\n| --- | --- |\n| Mô hình | 2 |\n"
    assert read(body) == []


def test_partners_of_a_task_in_a_month_are_read() -> None:
    body = (
        "## Tháng 2\n\n1. Phối hợp với Ban Dân vận Huyện ủy tổ chức khảo sát; "
        "báo cáo kết quả (Phòng Nội vụ)."
    )
    assert read(body) == [
        ("thang-2.1", "2024-02", ("Phòng Nội vụ",), ("Ban Dân vận Huyện ủy",))
    ]


def test_a_note_overrides_what_the_text_says() -> None:
    body = (
        "## Tháng 2\n\n1. Báo cáo (Phòng Nội vụ).\n"
        '{: due="2024-34" lead="UBND huyện; Phòng Nội vụ" }'
    )
    library = a_library(a=a_plan_source(body, ma="a"))
    assert rows(library) == [
        ("thang-2.1", "2024-34", ("UBND huyện", "Phòng Nội vụ"), ())
    ]
    [assignment] = library.assignments
    own = assignment.task.recognised
    assert own
    assert (edtf_of(own.deadline), own.lead_units) == ("2024-02", ("Phòng Nội vụ",))


def test_a_note_makes_a_task_where_the_text_tells_none() -> None:
    body = '## I. NỘI DUNG\n\nTổng hợp báo cáo.\n{: lead="Phòng Nội vụ" }'
    assert read(body) == [("i.d1", None, ("Phòng Nội vụ",), ())]


def test_a_note_may_take_a_time_away() -> None:
    body = '## Tháng 2\n\n1. Báo cáo (Phòng Nội vụ).\n{: due="" }'
    assert read(body) == [("thang-2.1", None, ("Phòng Nội vụ",), ())]


def test_a_note_on_topics_makes_no_task_and_overrides_none() -> None:
    told = '## Tháng 2\n\n1. Báo cáo (Phòng Nội vụ).\n{: topic="dan-van-kheo" }'
    body = f'## I. NỘI DUNG\n\nTổng hợp báo cáo.\n{{: topic="dan-van-kheo" }}\n\n{told}'
    library = a_library(a=a_plan_source(body, ma="a"))
    assert rows(library) == [("i.thang-2.1", "2024-02", ("Phòng Nội vụ",), ())]
    [assignment] = library.assignments
    assert assignment.task.recognised is None


def test_a_note_is_no_word_of_the_text() -> None:
    body = 'Tổng hợp báo cáo.\n{: due="2024-05" }\n\nĐoạn sau.'
    library = a_library(a=a_plan_source(body, ma="a"))
    texts = [clause.text for clause in library.plans["a"].clauses]
    assert texts == ["Tổng hợp báo cáo.", "Đoạn sau."]


@pytest.mark.parametrize(
    "note",
    [
        '{: due="quý II" }',
        '{: due="2024-13" }',
        '{: due="2024-02-30" }',
        '{: ai="Phòng Nội vụ" }',
        "{: due=2024-05 }",
        "{: }",
    ],
)
def test_a_wrong_note_is_an_error_where_it_stands(note: str) -> None:
    reading = reading_of(f"Tổng hợp báo cáo.\n{note}")
    assert [(i.code.value, i.line, i.column) for i in reading.errors] == [
        ("ghi-de-sai", 9, 1)
    ]


@pytest.mark.parametrize("text", ["{: một câu trong văn bản", "a {: due }", "{{ x }}"])
def test_what_only_looks_like_a_note_is_text(text: str) -> None:
    reading = reading_of(f"Tổng hợp.\n{text}")
    [clause] = reading.library.plans["a"].clauses
    assert clause.text == f"Tổng hợp. {text}"


def times(body: str, period: str = "2026") -> list[str | None]:
    library = a_library(a=a_plan_source(body, ma="a", thoi_ky=period))
    return [edtf_of(a.task.deadline) for a in library.assignments]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("## Năm 2026\n\nGiao Phòng Nội vụ làm trước 30/6.", "../2026-06-30"),
        ("## II. Nhiệm vụ năm 2026\n\n### Tháng 5\n\n1. Mở lớp.", "2026-05"),
        ("### Tháng 4/2026\n\n1. Gửi báo cáo trước ngày 15/4.", "../2026-04-15"),
        ("### Quý II năm 2026\n\n1. Gửi trước 30.6.", "../2026-06-30"),
    ],
)
def test_a_heading_lends_its_year(body: str, expected: str) -> None:
    assert times(body, "2025/2026") == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Giao Phòng Nội vụ làm từ ngày 01/7/2026.", ["2026-07-01/.."]),
        ("Phòng Nội vụ thực hiện từ ngày 01/7/2026.", ["2026-07-01/.."]),
        ("Phòng Nội vụ làm theo Luật có hiệu lực từ ngày 01/7/2026.", [None]),
        ("Luật có hiệu lực từ ngày 01/7/2026.", []),
        ("Từ ngày 01/7/2026, không tổ chức cấp huyện.", []),
    ],
)
def test_a_time_without_an_end_makes_no_task(
    sentence: str, expected: list[str | None]
) -> None:
    assert times(f"## I. NHIỆM VỤ\n\n{sentence}") == expected


def test_the_own_days_of_a_task_count_before_its_month() -> None:
    body = "### Tháng 7\n\n1. Mở đợt cao điểm từ ngày 10/7 đến ngày 05/8/2026."
    assert times(body) == ["2026-07-10/2026-08-05"]


@pytest.mark.parametrize("due", ["2026-07-01/..", "2026/.."])
def test_a_clerk_may_note_a_time_without_an_end(due: str) -> None:
    assert times(f'Phòng Nội vụ làm.\n{{: due="{due}" }}') == [due]


def test_each_time_of_a_sentence_stays_with_its_work() -> None:
    body = (
        "Giao Phòng Nội vụ lập kế hoạch trước ngày 15/3/2024; in ấn, mở lớp trong "
        "tháng 4/2024; Ban Dân vận Huyện ủy tổ chức sơ kết trước 30/6/2024; báo cáo."
    )
    assert read(body) == [
        ("d1", "../2024-03-15", ("Phòng Nội vụ",), ()),
        ("d1", "2024-04", ("Phòng Nội vụ",), ()),
        ("d1", "../2024-06-30", ("Ban Dân vận Huyện ủy",), ()),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Giao Phòng Nội vụ báo cáo trước ngày 15/3/2024; lập kế hoạch; mở lớp.",
        "Giao Phòng Nội vụ báo cáo định kỳ: quý trước 15/3; năm trước 15/12.",
    ],
)
def test_a_sentence_with_one_time_is_one_task(sentence: str) -> None:
    assert len(read(sentence)) == 1
