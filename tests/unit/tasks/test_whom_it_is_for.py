"""Who is told to do what: sentences, lead-ins, closings, group headings."""

import pytest

from macros.model.edtf_deadline import edtf_of
from tests.plan_folder import a_library, a_plan_source

Row = tuple[tuple[str, ...], str | None]


def read(body: str) -> list[Row]:
    library = a_library(a=a_plan_source(body, ma="a"))
    return [
        (task.lead_units, edtf_of(task.deadline))
        for task in (assignment.task for assignment in library.assignments)
    ]


def test_an_official_who_is_given_work_has_what_stands_below() -> None:
    body = (
        "## 1. Công an huyện\n\nTham mưu cho UBND huyện.\n\n"
        "Trong đó giao Trưởng Công an huyện chỉ đạo thực hiện:\n\n"
        "- Kiểm tra các chốt.\n\n- Lập danh sách."
    )
    officer = (("Trưởng Công an huyện",), None)
    assert read(body) == [(("Công an huyện",), None), officer, officer]


def test_a_text_of_paragraphs_alone_has_no_opening() -> None:
    body = (
        "Huyện ủy vừa ban hành công văn về phòng cháy.\n\n"
        "Theo đó, Ban Thường vụ Huyện ủy đề nghị các chi bộ phổ biến công văn.\n\n"
        "Các đoàn thể huyện vận động hội viên ký cam kết."
    )
    assert read(body) == [(("các chi bộ",), None), (("Các đoàn thể huyện",), None)]


def test_the_last_words_may_be_the_work_of_the_body_above() -> None:
    body = "## 4. Các trường học\n\nDạy lồng ghép nội dung phòng cháy./."
    assert read(body) == [(("Các trường học",), None)]


@pytest.mark.parametrize(
    "closing",
    [
        "Trên đây là Kế hoạch phòng cháy của huyện./.",
        "Điều 4. Chánh Văn phòng thi hành Quyết định này./.",
        "Kế hoạch này được phổ biến đến mọi người dân./.",
    ],
)
def test_what_closes_the_plan_is_no_work_of_the_last_body(closing: str) -> None:
    body = f"## 4. Các trường học\n\nDạy lồng ghép nội dung phòng cháy.\n\n{closing}"
    assert read(body) == [(("Các trường học",), None)]


def test_a_time_below_a_group_heading_is_that_of_the_items_behind() -> None:
    body = (
        "## 2. Đối với các chi đoàn\n\n- Thời gian thực hiện: trong tháng 3/2024\n\n"
        "- Địa điểm: tại trường\n\n- Trồng cây.\n\n- Quét dọn sân trường."
    )
    assert read(body) == [(("các chi đoàn",), "2024-03")] * 2


def test_a_line_in_capitals_is_a_title() -> None:
    assert read("LỊCH CÔNG TÁC TỪ NGÀY 04/3/2024 ĐẾN NGÀY 10/3/2024\n\n## I. A") == []


@pytest.mark.parametrize(
    ("line", "leads"),
    [
        ("- Chi đoàn 10A đảm nhận bồn hoa số 1.", ["Chi đoàn 10A"]),
        ("- Lớp 12A2: quét sân trường.", ["Lớp 12A2"]),
        ("- Tổ Toán - Tin ra đề thi.", ["Tổ Toán - Tin"]),
        ("- GVCN lớp 9A nhắc học sinh mặc đồng phục.", ["GVCN lớp 9A"]),
        ("- BCH Đoàn trường theo dõi, chấm điểm.", ["BCH Đoàn trường"]),
    ],
)
def test_each_body_of_a_list_has_its_sentence(line: str, leads: list[str]) -> None:
    body = f"Mỗi lớp nhận một khu vực, cụ thể như sau:\n\n{line}"
    assert [list(lead) for lead, _ in read(body)] == [leads]
