from datetime import date

import pytest

from macros.citations.law_names import NAMES
from macros.citations.recognise import recognise


def laws(text: str) -> list[tuple[str, str | None, str | None]]:
    return [(c.exact, c.title, c.title_year) for c in recognise(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Luật Tiếp công dân; Luật Khiếu nại",
            [
                ("Luật Tiếp công dân", "Luật Tiếp công dân", None),
                ("Luật Khiếu nại", "Luật Khiếu nại", None),
            ],
            id="two",
        ),
        pytest.param(
            "Luật Thực hiện dân chủ ở cơ sở (năm 2022) được",
            [
                (
                    "Luật Thực hiện dân chủ ở cơ sở (năm 2022)",
                    "Luật Thực hiện dân chủ ở cơ sở",
                    "2022",
                )
            ],
            id="year in brackets",
        ),
        pytest.param(
            "(Điều 5 Luật Bầu cử năm 2015)",
            [("Luật Bầu cử năm 2015", "Luật Bầu cử", "2015")],
            id="year within brackets",
        ),
        pytest.param(
            "Luật Đất đai 2024 quy định",
            [("Luật Đất đai 2024", "Luật Đất đai", "2024")],
            id="bare year",
        ),
        pytest.param(
            "Luật Đất đai 31/2024",
            [("Luật Đất đai", "Luật Đất đai", None)],
            id="no year",
        ),
        pytest.param(
            "Luật tổ chức chính quyền địa phương (sửa đổi)",
            [
                (
                    "Luật tổ chức chính quyền địa phương",
                    "Luật tổ chức chính quyền địa phương",
                    None,
                )
            ],
            id="small letters",
        ),
        pytest.param(
            "Luật Thực hiện dân chủ\nở cơ sở",
            [
                (
                    "Luật Thực hiện dân chủ\nở cơ sở",
                    "Luật Thực hiện dân chủ ở cơ sở",
                    None,
                )
            ],
            id="broken line",
        ),
        pytest.param(
            "Luật Phòng, chống tham nhũng, Luật Thi đua, khen thưởng",
            [
                ("Luật Phòng, chống tham nhũng", "Luật Phòng, chống tham nhũng", None),
                ("Luật Thi đua, khen thưởng", "Luật Thi đua, khen thưởng", None),
            ],
            id="names with a comma",
        ),
        pytest.param(
            "Luật sửa đổi một số điều của Luật Đầu tư công và Luật Đầu tư",
            [
                (
                    "Luật sửa đổi một số điều của Luật Đầu tư công và Luật Đầu tư",
                    "Luật sửa đổi một số điều của Luật Đầu tư công và Luật Đầu tư",
                    None,
                ),
            ],
            id="amending two",
        ),
        pytest.param(
            "Pháp lệnh sửa đổi, bổ sung một số điều của Pháp lệnh Cảnh vệ, Luật Cư trú",
            [
                (
                    "Pháp lệnh sửa đổi, bổ sung một số điều của Pháp lệnh Cảnh vệ",
                    "Pháp lệnh sửa đổi, bổ sung một số điều của Pháp lệnh Cảnh vệ",
                    None,
                ),
                ("Luật Cư trú", "Luật Cư trú", None),
            ],
            id="amending one, in a list",
        ),
        pytest.param(
            "Bộ luật Tố tụng hình sự và Pháp lệnh Cảnh sát cơ động",
            [
                ("Bộ luật Tố tụng hình sự", "Bộ luật Tố tụng hình sự", None),
                ("Pháp lệnh Cảnh sát cơ động", "Pháp lệnh Cảnh sát cơ động", None),
            ],
            id="codes and ordinances",
        ),
        pytest.param(
            "theo Luật Giao thông đường bộ và các văn bản",
            [("Luật Giao thông đường bộ", "Luật Giao thông đường bộ", None)],
            id="a name that no list holds",
        ),
        pytest.param(
            "Luật Hải quan tiếp tục được thực hiện",
            [("Luật Hải quan", "Luật Hải quan", None)],
            id="up to a verb",
        ),
    ],
)
def test_a_law_is_called_by_its_name(
    text: str, expected: list[tuple[str, str | None, str | None]]
) -> None:
    assert laws(text) == expected


@pytest.mark.parametrize("name", NAMES)
def test_every_name_of_the_list_is_read_whole(name: str) -> None:
    [law] = recognise(f"theo Luật {name} và các quy định")
    assert law.title == f"Luật {name}"
    assert (law.type_word, law.number) == ("luật", None)


@pytest.mark.parametrize(
    ("text", "type_word"),
    [
        ("Luật Thanh tra", "luật"),
        ("Bộ  luật Lao động", "bộ luật"),
        ("Pháp lệnh Dân số", "pháp lệnh"),
    ],
)
def test_the_type_is_the_first_word(text: str, type_word: str) -> None:
    assert [citation.type_word for citation in recognise(text)] == [type_word]


def test_a_law_may_be_dated() -> None:
    [law] = recognise("Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;")
    assert law.date == date(2025, 6, 16)
    assert law.exact.endswith("năm 2025")


def test_a_number_behind_the_name_makes_one_citation() -> None:
    [law] = recognise(
        "Luật Tiếp công dân số 42/2013/QH13, ngày 25/11/2013 của Quốc hội"
    )
    assert law.exact == "Luật Tiếp công dân số 42/2013/QH13, ngày 25/11/2013"
    assert law.number
    assert law.number.key == "42/2013/QH13"
    assert (law.type_word, law.title) == ("luật", "Luật Tiếp công dân")
    assert (law.date, law.issuer) == (date(2013, 11, 25), "Quốc hội")


def test_a_name_that_ends_in_a_type_is_no_type() -> None:
    [law] = recognise("Luật Phổ biến, giáo dục pháp luật số 14/2012/QH13")
    assert law.title == "Luật Phổ biến, giáo dục pháp luật"


@pytest.mark.parametrize(
    "text",
    [
        "theo Luật.",
        "pháp luật của Nhà nước",
        "các luật liên quan",
        "Hội Luật gia tỉnh",
        "Trường Đại học Luật Hà Nội",
        "KLuật Đất đai",
        "Luật số",
    ],
)
def test_other_words_are_no_law(text: str) -> None:
    assert laws(text) == []
