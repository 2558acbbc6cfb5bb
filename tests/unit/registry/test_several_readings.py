"""Findings of more than two documents, and two that are none."""

from macros.model.contradiction import ContradictionKind
from macros.pipeline import read_library
from tests.plan_folder import (
    UNITS,
    a_plan_source,
    contradictions_in,
    register_texts,
    sources,
)

Kind = ContradictionKind
SERVICE = "về tăng cường kỷ luật, kỷ cương hành chính trong phục vụ Nhân dân"
BUREAU = """\
van-phong-tinh-uy:
  ten: Văn phòng Tỉnh ủy
  cap_tren: tinh-uy-lang-son
  dia_ban: lang-son
  cap: tinh
  he_thong: dang
"""


def test_a_committee_and_its_bureau_may_both_be_meant() -> None:
    def kinds(units: str, issuer: str) -> list[ContradictionKind]:
        body = f"Chỉ thị số 11-CT/TU của {issuer}. Chỉ thị 11-CT/TU của Tỉnh ủy."
        registers = {k: v.encode() for k, v in register_texts(units=units).items()}
        reading = read_library(sources(a=a_plan_source(body)) | registers)
        assert reading.errors == ()
        return [found.kind for found in reading.library.contradictions]

    assert kinds(UNITS, "Sở Nội vụ") == [Kind.ISSUER]
    assert kinds(UNITS, "Văn phòng Tỉnh ủy") == []  # by its type
    assert kinds(UNITS + BUREAU, "Văn phòng Tỉnh ủy") == []


def test_titles_are_grouped_by_what_they_go_on_to_say() -> None:
    [found] = contradictions_in(
        "Chỉ thị số 1-CT/TU về công tác. Chỉ thị số 1-CT/TU về công tác dân vận. "
        "Chỉ thị số 1-CT/TU về công tác dân tộc. "
        "Chỉ thị số 1-CT/TU về công tác dân vận năm 2024. "
        "Chỉ thị số 1-CT/TU về công tác dân vậnn."
    )
    assert [(r.says, len(r.mentions)) for r in found.readings] == [
        ("về công tác dân tộc", 1),
        ("về công tác dân vận", 2),
        ("về công tác dân vậnn", 1),
    ]


def test_documents_under_one_title_are_one_finding_with_an_id_of_its_own() -> None:
    """Pairs of them would be many, and some of one address."""
    words = " ".join(
        f"Chỉ thị số {serial}/CT-TTg ngày 15/9/2023 {SERVICE}."
        for serial in range(1, 9)
    )
    (found,) = contradictions_in(words)
    assert len(found.work_ids) == len(found.readings) == 8
    assert found.id == f"so-ngay-{found.work_ids[0]}"


def test_what_words_name_together_is_no_slip() -> None:
    both = f"Chỉ thị số 27, 28/CT-TTg ngày 15/9/2023 {SERVICE}."
    assert not [f for f in contradictions_in(both) if f.kind is Kind.NUMBER]
