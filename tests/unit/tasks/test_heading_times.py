import pytest

from macros.model.edtf_deadline import edtf_of
from macros.tasks.heading_times import heading_deadline, looks_like_time
from tests.plan_folder import a_library, a_plan_source

ONE_YEAR = (2026, 2026)


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Tháng 1", "2026-01"),
        ("THÁNG 12", "2026-12"),
        ("Tháng 02/2024", "2024-02"),
        ("Tháng 4 năm 2026", "2026-04"),
        ("Tháng 5:", "2026-05"),
        ("Quý 1", "2026-33"),
        ("Quý II năm 2026", "2026-34"),
        ("QUÝ III NĂM 2026", "2026-35"),
        ("Quí IV", "2026-36"),
        ("3. Tháng 5", "2026-05"),
        ("1.1. Tháng 6", "2026-06"),
        ("1.1 Tháng 6", "2026-06"),
        ("I. THÁNG 7", "2026-07"),
        ("a) Tháng 8", "2026-08"),
        ("Tháng 9 (tháng cao điểm)", "2026-09"),
        ("Trong tháng 11", "2026-11"),
        ("Nhiệm vụ tháng 12", "2026-12"),
        ("Các nhiệm vụ trọng tâm trong quý II", "2026-34"),
        ("Quý I, II", "2026-01-01/2026-06-30"),
        ("Tháng ba", "2026-03"),
        ("Tháng mười hai", "2026-12"),
        ("Tháng năm", "2026-05"),
        ("6 tháng cuối năm", "2026-41"),
        ("Tháng 5 và những tháng tiếp theo", "2026-05/.."),
        ("Tháng 6, 7", "2026-06-01/2026-07-31"),
        ("Tháng 1 - 3", "2026-01-01/2026-03-31"),
        ("Tháng 3, 6, 9", "{2026-03,2026-06,2026-09}"),
        ("Quý II + III", "2026-04-01/2026-09-30"),
        ("Quý I và III", "{2026-01..2026-03,2026-07..2026-09}"),
        ("T3/2026", "2026-03"),
        ("9 tháng đầu năm", "2026-01-01/2026-09-30"),
        ("Nhiệm vụ 9 tháng đầu năm 2026", "2026-01-01/2026-09-30"),
        ("Quý I, tháng 4", "2026-01-01/2026-04-30"),
        ("Tháng 4/26", "2026-04"),
    ],
)
def test_a_heading_names_months_and_quarters(heading: str, expected: str) -> None:
    deadline = heading_deadline(heading, ONE_YEAR)
    assert deadline
    assert edtf_of(deadline) == expected
    assert looks_like_time(heading)


@pytest.mark.parametrize(
    "heading",
    [
        "Tháng 13",
        "Tháng 0",
        "Quý V",
        "Tháng giêng",
        "Nhiệm vụ chung quý II",
    ],
)
def test_a_heading_that_seems_to_say_when_is_not_taken_for_it(heading: str) -> None:
    assert heading_deadline(heading, ONE_YEAR) is None
    assert looks_like_time(heading)


@pytest.mark.parametrize(
    "heading",
    [
        "",
        "II. NỘI DUNG",
        "Tháng hành động vì trẻ em",
        "Quý chế",
        "Kỷ niệm ngày 30 tháng 4",
        "Kết quả 6 tháng đầu năm",
        "Kết quả 9 tháng đầu năm",
        "Báo cáo hằng tháng",
        "Năm 2026",
    ],
)
def test_a_heading_about_something_else_is_no_time(heading: str) -> None:
    assert heading_deadline(heading, ONE_YEAR) is None
    assert not looks_like_time(heading)


def test_a_plan_of_several_years_leaves_the_year_of_a_month_open() -> None:
    assert heading_deadline("Tháng 5", (2020, 2025)) is None
    assert heading_deadline("Tháng 5/2021", (2020, 2025))


ROWS = [
    ("1. Quý I:\n\n- Mở lớp.\n\n- Họp.\n\n2. Quý II\n\n- Sơ kết.", "33 33 34"),
    ("**Tháng 3:**\n\n- Mở lớp.\n\n**Tháng 4**\n\n- Sơ kết.\n\nMột đoạn.", "03 04"),
    ("- Tháng 3:\n\n+ Mở lớp.\n\n+ Họp.\n\n- Tháng 4:\n\n+ Họp.", "03 03 04"),
    ("- Tháng 3:\n\n+ Mở lớp.\n\n- Việc khác.\n\n+ Họp.", "03"),
    ("a) Trong tháng 3\n\n- Mở lớp.\n\nb) Việc khác\n\n- Họp.", "03"),
    ("Quý III:\n\n| Nội dung | Chủ trì |\n|--|--|\n| Mở lớp | UBND huyện |", "35"),
    ("- Mở lớp\n\n- Tháng 3\n\n- Tháng 4\n\nTháng 5\n\nMột câu.", ""),
]


@pytest.mark.parametrize(("body", "expected"), ROWS)
def test_a_line_that_is_a_time_says_when_the_list_behind_it_is_due(
    body: str, expected: str
) -> None:
    source = a_plan_source(f"## II. NHIỆM VỤ\n\n{body}\n", ma="a")
    due = [edtf_of(a.task.deadline) for a in a_library(a=source).assignments]
    assert due == [f"2024-{part}" for part in expected.split()]
