"""Lines of iCalendar, beside those of the package icalendar."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from icalendar import Event, vText

from macros.feeds.ical_lines import escaped, line, list_line, text_line

WORDS = st.text(
    st.characters(codec="utf-8", categories=("L", "M", "N", "P", "S", "Zs")),
    max_size=300,
)


@given(WORDS.filter(lambda words: "\\N" not in words))
@example("a" * 73 + "\\;" + "b" * 80)
@example("\\" * 200)
@example("^" * 200)
@example("𠄼𡨸喃" * 40)
@example("a, b; c\nd\\e")
def test_a_text_is_escaped_and_folded_as_the_package_does(words: str) -> None:
    event = Event()
    event.add("description", vText(words))
    theirs = event.to_ical().split(b"\r\n", maxsplit=1)[1]
    ours = text_line("DESCRIPTION", words) + "END:VEVENT\r\n"
    assert ours.encode() == theirs


def test_a_backslash_before_a_capital_n_stays() -> None:
    assert escaped(r"C:\Nam") == r"C:\\Nam"


@pytest.mark.parametrize("length", range(60, 80))
def test_no_line_is_longer_than_allowed(length: int) -> None:
    written = line("URL", "x" * length) + line("UID", "ữ" * length)
    assert all(len(part.encode()) <= 75 for part in written.split("\r\n"))
    whole = written.replace("\r\n ", "")
    assert whole == f"URL:{'x' * length}\r\nUID:{'ữ' * length}\r\n"


def test_commas_part_a_list_and_stay_in_its_items() -> None:
    assert list_line("CATEGORIES", ["Kiểm tra, giám sát", "Y tế"]) == (
        "CATEGORIES:Kiểm tra\\, giám sát,Y tế\r\n"
    )
