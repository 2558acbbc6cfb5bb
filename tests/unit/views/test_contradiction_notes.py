"""Where sources disagree, as pages of plans and of documents tell it."""

from macros.views.contradiction_notes import Findings, notes_of
from tests.plan_folder import a_library, a_plan_source

SAYS = [f"Kết luận số 12-KL/TU ngày {day}/3/2024." for day in range(10, 15)]
LIBRARY = a_library(
    a=a_plan_source("\n\n".join([*SAYS, SAYS[0]]), ma="a"),
    b=a_plan_source(SAYS[1], ma="b"),
)


def test_a_plan_has_the_finding_and_its_own_clauses() -> None:
    (note,) = Findings(LIBRARY).in_plan("a")
    assert note.kind == "Một văn bản, hai ngày"
    assert note.readings == ("ngày 10/3/2024", "ngày 11/3/2024", "ngày 12/3/2024")
    assert note.more == 2
    assert set(note.clause_ids) == {f"d{n}" for n in range(1, 7)}
    (other,) = Findings(LIBRARY).in_plan("b")
    assert (other.id, other.clause_ids) == (note.id, ("d1",))


def test_a_document_has_the_finding_without_clauses() -> None:
    (finding,) = LIBRARY.contradictions
    (note,) = notes_of(LIBRARY, finding.work_ids[0])
    assert (note.id, note.clause_ids) == (finding.id, ())
