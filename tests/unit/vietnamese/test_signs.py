import pytest

from macros.vietnamese.signs import any_sign


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("nếu có khó khăn", "ế"),
        ("NẾU CÓ", "Ế"),
        ("đơn vị được Giao việc", "Giao"),
        ("khai mạc", None),
        ("nêu trên", None),
        ("giáo", None),
        ("", None),
    ],
)
def test_a_sign_is_found_in_any_letters(text: str, found: str | None) -> None:
    hit = any_sign("nếu|giao").search(text)
    assert (hit and hit[0].rstrip("uU")) == found


def test_each_sign_is_found_wherever_it_stands() -> None:
    signs = "tháng|quý|đề|yêu|phân|giao|lện"
    texts = [f"Các {sign}này" for sign in signs.split("|")]
    assert all(map(any_sign(signs).search, texts))
