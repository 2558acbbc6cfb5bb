"""Contradictions with the register: which reading it backs, and who is told."""

import pytest

from macros.model.contradiction import Contradiction, ContradictionKind
from macros.model.resolution import Contradicting, Resolved
from macros.pipeline import Reading
from tests.plan_folder import a_directive_source
from tests.registered import NQ25, read_beside

Kind = ContradictionKind
KL25 = a_directive_source(
    ma="kl-25", loai="KL", so="25", ky_hieu="KL/TW", ngay="2013-06-03"
)


def only(reading: Reading) -> Contradiction:
    [found] = reading.library.contradictions
    return found


def sides(found: Contradiction) -> list[tuple[str, int, bool]]:
    return [(r.says, len(r.mentions), r.registered) for r in found.readings]


def contradicting(reading: Reading) -> list[str]:
    references = reading.library.references
    return [
        r.mention.citation.exact
        for r in references
        if isinstance(r.resolution, Contradicting)
    ]


def resolved(reading: Reading) -> list[str]:
    references = reading.library.references
    return [
        r.mention.citation.exact
        for r in references
        if isinstance(r.resolution, Resolved)
    ]


def columns(reading: Reading) -> list[int]:
    return [issue.column for issue in reading.issues]


@pytest.mark.parametrize(
    ("body", "kind", "expected", "wrong"),
    [
        pytest.param(
            "25-NQ/TW ngày 04/6/2013.",
            Kind.DATE,
            [("ngày 04/6/2013", 1, False), ("ngày 03/6/2013", 0, True)],
            ["25-NQ/TW ngày 04/6/2013"],
            id="a date against the register alone",
        ),
        pytest.param(
            "25-NQ/TW ngày 03/6/2013; 25-NQ/TW ngày 04/6/2013.",
            Kind.DATE,
            [("ngày 03/6/2013", 1, True), ("ngày 04/6/2013", 1, False)],
            ["25-NQ/TW ngày 04/6/2013"],
            id="a date against one that the register backs",
        ),
        pytest.param(
            "Nghị quyết 25-NQ/TW của Tỉnh ủy.",
            Kind.ISSUER,
            [("của Tỉnh ủy", 1, False), ("của Bộ Chính trị", 0, True)],
            ["Nghị quyết 25-NQ/TW"],
            id="an issuer against the register alone",
        ),
        pytest.param(
            "Kết luận số 25-KL/TW ngày 03/6/2013.",
            Kind.TYPE,
            [("Kết luận số 25-KL/TW", 1, False), ("Nghị quyết số 25-NQ/TW", 0, True)],
            ["Kết luận số 25-KL/TW ngày 03/6/2013"],
            id="a type against the register alone",
        ),
        pytest.param(
            "Nghị quyết 25-NQ/TW (khóa XIII) ngày 03/6/2013.; "
            "Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Bộ Chính trị khóa XIII.",
            Kind.TERM,
            [("khóa XIII (2021–2026), nhưng ngày 03/6/2013", 1, False)],
            ["Nghị quyết số 25-NQ/TW ngày 03/6/2013"],
            id="a term that was not on",
        ),
        pytest.param(
            "Nghị quyết số 25-NQ/TW ngày 31/6/2013.",
            Kind.NO_SUCH_DAY,
            [("ngày 31/6/2013", 1, False)],
            ["Nghị quyết số 25-NQ/TW ngày 31/6/2013"],
            id="a day that no calendar has",
        ),
    ],
)
def test_only_what_the_register_does_not_back_is_contradicting(
    body: str, kind: Kind, expected: list[tuple[str, int, bool]], wrong: list[str]
) -> None:
    reading = read_beside(NQ25, body=body)
    found = only(reading)
    assert (found.kind, sides(found)) == (kind, expected)
    assert contradicting(reading) == wrong
    assert [directive.id for directive in found.known] == ["nq-25"]


