import pytest

from macros.model.citation import Span
from macros.registry.phrases import phrase_finder


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
    assert phrase_finder(["quý  I", "Tập huấn"])(text) == expected


def test_no_phrases_stand_nowhere() -> None:
    assert phrase_finder([])("") is None
