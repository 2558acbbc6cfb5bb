"""Names that the register lacks: told once, with how often each leads a task."""

import pytest

from macros.model.issue import IssueCode
from macros.tasks.unit_names import names_begun
from tests.plan_folder import reading_of


def told(*paragraphs: str) -> list[str]:
    return [
        issue.message
        for issue in reading_of(*paragraphs).doubts
        if issue.code is IssueCode.TASK_WITHOUT_UNIT
    ]


def test_each_name_is_told_once_the_most_frequent_first() -> None:
    found = told(
        "Giao Đội Cơ động tổ chức hội nghị.",
        "Giao Đội Văn nghệ tổ chức hội thi.",
        "Giao Đội Văn nghệ tổ chức hội diễn.",
    )
    names = "“Đội Văn nghệ” (2 việc), “Đội Cơ động” (1 việc)"
    assert found == [f"2 cơ quan chưa có trong danh mục: {names}"]


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
    assert message == f"1 cơ quan chưa có trong danh mục: “{words}” (1 việc)"


def test_only_the_name_is_proposed_of_a_whole_sentence() -> None:
    words = "Đội Cơ động chủ trì tham mưu Ủy ban nhân dân tỉnh ban hành Kế hoạch"
    [message] = told(TABLE.format(words))
    assert message == "1 cơ quan chưa có trong danh mục: “Đội Cơ động” (1 việc)"


def test_a_body_of_a_known_type_is_no_doubt() -> None:
    assert told(TABLE.format("Chi cục Thuế"), TABLE.format("Kho bạc Nhà nước")) == []


def test_a_known_name_within_a_sentence_is_not_proposed() -> None:
    words = "UBND huyện chịu trách nhiệm về việc này"
    assert told(TABLE.format(words)) == []
