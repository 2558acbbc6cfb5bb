"""The list of differences: what repeats is told once, with all its places."""

from tests.guard.differences import Difference
from tests.guard.report import report

MENU = ("-Lịch", "+Lịch công tác")


def test_no_difference_is_said() -> None:
    assert report([]) == "No difference.\n"


def test_the_same_change_on_several_pages_is_told_once() -> None:
    found = [
        Difference("own/site", "", "text", MENU),
        Difference("own/export", "", "text", MENU),
        Difference("own/site", "lich/", "text", MENU),
        Difference("own/site", "lich/", "ids", ("-nam-2024",)),
    ]
    assert report(found) == (
        "4 differences, 2 apart from repetitions:\n\n"
        "- text: `/` (own/site, own/export); `/lich/` (own/site)\n"
        "  ```diff\n  -Lịch\n  +Lịch công tác\n  ```\n"
        "- ids: `/lich/` (own/site)\n"
        "  ```diff\n  -nam-2024\n  ```\n"
    )


def test_many_pages_with_the_same_change_are_counted() -> None:
    found = [Difference("own/site", f"{n:02}/", "text", MENU) for n in range(20)]
    places = ", ".join(f"`/{n:02}/`" for n in range(12))
    assert f"- text: {places} (own/site); and 8 more\n" in report(found)


def test_every_lost_page_is_named() -> None:
    found = [Difference("own/site", f"{n:02}/", "page lost") for n in range(20)]
    places = ", ".join(f"`/{n:02}/`" for n in range(20))
    assert report(found).endswith(f":\n\n- page lost: {places} (own/site)\n")


def test_a_long_diff_is_cut() -> None:
    lines = tuple(f"-{n}" for n in range(50))
    text = report([Difference("own/site", "a.csv", "data", lines)])
    assert "  -39\n  … 10 lines more\n  ```\n" in text
