"""Targets of the clauses of plans, for a table and as data."""

from macros.registry.targets import plan_targets
from macros.views.target_records import target_records
from macros.views.target_rows import target_rows
from macros.words.named import Named
from macros.words.targets import TargetRow
from tests.plan_folder import a_library, a_plan_source

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


def test_a_row_says_of_what_how_much_when_and_where() -> None:
    first, second = target_rows(a_library(mau=a_plan_source(BODY)).targets)
    clause = Named("Mục I, điểm 1", "ke-hoach/ke-hoach-mau/#i.1")
    assert first == TargetRow(
        "Cơ quan đạt tiêu chí", "Trên 80%", "Trong năm 2024", clause
    )
    assert (second.amount, second.due) == ("Ít nhất 2 mô hình", "Không nêu thời gian")


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
