"""The citation index: in which order, with which sentences."""

from macros.model.resolution import Linked
from macros.pages.index.view import Order, citation_index
from macros.registry.library import Library
from macros.words.facet import WORK_FACETS
from tests.plan_folder import a_library, a_plan_source

TWICE = (
    "Thực hiện Kết luận số 43-KL/TW ngày 07/01/2019; theo Kết luận số 43-KL/TW "
    "ngày 07/01/2019.\n\nXem Kết luận số 43-KL/TW ngày 07/01/2019."
)
ONCE = "Kết luận số 43-KL/TW ngày 07/01/2019, Nghị quyết số 25-NQ/TW."
LIBRARY = a_library(
    a=a_plan_source(TWICE, ma="a"), b=a_plan_source(ONCE, ma="b", thoi_ky="2025")
)


def headings(library: Library, order: Order) -> list[str]:
    works = library.works.values()
    return [group.heading for group in citation_index(library, order, works)]


def test_the_index_is_grouped_by_year_with_the_unknown_first_from_the_end() -> None:
    assert headings(LIBRARY, Order.YEAR) == ["Năm 2019", "Chưa rõ năm"]


def test_the_index_is_grouped_by_issuer_type_and_letter() -> None:
    assert headings(LIBRARY, Order.ISSUER) == ["Chưa rõ cơ quan ban hành"]
    assert headings(LIBRARY, Order.TYPE) == ["Kết luận", "Nghị quyết"]
    assert headings(LIBRARY, Order.ALPHABET) == ["K", "N"]


def test_a_document_has_its_names_counts_and_places() -> None:
    works = LIBRARY.works.values()
    first, _ = citation_index(LIBRARY, Order.TYPE, works)
    (document,) = first.documents
    entry = document.entry
    assert entry.document.name == "Kết luận số 43-KL/TW ngày 07/01/2019"
    assert entry.document.address == "van-ban/ket-luan-43-kl-tw-2019-01-07/"
    assert entry.frequency == "4 lần, trong 2 kế hoạch"
    assert [
        (cited.plan, [(c.label, c.count) for c in cited.clauses])
        for cited in entry.cited
    ] == [
        ("Cao Lộc, 2024", [("Đoạn 1", 2), ("Đoạn 2", 1)]),
        ("Cao Lộc, 2025", [("Đoạn 1", 1)]),
    ]
    assert list(document.facets) == list(WORK_FACETS)
    assert [value.value for value in document.facets["ke-hoach"]] == ["a", "b"]


def test_by_letter_the_sentences_stand_with_their_plan_and_clause() -> None:
    works = LIBRARY.works.values()
    letters = citation_index(LIBRARY, Order.ALPHABET, works)
    (document,) = letters[0].documents
    assert [(q.clause.name, q.clause.address) for q in document.quotes] == [
        ("Cao Lộc, 2024: Đoạn 1", "ke-hoach/a/#d1"),
        ("Cao Lộc, 2024: Đoạn 1", "ke-hoach/a/#d1"),
        ("Cao Lộc, 2024: Đoạn 2", "ke-hoach/a/#d2"),
        ("Cao Lộc, 2025: Đoạn 1", "ke-hoach/b/#d1"),
    ]
    last = document.quotes[2].words
    assert last.before == "Xem "
    assert last.exact.startswith("Kết luận số 43-KL/TW")
    assert {quote.how for quote in document.quotes} == {""}
    for order in (Order.TYPE, Order.ISSUER, Order.YEAR):
        for group in citation_index(LIBRARY, order, works):
            assert not any(document.quotes for document in group.documents)


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
    assert len(issuer.documents) == 3
    letters = [
        (g.heading, g.anchor) for g in citation_index(found, Order.ALPHABET, works)
    ]
    assert letters == [("D", "d"), ("Đ", "dd"), ("Q", "q")]


def test_the_index_has_every_mention_that_means_a_document() -> None:
    linked = [r for r in LIBRARY.references if isinstance(r.resolution, Linked)]
    groups = citation_index(LIBRARY, Order.ALPHABET, LIBRARY.works.values())
    quotes = [q for group in groups for d in group.documents for q in d.quotes]
    assert len(quotes) == len(linked)
