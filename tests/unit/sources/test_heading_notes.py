"""A clerk's note on a heading, and what a note may hold."""

import pytest

from macros.model.clause import ClauseKind, Override
from macros.model.issue import IssueCode
from macros.sources.body_reader import read_body

HEADING = "## 1. Nhiệm vụ chung"
NOTE = '{: lead="Sở Nội vụ" }'


def noted(body: str) -> list[tuple[str, ClauseKind, Override]]:
    clauses, issues = read_body("a.md", body, 10, ())
    assert issues == []
    return [(c.text, c.kind, c.override) for c in clauses if c.override]


@pytest.mark.parametrize(
    ("body", "line"),
    [
        (f"{HEADING}\n{NOTE}\n\nĐoạn.", 11),
        (f"{HEADING} {NOTE}\n\nĐoạn.", 10),
        (f"{HEADING} ## {NOTE}\n\nĐoạn.", 10),
        (f"{HEADING} {NOTE}\nĐoạn.", 10),
    ],
)
def test_a_heading_has_its_note_behind_it_or_below(body: str, line: int) -> None:
    [(text, kind, note)] = noted(body)
    assert (text, kind) == ("1. Nhiệm vụ chung", ClauseKind.HEADING)
    assert (note.lead, note.line) == (("Sở Nội vụ",), line)


@pytest.mark.parametrize(
    ("body", "line"),
    [
        (f"{HEADING} {NOTE}\n{NOTE}", 11),
        (f"{HEADING}\n\n{NOTE}", 12),
        (f'{HEADING}\n{{: topic="a" }}', 11),
        (f'{HEADING} {{: due="quý II" }}', 10),
    ],
)
def test_a_note_that_does_not_fit_a_heading_is_an_error(body: str, line: int) -> None:
    clauses, issues = read_body("a.md", f"{body}\n\nĐoạn.", 10, ())
    assert [(i.line, i.code) for i in issues] == [(line, IssueCode.BAD_OVERRIDE)]
    assert not any("{:" in clause.text for clause in clauses)


@pytest.mark.parametrize("heading", ["Lập trình C#", "A {: b", "A {b}", "{: }a"])
def test_a_heading_without_a_note_keeps_its_words(heading: str) -> None:
    clauses, issues = read_body("a.md", f"## {heading}\n\nĐoạn.", 10, ())
    assert issues == []
    assert clauses[0].text == heading


@pytest.mark.parametrize(
    "due", ["{2026-03,2026-06}", "{2026-03, 2026-06,2026-09}", "{2026-33,2026-35}"]
)
def test_a_note_may_hold_several_times(due: str) -> None:
    [(text, _, note)] = noted(f'Đoạn.\n{{: due="{due}" lead="Sở Y tế" }}')
    assert (text, note.due, note.lead) == ("Đoạn.", due, ("Sở Y tế",))


@pytest.mark.parametrize(
    "note",
    ['{: due="{2026-03" }', '{: due="2026" } {: lead="A" }', '{: due="{2026-03} }'],
)
def test_a_line_that_is_meant_as_a_note_is_never_text(note: str) -> None:
    clauses, issues = read_body("a.md", f"Đoạn.\n{note}", 10, ())
    assert [issue.code for issue in issues] == [IssueCode.BAD_OVERRIDE]
    assert [clause.text for clause in clauses] == ["Đoạn."]
