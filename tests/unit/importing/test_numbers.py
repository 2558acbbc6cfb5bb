"""Numbers that Word computes."""

import pytest
from docx import Document

from macros.importing.docx_numbers import number_in_form
from macros.importing.docx_reader import read_docx
from macros.importing.paper import Line
from tests.papers import a_list, numbered, paragraph, saved

PARTS = (("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)"))
LEGAL = (("decimal", "%1."), ("decimal", "%1.%2."))


@pytest.mark.parametrize(
    ("number", "form", "shown"),
    [
        (1, "decimal", "1"),
        (4, "upperRoman", "IV"),
        (49, "lowerRoman", "xlix"),
        (3, "lowerLetter", "c"),
        (28, "upperLetter", "BB"),
        (7, "decimalZero", "07"),
        (9, "none", ""),
        (5, "chineseCounting", "5"),
    ],
)
def test_a_number_is_printed_in_its_form(number: int, form: str, shown: str) -> None:
    assert number_in_form(number, form) == shown


@pytest.mark.parametrize(
    ("levels", "depths", "shown"),
    [
        (PARTS, [0, 1, 1, 0, 1, 2, 2, 1, 2], "I. 1. 2. II. 1. a) b) 2. a)"),
        (LEGAL, [0, 1, 1, 0, 1], "1. 1.1. 1.2. 2. 2.1."),
        ((("bullet", "\uf0b7"),), [0, 0], "• •"),
    ],
)
def test_levels_count_within_those_above(
    levels: tuple[tuple[str, str], ...], depths: list[int], shown: str
) -> None:
    paper = Document()
    list_id = a_list(paper, *levels)
    for depth in depths:
        numbered(paper, "Việc", list_id, depth)
    assert numbers(saved(paper)) == shown.split()


def test_an_empty_paragraph_of_a_list_has_no_number_and_others_go_on() -> None:
    paper = Document()
    list_id = a_list(paper, ("decimal", "%1."))
    numbered(paper, "Một", list_id)
    numbered(paper, "", list_id)
    paragraph(paper, "Đoạn giữa")
    numbered(paper, "Hai", list_id)
    assert numbers(saved(paper)) == ["1.", "", "", "2."]


def test_two_lists_of_one_kind_count_together_until_one_starts_anew() -> None:
    paper = Document()
    first = a_list(paper, ("decimal", "%1."))
    numbering = paper.part.numbering_part.element
    shared = numbering.num_having_numId(first).abstractNumId.val
    second, third = numbering.add_num(shared), numbering.add_num(shared)
    third.add_lvlOverride(0).add_startOverride(1)
    for list_id in (first, first, second.numId, third.numId, third.numId):
        numbered(paper, "Việc", list_id)
    assert numbers(saved(paper)) == ["1.", "2.", "3.", "1.", "2."]


def numbers(raw: bytes) -> list[str]:
    return [b.number for b in read_docx(raw).blocks if isinstance(b, Line)]
