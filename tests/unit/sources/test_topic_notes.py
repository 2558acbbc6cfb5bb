"""What a clerk's note says of the topics of a clause, and where it may stand."""

import pytest

from macros.model.clause import Clause
from macros.model.issue import Issue, IssueCode
from macros.sources.body_reader import read_body

KNOWN = ("dan-van-kheo", "tap-huan")


def noted(body: str) -> list[tuple[str, tuple[str, ...] | None]]:
    clauses, issues = read_body("a.md", body, 10, KNOWN)
    assert issues == []
    return [(c.text, c.override.topics) for c in clauses if c.override]


def read(body: str) -> tuple[tuple[Clause, ...], list[Issue]]:
    return read_body("a.md", body, 10, KNOWN)


@pytest.mark.parametrize(
    ("note", "topics"),
    [
        pytest.param('{: topic="dan-van-kheo" }', ("dan-van-kheo",), id="one"),
        pytest.param(
            '{: topic=" tap-huan ;dan-van-kheo;" }', ("tap-huan", "dan-van-kheo")
        ),
        pytest.param('{: topic="" }', (), id="of none"),
        pytest.param('{: due="2024" }', None, id="not said"),
    ],
)
def test_a_note_names_the_topics_of_its_clause(
    note: str, topics: tuple[str, ...] | None
) -> None:
    assert noted(f"Vận động hiến đất.\n{note}") == [("Vận động hiến đất.", topics)]


def test_a_topic_that_nobody_knows_is_an_error_at_its_own_letters() -> None:
    note = '  {: due="2024" topic="tap-huan; dan-van-gioi; la" }'
    _, issues = read(f"Một đoạn.\n{note}")
    column = note.index("dan-van-gioi") + 1
    assert [(i.path, i.line, i.column, i.code) for i in issues] == [
        ("a.md", 11, column, IssueCode.UNKNOWN_TOPIC),
        ("a.md", 11, note.index("la") + 1, IssueCode.UNKNOWN_TOPIC),
    ]
    assert "“dan-van-gioi”" in issues[0].message
    assert "danh-muc/chu-de.yml" in issues[0].remedy


def test_a_row_of_a_table_and_a_footnote_may_have_a_note() -> None:
    body = (
        "Đoạn[^1].\n\n| Việc | Số |\n| --- | --- |\n| Mô hình | 2 |\n"
        '{: topic="dan-van-kheo" }\n| Lớp | 3 |\n\n'
        '[^1]: Chú thích.\n{: topic="tap-huan" }'
    )
    clauses, issues = read(body)
    assert issues == []
    assert [(c.text, c.override.topics) for c in clauses if c.override] == [
        ("Mô hình 2", ("dan-van-kheo",)),
        ("¹ Chú thích.", ("tap-huan",)),
    ]
    assert not any("topic" in clause.text for clause in clauses)
    assert "Lớp 3" in [clause.text for clause in clauses]


@pytest.mark.parametrize(
    ("body", "line"),
    [
        pytest.param('{: topic="tap-huan" }\n\nĐoạn.', 10, id="before all"),
        pytest.param('Đoạn.\n\n{: topic="tap-huan" }', 12, id="after a blank line"),
        pytest.param('## I. MỤC\n{: topic="" }\n\nĐoạn.', 11, id="below a heading"),
        pytest.param('Đoạn.\n{: due="2024" }\n{: topic="" }', 12, id="a second note"),
    ],
)
def test_a_note_below_no_paragraph_is_an_error_and_no_text(
    body: str, line: int
) -> None:
    clauses, issues = read(body)
    assert [(i.line, i.column, i.code) for i in issues] == [
        (line, 1, IssueCode.BAD_OVERRIDE)
    ]
    assert not any("{:" in clause.text for clause in clauses)
