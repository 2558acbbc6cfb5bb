from macros.model.citation import Span
from macros.model.clause import NoteMark, Style, StyledRun
from macros.sources.inline import SourceLine
from macros.sources.table_row import read_row


def test_cells_stand_apart_by_a_blank() -> None:
    row, cells = read_row(SourceLine("| 1 | **Tổ chức** | [^1] |", 4, 1))
    assert row.text == "1 Tổ chức ¹"
    assert [row.text[cell.start : cell.end] for cell in cells] == ["1", "Tổ chức", "¹"]
    assert row.styles == (StyledRun(Span(2, 9), Style.STRONG),)
    assert row.notes == (NoteMark(Span(10, 11), "1"),)


def test_letters_know_their_place_in_the_file() -> None:
    row, _ = read_row(SourceLine("|một|  hai |", 4, 3))
    assert row.source.position(row.text.index("m")) == (4, 4)
    assert row.source.position(row.text.index("a")) == (4, 11)


def test_empty_cells_stay_inside_the_text() -> None:
    row, cells = read_row(SourceLine("| a |  |  |", 4, 1))
    assert row.text == "a  "
    assert cells == (Span(0, 1), Span(2, 2), Span(3, 3))


def test_an_edge_may_be_escaped_or_left_out() -> None:
    row, cells = read_row(SourceLine(r"| a\|b | c", 4, 1))
    assert row.text == "a|b c"
    assert len(cells) == 2


def test_a_single_edge_is_a_row_without_cells() -> None:
    row, cells = read_row(SourceLine("|", 4, 2))
    assert (row.text, cells) == ("", ())
    assert row.source.position(0) == (4, 2)
