"""A document with the places that cite it."""

from macros.views.index_entry import index_entry
from tests.plan_folder import a_library, a_plan_source

TWICE = (
    "Thực hiện Kết luận số 43-KL/TW ngày 07/01/2019; theo Kết luận số 43-KL/TW "
    "ngày 07/01/2019.\n\nXem Kết luận số 43-KL/TW ngày 07/01/2019."
)
ONCE = "Kết luận số 43-KL/TW ngày 07/01/2019, Nghị quyết số 25-NQ/TW."


def test_an_entry_counts_mentions_by_plan_and_by_clause() -> None:
    found = a_library(a=a_plan_source(TWICE, ma="a"), b=a_plan_source(ONCE, ma="b"))
    entry = index_entry(found, found.works["ket-luan-43-kl-tw-2019-01-07"])
    assert entry.count == 4
    assert [(group.plan.id, group.clauses) for group in entry.plans] == [
        ("a", {"d1": 2, "d2": 1}),
        ("b", {"d1": 1}),
    ]
