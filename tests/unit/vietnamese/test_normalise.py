import unicodedata

import pytest

from macros.vietnamese.normalise import (
    MatchingCopy,
    matching_copy,
    name_key,
    nfc,
    one_tone,
    squeeze,
    visible,
)


def test_text_is_composed_for_display() -> None:
    assert nfc(unicodedata.normalize("NFD", "Đề án của Ủy ban")) == "Đề án của Ủy ban"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("43\u2011KL/TW", "43-KL/TW", id="hyphen of Word"),
        pytest.param("43\u2010KL", "43-KL", id="typographic hyphen"),
        pytest.param("43\u2013KL", "43-KL", id="en dash"),
        pytest.param("43\u2014KL", "43-KL", id="em dash"),
        pytest.param("43\u2212KL", "43-KL", id="minus"),
        pytest.param("43\uff0dKL", "43-KL", id="full-width hyphen"),
        pytest.param("số\u00a043", "số 43", id="no-break space"),
        pytest.param("số\u202f43", "số 43", id="narrow no-break space"),
        pytest.param("43-\u00d0A", "43-ĐA", id="icelandic eth"),
        pytest.param("43-\u0189A", "43-ĐA", id="african d"),
        pytest.param("43\u200b-K\u00adL", "43-KL", id="letters without width"),
        pytest.param("\ufeff43-KL", "43-KL", id="byte-order mark"),
        pytest.param("e\u0302\u0301", "ế", id="two marks"),
        pytest.param("a\u00ad\u0301", "á", id="a mark behind a soft hyphen"),
        pytest.param("\u0301a", "\u0301a", id="a mark without a letter"),
        pytest.param(
            "43\u200e-\u202aKL\u202c/\u2066TW\u2069", "43-KL/TW", id="direction"
        ),
        pytest.param("91-КL/ТW", "91-KL/TW", id="Cyrillic"),
        pytest.param("91-ΚL/ΤW", "91-KL/TW", id="Greek"),
        pytest.param("43-KL\u2044TW\u2215", "43-KL/TW/", id="slashes"),
        pytest.param("４３－ＫＬ／ＴＷ", "43-KL/TW", id="full width"),
        pytest.param("88-NQ/TW&nbsp;ngày&#160;3", "88-NQ/TW ngày 3", id="entities"),
        pytest.param("43&#45;KL&ndash;&shy;TW", "43-KL-TW", id="hyphens as entities"),
        pytest.param("A&B; C&Dxyz;", "A&B; C&Dxyz;", id="no entities"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_the_copy_has_plain_letters(text: str, expected: str) -> None:
    assert matching_copy(text).text == expected


def test_an_ordinary_text_is_its_own_copy() -> None:
    assert matching_copy("số 43") == MatchingCopy("số 43", range(6))


def test_a_copy_of_the_same_length_keeps_its_offsets() -> None:
    assert matching_copy("số\u00a043").origin == range(6)


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        pytest.param("so\u0302\u0301 4", (0, 1, 4, 5, 6), id="composed"),
        pytest.param("4\u200b3", (0, 2, 3), id="dropped"),
        pytest.param("4\u200b", (0, 2), id="dropped at the end"),
        pytest.param("0\u0302", (0, 0, 2), id="no composed form"),
        pytest.param("4&nbsp;3", (0, 1, 7, 8), id="an entity"),
    ],
)
def test_offsets_map_back_to_the_text(text: str, origin: tuple[int, ...]) -> None:
    assert matching_copy(text).origin == origin


def test_what_is_cut_from_the_copy_is_found_in_the_text() -> None:
    text = unicodedata.normalize("NFD", "Nghị quyết\u00a0số\u200b 25\u2011NQ/TW, về")
    copy = matching_copy(text)
    start = copy.text.index("25-NQ/TW")
    end = start + len("25-NQ/TW")
    assert text[copy.origin[start] : copy.origin[end]] == "25\u2011NQ/TW"


def test_runs_of_blanks_become_one() -> None:
    assert squeeze("  Ban \n Dân\u00a0 vận ") == "Ban Dân vận"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("chính trị-xã hội", "chính trị - xã hội", id="hyphen"),
        pytest.param("chính trị – xã hội", "Chính trị\u2011xã hội", id="dashes"),
        pytest.param("Ban  Dân vận", "ban dân vận", id="blanks and case"),
        pytest.param("Tỉnh uỷ", "Tỉnh ủy", id="place of a tone"),
        pytest.param("UỶ BAN VĂN HOÁ", "Ủy ban Văn hóa", id="place in capitals"),
        pytest.param("sức khoẻ", "Sức khỏe", id="oe"),
        pytest.param("Huyện Thuỷ Nguyên", "huyện Thủy Nguyên", id="uy"),
        pytest.param("Tỉnh ủy", unicodedata.normalize("NFD", "Tỉnh ủy"), id="NFD"),
    ],
)
def test_spellings_of_one_name_have_one_key(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


def test_accents_tell_names_apart() -> None:
    assert name_key("Ban Dân vận") != name_key("Ban Dân vần")


@pytest.mark.parametrize("word", ["quý", "quỳ", "toán", "ngoài", "khuya", "hoa", "giá"])
def test_a_tone_with_one_place_stays(word: str) -> None:
    assert one_tone(word) == word


@pytest.mark.parametrize(
    ("late", "early"),
    [
        ("Uỷ ban", "Ủy ban"),
        ("UỶ BAN", "ỦY BAN"),
        ("Thanh Hoá", "Thanh Hóa"),
        ("sức khoẻ", "sức khỏe"),
        ("Quỳ Châu", "Quỳ Châu"),
        ("QUÝ", "QUÝ"),
    ],
)
def test_a_tone_has_one_place_in_any_case(late: str, early: str) -> None:
    assert one_tone(late) == early


def test_letters_that_nobody_sees_are_left_out() -> None:
    assert visible("1.\u200b Mở\u00ad\u202e lớp\ufeff") == "1. Mở lớp"
