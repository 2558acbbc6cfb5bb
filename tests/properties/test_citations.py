"""What holds of citations in any text."""

import datetime as dt
import unicodedata
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from macros.citations.recognise import recognise
from macros.model.citation import Citation
from macros.vietnamese.dates import written
from tests.properties.strategies import DATES, LINES, NUMBERS, TEXTS, TYPES


def told(citation: Citation) -> tuple[object, ...]:
    """What a citation says, wherever it stands."""
    return (
        citation.type_word,
        citation.number,
        citation.date,
        citation.issuer,
        citation.title,
        citation.title_year,
        citation.self_reference,
    )


@given(TYPES, NUMBERS, DATES, st.sampled_from([" ngày ", ", ngày "]))
def test_what_is_written_is_read(
    type_word: str, number: str, day: dt.date, cue: str
) -> None:
    text = f"thực hiện {type_word} số {number}{cue}{written(day)}; còn"
    [citation] = recognise(text)
    assert citation.exact == text[len("thực hiện ") : -len("; còn")]
    assert citation.type_word == type_word.lower()
    assert citation.number
    assert citation.number.written == number
    assert citation.date == day


@given(st.lists(NUMBERS, max_size=6))
def test_every_number_of_a_sentence_is_read(written_numbers: list[str]) -> None:
    text = "; ".join(f"Kế hoạch số {number}" for number in written_numbers)
    found = [c.number.written for c in recognise(text) if c.number]
    assert found == written_numbers


@given(TEXTS)
def test_spans_stand_in_order_and_inside_the_text(text: str) -> None:
    found = recognise(text)
    starts = [citation.span.start for citation in found]
    assert starts == sorted(starts)
    for citation in found:
        span, anchor = citation.span, citation.anchor
        assert 0 <= span.start < span.end <= len(text)
        assert span.start <= anchor.start < anchor.end <= span.end
        assert text[span.start : span.end] == citation.exact


@given(TEXTS)
def test_anchors_of_numbers_do_not_overlap(text: str) -> None:
    anchors = [c.anchor for c in recognise(text) if c.number]
    ordered = sorted(anchors, key=lambda anchor: anchor.start)
    assert all(one.end <= other.start for one, other in pairwise(ordered))


@given(LINES)
def test_composed_and_decomposed_texts_tell_the_same(text: str) -> None:
    composed = recognise(unicodedata.normalize("NFC", text))
    decomposed = recognise(unicodedata.normalize("NFD", text))
    assert list(map(told, decomposed)) == list(map(told, composed))


@given(LINES, st.sampled_from("\u00a0\u202f"), st.sampled_from("\u2011\u2013"))
def test_odd_blanks_and_hyphens_tell_the_same(text: str, gap: str, hyphen: str) -> None:
    odd = text.replace(" ", gap).replace("-", hyphen)
    plain = recognise(text.replace("–", "-"))
    assert list(map(told, recognise(odd))) == list(map(told, plain))
