from itertools import permutations
from pathlib import Path

import pytest

from macros.model.contradiction import ContradictionKind
from macros.model.issue import IssueCode
from macros.pipeline import read_library
from macros.registry.library import Library
from macros.sources.folder import read_folder
from tests.plan_folder import (
    a_library,
    a_plan_source,
    contradictions_in,
    reading_of,
    sources,
)

ROOT = Path(__file__).parents[3]
Kind = ContradictionKind


def test_strong_findings_stand_first() -> None:
    found = contradictions_in(
        "Chỉ thị số 5-CT/TU ngày 01/3/2024 về dân vận. "
        "Chỉ thị số 5-CT/TU ngày 02/3/2024 về dân tộc. "
        "Chỉ thị số 4/CT-TU ngày 01/3/2024. Chỉ thị số 4-CT/TU ngày 02/3/2024."
    )
    assert [one.id for one in found] == [
        "ngay-chi-thi-4-ct-tu-lang-son-2024-03-02",
        "ngay-chi-thi-5-ct-tu-lang-son-2024-03-01",
        "dau-ngan-chi-thi-4-ct-tu-lang-son-2024-03-02",
        "trich-yeu-chi-thi-5-ct-tu-lang-son-2024-03-01",
    ]


def test_every_reading_but_a_weak_one_is_a_doubt_at_its_first_mention() -> None:
    issues = reading_of(
        "Chỉ thị số 5-CT/TU ngày 01/3/2024 về dân vận.",
        "Chỉ thị số 5-CT/TU ngày 01/3/2024 về dân tộc.",
        "Xem Chỉ thị số 5-CT/TU ngày 02/3/2024.",
    ).issues
    assert [(issue.line, issue.column) for issue in issues] == [(8, 1), (12, 5)]
    assert {issue.code for issue in issues} == {IssueCode.CONTRADICTION}
    assert [issue.message for issue in issues] == [
        "Chỉ thị số 5-CT/TU: “ngày 01/3/2024”; chỗ khác: “ngày 02/3/2024”",
        "Chỉ thị số 5-CT/TU: “ngày 02/3/2024”; chỗ khác: “ngày 01/3/2024”",
    ]


@pytest.mark.parametrize(
    ("text", "proposal"),
    [
        pytest.param(
            "12-KL/TU ngày 10/3/2024; 12-KL/TU ngày 13/3/2024; "
            "12-KL/TU ngày 13/3/2024.",
            "2 trên 3 chỗ ghi “ngày 13/3/2024”. Đối chiếu bản gốc.",
            id="majority",
        ),
        pytest.param(
            "12-KL/TU ngày 10/3/2024; 12-KL/TU ngày 13/3/2024.",
            "Số chỗ ghi ngang nhau. Đối chiếu bản gốc.",
            id="tie",
        ),
        pytest.param(
            "58/NQ-TU; 58/NQ-TU; 58-NQ/TU.",
            "Quy ước của hệ thống văn bản này là “58-NQ/TU”.",
            id="a convention stands above a majority",
        ),
        pytest.param(
            "Báo cáo số 12-BC/XYZ; 12/BC-XYZ; 12/BC-XYZ.",
            "2 trên 3 chỗ ghi “12/BC-XYZ”. Đối chiếu bản gốc.",
            id="an issuer whose convention is not known",
        ),
        pytest.param(
            "43-KL/TW ngày 24/11/2023; 43-NQ/TW ngày 24/11/2023; 43-NQ/TW.",
            "Cùng số, cùng ngày mà khác loại văn bản. "
            "2 trên 3 chỗ ghi “Nghị quyết số 43-NQ/TW”. Đối chiếu bản gốc.",
            id="types",
        ),
        pytest.param(
            "12-KL/TU ngày 31/02/2024.", "Đối chiếu bản gốc.", id="a reading alone"
        ),
    ],
)
def test_a_proposal_says_what_speaks_for_a_reading(text: str, proposal: str) -> None:
    [found] = contradictions_in(text)
    assert found.proposal == proposal


def test_findings_are_those_of_a_work_or_of_a_plan() -> None:
    library = a_library(
        a=a_plan_source("12-KL/TU ngày 10/3/2024; 5-CT/TU ngày 31/02/2024.", ma="a"),
        b=a_plan_source("12-KL/TU ngày 13/3/2024.", ma="b"),
    )
    dates, no_day = library.contradictions
    assert library.contradictions_in == {"a": (dates, no_day), "b": (dates,)}
    assert library.contradictions_of == {
        dates.work_ids[0]: (dates,),
        no_day.work_ids[0]: (no_day,),
    }


def test_the_order_of_plans_does_not_matter() -> None:
    title = "về tăng cường kỷ luật, kỷ cương hành chính"
    texts = {
        name: a_plan_source(body, ma=name)
        for name, body in {
            "a": "Kết luận số 12-KL/TU ngày 10/3/2024 của Tỉnh ủy về dân vận. "
            f"Chỉ thị số 27/CT-TTg ngày 15/9/2023 {title}.",
            "b": "Kết luận số 12/KL-TU ngày 13/3/2024 của Bộ Chính trị về dân tộc. "
            f"Chỉ thị số 27/CT-TTg ngày 15/9/2022 {title}.",
            "c": "Nghị quyết số 12-NQ/TU ngày 10/3/2024; 5-CT/TU ngày 31/02/2024.",
        }.items()
    }
    made = {
        read_library(
            sources(**{name: texts[name] for name in order})
        ).library.contradictions
        for order in permutations(texts)
    }
    [found] = made
    assert {one.kind for one in found} == set(Kind) - {Kind.TYPE_CODE, Kind.TERM}


@pytest.fixture(scope="module")
def real() -> Library:
    return read_library(read_folder(ROOT / "plans")).library


def test_the_strong_findings_of_the_real_plans_are_known(real: Library) -> None:
    lang_son = "nghi-quyet-58-nq-tu-lang-son-2021-11-29"
    assert [(f.kind, *f.work_ids) for f in real.contradictions if not f.is_weak] == [
        (
            Kind.TYPE,
            "ket-luan-43-kl-tw-2023-11-24",
            "nghi-quyet-43-nq-tw-2023-11-24",
        ),
        (
            Kind.TYPE,
            "ket-luan-46-kl-tw-2023-12-20",
            "nghi-quyet-46-nq-tw-2023-12-20",
        ),
        (Kind.DATE, lang_son),
        (Kind.ISSUER, "quyet-dinh-290-qd-tw-2010-02-25"),
        (Kind.SEPARATOR, lang_son),
        (Kind.TYPE_CODE, "thong-tri-37-tt-tu-dong-nai-2015-09-28"),
    ]


def test_every_finding_of_the_real_plans_has_its_own_address(real: Library) -> None:
    ids = [found.id for found in real.contradictions]
    assert sorted(set(ids)) == sorted(ids)
