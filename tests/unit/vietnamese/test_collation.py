import unicodedata
from itertools import pairwise

import pytest

from macros.vietnamese.collation import sort_key


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(["Ban", "Bàn", "Bản", "Bãn", "Bán", "Bạn"], id="tones"),
        pytest.param(["Dân", "Đảng", "Em"], id="d before đ"),
        pytest.param(["An", "Ăn", "Ấp"], id="a ă â"),
        pytest.param(["e", "ê", "o", "ô", "ơ", "u", "ư", "v"], id="vowels"),
        pytest.param(["Số 9", "Số 23", "Số 115", "Số 1157"], id="numbers by value"),
        pytest.param(["ban", "Ban", "bàn"], id="case after tones"),
        pytest.param(["Bạn", "Ban Dân vận"], id="tones after all letters"),
        pytest.param(["Số 2", "Số a"], id="numbers before letters"),
        pytest.param(["Ban Dân", "Bản tin"], id="blanks before letters"),
        pytest.param(["", "\u0301", "a"], id="a mark without a letter"),
        pytest.param(["٣", "3"], id="digits of other scripts are signs"),
    ],
)
def test_the_order_of_the_alphabet(words: list[str]) -> None:
    assert all(sort_key(one) < sort_key(next_) for one, next_ in pairwise(words))


def test_composed_and_decomposed_texts_stand_together() -> None:
    text = "Ủy ban Mặt trận Tổ quốc"
    assert sort_key(unicodedata.normalize("NFD", text)) == sort_key(text)


def test_a_number_of_any_length_has_a_place() -> None:
    assert sort_key("9" * 5000) < sort_key("1" + "0" * 5000)
