"""Cases where one reading lies close to another."""

import pytest

from macros.citations.recognise import recognise
from macros.model.citation import Citation


def read(text: str) -> list[tuple[str, str | None, str | None]]:
    """Return each citation's words, type and number."""
    return [
        (c.exact, c.type_word, c.number.key if c.number else None)
        for c in recognise(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Luật Đất đai năm 2024, số 31/2024/QH15",
            [
                (
                    "Luật Đất đai năm 2024, số 31/2024/QH15",
                    "luật",
                    "31/2024/QH15",
                )
            ],
            id="a law with year and number",
        ),
        pytest.param(
            "Kế hoạch 2024, 77/KH-UBND",
            [("77/KH-UBND", None, "77/KH-UBND")],
            id="a year begins no list",
        ),
        pytest.param(
            "Kế hoạch số 2024, 77/KH-UBND",
            [
                ("Kế hoạch số 2024, 77/KH-UBND", "kế hoạch", "2024/KH-UBND"),
                ("Kế hoạch số 2024, 77/KH-UBND", "kế hoạch", "77/KH-UBND"),
            ],
            id="a number that looks like a year",
        ),
        pytest.param(
            "Kế hoạch kiểm tra, giám sát số 3-KH/HU",
            [("Kế hoạch kiểm tra, giám sát số 3-KH/HU", "kế hoạch", "3-KH/HU")],
            id="a purpose with a comma",
        ),
        pytest.param(
            "Thông báo kết luận thanh tra số 4/TB-TTr",
            [
                (
                    "Thông báo kết luận thanh tra số 4/TB-TTr",
                    "thông báo kết luận thanh tra",
                    "4/TB-TTr",
                )
            ],
            id="two words more of a type",
        ),
        pytest.param(
            "Giao Phòng Nội vụ báo cáo Kết luận số 43-KL/TW; thông báo kết luận số "
            "9-KL/TU",
            [
                ("Kết luận số 43-KL/TW", "kết luận", "43-KL/TW"),
                ("kết luận số 9-KL/TU", "kết luận", "9-KL/TU"),
            ],
            id="a verb that looks like a type",
        ),
        pytest.param(
            "các Quyết định:\nSố 1025/QĐ-UBND và số 547/QĐ-UBND",
            [
                ("Số 1025/QĐ-UBND", None, "1025/QĐ-UBND"),
                ("số 547/QĐ-UBND", None, "547/QĐ-UBND"),
            ],
            id="a list that begins on the next line",
        ),
        pytest.param(
            "HIẾN PHÁP NĂM 2013",
            [("HIẾN PHÁP NĂM 2013", "hiến pháp", None)],
            id="capitals",
        ),
    ],
)
def test_what_is_close_is_told_apart(
    text: str, expected: list[tuple[str, str | None, str | None]]
) -> None:
    assert read(text) == expected


def only_numbered(text: str) -> Citation:
    return next(c for c in recognise(text) if c.number)


def test_a_title_ends_before_the_next_document_of_a_list() -> None:
    one = only_numbered(
        "Nghị quyết số 12-NQ/TU về dân vận, Nghị quyết số 13-NQ/TU của Bộ Chính trị"
    )
    assert one.title == "về dân vận"


def test_a_title_that_names_documents_goes_on_over_their_list() -> None:
    title = "về thực hiện Chỉ thị số 1-CT/TW, Chỉ thị số 2-CT/TW"
    assert only_numbered(f"Kế hoạch số 3-KH/TU {title}.").title == title


@pytest.mark.parametrize("blank", ["ngày …/…/2024", "ngày   tháng   năm 2024"])
def test_the_issuer_follows_a_day_left_blank(blank: str) -> None:
    citation = only_numbered(f"Kế hoạch số 3-KH/TU {blank} của Tỉnh ủy")
    assert (citation.date, citation.issuer) == (None, "Tỉnh ủy")


def test_a_name_given_twice_holds_from_the_first_time() -> None:
    given = "Kế hoạch số 3-KH/TU (gọi tắt là Kế hoạch X)"
    found = recognise(f"{given}; Kế hoạch X; {given}; Kế hoạch X")
    assert [c.short_name for c in found] == ["", "Kế hoạch X", "", "Kế hoạch X"]


def test_a_name_that_fits_no_document_is_nobodys() -> None:
    text = "Quyết định số 5/QĐ-UBND. Xong (sau đây gọi là Quyết định 5); Quyết định 5."
    assert [c.short_serial for c in recognise(text) if c.leans_back] == ["5", "5"]


def test_a_given_name_may_look_like_a_law() -> None:
    text = "Luật Tiếp công dân (viết tắt là: Luật TCD); khoản 1 Luật TCD"
    law, short = recognise(text)
    assert (law.alias, short.short_name, short.pinpoint) == (
        "Luật TCD",
        "Luật TCD",
        "khoản 1",
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("QĐ 929/QĐ-TTg", "QĐ"),
        ("NĐ số 31/2021/NĐ-CP", "NĐ"),
        ("TTr 226/TTr-STC", "TTr"),
        ("Quyết định 929/QĐ-TTg", ""),
    ],
)
def test_a_type_may_be_abbreviated(text: str, code: str) -> None:
    citation = only_numbered(text)
    assert (citation.exact, citation.type_code) == (text, code)
    assert (citation.type_word is None) is bool(code)


@pytest.mark.parametrize(
    ("after", "issuer"),
    [
        ("của trường Mầm non Phú Đức về", "trường Mầm non Phú Đức"),
        ("của huyện ủy Cao Lộc về", "huyện ủy Cao Lộc"),
        (
            "của Thủ tướng Chính phủ yêu cầu tăng cường kiểm tra",
            "Thủ tướng Chính phủ",
        ),
        ("của tất cả các đơn vị", None),
    ],
)
def test_where_the_name_of_an_issuer_begins_and_ends(
    after: str, issuer: str | None
) -> None:
    assert only_numbered(f"Kế hoạch số 3/KH-X {after}").issuer == issuer
