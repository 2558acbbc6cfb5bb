"""Forms of giving work in prose: each as an official text writes it."""

import pytest

from macros.model.edtf_deadline import edtf_of
from tests.plan_folder import a_library, a_plan_source

Row = tuple[str, tuple[str, ...], tuple[str, ...]]
PART = "## II. TỔ CHỨC THỰC HIỆN\n\n"


def read(body: str) -> list[Row]:
    """Return clause, who leads and who supports of each task of a plan."""
    library = a_library(a=a_plan_source(body, ma="a"))
    tasks = (assignment.task for assignment in library.assignments)
    return [(t.clause_id, t.lead_units, t.supporting_units) for t in tasks]


def times(body: str) -> list[str | None]:
    library = a_library(a=a_plan_source(body, ma="a"))
    return [edtf_of(assignment.task.deadline) for assignment in library.assignments]


@pytest.mark.parametrize(
    ("sentence", "lead", "support"),
    [
        ("Sở Nội vụ lập danh sách.", ["Sở Nội vụ"], []),
        ("Sở Nội vụ gửi hồ sơ về Sở Tài chính.", ["Sở Nội vụ"], []),
        (
            "Sở Nội vụ, UBND cấp xã kiện toàn Ban Chỉ đạo.",
            ["Sở Nội vụ", "UBND cấp xã"],
            [],
        ),
        (
            "Sở Tài chính chủ trì, phối hợp các sở, ngành bố trí kinh phí.",
            ["Sở Tài chính"],
            ["các sở, ngành"],
        ),
        (
            "Sở Nội vụ chủ trì, phối hợp với Sở Y tế; phối hợp với Công an tỉnh họp.",
            ["Sở Nội vụ"],
            ["Sở Y tế", "Công an tỉnh"],
        ),
        (
            "Sở Tài chính, trên cơ sở đề xuất của các đơn vị, trình cấp có thẩm quyền.",
            ["Sở Tài chính"],
            [],
        ),
        ("Sở Nội vụ (Cơ quan Thường trực) tổng hợp.", ["Sở Nội vụ"], []),
        ("Sở Nội vụ: Chủ trì tham mưu kế hoạch.", ["Sở Nội vụ"], []),
        ("Đề nghị Ban Dân vận Tỉnh ủy hướng dẫn.", ["Ban Dân vận Tỉnh ủy"], []),
        ("Yêu cầu UBND các xã, phường báo cáo.", ["UBND các xã, phường"], []),
        (
            "UBND tỉnh yêu cầu Sở Y tế, Sở Xây dựng khẩn trương thực hiện.",
            ["Sở Y tế", "Sở Xây dựng"],
            [],
        ),
        (
            "Căn cứ Kế hoạch này, các sở, ban, ngành xây dựng kế hoạch của mình.",
            ["các sở, ban, ngành"],
            [],
        ),
        (
            "Các cơ quan được phân công thực hiện nhiệm vụ có trách nhiệm lập dự toán.",
            ["Các cơ quan được phân công thực hiện nhiệm vụ"],
            [],
        ),
        (
            "Thủ trưởng các cơ quan, đơn vị quán triệt.",
            ["Thủ trưởng các cơ quan, đơn vị"],
            [],
        ),
    ],
)
def test_a_sentence_orders_its_subject(
    sentence: str, lead: list[str], support: list[str]
) -> None:
    assert read(f"{PART}1. {sentence}") == [("ii.1", tuple(lead), tuple(support))]


@pytest.mark.parametrize(
    "sentence",
    [
        "Sở Nội vụ là cơ quan thường trực.",
        "Sở Nội vụ đã hoàn thành kế hoạch.",
        "Công tác phối hợp của Sở Nội vụ được quan tâm.",
        "Thời gian qua, các sở, ban, ngành tích cực triển khai.",
        "Báo cáo kết quả thực hiện Chương trình.",
        "Trường hợp cần thiết, tổ chức kiểm tra.",
        "Ban hành quy chế phối hợp.",
        "Trong quá trình thực hiện, nếu có vướng mắc, Sở Nội vụ kịp thời báo cáo.",
        "Nâng cao vai trò của Ủy ban nhân dân tỉnh, Sở Nội vụ để phục vụ Nhân dân.",
    ],
)
def test_what_orders_no_one_is_no_task(sentence: str) -> None:
    assert read(f"{PART}1. {sentence}") == []


def test_the_last_words_of_a_plan_are_no_task_but_for_their_time() -> None:
    close = "Yêu cầu các sở, ban, ngành nghiêm túc thực hiện"
    assert read(f"{PART}{close}./.") == []
    assert times(f"{PART}{close}, báo cáo trước ngày 15/11/2024./.") == [
        "../2024-11-15"
    ]


