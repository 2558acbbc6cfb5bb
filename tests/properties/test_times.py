"""Times and targets: nothing raises, spans lie inside, composition does not matter."""

import unicodedata
from pathlib import Path

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from macros.model.edtf_deadline import edtf_of
from macros.model.schedule import (
    days_of,
)
from macros.tasks.due import due_in, due_in_cell
from macros.tasks.targets import targets_in

SHARED = Path(__file__).parents[3] / "shared"
REAL_TEXTS = sorted([*SHARED.glob("corpus/docs/*"), *SHARED.glob("seeds/*")])
YEARS = st.sampled_from([(0, 0), (2024, 2024), (2020, 2025)])
PIECES = (
    "trước ", "từ ", "đến ", "hết ", "trong ", "hoàn thành ", "chậm nhất là ", "xong ",
    "thời gian ", "ngày ", "tháng ", "quý ", "năm ", "6 tháng đầu năm ", "cuối ",
    "định kỳ ", "hằng ", "hàng năm", "một lần", "Thường xuyên", "đã ", "phấn đấu ",
    "ít nhất ", "không quá ", "trên ", "trở lên", "mô hình ", "tập thể", "%", "100",
    "31", "30", "02", "2", "12", "2024", "2025", "II", "IV", "/", "-", ", ", "; ", ". ",
    " và ", " ", "…", "(", ")", ":", "5,5", "1.200",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=12).map("".join) | st.text()


@given(TEXTS, YEARS)
def test_a_time_lies_inside_its_text_and_has_a_name(
    text: str, years: tuple[int, int]
) -> None:
    for read in (due_in, due_in_cell):
        due = read(text, years)
        if due:
            assert 0 <= due.span.start < due.span.end <= len(text)
            first, last = days_of(due.deadline)
            assert first is None or last is None or first <= last
            assert str(parse_edtf(edtf_of(due.deadline)))


@given(TEXTS, YEARS)
def test_targets_lie_inside_their_text_in_order(
    text: str, years: tuple[int, int]
) -> None:
    found = targets_in(text, years)
    assert all(0 <= t.span.start < t.span.end <= len(text) for t in found)
    assert sorted(found, key=lambda t: t.span.end) == list(found)


@given(TEXTS, YEARS)
def test_composed_and_decomposed_texts_say_the_same(
    text: str, years: tuple[int, int]
) -> None:
    composed = unicodedata.normalize("NFC", text)
    apart = unicodedata.normalize("NFD", text)
    one, other = due_in(composed, years), due_in(apart, years)
    assert (one and one.deadline) == (other and other.deadline)
    levels = [(t.comparison, t.value, t.upper) for t in targets_in(composed, years)]
    assert levels == [
        (t.comparison, t.value, t.upper) for t in targets_in(apart, years)
    ]


@pytest.mark.skipif(not REAL_TEXTS, reason="the shared texts are not here")
@pytest.mark.parametrize("path", REAL_TEXTS, ids=lambda path: path.name)
def test_real_texts_are_read(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    found = [due_in(line, (2025, 2025)) for line in text.splitlines()]
    assert all(due.span.end > due.span.start for due in found if due)
    assert all(target.words for target in targets_in(text, (2025, 2025)))
