"""Every way of writing a number, and what lists of numbers are made of."""

import re

import pytest

from macros.citations.grammar import FORMS, NUMBER, Form
from macros.citations.recognise import recognise
from macros.model.citation import Citation

EXAMPLES = [
    pytest.param(form, example, id=example)
    for form in FORMS
    for example in form.examples
]


def last(text: str) -> Citation:
    return recognise(text)[-1]


def keys(text: str) -> list[str]:
    return [citation.number.key for citation in recognise(text) if citation.number]


def anchors(text: str) -> list[str]:
    found = recognise(text)
    return [text[c.anchor.start : c.anchor.end] for c in found]


@pytest.mark.parametrize(("form", "example"), EXAMPLES)
def test_an_example_matches_its_own_form_from_where_a_number_begins(
    form: Form, example: str
) -> None:
    begin = NUMBER.search(f" {example}")
    assert begin
    match = form.pattern.match(f" {example}", begin.start())
    assert match
    assert match.span() == (1, len(example) + 1)


@pytest.mark.parametrize(("form", "example"), EXAMPLES)
def test_an_example_is_read_by_the_first_form_that_matches_it(
    form: Form, example: str
) -> None:
    assert next(f for f in FORMS if f.pattern.match(example)) is form


@pytest.mark.parametrize(("form", "example"), EXAMPLES)
def test_an_example_is_recognised_behind_a_type_word(form: Form, example: str) -> None:
    written = form.pattern.match(example)
    assert written
    citation = last(f"theo Kế hoạch số {example} ngày 03/6/2013;")
    assert citation.exact == f"Kế hoạch số {example} ngày 03/6/2013"
    assert citation.type_word == "kế hoạch"
    assert citation.number
    assert citation.number.serial == written["serial"]
    assert citation.number.year == written.groupdict().get("year")
    assert citation.number.symbol == re.sub(r"\s", "", written["symbol"])


@pytest.mark.parametrize("lead", ["có ", "theo ", "(", "gồm: "])
@pytest.mark.parametrize(("form", "example"), EXAMPLES)
def test_a_form_that_needs_a_type_is_nothing_without_one(
    form: Form, example: str, lead: str
) -> None:
    found = {citation.exact for citation in recognise(f"{lead}{example};")}
    assert found == (set() if form.needs_type else {example})


@pytest.mark.parametrize(("form", "example"), EXAMPLES)
def test_a_so_alone_is_no_type(form: Form, example: str) -> None:
    found = {citation.exact for citation in recognise(f"theo số {example};")}
    assert found == (set() if form.needs_type else {f"số {example}"})


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("có 12 CB/CNV tham gia", id="people of two kinds"),
        pytest.param("tổ 3/KP, 14/TDP", id="parts of a village"),
        pytest.param("đạt 30/UBND xã", id="a share"),
        pytest.param("QL 1A-TP Lạng Sơn", id="a road"),
        pytest.param("lớp 12-THPT, khối 10-GDTX", id="a class"),
        pytest.param("xe 45/BKS, 7/MTTQ", id="a code that no type precedes"),
    ],
)
def test_what_only_looks_like_a_number_is_none(text: str) -> None:
    assert recognise(text) == ()


@pytest.mark.parametrize(
    ("text", "parts", "numbers"),
    [
        pytest.param(
            "Quyết định số 31, số 32-QĐ/TU của",
            ["Quyết định số 31", "32-QĐ/TU"],
            ["31-QĐ/TU", "32-QĐ/TU"],
            id="số again",
        ),
        pytest.param(
            "Nghị quyết số 18 & 19-NQ/TU",
            ["Nghị quyết số 18", "19-NQ/TU"],
            ["18-NQ/TU", "19-NQ/TU"],
            id="ampersand",
        ),
        pytest.param(
            "Chỉ thị số 7; 8 và số 9/CT-UBND",
            ["Chỉ thị số 7", "8", "9/CT-UBND"],
            ["7/CT-UBND", "8/CT-UBND", "9/CT-UBND"],
            id="three, three signs",
        ),
        pytest.param(
            "Quyết định số 5a, 6b-QĐ/HU",
            ["Quyết định số 5a", "6b-QĐ/HU"],
            ["5a-QĐ/HU", "6b-QĐ/HU"],
            id="letters",
        ),
        pytest.param(
            "Nghị quyết số 66.1, 66.2/2025/NQ-CP ngày 01/8/2025",
            ["Nghị quyết số 66.1", "66.2/2025/NQ-CP ngày 01/8/2025"],
            ["66.1/2025/NQ-CP", "66.2/2025/NQ-CP"],
            id="dots",
        ),
        pytest.param(
            "các số 3, 4/QĐ-SNV",
            ["số 3", "4/QĐ-SNV"],
            ["3/QĐ-SNV", "4/QĐ-SNV"],
            id="no type",
        ),
        pytest.param(
            "Quyết định số 21/22/23/QĐ-UBND",
            ["Quyết định số 21", "22", "23/QĐ-UBND"],
            ["21/QĐ-UBND", "22/QĐ-UBND", "23/QĐ-UBND"],
            id="slashes",
        ),
    ],
)
def test_a_list_has_a_citation_for_each_number(
    text: str, parts: list[str], numbers: list[str]
) -> None:
    assert anchors(text) == parts
    assert keys(text) == numbers
    assert len({citation.span for citation in recognise(text)}) == 1


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        pytest.param("trong năm 2024, 31-NQ/TU", "31-NQ/TU", id="a year"),
        pytest.param("các năm 2023, 2024 và 31-NQ/TU", "31-NQ/TU", id="years"),
        pytest.param("ngày 12, 31-NQ/TU", "31-NQ/TU", id="a day"),
        pytest.param("từ 01/3/2024 và 31-NQ/TU", "31-NQ/TU", id="a date"),
        pytest.param(
            "Nghị quyết năm 2024, 2025, số 31-NQ/TU", "số 31-NQ/TU", id="a type's year"
        ),
        pytest.param("Nghị quyết số 5 ngày 03, 04-NQ/TU", "04-NQ/TU", id="its day"),
        pytest.param("có 15, 16 hộ; 31-NQ/TU", "31-NQ/TU", id="things counted"),
        pytest.param("Thông báo 15 ngày, 25-TB/TU", "25-TB/TU", id="a term of days"),
    ],
)
def test_years_and_days_are_no_members_of_a_list(text: str, exact: str) -> None:
    assert [citation.exact for citation in recognise(text)] == [exact]


@pytest.mark.parametrize(
    ("text", "serial", "key"),
    [
        pytest.param(
            "Nghị quyết số 66.25/2026/NQ-CP", "66.25", "66.25/2026/NQ-CP", id="two"
        ),
        pytest.param("số 66.7/2025/NQ-CP", "66.7", "66.7/2025/NQ-CP", id="one"),
        pytest.param("Nghị quyết số 8.1/NQ-CP", "8.1", "8.1/NQ-CP", id="no year"),
    ],
)
def test_a_serial_may_have_a_dot(text: str, serial: str, key: str) -> None:
    citation = last(text)
    assert citation.exact == text
    assert citation.number
    assert (citation.number.serial, citation.number.key) == (serial, key)
