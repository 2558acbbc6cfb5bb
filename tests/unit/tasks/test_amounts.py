from decimal import Decimal

import pytest

from macros.tasks.amounts import value_of


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("02", "2"),
        ("1.200", "1200"),
        ("1.200.000", "1200000"),
        ("95,5", "95.5"),
        ("98.5", "98.5"),
    ],
)
def test_a_number_is_read_as_vietnamese_print_it(printed: str, value: str) -> None:
    assert value_of(printed) == Decimal(value)
