"""Diffs that can be read: long lines are cut around what changed."""

from tests.guard.short_diff import short_diff

LONG = "Đẩy mạnh công tác dân vận của cơ quan hành chính. " * 10


def test_lines_far_from_each_other_are_parted() -> None:
    old = ["một", "hai", "ba", "bốn", "năm", "sáu"]
    new = ["mốt", "hai", "ba", "bốn", "năm"]
    wanted = ("-một", "+mốt", " hai", "@@", " năm", "-sáu")
    assert short_diff(old, new) == wanted


def test_a_change_in_a_long_line_is_shown_with_what_stands_around_it() -> None:
    old, new = f"{LONG}năm 2024. {LONG}", f"{LONG}năm 2025. {LONG}"
    around = (
        "ác dân vận của cơ quan hành chính. năm 202",
        ". Đẩy mạnh công tác dân vận của cơ quan h",
    )
    assert short_diff([old], [new]) == (
        f"-…{around[0][-40:]}4{around[1][:40]}…",
        f"+…{around[0][-40:]}5{around[1][:40]}…",
    )


def test_a_word_twice_in_place_of_once_is_one_change() -> None:
    assert short_diff(["a a"], ["a a a"]) == ("-a a", "+a a a")


def test_a_long_line_that_is_new_is_cut() -> None:
    assert short_diff([], [LONG]) == (f"+{LONG[:199]}…",)
