"""Labels that are whole lines, with the bodies in the list below them."""

import pytest

from macros.model.edtf_deadline import edtf_of
from tests.plan_folder import a_library, a_plan_source

Row = tuple[str, tuple[str, ...], tuple[str, ...], str | None]


def read(body: str) -> list[Row]:
    library = a_library(a=a_plan_source(body, ma="a"))
    return [
        (t.text, t.lead_units, t.supporting_units, edtf_of(t.deadline))
        for t in (assignment.task for assignment in library.assignments)
    ]


PARTS = """\
## I. TUYÊN TRUYỀN, PHỔ BIẾN

### 1. Nội dung, giải pháp

a) Mở lớp tập huấn cho cán bộ xã;

b) In tờ rơi phát đến từng hộ.

### 2. Cơ quan chủ trì, phối hợp

a) Cơ quan chủ trì

- Sở Tư pháp.

- Sở Nội vụ; UBND các huyện.

b) Cơ quan phối hợp

- Hội Nông dân các cấp.

3. Thời gian thực hiện: Tháng 3/2024.
"""
LEAD = ("Sở Tư pháp", "Sở Nội vụ", "UBND các huyện")
HELP = ("Hội Nông dân các cấp",)


def test_the_bodies_below_a_bare_label_do_the_work_below_another() -> None:
    assert read(PARTS) == [
        ("Mở lớp tập huấn cho cán bộ xã;", LEAD, HELP, "2024-03"),
        ("In tờ rơi phát đến từng hộ.", LEAD, HELP, "2024-03"),
    ]


def test_a_list_of_bodies_may_stand_right_below_the_heading() -> None:
    body = PARTS.replace("a) Cơ quan chủ trì\n\n", "").split("b) Cơ quan phối hợp")[0]
    assert [(lead, help_) for _, lead, help_, _ in read(body)] == [(LEAD, ())] * 2


@pytest.mark.parametrize(
    "opener", ["- Cơ quan thực hiện:", "- Đơn vị chủ trì:", "- Đơn vị thực hiện:"]
)
def test_bullets_below_a_label_say_who(opener: str) -> None:
    body = (
        "## I. VIỆC\n\na) Việc một\n\n- Nội dung: Thi vẽ tranh.\n\n"
        f"{opener}\n\n+ Sở Nội vụ chủ trì, phối hợp với các sở.\n\n"
        "+ Sở Tư pháp treo băng rôn trên các tuyến phố."
    )
    assert read(body) == [
        ("Thi vẽ tranh.", ("Sở Nội vụ", "Sở Tư pháp"), ("các sở",), None),
        (
            "Sở Tư pháp treo băng rôn trên các tuyến phố.",
            ("Sở Tư pháp",),
            (),
            None,
        ),
    ]


def test_bullets_below_the_label_of_the_work_are_works_with_its_time() -> None:
    body = (
        "## 1. Đối với các lớp khối 10\n\n- Thời gian tổ chức: từ ngày 05/9/2024 đến "
        "ngày 20/9/2024\n\n- Địa điểm: Tại lớp học.\n\n- Nội dung:\n\n"
        "- Bầu ban cán sự.\n\n- Thảo luận nội quy."
    )
    when = "2024-09-05/2024-09-20"
    assert read(body) == [
        ("Bầu ban cán sự.", ("các lớp khối 10",), (), when),
        ("Thảo luận nội quy.", ("các lớp khối 10",), (), when),
    ]


@pytest.mark.parametrize(
    "body",
    [
        "## III. TỔ CHỨC THỰC HIỆN\n\n- Phấn khởi.\n\n## IV. NỘI DUNG\n\n- Vui tươi.",
        "## I. LỄ KHAI MẠC\n\n- Thời gian: 05/9/2024.\n\n- Địa điểm: Nhà văn hóa.",
        "Nay trường tổ chức lễ như sau:\n\n1. Thời gian: 05/9/2024",
        "## I. NỘI DUNG\n\n- Vui tươi.",
    ],
)
def test_headings_and_openings_are_no_works(body: str) -> None:
    assert read(body) == []


def test_bodies_with_sentences_below_a_bare_heading_keep_their_own_work() -> None:
    body = "## IV. CƠ QUAN THỰC HIỆN\n\n1. Sở Y tế: Lập kế hoạch.\n\n2. Sở Nội vụ: Họp."
    assert [lead for _, lead, _, _ in read(body)] == [("Sở Y tế",), ("Sở Nội vụ",)]
