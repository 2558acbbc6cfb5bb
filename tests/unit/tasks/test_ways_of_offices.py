"""Ways in which districts, the Party, the Front, unions and schools give work."""

import pytest

from macros.model.edtf_deadline import edtf_of
from tests.plan_folder import a_library, a_plan_source


def read(body: str) -> list[str]:
    """Return who leads, who supports and when of each task, in one line."""
    library = a_library(a=a_plan_source(body, ma="a"))
    return [
        " / ".join(
            (
                ", ".join(task.lead_units),
                ", ".join(task.supporting_units),
                edtf_of(task.deadline) or "",
            )
        ).rstrip(" /")
        for task in (assignment.task for assignment in library.assignments)
    ]


# Each paragraph below "## III. TỔ CHỨC THỰC HIỆN" and the tasks that it gives.
ONE = [
    ("Bước 2: Phòng Nội vụ thẩm định hồ sơ.", "Phòng Nội vụ"),
    ("2. Đối với Cục Điện lực: khẩn trương trình dự thảo.", "Cục Điện lực"),
    ("2. Về phía Sở Y tế: rà soát hồ sơ.", "Sở Y tế"),
    ("2. Riêng Công an huyện: tăng cường tuần tra.", "Công an huyện"),
    ("3. Giao Cục Hóa chất: tổng hợp kiến nghị.", "Cục Hóa chất"),
    ("4. Thầy Phạm Văn Dũng (Tổng phụ trách): tập văn nghệ.", "Thầy Phạm Văn Dũng"),
    ("1. Đ/c Lê Văn Hải - Hiệu trưởng: Chỉ đạo.", "Đ/c Lê Văn Hải - Hiệu trưởng"),
    ("2. Phó Trưởng ban Thường trực: điều hành.", "Phó Trưởng ban Thường trực"),
    ("3. Tổ Văn phòng: chuẩn bị loa đài.", "Tổ Văn phòng"),
    ("- Các chi đoàn: đăng ký công trình.", "Các chi đoàn"),
    ("- Giáo viên chủ nhiệm: đôn đốc lớp mình.", "Giáo viên chủ nhiệm"),
    ("- Ban đại diện CMHS hỗ trợ kinh phí.", "Ban đại diện CMHS"),
    ("4. Mỗi chi hội xây dựng một mô hình.", "Mỗi chi hội"),
    ("5. 100% chi hội tổ chức sinh hoạt.", "100% chi hội"),
    ("5. Các chi, đảng bộ cơ sở quán triệt.", "Các chi, đảng bộ cơ sở"),
    ("6. Đề nghị các huyện, thị, thành Đoàn ra quân.", "các huyện, thị, thành Đoàn"),
    ("7. Lập danh mục dự án - Phòng Tài chính chủ trì.", "Phòng Tài chính"),
    (
        "7. Công bố (Phòng Kinh tế; xong trước 30/6/2024).",
        "Phòng Kinh tế /  / ../2024-06-30",
    ),
    (
        "8. Họp dân (Trưởng thôn; phối hợp: Chi hội Nông dân).",
        "Trưởng thôn / Chi hội Nông dân",
    ),
    (
        "2. Ban Công tác Mặt trận phối hợp với Trưởng thôn, Tổ trưởng tổ dân phố họp.",
        "Ban Công tác Mặt trận / Trưởng thôn, Tổ trưởng tổ dân phố",
    ),
    (
        "1. Vụ Kế hoạch phối hợp với các đơn vị liên quan họp trước ngày 15/3/2024.",
        "Vụ Kế hoạch / các đơn vị liên quan / ../2024-03-15",
    ),
    (
        "Sở Y tế đề nghị các trường THPT trực thuộc gửi bài trước ngày 20/3/2024.",
        "các trường THPT trực thuộc /  / ../2024-03-20",
    ),
    (
        "Căn cứ Kế hoạch này, yêu cầu Thủ trưởng các phòng, UBND các xã thực hiện.",
        "Thủ trưởng các phòng, UBND các xã",
    ),
    ("Bước 3: Nộp hồ sơ.", ""),
    ("Đối với các hộ nghèo: được miễn phí.", ""),
    ("Riêng năm 2023: không tổ chức.", ""),
]


@pytest.mark.parametrize(("words", "told"), ONE)
def test_a_paragraph_gives_work_in_many_ways(words: str, told: str) -> None:
    assert read(f"## III. TỔ CHỨC THỰC HIỆN\n\n{words}") == ([told] if told else [])


PARTED = [
    ("- Trang trí khánh tiết: Tổ Văn phòng, Đ/c Nam", "Tổ Văn phòng, Đ/c Nam"),
    ("- Âm thanh: Thầy Hải", "Thầy Hải"),
    ("1. Biên soạn tài liệu: Phòng Chính trị.", "Phòng Chính trị"),
    ("1. Giám sát chợ: Ban Đô thị chủ trì cùng Sở Y tế.", "Ban Đô thị / Sở Y tế"),
    ("- Gồm các nội dung: văn nghệ, thể thao.", ""),
]


@pytest.mark.parametrize(("words", "told"), PARTED)
def test_where_work_is_shared_out_bodies_stand_behind_colons(
    words: str, told: str
) -> None:
    body = f"## III. PHÂN CÔNG NHIỆM VỤ\n\n{words}"
    assert read(body) == ([told] if told else [])
    if told:
        assert read(body.replace("PHÂN CÔNG", "TÓM TẮT")) == []


def test_a_title_may_say_that_its_body_is_responsible() -> None:
    body = "### 2. UBND các xã, thị trấn có trách nhiệm\n\n- Tuyên truyền lưu động."
    assert read(body) == ["UBND các xã, thị trấn"]


@pytest.mark.parametrize(
    ("cell", "leads"),
    [
        ("BGH, GVBM", "BGH, GVBM"),
        ("Phòng Nội vụ chủ trì, Phòng Y tế phối hợp", "Phòng Nội vụ / Phòng Y tế"),
        ("Phòng Nội vụ (chủ trì); Phòng Y tế", "Phòng Nội vụ, Phòng Y tế"),
        ("Đ/c Hùng, Đ/c Lan", "Đ/c Hùng, Đ/c Lan"),
        ("Thầy Minh, cô Hoa", "Thầy Minh, cô Hoa"),
    ],
)
def test_a_cell_may_tell_roles(cell: str, leads: str) -> None:
    table = f"| Nội dung | Người phụ trách |\n|---|---|\n| Thi vẽ | {cell} |"
    assert read(f"## II. VIỆC\n\n{table}") == [leads]
