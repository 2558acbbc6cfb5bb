"""Names over the clauses of a plan, and plans that are cited themselves."""

import pytest

from macros.model.resolution import KnownByCitation, Resolved, Rule, Unresolved
from macros.registry.library import Library
from macros.registry.mentions import mentions_in
from tests.builders import a_clause, a_plan
from tests.plan_folder import a_library, a_plan_source

NAMED = "Kế hoạch số 61/KH-UBND ngày 05/5/2031 (sau đây gọi là Kế hoạch A)."
KH61 = "ke-hoach-61-kh-ubnd-cao-loc-2031-05-05"


def uses(library: Library) -> list[str]:
    return [
        r.mention.clause_id
        for r in library.references
        if r.mention.citation.short_name == "Kế hoạch A"
    ]


def test_a_name_holds_in_the_later_clauses_of_a_plan() -> None:
    body = f"Kế hoạch A.\n\n{NAMED}\n\nTheo Kế hoạch A.\n\nXem Kế hoạch A."
    library = a_library(a=a_plan_source(body, ma="a"))
    assert uses(library) == ["d3", "d4"]
    assert [r.resolution for r in library.references] == [
        KnownByCitation(KH61, Rule.NUMBER_AND_TIME),
        KnownByCitation(KH61, Rule.GIVEN_NAME),
        KnownByCitation(KH61, Rule.GIVEN_NAME),
    ]


def test_a_name_holds_in_no_other_plan() -> None:
    library = a_library(
        a=a_plan_source(NAMED, ma="a"), b=a_plan_source("Theo Kế hoạch A.", ma="b")
    )
    assert uses(library) == []


def test_a_short_form_in_another_plan_leans_on_nothing() -> None:
    library = a_library(
        a=a_plan_source(NAMED, ma="a"), b=a_plan_source("Theo Kế hoạch 61.", ma="b")
    )
    [short] = [r for r in library.references if r.mention.plan_id == "b"]
    assert short.resolution == Unresolved(Rule.SHORT_NUMBER)


def test_a_name_given_again_means_the_later_document() -> None:
    body = (
        f"{NAMED}\n\nTheo Kế hoạch A.\n\nKế hoạch số 62/KH-UBND (gọi tắt là "
        "Kế hoạch A).\n\nTheo Kế hoạch A."
    )
    library = a_library(a=a_plan_source(body, ma="a"))
    named = [r for r in library.references if r.mention.citation.short_name]
    assert [r.resolution for r in named] == [
        KnownByCitation(KH61, Rule.GIVEN_NAME),
        KnownByCitation("ke-hoach-62-kh-ubnd-cao-loc", Rule.GIVEN_NAME),
    ]


def test_a_name_of_one_word_takes_no_other_document() -> None:
    body = (
        "Quy chế số 7-QC/TU (gọi tắt là Quy chế).\n\n"
        "Theo Quy chế, thực hiện Quy chế dân chủ ở cơ sở."
    )
    library = a_library(a=a_plan_source(body, ma="a"))
    assert [r.mention.citation.exact for r in library.references] == [
        "Quy chế số 7-QC/TU",
        "Quy chế",
    ]


def test_mentions_stand_in_reading_order_with_their_places() -> None:
    plan = a_plan(a_clause(NAMED, "d1"), a_clause("Kế hoạch A; Kế hoạch này.", "d2"))
    assert [
        (m.plan_id, m.clause_id, m.citation.exact) for m in mentions_in([plan])
    ] == [
        ("ke-hoach-mau", "d1", "Kế hoạch số 61/KH-UBND ngày 05/5/2031"),
        ("ke-hoach-mau", "d2", "Kế hoạch A"),
        ("ke-hoach-mau", "d2", "Kế hoạch này"),
    ]


def a_cited_plan(**keys: str) -> str:
    head = {"ma": "p", "so": "015", "ky_hieu": "KH-UBND", "ngay": "2024-02-01"}
    return a_plan_source("Một đoạn.", **head | keys)


@pytest.mark.parametrize(
    "text",
    [
        "Kế hoạch số 15/KH-UBND ngày 01/02/2024",
        "15/KH-UBND ngày 01/02/2024 của UBND huyện",
        "Kế hoạch số 0015/KH-UBND ngày 09/9/2024",
    ],
)
def test_a_citation_of_a_plan_of_the_library_is_resolved(text: str) -> None:
    library = a_library(p=a_cited_plan(), b=a_plan_source(text, ma="b"))
    [work] = library.works.values()
    assert work.plan_id == "p"
    [reference] = library.references
    assert reference.resolution == Resolved(work.id, Rule.NUMBER_AND_TIME)


