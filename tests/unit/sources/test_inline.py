import pytest

from macros.model.citation import Span
from macros.model.clause import NoteMark, Style, StyledRun
from macros.sources.inline import Inline, SourceLine, parse_inline, raised


def inline(*lines: str) -> Inline:
    return parse_inline(
        tuple(SourceLine(line, 5 + nth, 3) for nth, line in enumerate(lines))
    )


def styled(parsed: Inline) -> list[tuple[str, str]]:
    return [
        (run.style, parsed.text[run.span.start : run.span.end]) for run in parsed.styles
    ]


@pytest.mark.parametrize(
    ("raw", "text", "styles"),
    [
        pytest.param("một *hai* ba", "một hai ba", [("em", "hai")], id="emphasis"),
        pytest.param("**một** hai", "một hai", [("strong", "một")], id="strong"),
        pytest.param(
            "***một***", "một", [("strong", "một"), ("em", "một")], id="both at once"
        ),
        pytest.param(
            "*a **b.***", "a b.", [("em", "a b."), ("strong", "b.")], id="nested"
        ),
        pytest.param(
            "**a *b* c**", "a b c", [("strong", "a b c"), ("em", "b")], id="within"
        ),
        pytest.param(
            "***a** b*", "a b", [("em", "a b"), ("strong", "a")], id="closed in turn"
        ),
        pytest.param("“**A**”", "“A”", [("strong", "A")], id="in quotation marks"),
        pytest.param(
            "*a***b**", "ab", [("em", "a"), ("strong", "b")], id="side by side"
        ),
        pytest.param("5 * 3 = 15", "5 * 3 = 15", [], id="a star between blanks"),
        pytest.param("*một", "*một", [], id="not closed"),
        pytest.param("một*", "một*", [], id="not opened"),
        pytest.param("**a*", "*a", [("em", "a")], id="one star left before"),
        pytest.param("*a**", "a*", [("em", "a")], id="one star left behind"),
        pytest.param("* một", "* một", [], id="a list item's star"),
        pytest.param("****", "****", [], id="nothing but stars"),
        pytest.param(r"\*một\*", "*một*", [], id="escaped"),
        pytest.param(r"a\b \é", r"a\b \é", [], id="a backslash before a letter"),
        pytest.param("a\\", "a\\", [], id="a backslash at the end"),
        pytest.param("_một_", "_một_", [], id="underscores"),
        pytest.param("", "", [], id="nothing"),
    ],
)
def test_emphasis_is_read(raw: str, text: str, styles: list[tuple[str, str]]) -> None:
    parsed = inline(raw)
    assert parsed.text == text
    assert styled(parsed) == styles


@pytest.mark.parametrize(
    "raw",
    [
        "<script>alert(1)</script>",
        "<b>đậm</b> &amp; &lt;",
        "{{ config.site_name }} {% for x in y %} {# a #}",
        "[nhãn](https://example.vn) ![ảnh](a.png)",
        "`mã` ~~gạch~~",
        "[^không phải chú thích]",
        "[^123456789]",
    ],
)
def test_everything_else_stays_letters(raw: str) -> None:
    parsed = inline(raw)
    assert (parsed.text, parsed.styles, parsed.notes) == (raw, (), ())


def test_a_footnote_is_called_by_a_raised_figure() -> None:
    parsed = inline("luật[^12] và *lệ[^a]*")
    assert parsed.text == "luật¹² và lệa"
    assert parsed.notes == (NoteMark(Span(4, 6), "12"), NoteMark(Span(12, 13), "a"))
    assert parsed.styles == (StyledRun(Span(10, 13), Style.EMPHASIS),)


def test_an_escaped_call_is_none() -> None:
    parsed = inline(r"luật\[^1]")
    assert (parsed.text, parsed.notes) == ("luật[^1]", ())


def test_lines_are_joined_by_a_blank() -> None:
    assert inline("một", "hai  ", "  ba").text == "một hai ba"


def test_every_letter_knows_its_place_in_the_file() -> None:
    parsed = inline(r"a *bc* \* d[^1]", "e")
    places = {
        letter: parsed.source.position(parsed.text.index(letter))
        for letter in "abc*d¹e"
    }
    assert places == {
        "a": (5, 3),
        "b": (5, 6),
        "c": (5, 7),
        "*": (5, 11),
        "d": (5, 13),
        "¹": (5, 14),
        "e": (6, 3),
    }


def test_a_text_without_letters_has_a_place() -> None:
    assert inline("").source.position(0) == (5, 3)


def test_labels_are_raised() -> None:
    assert raised("10b") == "¹⁰b"