def test_a_second_body_in_a_paragraph_has_a_task_of_its_own() -> None:
    text = "1. Sở Nội vụ tham mưu. Làm rõ trách nhiệm. Sở Tài chính bố trí kinh phí."
    assert read(PART + text) == [
        ("ii.1", ("Sở Nội vụ",), ()),
        ("ii.1", ("Sở Tài chính",), ()),
    ]


def test_a_heading_that_is_a_name_leads_all_below_it() -> None:
    body = (
        "### 1. Sở Nội vụ\n\na) Theo dõi, đôn đốc.\n\nb) Chủ trì, phối hợp với Sở Tư "
        "pháp tham mưu.\n\n### 2. Đề nghị Ban Dân vận Tỉnh ủy\n\nGiám sát."
    )
    assert read(PART + body) == [
        ("ii.1.a", ("Sở Nội vụ",), ()),
        ("ii.1.b", ("Sở Nội vụ",), ("Sở Tư pháp",)),
        ("ii.2.d1", ("Ban Dân vận Tỉnh ủy",), ()),
    ]


def test_a_numbered_name_leads_the_items_below_it() -> None:
    body = "1. Sở Nội vụ:\n\n- Theo dõi.\n\n- Đôn đốc.\n\n2. Sở Y tế\n\n- Tập huấn."
    assert read(PART + body) == [
        ("ii.1.d2", ("Sở Nội vụ",), ()),
        ("ii.1.d3", ("Sở Nội vụ",), ()),
        ("ii.2.d2", ("Sở Y tế",), ()),
    ]


def test_a_line_between_gives_its_partners_to_its_items() -> None:
    body = (
        "### 1. Sở Nội vụ\n\na) Chủ trì, phối hợp với Sở Tư pháp, Sở Y tế\n\n- Họp."
        "\n\n- Phối hợp với Công an tỉnh kiểm tra.\n\nb) Hướng dẫn nghiệp vụ."
    )
    assert read(PART + body) == [
        ("ii.1.a.d2", ("Sở Nội vụ",), ("Sở Tư pháp", "Sở Y tế")),
        ("ii.1.a.d3", ("Sở Nội vụ",), ("Công an tỉnh",)),
        ("ii.1.b", ("Sở Nội vụ",), ()),
    ]


def test_a_line_directs_through_its_subject_but_not_through_whom_it_is_given() -> None:
    items = "thực hiện các nội dung sau:\n\n- Lập dự toán.\n\n- Báo cáo."
    told = [
        [lead for _, lead, _ in read(f"{PART}1. {opening} {items}")]
        for opening in (
            "Sở Y tế chỉ đạo Chi cục Dân số tỉnh",
            "Giao Sở Y tế chỉ đạo Chi cục Dân số tỉnh",
        )
    ]
    assert told == [[("Chi cục Dân số tỉnh",)] * 2, [("Sở Y tế",)] * 2]


def test_words_before_a_colon_among_names_are_a_name() -> None:
    body = (
        "1. Sở Y tế: Tập huấn.\n\n2. Sở Nội vụ: Tổng hợp.\n\n"
        "3. Các cơ sở nuôi trồng thủy sản: Theo dõi môi trường."
    )
    assert [lead for _, lead, _ in read(PART + body)] == [
        ("Sở Y tế",),
        ("Sở Nội vụ",),
        ("Các cơ sở nuôi trồng thủy sản",),
    ]


def test_a_letter_asks_the_many_and_not_its_superiors() -> None:
    many = "Sở Y tế đề nghị UBND các xã, phường báo cáo."
    above = "Sở Y tế đề nghị UBND tỉnh khen thưởng."
    assert read(PART + many) == [("ii.d1", ("UBND các xã, phường",), ())]
    assert read(PART + above) == [("ii.d1", ("Sở Y tế",), ())]


def test_work_of_a_month_may_name_its_body_in_a_sentence() -> None:
    body = "### Tháng 3\n\n- Đề nghị Hội Nông dân huyện rà soát danh sách."
    assert read(PART + body) == [("ii.thang-3.d1", ("Hội Nông dân huyện",), ())]


def test_a_title_among_names_is_a_name() -> None:
    body = (
        "### 1. Sở Nội vụ\n\n- Theo dõi.\n\n### 2. Cán bộ phụ trách lĩnh vực giám sát, "
        "phản biện\n\n- Chuẩn bị tài liệu.\n\n### 3. Công an tỉnh (PA03)\n\n- Bảo vệ."
    )
    assert [lead for _, lead, _ in read(PART + body)] == [
        ("Sở Nội vụ",),
        ("Cán bộ phụ trách lĩnh vực giám sát, phản biện",),
        ("Công an tỉnh",),
    ]


