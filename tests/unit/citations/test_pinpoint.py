"""The part of a document that a citation points at."""

import pytest

from macros.citations.recognise import recognise


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        pytest.param("khoản 3 Điều 8 ", "khoản 3 Điều 8", id="clause, article"),
        pytest.param("điểm a khoản 3 Điều 8 ", "điểm a khoản 3 Điều 8", id="three"),
        pytest.param(
            "điểm a, b và đ khoản 3 Điều 8 của ",
            "điểm a, b và đ khoản 3 Điều 8",
            id="letters, của",
        ),
        pytest.param("các Điều 8, 9 và 12a ", "Điều 8, 9 và 12a", id="articles"),
        pytest.param("khoản 1 đến 3 Điều 8, ", "khoản 1 đến 3 Điều 8", id="a range"),
        pytest.param("Khoản 3, Điều 8, ", "Khoản 3, Điều 8", id="commas, capitals"),
        pytest.param("Chương IV ", "Chương IV", id="chapter"),
        pytest.param("Mục II Phần thứ hai ", "Mục II Phần thứ hai", id="part in words"),
        pytest.param("Phụ lục I, Điều 7 ", "Phụ lục I, Điều 7", id="annex"),
        pytest.param("phần thứ nhất của ", "phần thứ nhất", id="part, của"),
        pytest.param("Điều 8 và Điều 9 ", "Điều 8 và Điều 9", id="two articles"),
        pytest.param("điểm  c\nkhoản 3\nĐiều 8 ", "điểm c khoản 3 Điều 8", id="lines"),
        pytest.param("**Điều 8** ", "Điều 8", id="bold"),
        pytest.param("Điều 8; ", "", id="a semicolon"),
        pytest.param("Điều 8. ", "", id="a full stop"),
        pytest.param("Điều 8 có ghi ", "", id="other words"),
        pytest.param("Điều lệ Đảng, ", "", id="a charter"),
        pytest.param("mục tiêu của ", "", id="an aim"),
        pytest.param("năm điều 8xy ", "", id="no number"),
        pytest.param("", "", id="nothing"),
    ],
)
@pytest.mark.parametrize(
    "document",
    [
        "Luật Thanh tra",
        "Nghị định số 61/2031/NĐ-CP",
        "Kế hoạch này",
        "Quy định 61",
        "Chỉ thị nêu trên",
    ],
)
def test_the_part_stands_right_before_the_document(
    before: str, expected: str, document: str
) -> None:
    [citation] = recognise(f"theo {before}{document};")
    assert citation.exact == document
    assert citation.pinpoint == expected


def test_the_members_of_a_list_share_the_part() -> None:
    found = recognise("Điều 8 Quyết định số 31, 32-QĐ/TU")
    assert [citation.pinpoint for citation in found] == ["Điều 8", "Điều 8"]


def test_each_document_has_its_own_part() -> None:
    found = recognise("Điều 8 Luật Thú y, khoản 2 Điều 3 Luật Dược và Luật Giá")
    assert [c.pinpoint for c in found] == ["Điều 8", "khoản 2 Điều 3", ""]


def test_a_part_may_belong_to_a_name_that_the_text_gave() -> None:
    found = recognise(
        "Quyết định số 61/QĐ-UBND (gọi tắt là Quyết định A); Điều 8 Quyết định A"
    )
    assert [citation.pinpoint for citation in found] == ["", "Điều 8"]
