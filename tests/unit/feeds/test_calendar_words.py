"""Words of calendars: lines, letters, hostile text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.plan_folder import a_library, a_plan_source
from tests.unit.feeds.calendars import (
    BODY,
    events_in,
    files_of,
    only_event,
    real_files,
    with_text,
)


@pytest.mark.parametrize(
    "path", ["tat-ca.ics", "ke-hoach/dong-nai-kh-dan-van-2020-2025.ics"]
)
def test_lines_end_in_cr_lf_and_are_short_and_whole_letters(path: str) -> None:
    written = real_files()[path].encode()
    lines = written.split(b"\r\n")
    assert lines[-1] == b""
    assert b"\n" not in b"".join(lines)
    assert b"\r" not in b"".join(lines)
    assert max(map(len, lines)) <= 75
    assert [line.decode() for line in lines]  # no letter is cut


@pytest.mark.parametrize(
    "words",
    [
        "Ủy ban nhân dân; Mặt trận, đoàn thể: “dân biết, dân bàn”",
        r"Đường dẫn C:\n và dấu \, \; \\",
        "Chữ bốn byte: 𠄼 𡨸喃 📅 " * 20,
        "Khôngcóchỗtrống" * 30,
        "BEGIN:VEVENT",
    ],
)
def test_words_come_back_as_they_were(words: str) -> None:
    event = only_event(with_text(words))
    assert event.description.value.split("\n")[0] == words.strip()


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r", "\u2028", "\x85", "\x0b", "\x00"])
def test_hostile_words_stay_words(end: str) -> None:
    words = f"Họp{end}END:VEVENT{end}END:VCALENDAR{end}ATTACH:http://xau.example"
    for path, text in files_of(with_text(words)).items():
        lines = text.split("\r\n")
        assert lines.count("END:VCALENDAR") == 1, path
        assert not any(line.startswith("ATTACH") for line in lines)
        (event,) = events_in(text)
        assert not hasattr(event, "attach")
        flat = "Họp END:VEVENT END:VCALENDAR ATTACH:http://xau.example"
        assert event.description.value.split("\n")[0] == flat


def test_a_hostile_name_of_a_plan_stays_a_name() -> None:
    title = '"Kế hoạch\\r\\nEND:VCALENDAR\\r\\nBEGIN:VCALENDAR"'
    files = files_of(a_library(a=a_plan_source(BODY, ma="a", trich_yeu=title)))
    assert files["ke-hoach/a.ics"].split("\r\n").count("END:VCALENDAR") == 1
    assert len(events_in(files["ke-hoach/a.ics"])) == 1


# icalendar takes a backslash before N for a line end, as it stands in files of others.
WORDS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=400).filter(
    lambda words: "\\N" not in words
)


@given(WORDS)
def test_any_words_make_a_file_that_is_read_back(words: str) -> None:
    text = files_of(with_text(words))["tat-ca.ics"]
    assert max(map(len, text.encode().split(b"\r\n"))) <= 75
    (event,) = events_in(text)
    assert "Chủ trì: Phòng Nội vụ" in event.description.value.split("\n")
    control = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
    assert event.description.value.startswith(control.sub(" ", words).strip())
