import pytest

from macros.model.resolution import (
    Ambiguous,
    KnownByCitation,
    Resolution,
    Rule,
    SelfReference,
    Unresolved,
)
from tests.plan_folder import a_library, a_plan_source

FULL = "Quy định số 377-QĐ/TW ngày 08/10/2025 của Bộ Chính trị."
QD377 = "quy-dinh-377-qd-tw-2025-10-08"


def last_of(*paragraphs: str) -> Resolution:
    library = a_library(a=a_plan_source("\n\n".join(paragraphs), ma="a"))
    return library.references[-1].resolution


def test_a_short_form_means_the_only_earlier_citation_of_its_number() -> None:
    assert last_of(FULL, "Theo Quy định 377.") == KnownByCitation(
        QD377, Rule.SHORT_NUMBER
    )


def test_it_means_nothing_where_none_or_another_type_stands_before() -> None:
    assert last_of("Theo Quy định 377.") == Unresolved(Rule.SHORT_NUMBER)
    assert last_of(FULL, "Theo Chỉ thị 377.") == Unresolved(Rule.SHORT_NUMBER)


def test_it_does_not_look_ahead_or_into_another_plan() -> None:
    library = a_library(
        a=a_plan_source(FULL, ma="a"),
        b=a_plan_source(f"Theo Quy định 377. Rồi {FULL}", ma="b"),
    )
    [short] = [r for r in library.references if r.mention.citation.leans_back]
    assert short.resolution == Unresolved(Rule.SHORT_NUMBER)


def test_two_earlier_ones_leave_it_open() -> None:
    other = "Quy định số 377-QĐ/TU ngày 01/3/2024."
    found = last_of(FULL, other, "Theo Quy định 377.")
    assert isinstance(found, Ambiguous)
    assert len(found.candidates) == 2


def test_the_one_above_is_the_last_of_its_type() -> None:
    later = "Quy định số 12-QĐ/TW ngày 02/02/2020."
    assert last_of(FULL, later, "Theo Quy định nêu trên.") == KnownByCitation(
        "quy-dinh-12-qd-tw-2020-02-02", Rule.LAST_OF_TYPE
    )


LAW = "Luật Thú y năm 2015"
OTHER_LAW = "Luật Thanh tra năm 2022"
VETERINARY = KnownByCitation("luat-thu-y-2015", Rule.LAST_OF_TYPE)


@pytest.mark.parametrize(
    "words", ["Luật nói trên", "Luật đó", "Luật này", "Luật nêu trên"]
)
def test_a_law_is_leant_on_as_others_are(words: str) -> None:
    assert last_of(f"Thực hiện {LAW}.", f"Trách nhiệm theo {words}.") == VETERINARY


def test_of_several_in_the_clause_that_cites_the_type_last_none_is_chosen() -> None:
    found = last_of(f"{LAW}.", f"{OTHER_LAW}; {LAW}.", "Theo Luật nói trên.")
    assert found == Ambiguous(
        ("luat-thanh-tra-2022", "luat-thu-y-2015"), Rule.LAST_OF_TYPE
    )
    assert last_of(f"{OTHER_LAW}.", f"{LAW}.", "Theo Luật đó.") == VETERINARY


def test_what_leans_on_an_open_one_is_open() -> None:
    other = "Quy định số 377-QĐ/TW ngày 08/10/2020"
    found = last_of(f"{FULL} {other}.", "Quy định số 377-QĐ/TW.", "Quy định nêu trên.")
    assert isinstance(found, Ambiguous)
    assert len(found.candidates) == 2


def test_a_number_above_means_that_number() -> None:
    later = "Quy định số 12-QĐ/TW ngày 02/02/2020."
    found = last_of(FULL, later, "Theo Quy định số 377 nêu trên.")
    assert found == KnownByCitation(QD377, Rule.SHORT_NUMBER)


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (
            ("Công văn số 9/UBND-NC; văn bản nêu trên",),
            KnownByCitation("cong-van-9-ubnd-nc-cao-loc", Rule.LAST_OF_TYPE),
        ),
        ((FULL, "Theo văn bản nêu trên."), Unresolved(Rule.LAST_OF_TYPE)),
        (("Theo Luật này.",), Unresolved(Rule.LAST_OF_TYPE)),
        ((FULL, "Kế hoạch này."), SelfReference()),
        (("Quyết định số 5/QĐ-UBND.", "Quyết định này."), SelfReference()),
    ],
)
def test_a_document_of_any_kind_is_one_of_the_same_clause(
    paragraphs: tuple[str, ...], expected: Resolution
) -> None:
    assert last_of(*paragraphs) == expected
