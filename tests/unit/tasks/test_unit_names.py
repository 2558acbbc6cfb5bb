import pytest

from macros.tasks.known_names import unit_names
from tests.builders import a_registers, a_unit

REGISTERS = a_registers(
    a_unit(
        "phong-dan-van",
        "Phòng Dân vận các cơ quan Nhà nước, dân tộc và tôn giáo",
        place_id="lang-son",
    ),
    a_unit("phong-doan-the", "Phòng Đoàn thể và các hội", place_id="lang-son"),
    a_unit(
        "doan-the",
        "Đảng đoàn Mặt trận Tổ quốc, các đoàn thể chính trị-xã hội tỉnh",
        place_id="lang-son",
    ),
    a_unit("ban-dan-van", "Ban Dân vận Tỉnh ủy Lạng Sơn", "Ban Dân vận Tỉnh ủy"),
    a_unit("trung-uong", "Ban Dân vận Trung ương", place_id="viet-nam"),
    a_unit("noi-khac", "Khối Dân vận riêng", place_id="bac-giang"),
)
NAMES = unit_names(REGISTERS, ["lang-son"])["lang-son"]


@pytest.mark.parametrize(
    ("text", "names", "rest"),
    [
        pytest.param(
            "Ban Dân vận Tỉnh ủy chủ trì", ["Ban Dân vận Tỉnh ủy"], " chủ trì", id="one"
        ),
        pytest.param(
            "Phòng Dân vận các cơ quan Nhà nước, dân tộc và tôn giáo và Phòng Đoàn thể "
            "và các hội tham mưu",
            [
                "Phòng Dân vận các cơ quan Nhà nước, dân tộc và tôn giáo",
                "Phòng Đoàn thể và các hội",
            ],
            " tham mưu",
            id="a comma and và inside a name",
        ),
        pytest.param(
            "Đảng đoàn Mặt trận Tổ quốc, các đoàn thể chính trị - xã\nhội tỉnh, Ban "
            "Dân vận Trung ương.",
            [
                "Đảng đoàn Mặt trận Tổ quốc, các đoàn thể chính trị - xã hội tỉnh",
                "Ban Dân vận Trung ương",
            ],
            ".",
            id="blanks, and a body of a place around",
        ),
        pytest.param(
            "ban dân vận tỉnh ủy; Sở Nội vụ cùng với các cơ quan liên quan tổ chức",
            ["ban dân vận tỉnh ủy", "Sở Nội vụ", "các cơ quan liên quan"],
            " tổ chức",
            id="bodies that no register knows",
        ),
        pytest.param(
            "Ban Dân vận Tỉnh ủy và triển khai",
            ["Ban Dân vận Tỉnh ủy"],
            " và triển khai",
            id="và before a verb",
        ),
        pytest.param(
            "Văn phòng Tỉnh ủy phối hợp", ["Văn phòng Tỉnh ủy"], " phối hợp", id="verb"
        ),
        pytest.param(
            "Tổ công tác riêng", ["Tổ công tác"], " riêng", id="of another place"
        ),
        pytest.param("tổ chức hội nghị", [], "tổ chức hội nghị", id="no body"),
        pytest.param("Ban Dân vận Tỉnh ủyy", ["Ban Dân vận Tỉnh"], " ủyy", id="longer"),
        pytest.param("", [], "", id="nothing"),
        pytest.param(
            "Ban hành quy chế tổ chức", [], "Ban hành quy chế tổ chức", id="an order"
        ),
        pytest.param(
            "Báo cáo kết quả thực hiện", [], "Báo cáo kết quả thực hiện", id="a verb"
        ),
        pytest.param(
            "Các sở, ban, ngành, Ủy ban nhân dân các xã tổ chức",
            ["Các sở, ban, ngành", "Ủy ban nhân dân các xã"],
            " tổ chức",
            id="a group in one list",
        ),
        pytest.param(
            "Sở Văn hóa, Thể thao và Du lịch, Sở Y tế và Sở Nội vụ được giao",
            ["Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế", "Sở Nội vụ"],
            " được giao",
            id="fields in a name",
        ),
    ],
)
def test_names_are_listed(text: str, names: list[str], rest: str) -> None:
    found, end = NAMES.list_at(text, 0)
    assert list(found) == names
    assert text[end:] == rest


def test_a_list_begins_where_told() -> None:
    text = "Giao Ban Dân vận Tỉnh ủy"
    assert NAMES.list_at(text, 5) == (("Ban Dân vận Tỉnh ủy",), len(text))


def test_the_longest_name_counts() -> None:
    assert NAMES.list_at("Ban Dân vận Tỉnh ủy Lạng Sơn", 0)[0] == (
        "Ban Dân vận Tỉnh ủy Lạng Sơn",
    )


def test_a_place_without_bodies_has_no_names() -> None:
    names = unit_names(a_registers(), ["lang-son"])["lang-son"]
    assert names.list_at("Tổ dân vận", 0) == ((), 0)
    assert names.list_at("Sở Nội vụ", 0) == (("Sở Nội vụ",), 9)


@pytest.mark.parametrize("text", ["a) Năm", "Năm", ") Sở Nội vụ", ""])
def test_a_body_that_the_register_leaves_without_a_name_spoils_nothing(
    text: str,
) -> None:
    nameless = a_registers(a_unit("khong-ten", ""))
    names = unit_names(nameless, ["lang-son"])["lang-son"]
    plain = unit_names(a_registers(), ["lang-son"])["lang-son"]
    for at in range(len(text)):
        assert names.list_at(text, at) == plain.list_at(text, at)
