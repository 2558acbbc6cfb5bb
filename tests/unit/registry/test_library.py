from datetime import date

import pytest

from macros.model.issue import Issue, IssueCode
from macros.model.resolution import Ambiguous, KnownByCitation, Rule, SelfReference
from macros.pipeline import read_library
from macros.registry.units import NamedUnit
from tests.plan_folder import a_library, a_plan_source, reading_of, sources

NQ25 = "nghi-quyet-25-nq-tw-2013-06-03"
DATED = "Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Ban Bí thư."


def doubts(*paragraphs: str) -> list[Issue]:
    reading = reading_of(*paragraphs)
    assert reading.errors == ()
    return list(reading.issues)


def test_plans_stand_in_the_order_of_their_titles() -> None:
    library = a_library(
        z=a_plan_source(ma="z", trich_yeu="Ăn"),
        y=a_plan_source(ma="y", trich_yeu="Bàn"),
        x=a_plan_source(ma="x", trich_yeu="An"),
        w=a_plan_source(ma="w", trich_yeu="An"),
    )
    assert list(library.plans) == ["w", "x", "z", "y"]


def test_a_plan_belongs_to_the_place_of_its_issuer() -> None:
    library = a_library(a=a_plan_source())
    [plan] = library.plans.values()
    assert library.place_of_plan(plan) == "cao-loc"


def test_every_clause_is_found_by_plan_and_id() -> None:
    library = a_library(a=a_plan_source("Một.\n\nHai.", ma="a"))
    assert library.clauses["a", "d2"].text == "Hai."


def test_mentions_are_resolved_in_reading_order() -> None:
    library = a_library(
        a=a_plan_source(f"{DATED}\n\nKế hoạch này; 25-NQ/TW.", ma="a"),
    )
    assert [reference.resolution for reference in library.references] == [
        KnownByCitation(NQ25, Rule.NUMBER_AND_TIME),
        SelfReference(),
        KnownByCitation(NQ25, Rule.NUMBER_ALONE),
    ]
    assert [r.mention.clause_id for r in library.references_of[NQ25]] == ["d1", "d2"]
    assert len(library.at("a", "d2").references) == 2
    assert list(library.works) == [NQ25]


def test_a_mention_may_be_resolved_by_another_plan() -> None:
    library = a_library(
        a=a_plan_source("Nghị quyết số 25-NQ/TW.", ma="a"),
        b=a_plan_source(DATED, ma="b", co_quan="tinh-uy-bac-giang"),
    )
    assert len(library.references_of[NQ25]) == 2


def test_series_of_two_provinces_stay_apart() -> None:
    body = "Chỉ thị số 11-CT/TU ngày 28/9/2021."
    library = a_library(
        a=a_plan_source(body, ma="a"),
        b=a_plan_source(body, ma="b", co_quan="tinh-uy-bac-giang"),
    )
    assert list(library.works) == [
        "chi-thi-11-ct-tu-bac-giang-2021-09-28",
        "chi-thi-11-ct-tu-lang-son-2021-09-28",
    ]
    assert [work.place_id for work in library.works.values()] == [
        "bac-giang",
        "lang-son",
    ]


def test_the_order_of_files_does_not_matter() -> None:
    texts = {
        name: a_plan_source(f"{body}\n\nGiao Phòng Nội vụ tổ chức.", ma=name)
        for name, body in {
            "a": DATED,
            "b": "25-NQ/TW",
            "c": "Nghị quyết số 25-NQ/TW ngày 05/5/2024",
        }.items()
    }
    one = read_library(sources(**texts))
    other = read_library(dict(reversed(sources(**texts).items())))
    assert one == other
    assert any(isinstance(r.resolution, Ambiguous) for r in one.library.references)


def test_an_issuer_that_the_register_knows_is_linked() -> None:
    library = a_library(
        a=a_plan_source(
            "Nghị quyết số 25-NQ/TW của Bộ Chính trị.\n\n"
            "Chỉ thị số 11-CT/TU của Tỉnh ủy.\n\n"
            "Chỉ thị số 12-CT/TU của Ban nào đó."
        )
    )
    assert library.issuers == {
        "nghi-quyet-25-nq-tw": "bo-chinh-tri",
        "chi-thi-11-ct-tu-lang-son": "tinh-uy-lang-son",
    }


