import unicodedata

import pytest

from macros.vietnamese.slug import fold, slug, toc_slug


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đề án", "de-an"),
        ("Đảng ủy", "dang-uy"),
        ("Đảng uỷ", "dang-uy"),
        ("Quyết định 23-QĐ/TW 2021-07-30", "quyet-dinh-23-qd-tw-2021-07-30"),
        ("  Chương trình, kế hoạch!  ", "chuong-trinh-ke-hoach"),
        ("Ưu tiên ở cơ sở", "uu-tien-o-co-so"),
        (unicodedata.normalize("NFD", "Nghị quyết"), "nghi-quyet"),
        ("\u00d0ề án", "de-an"),
        ("٣ 漢字 Ω", ""),
        ("", ""),
    ],
)
def test_an_address_has_plain_letters(text: str, expected: str) -> None:
    assert slug(text) == expected


def test_folding_keeps_blanks_and_signs() -> None:
    assert fold("ĐẢNG ỦY, 2024") == "dang uy, 2024"


def test_an_anchor_takes_the_separator_of_the_page() -> None:
    assert toc_slug("Đề án", "_") == "de_an"
