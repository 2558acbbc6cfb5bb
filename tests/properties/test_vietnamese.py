"""What holds of any text of the language."""

import re
import unicodedata

from hypothesis import given

from macros.vietnamese.collation import sort_key
from macros.vietnamese.normalise import matching_copy, name_key, nfc
from macros.vietnamese.slug import slug
from tests.properties.strategies import TEXTS


@given(TEXTS)
def test_offsets_of_the_copy_rise_to_the_end_of_the_text(text: str) -> None:
    copy = matching_copy(text)
    assert list(copy.origin) == sorted(copy.origin)
    assert len(copy.origin) == len(copy.text) + 1
    assert copy.origin[-1] == len(text)


@given(TEXTS)
def test_a_copy_is_its_own_copy(text: str) -> None:
    copy = matching_copy(text).text
    assert matching_copy(nfc(copy)).text == nfc(copy)


@given(TEXTS, TEXTS, TEXTS)
def test_any_texts_have_one_order(one: str, other: str, third: str) -> None:
    a, b, c = map(sort_key, sorted((one, other, third), key=sort_key))
    assert a <= b <= c
    assert a <= c


@given(TEXTS)
def test_composed_and_decomposed_texts_stand_together(text: str) -> None:
    assert sort_key(nfc(text)) == sort_key(unicodedata.normalize("NFD", text))


@given(TEXTS)
def test_an_address_is_plain(text: str) -> None:
    assert re.fullmatch("(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", slug(text))
    assert slug(slug(text)) == slug(text)


@given(TEXTS)
def test_a_key_of_a_name_is_its_own_key(text: str) -> None:
    assert name_key(name_key(text)) == name_key(text)
