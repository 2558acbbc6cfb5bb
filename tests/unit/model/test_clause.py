import pytest

from macros.model.clause import SourceMap


@pytest.mark.parametrize(
    ("offset", "expected"),
    [(0, (3, 5)), (4, (3, 9)), (5, (4, 1)), (9, (4, 5))],
)
def test_an_offset_has_a_line_and_a_column(
    offset: int, expected: tuple[int, int]
) -> None:
    assert SourceMap(((0, 3, 5), (5, 4, 1))).position(offset) == expected
