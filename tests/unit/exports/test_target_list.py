from decimal import Decimal

import pytest

from macros.exports.target_list import amount_label, target_table
from macros.frame.markup import EMPTY
from macros.frame.page import Links
from macros.model.citation import Span
from macros.model.target import Comparison, Target
from macros.registry.targets import plan_targets
from macros.views.target_records import target_records
from tests.plan_folder import a_library, a_plan_source


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


BODY = """\
## I. CHỈ TIÊU

1. Hằng năm, có trên 80% cơ quan đạt tiêu chí.

| TT | Nội dung | Mức |
| --- | --- | --- |
| 1 | Mô hình | ít nhất 02 mô hình |
"""


def test_paragraphs_and_cells_set_targets_in_their_clause() -> None:
    library = a_library(mau=a_plan_source(BODY))
    assert library.targets == plan_targets(library.plans.values())
    words = [
        library.clauses[t.plan_id, t.clause_id].text[
            t.target.span.start : t.target.span.end
        ]
        for t in library.targets
    ]
    assert words == ["có trên 80% cơ quan đạt tiêu chí", "ít nhất 02 mô hình"]


def test_the_table_says_level_time_and_place() -> None:
    library = a_library(mau=a_plan_source(BODY))
    html = str(target_table(library.targets, Links("chu-de/mau/")))
    assert "Cơ quan đạt tiêu chí" in html
    assert "Trên 80%" in html
    assert "Trong năm 2024" in html
    assert "Không nêu thời gian" in html
    assert "../../ke-hoach/ke-hoach-mau/#" in html


def test_no_targets_make_no_table() -> None:
    assert target_table((), Links("")) == EMPTY


def test_a_record_holds_what_the_text_says() -> None:
    first, second = target_records(a_library(mau=a_plan_source(BODY)))
    assert (first["comparison"], first["value"], first["unit"]) == (
        "more-than",
        "80",
        "%",
    )
    assert first["period_edtf"] == "2024"
    assert second["upper"] is None
    assert second["period_edtf"] is None
