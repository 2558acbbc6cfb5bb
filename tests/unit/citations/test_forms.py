import unicodedata

import pytest

from macros.citations.forms import recognise_forms
from macros.model.citation import Span
from macros.model.form import FormMention


def codes(text: str) -> list[str]:
    return [form.code for form in recognise_forms(text)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("theo mẫu PKS03 của Bộ Tiêu chí", "PKS03"),
        ("theo mẫu PKS 03 của Bộ Tiêu chí", "PKS03"),
        ("phiếu mẫu M01.", "M01"),
        ("(Biểu B2)", "B2"),
        ("biểu mẫu: M01", "M01"),
        ("Mẫu HĐ-01 kèm theo", "HĐ-01"),
        ("mẫu biểu BM.05", "BM.05"),
        ("lý lịch theo mẫu HS02-VC/BNV", "HS02-VC/BNV"),
        ("mẫu số 01/BC", "01/BC"),
        ("mẫu số: 01/BC", "01/BC"),
        ("MẪU SỐ 01/BC", "01/BC"),
        ("biểu số 02-KT", "02-KT"),
        ("biểu số 02 -KT", "02-KT"),
        ("Mẫu 2-KNĐ", "2-KNĐ"),
        ("mẫu 09-KNĐ", "09-KNĐ"),
        ("Mẫu số 02/CCCM", "02/CCCM"),
        ("mẫu phiếu 2C/TCTW-98", "2C/TCTW-98"),
        ("mẫu 2C-BNV/2008", "2C-BNV/2008"),
        ("sơ yếu lý lịch mẫu 2C", "2C"),
        ("Mẫu số 5", "5"),
        ("Mẫu số 5 - Ban Dân vận Tỉnh ủy", "5"),
        ("mẫu biểu số 01a, ngày 05/3", "01a"),
        ("Phiếu số 2.1 dùng cho", "2.1"),
        ("theo mẫu 01 kèm theo Kế hoạch này", "01"),
        ("theo mẫu 01 Thông tư số 02/2021/TT-BNV", "01"),
        ("(theo Biểu 3)", "3"),
        ("mẫu\nsố\n01/BC", "01/BC"),
    ],
)
def test_a_form_is_read_by_its_code(text: str, code: str) -> None:
    assert codes(text) == [code]
    assert codes(unicodedata.normalize("NFD", text)) == [code]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("các mẫu PKS01, PKS02 và PKS03", ["PKS01", "PKS02", "PKS03"]),
        ("mẫu PKS01 đến PKS07", ["PKS01", "PKS07"]),
        ("mẫu PKS01 - PKS07", ["PKS01", "PKS07"]),
        ("mẫu PKS01-PKS07", ["PKS01", "PKS07"]),
        ("mẫu PKS01, 02 và 03 của", ["PKS01", "PKS02", "PKS03"]),
        ("mẫu HĐ-01; HĐ-02", ["HĐ-01", "HĐ-02"]),
        ("các mẫu số 1, 2 và số 3", ["1", "2", "3"]),
        ("biểu số 01/BC, 02/BC và 3-KT", ["01/BC", "02/BC", "3-KT"]),
        ("mẫu PKS01 và mẫu số 5", ["PKS01", "5"]),
        ("mẫu PKS01 và 05 hộ; mẫu M02, 30% số hộ", ["PKS01", "M02"]),
        ("mẫu số 5, 20 hộ", ["5"]),
    ],
)
def test_each_form_of_a_list_is_found(text: str, expected: list[str]) -> None:
    assert codes(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "làm mẫu 5 hộ",
        "làm mẫu 05.",
        "lấy mẫu 05, gửi kết quả",
        "lấy mẫu COVID-19",
        "mẫu mực",
        "cán bộ gương mẫu",
        "Nông thôn mới kiểu mẫu 2024",
        "xã nông thôn mới kiểu mẫu 02 xã",
        "phiếu 12/15",
        "số phiếu 05, đạt 80%",
        "phiếu số 12/15",
        "phát 05 phiếu",
        "phiếu 05 hộ",
        "mẫu 05% số hộ",
        "in trên mẫu A4",
        "mẫu vật 3D, mẫu 3D",
        "đại biểu 05",
        "đại biểu QH15",
        "đại biểu Quốc hội khóa XV",
        "tiêu biểu 01, xuất sắc",
        "biểu dương 05 tập thể",
        "văn bản hướng dẫn mẫu thực hiện Quy chế",
        "mẫu số 01/02/2024",
        "công văn số 01/BC-UBND",
    ],
)
def test_other_words_are_no_forms(text: str) -> None:
    assert recognise_forms(text) == ()


def test_the_word_belongs_to_the_first_form_of_a_list() -> None:
    assert recognise_forms("các mẫu PKS 01, 02 của") == (
        FormMention(Span(4, 14), "PKS01", "mẫu PKS 01"),
        FormMention(Span(16, 18), "PKS02", "02"),
    )


def test_spans_count_the_letters_of_a_decomposed_text() -> None:
    text = unicodedata.normalize("NFD", "điền mẫu 2-KNĐ")
    [form] = recognise_forms(text)
    assert (
        form.exact
        == text[form.span.start :]
        == unicodedata.normalize("NFD", "mẫu 2-KNĐ")
    )
