import pytest

from macros.model.directive import BROWSE
from macros.model.document_type import TYPES, base_type, type_of_code
from macros.vietnamese.slug import slug


@pytest.mark.parametrize(
    ("code", "word"),
    [
        ("NQ", "nghị quyết"),
        ("QĐ", "quyết định"),
        ("QyĐ", "quy định"),
        ("TT", "thông tư"),
        ("CTr", "chương trình"),
        ("ĐA", "đề án"),
        ("DA", "dự án"),
        ("HD", "hướng dẫn"),
        ("HĐ", "hợp đồng"),
    ],
)
def test_a_code_stands_for_a_type(code: str, word: str) -> None:
    kind = type_of_code(code)
    assert kind
    assert kind.word == word


def test_no_type_has_the_address_of_a_page_that_groups_directives() -> None:
    assert [kind for kind in TYPES if slug(kind.word).startswith(BROWSE)] == []


def test_an_unknown_code_stands_for_none() -> None:
    assert type_of_code("XYZ") is None


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("thông báo kết luận", "thông báo"),
        ("quy chế làm việc", "quy chế"),
        ("thông tư liên tịch", "thông tư liên tịch"),
        ("bộ luật", "bộ luật"),
        ("tuyên bố", "tuyên bố"),
    ],
)
def test_a_longer_type_word_holds_its_type(word: str, expected: str) -> None:
    assert base_type(word) == expected
