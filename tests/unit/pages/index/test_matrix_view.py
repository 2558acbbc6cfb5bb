"""The matrix: which rows and columns, what each cell says."""

from macros.pages.index.matrix_view import citation_matrix
from macros.views.newest_plans import MAX_PLANS
from tests.plan_folder import a_library, a_plan_source

A = "Kết luận số 43-KL/TW ngày 07/01/2019; Nghị quyết số 25-NQ/TW ngày 03/6/2013."
B = "Kết luận số 43-KL/TW ngày 07/01/2019.\n\nXem Kết luận số 43-KL/TW ngày 07/01/2019."
LIBRARY = a_library(
    a=a_plan_source(A, ma="a"), b=a_plan_source(B, ma="b", thoi_ky="2023")
)


def test_rows_are_works_and_columns_plans_in_the_order_of_their_names() -> None:
    matrix = citation_matrix(LIBRARY, LIBRARY.plans.values(), LIBRARY.works.values())
    assert [(c.id, c.plan.name, c.plan.address) for c in matrix.columns] == [
        ("b", "Cao Lộc, 2023", "ke-hoach/b/"),
        ("a", "Cao Lộc, 2024", "ke-hoach/a/"),
    ]
    assert [(row.document.name, row.counts) for row in matrix.rows] == [
        ("Kết luận số 43-KL/TW ngày 07/01/2019", (2, 1)),
        ("Nghị quyết số 25-NQ/TW ngày 03/6/2013", (0, 1)),
    ]
    assert matrix.totals == (2, 2)
    assert matrix.left_out == 0


def test_a_cell_leads_to_the_mentions_and_is_spoken_with_its_names() -> None:
    matrix = citation_matrix(LIBRARY, LIBRARY.plans.values(), LIBRARY.works.values())
    first, second = matrix.rows
    assert second.cells[0] is None
    cell = first.cells[0]
    assert cell is not None
    assert cell.address == "van-ban/ket-luan-43-kl-tw-2019-01-07/#ke-hoach-b"
    assert cell.spoken == "2 lần: Kết luận số 43-KL/TW ngày 07/01/2019; Cao Lộc, 2023"
    assert [value.value for value in first.facets["ke-hoach"]] == ["a", "b"]


def test_a_work_that_no_chosen_plan_cites_has_no_row() -> None:
    matrix = citation_matrix(LIBRARY, [LIBRARY.plans["b"]], LIBRARY.works.values())
    (row,) = matrix.rows
    assert row.document.name.startswith("Kết luận số 43-KL/TW")
    assert [value.value for value in row.facets["ke-hoach"]] == ["b"]


def test_a_wide_matrix_keeps_the_newest_plans() -> None:
    years = range(1980, 1981 + MAX_PLANS)
    library = a_library(
        **{f"p{y}": a_plan_source(A, ma=f"p{y}", thoi_ky=str(y)) for y in years}
    )
    matrix = citation_matrix(library, library.plans.values(), library.works.values())
    assert len(matrix.columns) == MAX_PLANS
    assert matrix.columns[0].id == "p1981"
    assert matrix.left_out == 1
