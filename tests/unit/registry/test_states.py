"""The state of a mention, and the rule that decided it."""

import pytest

from macros.model.issue import IssueCode
from macros.model.resolution import (
    Ambiguous,
    Contradicting,
    KnownByCitation,
    Resolution,
    Resolved,
    Rule,
    SelfReference,
    Unresolved,
)
from tests.plan_folder import a_plan_source
from tests.registered import LAW, NQ25, OLD_LAW, read_beside, read_with

FULL = "Nghị quyết số 25-NQ/TW ngày 03/6/2013"
OTHER = "Chỉ thị số 8-CT/TW ngày 05/5/2031"
CT8 = "chi-thi-8-ct-tw-2031-05-05"


def last(body: str, *directives: str) -> Resolution:
    library = read_beside(*directives, body=body).library
    return library.references[-1].resolution


@pytest.mark.parametrize(
    ("body", "rule"),
    [
        pytest.param(FULL, Rule.NUMBER_AND_TIME, id="a date"),
        pytest.param("25-NQ/TW", Rule.NUMBER_ALONE, id="no date"),
        pytest.param(f"{FULL}. Theo Nghị quyết 25.", Rule.SHORT_NUMBER, id="short"),
        pytest.param(f"{FULL}. Nghị quyết nêu trên.", Rule.LAST_OF_TYPE, id="above"),
        pytest.param(
            f"{FULL} (gọi tắt là Nghị quyết A). Theo Nghị quyết A.",
            Rule.GIVEN_NAME,
            id="a name given",
        ),
    ],
)
def test_a_document_of_the_register_is_resolved(body: str, rule: Rule) -> None:
    assert last(body, NQ25) == Resolved("nq-25", rule)


@pytest.mark.parametrize(
    ("body", "rule"),
    [
        pytest.param("Luật Thanh tra năm 2022", Rule.NAME, id="its name and year"),
        pytest.param(
            "Luật Thanh tra năm 2022. Theo Luật Thanh tra.",
            Rule.NAME,
            id="a year above",
        ),
        pytest.param(
            "Luật số 11/2022/QH15; Luật Thanh tra", Rule.NAME, id="a number above"
        ),
        pytest.param("Luật số 11/2022/QH15", Rule.NUMBER_AND_TIME, id="its number"),
        pytest.param("Luật Thanh tra số 11/2022/QH15", Rule.NUMBER_AND_TIME, id="both"),
    ],
)
def test_a_law_of_the_register_is_resolved(body: str, rule: Rule) -> None:
    assert last(body, LAW) == Resolved("luat-thanh-tra", rule)


@pytest.mark.parametrize(
    ("body", "rule"),
    [
        pytest.param(OTHER, Rule.NUMBER_AND_TIME, id="a date"),
        pytest.param(f"{OTHER}; 8-CT/TW", Rule.NUMBER_ALONE, id="no date"),
        pytest.param(f"{OTHER}. Theo Chỉ thị 8.", Rule.SHORT_NUMBER, id="short"),
        pytest.param(f"{OTHER}. Chỉ thị nói trên.", Rule.LAST_OF_TYPE, id="above"),
        pytest.param(
            f"{OTHER} (gọi tắt là Chỉ thị A). Theo Chỉ thị A.",
            Rule.GIVEN_NAME,
            id="a name given",
        ),
    ],
)
def test_a_document_of_no_register_is_known_by_citation(body: str, rule: Rule) -> None:
    assert last(body, NQ25) == KnownByCitation(CT8, rule)


def test_a_law_of_no_register_is_known_by_citation() -> None:
    assert last("Luật Thú y", LAW) == KnownByCitation("luat-thu-y", Rule.NAME)


@pytest.mark.parametrize(
    ("body", "rule"),
    [
        pytest.param(
            "Nghị quyết số 25-NQ/TW ngày 04/6/2013", Rule.NUMBER_AND_TIME, id="a date"
        ),
        pytest.param(
            "25-NQ/TW của Tỉnh ủy Lạng Sơn", Rule.NUMBER_ALONE, id="an issuer"
        ),
        pytest.param(
            f"Kết luận số 25-KL/TW ngày 03/6/2013; {FULL}. Theo Kết luận 25.",
            Rule.SHORT_NUMBER,
            id="a type, leant on",
        ),
    ],
)
def test_a_mention_against_the_register_is_contradicting(body: str, rule: Rule) -> None:
    found = last(body, NQ25)
    assert isinstance(found, Contradicting)
    assert found.rule is rule