def test_a_task_knows_its_bodies_and_what_it_cites() -> None:
    library = a_library(
        a=a_plan_source(
            "Giao Phòng Nội vụ phối hợp với Ban Dân vận Huyện ủy và Đội Cơ động "
            "triển khai Nghị quyết số 25-NQ/TW, nhất là 25-NQ/TW."
        )
    )
    [assignment] = library.assignments
    assert assignment.leads == (NamedUnit("Phòng Nội vụ", "phong-noi-vu-cao-loc"),)
    assert assignment.supports == (
        NamedUnit("Ban Dân vận Huyện ủy", "ban-dan-van-huyen-uy-cao-loc"),
        NamedUnit("Đội Cơ động", ""),
    )
    assert assignment.cites == ("nghi-quyet-25-nq-tw",)


def test_a_task_cites_what_stands_in_its_own_words() -> None:
    library = a_library(
        a=a_plan_source(
            "Giao Phòng Nội vụ thực hiện Nghị quyết số 25-NQ/TW. Thực hiện hàng năm. "
            "Giao Ban Dân vận Huyện ủy thực hiện Chỉ thị số 33/CT-TTg, Kế hoạch này."
        )
    )
    assert [assignment.cites for assignment in library.assignments] == [
        ("nghi-quyet-25-nq-tw",),
        ("chi-thi-33-ct-ttg",),
    ]


def test_a_plan_that_is_clear_has_no_doubts() -> None:
    assert doubts(DATED, "Giao Phòng Nội vụ tổ chức.") == []


@pytest.mark.parametrize(
    ("paragraphs", "code", "line", "column", "words"),
    [
        pytest.param(
            (
                DATED,
                "Nghị quyết số 25-NQ/TW ngày 05/5/2024.",
                "xem **lại**\nNghị quyết  số 25-NQ/TW.",
            ),
            IssueCode.AMBIGUOUS_CITATION,
            13,
            1,
            "“Nghị quyết số 25-NQ/TW” có thể là 2 văn bản",
            id="several documents fit",
        ),
        pytest.param(
            ("Một.", "theo 25-NQ/TW ngày 31/02/2013."),
            IssueCode.CONTRADICTION,
            10,
            6,
            "Nghị quyết số 25-NQ/TW: “ngày 31/02/2013”",
            id="a day that does not exist",
        ),
        pytest.param(
            ("Một.", "Giao Đội Cơ động tổ chức."),
            IssueCode.UNTOLD_BODY,
            10,
            6,
            "Chưa rõ “Đội Cơ động” là cơ quan nào (chủ trì 1 việc)",
            id="a body that no register knows",
        ),
        pytest.param(
            ("Một.", "- Thực hiện hàng năm."),
            IssueCode.TASK_WITHOUT_UNIT,
            10,
            3,
            "Chưa rõ cơ quan nào chủ trì",
            id="a task of nobody",
        ),
    ],
)
def test_a_doubt_stands_at_its_place(
    paragraphs: tuple[str, ...], code: IssueCode, line: int, column: int, words: str
) -> None:
    [issue] = doubts(*paragraphs)
    assert (issue.path, issue.code) == ("ke-hoach/a.md", code)
    assert (issue.line, issue.column) == (line, column)
    assert words in issue.message


def test_a_doubt_in_a_footnote_stands_at_its_place() -> None:
    in_text, in_note = doubts(DATED, "Xem[^1].", "[^1]: Như 25-NQ/TW ngày 13/6/2013.")
    assert (in_text.line, in_text.column) == (8, 1)
    assert (in_note.line, in_note.column) == (12, 11)


def test_two_documents_that_want_one_address_are_an_error() -> None:
    reading = reading_of("Một Công văn số 5-HD/TU", "Công văn số 5-HĐ/TU")
    [issue] = reading.errors
    assert issue.code is IssueCode.DUPLICATE_ADDRESS
    assert (issue.line, issue.column) == (10, 1)
    assert "van-ban/cong-van-5-hd-tu-lang-son" in issue.message


def test_dates_of_a_work_are_those_of_its_mentions() -> None:
    library = reading_of(DATED, "25-NQ/TW ngày 13/6/2013", DATED).library
    assert library.works[NQ25].dates == (date(2013, 6, 3), date(2013, 6, 13))
