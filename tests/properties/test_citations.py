"""What holds of citations in any text."""

import datetime as dt
import unicodedata
from collections.abc import Iterable
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from macros.citations.recognise import recognise
from macros.model.citation import Citation
from macros.vietnamese.dates import written
from tests.properties.strategies import (
    DATES,
    DOTTED,
    GIVEN_NAMES,
    ISSUER_ALONE,
    ISSUERS,
    JOINTS,
    LINES,
    NUMBERS,
    PINPOINTS,
    SERIALS,
    SYMBOLS,
    TEXTS,
    TYPES,
    TYPES_OF_NAMES,
)

SOME_NAMES = st.text(min_size=1, max_size=8).filter(str.strip)


def told(citation: Citation) -> tuple[object, ...]:
    """What a citation says, wherever it stands."""
    return (
        citation.type_word,
        citation.number,
        citation.pinpoint,
        citation.date,
        citation.shared_date,
        citation.impossible_date,
        citation.issuer,
        citation.shared_issuer,
        citation.term,
        citation.title,
        citation.title_year,
        citation.alias,
        citation.self_reference,
        citation.leans_back,
        citation.short_serial,
        citation.short_name,
    )


def slices(text: str, found: Iterable[Citation]) -> list[str]:
    return [text[c.anchor.start : c.anchor.end] for c in found]


def check_spans(text: str, found: tuple[Citation, ...]) -> None:
    """Spans stand in order, inside the text, and hold their anchors, which differ."""
    places = [(citation.span.start, citation.anchor.start) for citation in found]
    assert places == sorted(places)
    for citation in found:
        span, anchor = citation.span, citation.anchor
        assert 0 <= span.start < span.end <= len(text)
        assert span.start <= anchor.start < anchor.end <= span.end
        assert text[span.start : span.end] == citation.exact
    anchors = [c.anchor for c in found if c.number or c.leans_back or c.self_reference]
    anchors.sort(key=lambda anchor: anchor.start)
    assert all(one.end <= other.start for one, other in pairwise(anchors))


@given(
    TYPES,
    NUMBERS | DOTTED | ISSUER_ALONE,
    DATES,
    st.sampled_from([" ngày ", ", ngày "]),
)
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


@given(PINPOINTS, st.sampled_from([" ", ", ", " của "]), NUMBERS, DATES, ISSUERS)
def test_what_stands_around_a_number_is_read(
    pinpoint: str, joint: str, number: str, day: dt.date, issuer: str
) -> None:
    lead = f"theo {pinpoint}{joint}"
    text = f"{lead}Kế hoạch số {number} ngày {written(day)} của {issuer} về dân vận; a"
    [citation] = recognise(text)
    assert citation.span.start == len(lead)
    assert (citation.pinpoint, citation.issuer) == (pinpoint, issuer)
    assert (citation.date, citation.title) == (day, "về dân vận")


@given(st.lists(SERIALS, min_size=2, max_size=6), st.data(), SYMBOLS)
def test_every_member_of_a_list_is_read(
    serials: list[str], data: st.DataObject, symbol: tuple[str, bool]
) -> None:
    joints = [data.draw(JOINTS) for _ in serials[1:]]
    listed = "".join(f"{j}{s}" for j, s in zip(["", *joints], serials, strict=True))
    text = f"theo Kế hoạch số {listed}{'-' if symbol[1] else '/'}{symbol[0]} của"
    found = recognise(text)
    assert [c.number.serial for c in found if c.number] == serials
    assert {(c.span, c.type_word) for c in found} == {(found[0].span, "kế hoạch")}
    assert slices(text, found)[0] == f"Kế hoạch số {serials[0]}"


@given(st.lists(NUMBERS, max_size=6))
def test_every_number_of_a_sentence_is_read(written_numbers: list[str]) -> None:
    text = "; ".join(f"Kế hoạch số {number}" for number in written_numbers)
    found = [c.number.written for c in recognise(text) if c.number]
    assert found == written_numbers


@given(NUMBERS, GIVEN_NAMES, st.sampled_from(["gọi tắt là", "sau đây gọi là"]))
def test_a_name_that_is_given_is_used(number: str, name: str, cue: str) -> None:
    text = f"{TYPES_OF_NAMES[name]} số {number} ({cue} {name}); thực hiện {name}."
    found = recognise(text)
    assert [(c.alias, c.short_name) for c in found] == [(name, ""), ("", name)]
    check_spans(text, found)


@given(TEXTS)
def test_spans_stand_in_order_and_inside_the_text(text: str) -> None:
    check_spans(text, recognise(text))


@given(TEXTS, st.lists(GIVEN_NAMES | SOME_NAMES, max_size=4))
def test_any_text_may_be_read_with_any_names(text: str, names: list[str]) -> None:
    found = recognise(text, names)
    check_spans(text, found)
    assert all(citation.leans_back for citation in found if citation.short_name)


@given(LINES, st.lists(GIVEN_NAMES, max_size=2))
def test_composed_and_decomposed_texts_tell_the_same(
    text: str, names: list[str]
) -> None:
    composed = recognise(unicodedata.normalize("NFC", text), names)
    decomposed = recognise(unicodedata.normalize("NFD", text), names)
    assert list(map(told, decomposed)) == list(map(told, composed))


@given(LINES, st.sampled_from("\u00a0\u202f"), st.sampled_from("\u2011\u2013"))
def test_odd_blanks_and_hyphens_tell_the_same(text: str, gap: str, hyphen: str) -> None:
    odd = text.replace(" ", gap).replace("-", hyphen)
    plain = recognise(text.replace("–", "-"))
    assert list(map(told, recognise(odd))) == list(map(told, plain))
