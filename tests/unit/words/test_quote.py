import pytest

from macros.model.citation import Span
from macros.words.quote import Quote, excerpt, quote

CITED = "25-NQ/TW"


def quoted(text: str) -> Quote:
    start = text.index(CITED)
    return quote(text, Span(start, start + len(CITED)))


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("Một; hai 25-NQ/TW ba; bốn", "hai ", " ba;"),
        ("Một. Hai: ba 25-NQ/TW. Bốn", "ba ", "."),
        ("Một. 25-NQ/TW bốn", "", " bốn"),
        ("25-NQ/TW", "", ""),
        ("Một.hai 25-NQ/TW 3.5 bốn", "Một.hai ", " 3.5 bốn"),
        ("Một 25-NQ/TW hai. ", "Một ", " hai."),
    ],
)
def test_the_part_around_a_citation_is_quoted(
    text: str, before: str, after: str
) -> None:
    assert quoted(text) == Quote(before, CITED, after)


def test_a_long_part_is_cut_at_blanks() -> None:
    found = quoted("trước " * 100 + CITED + " sau" * 100)
    assert found.before == "… " + "trước " * 43
    assert found.after == " sau" * 64 + "…"


def test_a_long_part_without_blanks_is_cut_anywhere() -> None:
    found = quoted("x" * 300 + CITED + "y" * 300)
    assert found == Quote("…" + "x" * 260, CITED, "y" * 260 + "…")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("một hai ba", "một hai ba"),
        ("một hai ba bốn", "một hai…"),
        ("mộthaibabốn", "mộthaibabố…"),
    ],
)
def test_an_excerpt_is_cut_at_a_blank(text: str, expected: str) -> None:
    assert excerpt(text, 10) == expected
