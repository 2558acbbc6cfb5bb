"""Asterisks of Markdown within and around citations."""

import pytest

from macros.citations.recognise import recognise
from macros.model.citation import Span


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        pytest.param(
            "theo **Nghị quyết số 31-NQ/TU** về", "Nghị quyết số 31-NQ/TU", id="bold"
        ),
        pytest.param(
            "*Nghị quyết số 31-NQ/TU ngày 03/6/2023***;",
            "Nghị quyết số 31-NQ/TU ngày 03/6/2023",
            id="a date before the marks",
        ),
        pytest.param(
            "**Nghị quyết** số **31-NQ/TU**, ngày *03/6/2023*.",
            "Nghị quyết** số **31-NQ/TU**, ngày *03/6/2023",
            id="marks within",
        ),
        pytest.param(
            "Nghị quyết số 31-**NQ/TU** của",
            "Nghị quyết số 31-**NQ/TU",
            id="marks within the number",
        ),
        pytest.param("***Luật Đất đai***", "Luật Đất đai", id="a law"),
        pytest.param(
            "*Luật Đất đai* năm **2024**", "Luật Đất đai* năm **2024", id="a law's year"
        ),
        pytest.param("**Kế hoạch này**", "Kế hoạch này", id="the document itself"),
        pytest.param("**Quy định 61**", "Quy định 61", id="a short form"),
    ],
)
def test_the_span_ends_before_the_marks_that_follow(text: str, exact: str) -> None:
    [citation] = recognise(text)
    start = text.index(exact)
    assert citation.exact == exact
    assert citation.span == Span(start, start + len(exact))


def test_the_members_of_a_list_end_before_the_marks_that_follow() -> None:
    text = "Quyết định số **31**, **32-QĐ/TU** và"
    found = recognise(text)
    assert [text[c.anchor.start : c.anchor.end] for c in found] == [
        "Quyết định số **31",
        "32-QĐ/TU",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "**Nghị quyết số 31-NQ/TU** ngày 03/6/2023 của Tỉnh ủy",
        "Nghị quyết số *31-NQ/TU ngày 03/6/2023* của Tỉnh ủy",
        "Nghị quyết **số 31-NQ/TU** *ngày 03/6/2023* của **Tỉnh ủy**",
    ],
)
def test_marks_hide_nothing_that_follows(text: str) -> None:
    [marked], [plain] = recognise(text), recognise(text.replace("*", ""))
    assert marked.number == plain.number
    assert (marked.date, marked.issuer) == (plain.date, "Tỉnh ủy")
