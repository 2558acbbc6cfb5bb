"""Targets in words."""

from decimal import Decimal

import pytest

from macros.model.citation import Span
from macros.model.target import Comparison, Target
from macros.words.targets import amount_label


def a_target(comparison: Comparison, value: str, unit: str, upper: str = "") -> Target:
    return Target(
        span=Span(0, 1),
        words="",
        comparison=comparison,
        value=Decimal(value),
        upper=Decimal(upper) if upper else None,
        unit=unit,
        subject="",
        period=None,
    )


@pytest.mark.parametrize(
    ("target", "label"),
    [
        (a_target(Comparison.MORE_THAN, "80", "%"), "Trên 80%"),
        (a_target(Comparison.LESS_THAN, "1.5", "%"), "Dưới 1,5%"),
        (a_target(Comparison.AT_LEAST, "2", "mô hình"), "Ít nhất 2 mô hình"),
        (a_target(Comparison.AT_MOST, "5", "hộ"), "Không quá 5 hộ"),
        (a_target(Comparison.EXACTLY, "1200", "căn"), "1.200 căn"),
        (a_target(Comparison.RANGE, "1", "lớp", "2"), "Từ 1 đến 2 lớp"),
    ],
)
def test_a_level_in_words(target: Target, label: str) -> None:
    assert amount_label(target) == label
