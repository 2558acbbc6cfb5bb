from macros.registry.library import Library
from macros.views.citation_index import Order, citation_index, index_entry
from tests.plan_folder import a_library, a_plan_source

TWICE = (
    "Thực hiện Kết luận số 43-KL/TW ngày 07/01/2019; theo Kết luận số 43-KL/TW "
    "ngày 07/01/2019.\n\nXem Kết luận số 43-KL/TW ngày 07/01/2019."
)
ONCE = "Kết luận số 43-KL/TW ngày 07/01/2019, Nghị quyết số 25-NQ/TW."


def library() -> Library:
    return a_library(
        a=a_plan_source(TWICE, ma="a"), b=a_plan_source(ONCE, ma="b", thoi_ky="2025")
    )


def test_an_entry_counts_mentions_by_plan_and_by_clause() -> None:
    found = library()
    entry = index_entry(found, found.works["ket-luan-43-kl-tw-2019-01-07"])
    assert entry.count == 4
    assert [(group.plan.id, group.clauses) for group in entry.plans] == [
        ("a", {"d1": 2, "d2": 1}),
        ("b", {"d1": 1}),
    ]


def test_the_index_is_grouped_by_year_with_the_unknown_first_from_the_end() -> None:
    found = library()
    groups = citation_index(found, Order.YEAR, found.works.values())
    assert [group.heading for group in groups] == ["Năm 2019", "Chưa rõ năm"]


def test_the_index_is_grouped_by_issuer_type_and_letter() -> None:
    found = library()
    headings = {
        order: [g.heading for g in citation_index(found, order, found.works.values())]
        for order in (Order.ISSUER, Order.TYPE, Order.ALPHABET)
    }
    assert headings == {
        Order.ISSUER: ["Chưa rõ cơ quan ban hành"],
        Order.TYPE: ["Kết luận", "Nghị quyết"],
        Order.ALPHABET: ["K", "N"],
    }


def test_spellings_of_one_issuer_are_one_heading_and_letters_have_their_own_ids() -> (
    None
):
    text = (
        "Quyết định số 5/QĐ-UBND ngày 05/01/2024 của Uỷ ban nhân dân xã Tân An; Đề án "
        "số 7/ĐA-UBND ngày 05/02/2024 của Ủy ban nhân dân xã Tân An; Dự án số "
        "9/DA-UBND ngày 05/3/2024 của Ủy ban Nhân dân xã Tân An."
    )
    found = a_library(a=a_plan_source(text, ma="a"))
    works = found.works.values()
    assert len(works) == 3
    (issuer,) = citation_index(found, Order.ISSUER, works)
    assert len(issuer.entries) == 3
    letters = [
        (g.heading, g.anchor) for g in citation_index(found, Order.ALPHABET, works)
    ]
    assert letters == [("D", "d"), ("Đ", "dd"), ("Q", "q")]
