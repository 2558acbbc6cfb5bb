from dataclasses import replace

import pytest

from macros.model.citation import Span
from macros.model.clause import SourceMap
from tests.builders import a_clause


@pytest.mark.parametrize(
    ("offset", "expected"),
    [(0, (3, 5)), (4, (3, 9)), (5, (4, 1)), (9, (4, 5))],
)
def test_an_offset_has_a_line_and_a_column(
    offset: int, expected: tuple[int, int]
) -> None:
    assert SourceMap(((0, 3, 5), (5, 4, 1))).position(offset) == expected


def test_a_paragraph_is_one_piece() -> None:
    assert a_clause("Một hai").pieces == ((0, "Một hai"),)


def test_the_pieces_of_a_row_are_its_cells_that_hold_words() -> None:
    row = replace(a_clause("Một  hai"), cells=(Span(0, 3), Span(4, 4), Span(5, 8)))
    assert row.pieces == ((0, "Một"), (5, "hai"))