def test_a_backed_mention_is_resolved_and_no_doubt() -> None:
    reading = read_beside(NQ25, body="25-NQ/TW ngày 03/6/2013; 25-NQ/TW ngày 04/6/2013")
    assert resolved(reading) == ["25-NQ/TW ngày 03/6/2013"]
    assert columns(reading) == [26]
    [issue] = reading.issues
    assert issue.message == (
        "Nghị quyết số 25-NQ/TW: “ngày 04/6/2013”; chỗ khác: “ngày 03/6/2013”"
    )
    assert issue.remedy == ("Danh mục văn bản ghi “ngày 03/6/2013”. Đối chiếu bản gốc.")


def test_without_a_register_every_side_is_contradicting_and_a_doubt() -> None:
    reading = read_beside(body="25-NQ/TW ngày 03/6/2013; 25-NQ/TW ngày 04/6/2013")
    assert len(contradicting(reading)) == 2
    assert columns(reading) == [1, 26]
    assert only(reading).known == ()


def test_a_majority_does_not_outvote_the_register() -> None:
    body = "25-NQ/TW ngày 04/6/2013; 25-NQ/TW ngày 04/6/2013; 25-NQ/TW ngày 03/6/2013"
    found = only(read_beside(NQ25, body=body))
    assert found.proposal.startswith("Danh mục văn bản ghi “ngày 03/6/2013”.")


def test_a_type_is_known_where_the_register_has_one_of_two() -> None:
    reading = read_beside(
        NQ25, body="25-KL/TW ngày 03/6/2013; Nghị quyết số 25-NQ/TW ngày 03/6/2013"
    )
    found = only(reading)
    assert [directive.id for directive in found.known] == ["nq-25"]
    assert "Danh mục văn bản chỉ có “Nghị quyết số 25-NQ/TW”." in found.proposal
    assert resolved(reading) == ["Nghị quyết số 25-NQ/TW ngày 03/6/2013"]
    assert columns(reading) == [1]


def test_two_types_that_the_register_has_are_both_backed() -> None:
    reading = read_beside(
        NQ25, KL25, body="25-KL/TW ngày 03/6/2013; 25-NQ/TW ngày 03/6/2013"
    )
    found = only(reading)
    assert [directive.id for directive in found.known] == ["kl-25", "nq-25"]
    assert contradicting(reading) == []
    assert reading.issues == ()


def test_two_types_that_nobody_cites_are_no_finding() -> None:
    assert read_beside(NQ25, KL25, body="Một đoạn.").library.contradictions == ()


@pytest.mark.parametrize(
    "body",
    [
        "25-NQ/TW; Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Bộ Chính trị",
        "25-NQ/TW ngày 05/5/2031",
        "25-NQ/TW về dân tộc",
    ],
)
def test_what_the_register_does_not_exclude_is_no_finding(body: str) -> None:
    reading = read_beside(NQ25, body=body)
    assert reading.library.contradictions == ()
    assert contradicting(reading) == []


def test_titles_that_differ_leave_mentions_resolved() -> None:
    reading = read_beside(NQ25, body="25-NQ/TW về dân tộc; 25-NQ/TW về dân vận")
    found = only(reading)
    assert (found.kind, found.is_weak) == (Kind.TITLE, True)
    assert [directive.id for directive in found.known] == ["nq-25"]
    assert resolved(reading) == ["25-NQ/TW", "25-NQ/TW"]
    assert reading.issues == ()


def test_a_number_against_the_one_that_the_register_has_for_a_title() -> None:
    title = "về tăng cường và đổi mới sự lãnh đạo của Đảng"
    known = a_directive_source(ma="nq-25", ngay="2013-06-03", trich_yeu=title)
    reading = read_beside(known, body=f"Nghị quyết số 52-NQ/TW ngày 03/6/2013 {title}.")
    found = only(reading)
    assert found.kind is Kind.NUMBER
    assert sides(found) == [
        ("Nghị quyết số 52-NQ/TW ngày 03/6/2013", 1, False),
        ("Nghị quyết số 25-NQ/TW ngày 03/6/2013", 0, True),
    ]
    assert found.proposal == (
        "Cùng loại, cùng trích yếu. Danh mục văn bản ghi “Nghị quyết số 25-NQ/TW ngày"
        " 03/6/2013”. Đối chiếu bản gốc."
    )
    (issue,) = reading.doubts
    assert issue.remedy == found.proposal
