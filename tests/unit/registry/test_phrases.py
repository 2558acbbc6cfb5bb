import pytest

from macros.model.citation import Span
from macros.registry.phrases import folded, phrase_finder


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("báo cáo QUÝ I, nhiệm vụ quý II", Span(8, 13)),
        ("báo cáo quý II", None),
        ("“tập huấn”", Span(1, 9)),
        ("tập huấns", None),
        ("", None),
    ],
)
def test_a_phrase_stands_as_whole_words(text: str, expected: Span | None) -> None:
    assert phrase_finder(("quý  I", "Tập huấn")).find(folded(text)) == expected


def test_no_phrases_stand_nowhere() -> None:
    assert phrase_finder(()).find(folded("")) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("tổ hoà giải", Span(3, 11), id="tone on the last vowel"),
        pytest.param("tổ HÒA GIẢI", Span(3, 11), id="tone on the first vowel"),
        pytest.param("tổ hò\u200ba giải", Span(3, 12), id="a letter without width"),
        pytest.param("tổ hoa giải", None, id="no tone"),
        pytest.param("ßİ hòa giải", Span(3, 11), id="letters that fold to two"),
    ],
)
def test_spellings_of_one_word_are_found(text: str, expected: Span | None) -> None:
    assert phrase_finder(("hòa giải",)).find(folded(text)) == expected
    assert phrase_finder(("hoà giải",)).find(folded(text)) == expected
