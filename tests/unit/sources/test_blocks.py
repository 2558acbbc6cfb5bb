import pytest

from macros.model.clause import ClauseKind
from macros.sources.blocks import blocks_of
from macros.sources.inline import SourceLine


def seen(body: str) -> list[tuple[str, list[str]]]:
    return [
        (block.kind.value, [line.text for line in block.lines])
        for block in blocks_of(body, 1)
    ]


def test_a_blank_line_parts_paragraphs() -> None:
    assert seen("một\nhai\n\n \nba") == [
        ("paragraph", ["một", "hai"]),
        ("paragraph", ["ba"]),
    ]


@pytest.mark.parametrize(
    ("line", "level", "text"),
    [
        ("# Một", 2, "Một"),
        ("## Một", 2, "Một"),
        ("### 1. Một", 3, "1. Một"),
        ("###### Một", 6, "Một"),
        ("## Một ##", 2, "Một"),
        ("## Lập trình C#", 2, "Lập trình C#"),
        ("##\tMột", 2, "Một"),
        ("# #", 2, ""),
    ],
)
def test_a_heading_stands_alone(line: str, level: int, text: str) -> None:
    heading, paragraph = blocks_of(f"{line}\nđoạn", 1)
    assert (heading.kind, heading.level) == (ClauseKind.HEADING, level)
    assert heading.lines[0].text == text
    assert paragraph.kind is ClauseKind.PARAGRAPH


@pytest.mark.parametrize("line", ["#một", "##", "####### một"])
def test_other_marks_make_no_heading(line: str) -> None:
    assert seen(line) == [("paragraph", [line])]


def test_every_line_knows_its_place() -> None:
    [heading, paragraph] = blocks_of("##  Một\n\n  hai\n ba", 7)
    assert heading.lines == [SourceLine("Một", 7, 5)]
    assert paragraph.lines == [SourceLine("hai", 9, 3), SourceLine("ba", 10, 2)]


@pytest.mark.parametrize(
    ("body", "items"),
    [
        pytest.param("Gồm:\n- một\n- hai", ["Gồm:", "- một", "- hai"], id="dashes"),
        pytest.param("– một\n– hai", ["– một", "– hai"], id="long dashes"),
        pytest.param("+ một\n+ hai", ["+ một", "+ hai"], id="plus"),
        pytest.param("1. một\n2. hai", ["1. một", "2. hai"], id="numbers"),
        pytest.param("Gồm:\n1) một\n2) hai", ["Gồm:", "1) một", "2) hai"], id="after"),
        pytest.param(
            "a) một\nb) hai\nđ) ba", ["a) một", "b) hai", "đ) ba"], id="letters"
        ),
    ],
)
def test_a_list_needs_no_blank_lines(body: str, items: list[str]) -> None:
    assert seen(body) == [("paragraph", [item]) for item in items]


@pytest.mark.parametrize("body", ["năm\n2024. Sau", "gồm b\nb) hai", "a\n-b"])
def test_a_broken_sentence_is_no_list(body: str) -> None:
    assert seen(body) == [("paragraph", body.split("\n"))]


def test_a_footnote_goes_on_to_the_next_blank_line() -> None:
    body = "[^1]: một\n- hai\n1. ba\n\nbốn"
    note, paragraph = blocks_of(body, 1)
    assert (note.kind, note.label) == (ClauseKind.NOTE, "1")
    assert [line.text for line in note.lines] == ["một", "- hai", "1. ba"]
    assert paragraph.lines[0].text == "bốn"


def test_a_footnote_ends_a_paragraph() -> None:
    assert [kind for kind, _ in seen("một\n[^a]: hai\n[^b]: ba")] == [
        "paragraph",
        "note",
        "note",
    ]


def test_the_rule_under_the_head_of_a_table_is_no_row() -> None:
    body = "| a | b |\n| :-- | --: |\n| - | - |\n|  |  |\nđoạn"
    assert seen(body) == [
        ("table-head", ["| a | b |"]),
        ("table-row", ["| - | - |"]),
        ("table-row", ["|  |  |"]),
        ("paragraph", ["đoạn"]),
    ]


def test_each_table_has_a_head() -> None:
    body = "| a |\n|---|\n| b |\n\n| c |\n|---|\n| d |"
    assert [lines[0] for _, lines in seen(body)] == ["| a |", "| b |", "| c |", "| d |"]


def test_a_table_ends_a_paragraph() -> None:
    assert [kind for kind, _ in seen("một\n| a |\nhai")] == [
        "paragraph",
        "table-row",
        "paragraph",
    ]


def test_a_hostile_heading_is_read_at_once() -> None:
    [heading] = blocks_of("# " + "\t" * 20_000 + "x", 1)
    assert heading.lines[0].text == "x"
