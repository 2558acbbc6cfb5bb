"""What holds of forms in any text."""

import unicodedata
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from macros.citations.forms import recognise_forms
from tests.properties.strategies import LINES, TEXTS, damaged

WORDS = st.sampled_from(["mẫu", "Biểu", "phiếu", "biểu mẫu", "mẫu phiếu", "mẫu số"])
NAMES = st.sampled_from(["PKS", "M", "HĐ-", "BM."])
DIGITS = st.integers(1, 99).map("{:02}".format)
CODES = st.builds("{}{}".format, NAMES, DIGITS) | st.builds(
    "{}{}".format, DIGITS, st.sampled_from(["/BC", "-KNĐ", "/CCCM", "-VC/BNV"])
)
FORM_LINES = st.lists(
    WORDS | CODES | DIGITS | st.sampled_from([",", "và", "đến", "-", "hộ", "kèm theo"]),
    max_size=10,
).map(" ".join)
ANY = TEXTS | damaged(FORM_LINES)


@given(WORDS, st.lists(CODES, min_size=1, max_size=5), st.sampled_from([", ", " và "]))
def test_the_forms_that_are_written_are_read(
    word: str, codes: list[str], joint: str
) -> None:
    found = recognise_forms(f"theo {word} {joint.join(codes)} của Bộ Tiêu chí")
    assert [form.code for form in found] == codes


@given(ANY)
def test_spans_stand_in_order_apart_and_are_what_they_say(text: str) -> None:
    forms = recognise_forms(text)
    for form in forms:
        assert 0 <= form.span.start < form.span.end <= len(text)
        assert text[form.span.start : form.span.end] == form.exact
        assert form.code
    assert all(a.span.end <= b.span.start for a, b in pairwise(forms))


@given(LINES | FORM_LINES)
def test_composed_and_decomposed_texts_name_the_same_forms(text: str) -> None:
    composed = recognise_forms(unicodedata.normalize("NFC", text))
    decomposed = recognise_forms(unicodedata.normalize("NFD", text))
    assert [f.code for f in decomposed] == [f.code for f in composed]
