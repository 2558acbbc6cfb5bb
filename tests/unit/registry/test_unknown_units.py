"""Names that the register lacks: each told once, with how many tasks name it."""

import pytest

from macros.model.issue import IssueCode
from macros.tasks.unit_names import names_begun
from tests.plan_folder import reading_of

CODES = (IssueCode.TASK_WITHOUT_UNIT, IssueCode.UNTOLD_BODY)


def told(*paragraphs: str) -> list[str]:
    issues = reading_of(*paragraphs).doubts
    return [issue.message for issue in issues if issue.code in CODES]


def test_each_name_is_told_once_where_it_stands_first() -> None:
    reading = reading_of(
        "Giao Đội Cơ động, Đội Văn nghệ tổ chức hội nghị.",
        "Giao Đội Văn nghệ chủ trì, phối hợp với Đội Tuyên truyền tổ chức hội thi.",
        "Giao Phòng Nội vụ chủ trì, phối hợp với Đội Văn nghệ tổ chức hội diễn.",
    )
    assert [(i.line, i.column, i.message) for i in reading.doubts] == [
        (8, 6, "Chưa rõ “Đội Cơ động” là cơ quan nào (chủ trì 1 việc)"),
        (
            8,
            19,
            "Chưa rõ “Đội Văn nghệ” là cơ quan nào (chủ trì 2 việc, phối hợp 1 việc)",
        ),
        (10, 41, "Chưa rõ “Đội Tuyên truyền” là cơ quan nào (phối hợp 1 việc)"),
    ]


def test_a_name_in_a_line_below_the_work_is_told_at_that_line() -> None:
    reading = reading_of("1. Rà soát.", "- Đơn vị chủ trì: Đội Cơ động.")
    [doubt] = reading.doubts
    assert (doubt.line, doubt.column) == (10, 19)


TABLE = "| Nội dung | Chủ trì |\n| --- | --- |\n| Mở lớp | {} |"


@pytest.mark.parametrize(
    "words",
    [
        "Ban hành quy chế",
        "BAN HÀNH QUY CHẾ",
        "ban hành quy chế",
        "Tổ chức thực hiện kế hoạch",
        "Báo cáo kết quả thực hiện",
        "Báo cáo Ban Chỉ đạo thành phố",
        "Bộ phận tham mưu",
        "Hội nghị sơ kết",
        "Hội thảo khoa học",
        "Đoàn kết toàn dân",
        "Phòng, chống tham nhũng",
        "Phòng chống thiên tai",
        "Sở hữu trí tuệ",
        "Trường hợp không cân đối được kinh phí",
        "Thanh tra việc thực hiện",
        "Viện trợ nước ngoài",
        "Tuyên truyền, vận động",
        "Kiểm tra, giám sát",
    ],
)
def test_an_order_is_proposed_as_no_body(words: str) -> None:
    assert told(TABLE.format(words)) == [
        "Chưa rõ cơ quan nào chủ trì nhiệm vụ ở đoạn này"
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Ban chỉ đạo huyện",
        "SỞ NỘI VỤ",
        "Báo Lạng Sơn",
        "Bộ Tư lệnh Quân khu 1",
        "Bộ CHQS tỉnh",
        "Hội Nông dân",
        "Hội đồng nhân dân xã",
        "Đoàn Thanh niên xã",
        "Trường Chính trị",
        "Trung tâm Y tế",
        "Chi cục Thuế",
        "Toà án nhân dân",
        "Kho bạc Nhà nước",
        "Ngân hàng Chính sách xã hội",
        "Công ty Điện lực",
        "Bệnh viện Đa khoa",
        "Thanh tra tỉnh",
        "Mặt trận Tổ quốc",
        "Liên hiệp Phụ nữ",
        "Viện Kiểm sát nhân dân",
        "Thành ủy",
        "Sở Văn hóa, Thể thao và Du lịch",
        "Các sở, ban, ngành",
        "Sở, ban, ngành thành phố",
    ],
)
def test_a_body_is_told_by_its_name(words: str) -> None:
    assert names_begun(f"{words}, ban hành quy chế") == (words,)


@pytest.mark.parametrize(
    "words",
    [
        "Ban chỉ đạo huyện",
        "Bộ Tư lệnh Quân khu 1",
        "Công ty Điện lực",
        "Liên hiệp Phụ nữ",
        "Thành ủy",  # of no place around a rural district
        "Phòng Sao chép",
    ],
)
def test_a_body_of_no_known_type_is_a_doubt(words: str) -> None:
    [message] = told(TABLE.format(words))
    assert message == f"Chưa rõ “{words}” là cơ quan nào (chủ trì 1 việc)"


def test_only_the_name_is_proposed_of_a_whole_sentence() -> None:
    words = "Đội Cơ động chủ trì tham mưu Ủy ban nhân dân tỉnh ban hành Kế hoạch"
    [message] = told(TABLE.format(words))
    assert message == "Chưa rõ “Đội Cơ động” là cơ quan nào (chủ trì 1 việc)"


def test_a_body_of_a_known_type_is_no_doubt() -> None:
    assert told(TABLE.format("Chi cục Thuế"), TABLE.format("Kho bạc Nhà nước")) == []


def test_a_known_name_within_a_sentence_is_not_proposed() -> None:
    words = "UBND huyện chịu trách nhiệm về việc này"
    assert told(TABLE.format(words)) == []
