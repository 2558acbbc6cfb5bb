from macros.views.matrix import MAX_PLANS, citation_matrix
from macros.views.records import matrix_records
from tests.plan_folder import a_library, a_plan_source

A = "Kết luận số 43-KL/TW ngày 07/01/2019; Nghị quyết số 25-NQ/TW ngày 03/6/2013."
B = "Kết luận số 43-KL/TW ngày 07/01/2019.\n\nXem Kết luận số 43-KL/TW ngày 07/01/2019."
LIBRARY = a_library(
    a=a_plan_source(A, ma="a"), b=a_plan_source(B, ma="b", thoi_ky="2023")
)


def test_rows_are_works_and_columns_plans_in_the_order_of_their_names() -> None:
    matrix = citation_matrix(LIBRARY, LIBRARY.plans.values(), LIBRARY.works.values())
    assert [plan.id for plan in matrix.plans] == ["b", "a"]
    assert [(row.entry.work.label, row.counts) for row in matrix.rows] == [
        ("Kết luận số 43-KL/TW", (2, 1)),
        ("Nghị quyết số 25-NQ/TW", (0, 1)),
    ]
    assert matrix.totals == (2, 2)
    assert matrix.left_out == 0


def test_a_work_that_no_chosen_plan_cites_has_no_row() -> None:
    matrix = citation_matrix(LIBRARY, [LIBRARY.plans["b"]], LIBRARY.works.values())
    assert [row.entry.work.label for row in matrix.rows] == ["Kết luận số 43-KL/TW"]


def test_a_wide_matrix_keeps_the_newest_plans() -> None:
    years = range(1980, 1981 + MAX_PLANS)
    library = a_library(
        **{f"p{y}": a_plan_source(A, ma=f"p{y}", thoi_ky=str(y)) for y in years}
    )
    matrix = citation_matrix(library, library.plans.values(), library.works.values())
    assert len(matrix.plans) == MAX_PLANS
    assert matrix.plans[0].id == "p1981"
    assert matrix.left_out == 1


def test_the_matrix_as_data_has_a_record_for_each_document_and_plan() -> None:
    assert matrix_records(LIBRARY) == [
        {
            "document_id": document,
            "plan_id": plan,
            "mention_count": len(clauses),
            "clause_ids": clauses,
            "url": f"van-ban/{document}/#ke-hoach-{plan}",
        }
        for document, plan, clauses in (
            ("ket-luan-43-kl-tw-2019-01-07", "a", ["d1"]),
            ("ket-luan-43-kl-tw-2019-01-07", "b", ["d1", "d2"]),
            ("nghi-quyet-25-nq-tw-2013-06-03", "a", ["d1"]),
        )
    ]
