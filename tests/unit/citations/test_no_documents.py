"""What has a number and is no document: forms, projects of a programme."""

import pytest

from macros.citations.forms import recognise_forms
from macros.citations.recognise import recognise


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Biểu số 31/BC-BDT: Số công chức", ["31/BC-BDT"]),
        ("Biểu mẫu số 14/KK-TNCN kèm theo", ["14/KK-TNCN"]),
        ("theo mẫu số 7/BC-UBND, 8/BC-UBND và số 9/BC-UBND", None),
        ("Mẫu 02a/NHNN-CC", ["02a/NHNN-CC"]),
        ("(Mẫu số: 05/TTr-SNV)", ["05/TTr-SNV"]),
        ("PHIẾU SỐ 3/KH-UBND", ["3/KH-UBND"]),
        ("MẪU\nSỐ 03/QĐ-HU", ["03/QĐ-HU"]),
    ],
)
def test_a_form_is_no_document(text: str, codes: list[str] | None) -> None:
    assert recognise(text) == ()
    found = [form.code for form in recognise_forms(text)]
    assert found == (codes or ["7/BC-UBND", "8/BC-UBND", "9/BC-UBND"])


@pytest.mark.parametrize("text", ["Phụ lục số 01/BC-SNV", "(PHỤ LỤC 2a/KH-UBND)"])
def test_an_annex_is_no_document(text: str) -> None:
    assert recognise(text) == ()


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("theo mẫu của Báo cáo số 31/BC-BDT", "Báo cáo số 31/BC-BDT"),
        ("mẫu số 5 Quyết định số 31/QĐ-BDT", "Quyết định số 31/QĐ-BDT"),
        ("mẫu PKS01 (số 31/QĐ-BDT)", "số 31/QĐ-BDT"),
        ("biểu dương, số 31/QĐ-BDT", "số 31/QĐ-BDT"),
        ("đại biểu số 31/QĐ-BDT", "số 31/QĐ-BDT"),
        ("mẫu 12/2024/TT-BNV", "12/2024/TT-BNV"),
        ("Phụ lục 12/2024/NĐ-CP", "12/2024/NĐ-CP"),
        ("Phụ lục I Kế hoạch 12/KH-UBND", "Kế hoạch 12/KH-UBND"),
        ("Phụ lục 2 (số 12/KH-UBND)", "số 12/KH-UBND"),
    ],
)
def test_a_number_near_a_word_for_a_form_is_a_document(text: str, exact: str) -> None:
    assert [citation.exact for citation in recognise(text)] == [exact]


@pytest.mark.parametrize(
    "text",
    [
        "Thực hiện Dự án 1, Dự án 2 và Dự án 9 của Chương trình",
        "Dự án 4: Đầu tư hạ tầng; Tiểu dự án 2 của Dự án 5.",
        "Dự án số 3 về việc làm, Dự án số 6.",
    ],
)
def test_a_project_of_a_programme_is_no_document(text: str) -> None:
    assert recognise(text) == ()


def test_a_project_with_a_symbol_is_a_document() -> None:
    [citation] = recognise("Dự án số 03-DA/TU ngày 05/6/2020")
    assert (citation.type_word, citation.exact[:6]) == ("dự án", "Dự án ")
