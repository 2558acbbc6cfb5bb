"""What the command check tells of each paragraph on request."""

from macros.model.task import TaskForm
from macros.pipeline import read_library
from macros.views.explanation import FORMS, explanations
from tests.plan_folder import a_plan_source, sources

HEAD = 8  # lines of a plan before its text


def explained(body: str, **others: str) -> list[str]:
    """Return the lines on a plan with this text."""
    reading = read_library(sources(a=a_plan_source(body, ma="a"), **others))
    assert reading.errors == ()
    return list(explanations(reading.library, reading.issues))


def test_a_task_is_told_with_its_form_bodies_and_time() -> None:
    body = (
        "## I. NHIỆM VỤ\n\n### 1. Phòng Nội vụ\n\n"
        "a) Chủ trì, phối hợp với Tổ Một cửa rà soát trước ngày 15/3/2024."
    )
    assert explained(body) == [
        f"ke-hoach/a.md:{HEAD} tiêu đề “I. NHIỆM VỤ”",
        f"ke-hoach/a.md:{HEAD + 2} tiêu đề “1. Phòng Nội vụ”",
        f"  nêu ai làm hoặc khi nào, cho việc ở dòng {HEAD + 4}",
        (
            f"ke-hoach/a.md:{HEAD + 4} “a) Chủ trì, phối hợp với Tổ Một cửa rà soát "
            "trước ngày 15/3/2024.”"
        ),
        (f"  nhiệm vụ a/i.1.a, cột 4; đọc theo mục mang tên cơ quan (dòng {HEAD + 2})"),
        "    chủ trì: Phòng Nội vụ (là Phòng Nội vụ huyện Cao Lộc)",
        "    phối hợp: Tổ Một cửa (chưa rõ là cơ quan nào)",
        "    thời hạn: trước ngày 15/3/2024 (“trước ngày 15/3/2024”)",
        (
            "  nghi ngờ, cột 26: Chưa rõ “Tổ Một cửa” là cơ quan nào "
            "(phối hợp 1 việc) [co-quan-chua-ro]"
        ),
    ]


def test_a_note_stands_beside_what_it_overrides() -> None:
    body = '## Tháng 2\n\n1. Báo cáo (Phòng Nội vụ).\n{: due="2024-34" }'
    assert explained(body)[1:] == [
        "  nêu ai làm hoặc khi nào, cho việc ở dòng 10",
        "ke-hoach/a.md:10 “1. Báo cáo (Phòng Nội vụ).”",
        "  nhiệm vụ a/thang-2.1, cột 4; đọc theo việc dưới tiêu đề tháng, quý (dòng 8)",
        "    chủ trì: Phòng Nội vụ (là Phòng Nội vụ huyện Cao Lộc)",
        "    phối hợp: không nêu",
        "    thời hạn: quý II/2024 (“Tháng 2”)",
        (
            "    ghi đè ở dòng 11; thư viện tự đọc: chủ trì: Phòng Nội vụ; "
            "phối hợp: không nêu; thời hạn: tháng 02/2024 (“Tháng 2”)"
        ),
    ]


def test_a_citation_is_told_with_its_document_and_relation() -> None:
    body = (
        "Căn cứ Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Trung ương.\n\n"
        "Thực hiện theo Kết luận số 43-KL/TW ngày 07/01/2019 và Nghị quyết nêu trên; "
        "Quy định nêu trên; Kế hoạch này."
    )
    assert [line for line in explained(body) if line.startswith("  ")] == [
        (
            "  trích dẫn “Nghị quyết số 25-NQ/TW ngày 03/6/2013”, cột 8: "
            "Nghị quyết số 25-NQ/TW ngày 03/6/2013; quan hệ: căn cứ; "
            "nhận ra theo số, ký hiệu và thời gian ban hành"
        ),
        (
            "  trích dẫn “Kết luận số 43-KL/TW ngày 07/01/2019”, cột 16: "
            "Kết luận số 43-KL/TW ngày 07/01/2019; quan hệ: dẫn chiếu; "
            "nhận ra theo số, ký hiệu và thời gian ban hành"
        ),
        (
            "  trích dẫn “Nghị quyết nêu trên”, cột 56: Nghị quyết số 25-NQ/TW ngày "
            "03/6/2013; quan hệ: dẫn chiếu; nhận ra “nêu trên”; "
            "văn bản cùng loại được dẫn ngay trước"
        ),
        "  trích dẫn “Quy định nêu trên”, cột 77: chưa rõ là văn bản nào",
    ]


def test_what_another_document_does_is_told_with_its_name() -> None:
    body = (
        "Căn cứ Thông tư số 75/2024/TT-BTC ngày 31/10/2024 sửa đổi, bổ sung một số "
        "điều của Thông tư số 55/2023/TT-BTC ngày 15/8/2023."
    )
    told = "được sửa đổi, bổ sung bởi Thông tư số 75/2024/TT-BTC ngày 31/10"
    assert told in explained(body)[-1]


def test_a_paragraph_of_which_nothing_was_read_says_so() -> None:
    body = "## I. MỤC ĐÍCH\n\nĐoạn thứ nhất.\n\n| A | B |\n| --- | --- |\n| 1 | 2 |"
    assert explained(body)[1:] == [
        "ke-hoach/a.md:10 “Đoạn thứ nhất.”",
        "  không đọc thành nhiệm vụ hay trích dẫn",
        "ke-hoach/a.md:14 dòng bảng “1 2”",
        "  không đọc thành nhiệm vụ hay trích dẫn",
    ]


def test_a_doubt_stands_at_its_paragraph() -> None:
    body = "## I. NHIỆM VỤ\n\n1. Hoàn thành trước ngày 31/6/2024."
    assert "  nghi ngờ, cột 26: Lịch không có ngày “31/6/2024” [ngay-khong-co]" in (
        explained(body)
    )


def test_every_form_has_its_words() -> None:
    assert set(FORMS) == set(TaskForm)
