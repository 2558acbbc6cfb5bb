"""How often each plan cites each document, as data."""

from macros.pages.index.records import matrix_records
from tests.plan_folder import a_library, a_plan_source

A = "Kết luận số 43-KL/TW ngày 07/01/2019; Nghị quyết số 25-NQ/TW ngày 03/6/2013."
B = "Kết luận số 43-KL/TW ngày 07/01/2019.\n\nXem Kết luận số 43-KL/TW ngày 07/01/2019."


def test_the_matrix_as_data_has_a_record_for_each_document_and_plan() -> None:
    library = a_library(a=a_plan_source(A, ma="a"), b=a_plan_source(B, ma="b"))
    assert matrix_records(library) == [
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