def test_a_reference_that_leans_on_a_plan_is_resolved() -> None:
    body = "Kế hoạch số 15/KH-UBND ngày 01/02/2024.\n\nTheo Kế hoạch 15."
    library = a_library(p=a_cited_plan(), b=a_plan_source(body, ma="b"))
    _, short = library.references
    assert isinstance(short.resolution, Resolved)
    assert short.resolution.rule is Rule.SHORT_NUMBER


@pytest.mark.parametrize(
    ("text", "plan"),
    [
        pytest.param(
            "15/KH-UBND ngày 01/02/2024", "tinh-uy-bac-giang", id="another place"
        ),
        pytest.param(
            "15/KH-UBND ngày 01/02/2023", "ubnd-huyen-cao-loc", id="another year"
        ),
        pytest.param("15/KH-UBND", "ubnd-huyen-cao-loc", id="no year"),
        pytest.param(
            "16/KH-UBND ngày 01/02/2024", "ubnd-huyen-cao-loc", id="another number"
        ),
        pytest.param(
            "15/QĐ-UBND ngày 01/02/2024", "ubnd-huyen-cao-loc", id="another symbol"
        ),
        pytest.param(
            "15/2024/KH-HĐND ngày 01/02/2024", "ubnd-huyen-cao-loc", id="another body"
        ),
        pytest.param("Luật Thú y năm 2024", "ubnd-huyen-cao-loc", id="a law"),
    ],
)
def test_what_differs_is_no_plan_of_the_library(text: str, plan: str) -> None:
    library = a_library(p=a_cited_plan(), b=a_plan_source(text, ma="b", co_quan=plan))
    [work] = library.works.values()
    assert work.plan_id == ""
    [reference] = library.references
    assert isinstance(reference.resolution, KnownByCitation)


def test_a_plan_without_a_number_or_a_date_is_nobody_s() -> None:
    body = "15/KH-UBND ngày 01/02/2024"
    for head in ({"so": ""}, {"ngay": ""}):
        keys = {key: value or None for key, value in head.items()}
        source = a_plan_source(
            "Một đoạn.",
            **{"ma": "p", "so": "15", "ky_hieu": "KH-UBND", "ngay": "2024-02-01"}
            | keys,
        )
        library = a_library(p=source, b=a_plan_source(body, ma="b"))
        assert [work.plan_id for work in library.works.values()] == [""]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        pytest.param(
            "Thông tư số 12/2031/TT-BTC của Bộ Tài chính | Sở Tài chính | Cơ quan",
            [("Thông tư số 12/2031/TT-BTC", "Bộ Tài chính", None)],
            id="issuer",
        ),
        pytest.param(
            "Kế hoạch số 61/KH-UBND | ngày 05/5/2031 | của Sở Nội vụ",
            [("Kế hoạch số 61/KH-UBND", None, None)],
            id="number",
        ),
        pytest.param(
            "Rà soát Luật Đất đai | năm 2024 | Kế hoạch | 7/KH-SNV | về dân vận.",
            [("Luật Đất đai", None, "Luật Đất đai"), ("7/KH-SNV", None, None)],
            id="law, type, title",
        ),
        pytest.param(
            "Chỉ thị số 3 | 5-CT/TU, số 9 | và 9-CT/TU ngày 05/5/2031",
            [
                ("Chỉ thị số 3", None, None),
                ("5-CT/TU", None, None),
                ("9-CT/TU ngày 05/5/2031", None, None),
            ],
            id="list, digits apart",
        ),
    ],
)
def test_no_citation_runs_over_the_border_of_a_cell(
    row: str, expected: list[tuple[str, str | None, str | None]]
) -> None:
    cells = row.count("|") + 1
    body = f"|{' A |' * cells}\n|{' --- |' * cells}\n| {row} |"
    library = a_library(a=a_plan_source(body, ma="a"))
    found = [(r.mention, r.mention.citation) for r in library.references]
    assert [(c.exact, c.issuer, c.title) for _, c in found] == expected
    for mention, citation in found:
        text = library.clauses[mention.plan_id, mention.clause_id].text
        assert text[citation.span.start : citation.span.end] == citation.exact


def test_a_name_given_in_a_cell_holds_in_the_cells_behind_it() -> None:
    row = f"| {NAMED} | Theo Kế hoạch A |"
    library = a_library(a=a_plan_source(f"| 1 | 2 |\n| --- | --- |\n{row}", ma="a"))
    [use] = [r for r in library.references if r.mention.citation.short_name]
    assert use.resolution == KnownByCitation(KH61, Rule.GIVEN_NAME)
