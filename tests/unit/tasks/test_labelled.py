"""Items with lines below them that say who and when."""

import pytest

from macros.model.edtf_deadline import edtf_of
from tests.plan_folder import a_library, a_plan_source

Row = tuple[str, str | None, tuple[str, ...], tuple[str, ...]]


def read(body: str) -> list[Row]:
    library = a_library(a=a_plan_source(f"## II. NỘI DUNG\n\n{body}", ma="a"))
    return [
        (t.clause_id, edtf_of(t.deadline), t.lead_units, t.supporting_units)
        for t in (assignment.task for assignment in library.assignments)
    ]


ITEM = """\
1. Xây dựng quy chế.

- Bảo đảm đúng quy định.

- Thời gian hoàn thành: Dự kiến tháng 3/2024.

- Đơn vị chủ trì: Phòng Nội vụ;

- Đơn vị phối hợp: Ban Dân vận Huyện ủy; Tổ giúp việc.
"""


def test_the_lines_of_an_item_are_its_task() -> None:
    assert read(ITEM) == [
        (
            "ii.1",
            "2024-03",
            ("Phòng Nội vụ",),
            ("Ban Dân vận Huyện ủy", "Tổ giúp việc"),
        )
    ]


def test_each_item_has_its_own_lines() -> None:
    second = ITEM.replace("1. ", "2. ").replace("tháng 3", "tháng 4")
    assert [(clause, time) for clause, time, _, _ in read(f"{ITEM}\n{second}")] == [
        ("ii.1", "2024-03"),
        ("ii.2", "2024-04"),
    ]


def test_several_groups_below_one_heading_belong_to_the_paragraph_before() -> None:
    body = (
        "Mở lớp tập huấn.\n\n- Thời gian: Tháng 3.\n\nSơ kết phong trào.\n\n"
        "- Thời gian thực hiện: Quý II.\n\n- Cơ quan chủ trì: Phòng Nội vụ."
    )
    assert [(clause, time, lead) for clause, time, lead, _ in read(body)] == [
        ("ii.d1", "2024-03", ()),
        ("ii.d3", "2024-34", ("Phòng Nội vụ",)),
    ]


def test_a_heading_that_is_a_name_is_no_work_of_the_lines_below_it() -> None:
    body = "### 1. Phòng Nội vụ\n\nRà soát hồ sơ.\n\n- Thời gian: Tháng 3."
    assert read(body) == [("ii.1.d1", "2024-03", ("Phòng Nội vụ",), ())]
    body = body.replace("Phòng Nội vụ", "Công tác rà soát")
    assert [clause for clause, *_ in read(body)] == ["ii.1"]


@pytest.mark.parametrize(
    "body",
    [
        "1. Khảo sát.\n\n- Phối hợp: Ban Dân vận Huyện ủy.",
        "1. Khảo sát.\n\n- Kết quả: Dự thảo được ban hành.",
        "1. Khảo sát.\n\n- Thời gian còn lại, các cơ quan báo cáo.",
    ],
)
def test_other_lines_make_no_task(body: str) -> None:
    assert read(body) == []


def test_a_note_overrides_the_lines() -> None:
    noted = ITEM.replace("quy chế.", 'quy chế.\n{: due="2024-05" }')
    assert [time for _, time, _, _ in read(noted)] == ["2024-05"]