@pytest.mark.parametrize(
    ("body", "rule"),
    [
        pytest.param("Theo Nghị quyết 25.", Rule.SHORT_NUMBER, id="short"),
        pytest.param("Theo Nghị quyết nêu trên.", Rule.LAST_OF_TYPE, id="above"),
        pytest.param(
            f"{FULL} (gọi tắt là Nghị quyết A). Theo Chỉ thị 25.",
            Rule.SHORT_NUMBER,
            id="another type",
        ),
    ],
)
def test_what_leans_on_nothing_is_unresolved(body: str, rule: Rule) -> None:
    assert last(body, NQ25) == Unresolved(rule)


def test_a_number_of_two_years_is_ambiguous() -> None:
    body = "25-NQ/TW ngày 05/5/2031; Nghị quyết số 25-NQ/TW"
    assert last(body, NQ25) == Ambiguous(
        ("nghi-quyet-25-nq-tw-2031-05-05", "nq-25"), Rule.NUMBER_ALONE
    )


ENDED = OLD_LAW.replace(
    "trich_yeu:",
    'hieu_luc_tu: "2011-07-01"\n'
    'tinh_trang: {trang_thai: duoc-thay-the, boi: luat-thanh-tra, tu: "2023-07-01",'
    " nguon: Công báo, ngay: 2026-11-21}\ntrich_yeu:",
)


@pytest.mark.parametrize(
    ("day", "body", "work_id"),
    [
        pytest.param("2024-03-01", "Luật Thanh tra", "luat-thanh-tra", id="the new"),
        pytest.param("2023-07-01", "Luật Thanh tra", "luat-thanh-tra", id="first day"),
        pytest.param("2024-02-XX", "Luật Thanh tra", "luat-thanh-tra", id="a month"),
        pytest.param("2023-06-30", "Luật Thanh tra", "luat-cu", id="the old one"),
        pytest.param("2023-07", "Luật Thanh tra", "", id="a month of both"),
        pytest.param("2023", "Luật Thanh tra", "", id="a year of both"),
        pytest.param("2009-01-01", "Luật Thanh tra", "", id="before both"),
        pytest.param(None, "Luật Thanh tra", "", id="a plan without a day"),
        pytest.param(
            "2024-03-01",
            "Nghị định số 86/2011/NĐ-CP quy định chi tiết Luật Thanh tra",
            "",
            id="in the title of an older document",
        ),
        pytest.param(
            "2024-03-01",
            "Luật Thanh tra năm 2010; Luật Thanh tra",
            "luat-cu",
            id="the one that the plan cites",
        ),
    ],
)
def test_a_law_without_a_year_is_the_one_known_to_be_in_force_on_the_plan_s_day(
    day: str | None, body: str, work_id: str
) -> None:
    plan = a_plan_source(body, ma="a", ngay=day and f'"{day}"')
    library = read_with(LAW, ENDED, a=plan).library
    both = Ambiguous(("luat-cu", "luat-thanh-tra"), Rule.NAME)
    expected = Resolved(work_id, Rule.NAME) if work_id else both
    assert library.references[-1].resolution == expected


def test_a_version_that_another_plan_cites_decides_nothing() -> None:
    library = read_with(
        a=a_plan_source("Luật Thú y năm 2015", ma="a"),
        b=a_plan_source("Luật Thú y", ma="b", ngay='"2031-01-01"'),
    ).library
    assert library.references[-1].resolution == Ambiguous(
        ("luat-thu-y-2015",), Rule.NAME
    )


def test_a_law_of_the_register_that_nobody_says_is_in_force_stays_open() -> None:
    assert last("Luật Thanh tra", OLD_LAW) == Ambiguous(("luat-cu",), Rule.NAME)
    (doubt,) = read_beside(OLD_LAW, body="Theo Luật Thanh tra.").doubts
    assert (doubt.code, doubt.message) == (
        IssueCode.AMBIGUOUS_CITATION,
        (
            "“Luật Thanh tra” không nêu năm, chưa rõ có phải Luật Thanh tra số"
            " 56/2010/QH12 không"
        ),
    )


def test_a_law_without_a_year_is_ambiguous_where_two_have_the_name() -> None:
    expected = Ambiguous(("luat-cu", "luat-thanh-tra"), Rule.NAME)
    assert last("Luật Thanh tra", LAW, OLD_LAW) == expected
    assert last("Luật Thanh tra năm 2010", LAW, OLD_LAW) == Resolved(
        "luat-cu", Rule.NAME
    )


def test_a_short_form_of_two_numbers_is_ambiguous() -> None:
    body = f"{OTHER}; Chỉ thị số 8-CT/TU ngày 05/5/2030. Theo Chỉ thị 8."
    works = ("chi-thi-8-ct-tu-lang-son-2030-05-05", CT8)
    assert last(body) == Ambiguous(works, Rule.SHORT_NUMBER)


def test_the_text_itself_links_to_nothing() -> None:
    assert last("theo Kế hoạch này", NQ25) == SelfReference()