def test_titles_of_work_are_no_names() -> None:
    body = "### 1. Tuyên truyền\n\n- Mở lớp.\n\n### 2. Công tác kiểm tra\n\n- Họp."
    assert read(PART + body) == []


def test_the_command_that_opens_a_text_reaches_the_parts_that_name_no_one() -> None:
    body = (
        "Chủ tịch UBND tỉnh yêu cầu các sở, ban, ngành thực hiện các nội dung sau:\n\n"
        "## 1. Về tuyên truyền\n\n- Mở lớp tập huấn.\n\n## 2. Sở Nội vụ\n\n- Tổng hợp."
    )
    assert read(body) == [
        ("1.d1", ("các sở, ban, ngành",), ()),
        ("2.d1", ("Sở Nội vụ",), ()),
    ]


@pytest.mark.parametrize(
    ("body", "rows"),
    [
        pytest.param(
            "1. Tập huấn.\n\n- Cơ quan thực hiện: Sở Nội vụ; Sở Y tế.\n\n"
            "- Thời gian thực hiện: Quý IV năm 2024 và các năm tiếp theo.",
            [("ii.1", ("Sở Nội vụ", "Sở Y tế"), (), "2024-10/..")],
            id="lines below an item",
        ),
        pytest.param(
            "### 1. Dữ liệu\n\na) Nhiệm vụ: Rà soát chiến lược.\n\nb) Đơn vị thực hiện:"
            "\n\n- Đơn vị chủ trì: Sở Y tế.\n\n- Đơn vị phối hợp: Các Sở, ngành.\n\n"
            "c) Thời gian thực hiện: Hoàn thành trong năm 2024.",
            [("ii.1.a", ("Sở Y tế",), ("Các Sở, ngành",), "2024")],
            id="a block with its own label for the work",
        ),
        pytest.param(
            "### 1. Cán bộ\n\n- Tập huấn.\n\n- Bồi dưỡng.\n\nĐơn vị chủ trì: Sở Nội vụ."
            "\n\nThời gian thực hiện: Thường xuyên.\n\n- Sơ kết.\n\n"
            "Đơn vị chủ trì tham mưu thực hiện: Sở Y tế.",
            [
                ("ii.1.d1", ("Sở Nội vụ",), (), "2024"),
                ("ii.1.d2", ("Sở Nội vụ",), (), "2024"),
                ("ii.1.d5", ("Sở Y tế",), (), None),
            ],
            id="lines behind a list",
        ),
        pytest.param(
            "### 1. Sở Y tế\n\n- Kiểm kê tài sản.\n\nThời hạn hoàn thành: Trước ngày "
            "31/5/2024.",
            [("ii.1.d1", ("Sở Y tế",), (), "../2024-05-31")],
            id="only the time has a line",
        ),
        pytest.param(
            "1. Tập huấn. Cơ quan chủ trì: Sở Y tế. Thời gian: Quý II.",
            [("ii.1", ("Sở Y tế",), (), "2024-34")],
            id="labels in the line of the work",
        ),
        pytest.param(
            "1. Rà soát.\n\n- Phân công: Chủ trì: Sở Y tế; phối hợp: Sở Nội vụ.",
            [("ii.1", ("Sở Y tế",), ("Sở Nội vụ",), None)],
            id="labels behind a label",
        ),
        pytest.param(
            "1. Phổ biến.\n\n- Cơ quan thực hiện: Sở Y tế chủ trì tham mưu ban hành Kế "
            "hoạch của Ủy ban nhân dân tỉnh; Sở Tư pháp và các sở, ngành chủ động tổ "
            "chức triển khai thuộc phạm vi của mình.",
            [("ii.1", ("Sở Y tế", "Sở Tư pháp", "các sở, ngành"), (), None)],
            id="sentences behind a label",
        ),
    ],
)
def test_lines_with_labels_say_who_and_when(
    body: str, rows: list[tuple[str, tuple[str, ...], tuple[str, ...], str | None]]
) -> None:
    found = zip(read(PART + body), times(PART + body), strict=True)
    assert [(*row, time) for row, time in found] == rows


def test_a_time_and_a_colon_may_stand_before_whom_a_sentence_orders() -> None:
    assert read(PART + "Tháng 3/2024: Sở Nội vụ mở lớp.") == [
        ("ii.d1", ("Sở Nội vụ",), ())
    ]
