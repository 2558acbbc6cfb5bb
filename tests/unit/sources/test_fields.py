import re
from datetime import date
from enum import StrEnum

import pytest

from macros.model.issue import Issue, IssueCode
from macros.sources.fields import Fields
from macros.sources.front_matter import parse


class Colour(StrEnum):
    RED = "do"
    BLUE = "xanh"


def a_head(text: str, known: str = "khoa") -> tuple[Fields, list[Issue]]:
    mapping, issues = parse("a.md", text, 2)
    assert issues == []
    return Fields("a.md", mapping, known, issues), issues


def places(issues: list[Issue]) -> list[tuple[IssueCode, int, int]]:
    return [(issue.code, issue.line, issue.column) for issue in issues]


def test_a_text_has_single_blanks() -> None:
    fields, issues = a_head("khoa: >\n  Một\n  hai   ba")
    assert fields.text("khoa") == "Một hai ba"
    assert issues == []


def test_a_missing_key_is_an_empty_text() -> None:
    fields, _ = a_head("", "khoa")
    assert fields.text("khoa") == ""
    assert fields.texts("khoa") == ()
    assert fields.mappings("khoa", "a") == ()
    assert fields.mapping("khoa", "a!").text("a") == ""


def test_a_list_is_no_text() -> None:
    fields, issues = a_head("khoa: [a]")
    assert fields.text("khoa") == ""
    assert places(issues) == [(IssueCode.BAD_VALUE, 2, 7)]


def test_an_unknown_key_is_reported_with_the_nearest() -> None:
    _, issues = a_head("trich_yu: a", "trich_yeu thoi_ky")
    assert places(issues) == [(IssueCode.UNKNOWN_KEY, 2, 1)]
    assert "Có phải “trich_yeu”?" in issues[0].remedy


def test_an_unknown_key_like_no_other_is_reported_with_all() -> None:
    _, issues = a_head("zzz: a", "trich_yeu thoi_ky")
    assert issues[0].remedy == "Các khóa được dùng: trich_yeu, thoi_ky"


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        pytest.param("khac: a", 2, 1, id="missing"),
        pytest.param("khac: a\nkhoa:", 3, 6, id="empty"),
        pytest.param("khac: a\nkhoa: ' '", 3, 7, id="blank"),
        pytest.param("khac: a\nkhoa: []", 3, 7, id="empty list"),
        pytest.param("khac: a\nkhoa: [' ']", 3, 7, id="blank list"),
    ],
)
def test_a_required_key_must_say_something(text: str, line: int, column: int) -> None:
    _, issues = a_head(text, "khoa! khac")
    assert places(issues) == [(IssueCode.MISSING_KEY, line, column)]


@pytest.mark.parametrize("text", ["a", "ke-hoach-2024", "0-1", "a" * 100])
def test_an_identifier_is_made_of_plain_letters(text: str) -> None:
    fields, issues = a_head(f"khoa: {text}")
    assert fields.identifier("khoa") == text
    assert issues == []


@pytest.mark.parametrize(
    "text", ["Ke-hoach", "kế-hoạch", "a b", "a--b", "-a", "../a", "a/b", "a" * 101]
)
def test_an_identifier_in_other_letters_is_reported(text: str) -> None:
    fields, issues = a_head(f"khoa: {text}")
    assert fields.identifier("khoa") == ""
    assert places(issues) == [(IssueCode.BAD_VALUE, 2, 7)]


def test_an_empty_identifier_is_the_business_of_required_keys() -> None:
    fields, issues = a_head("khoa:")
    assert fields.identifier("khoa") == ""
    assert issues == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("khoa: [a, b  c]", ("a", "b c")),
        ("khoa: a", ("a",)),
        ("khoa:", ()),
        ("khoa: [a, '', b]", ("a", "b")),
    ],
)
def test_a_list_of_texts(text: str, expected: tuple[str, ...]) -> None:
    fields, issues = a_head(text)
    assert fields.texts("khoa") == expected
    assert issues == []


def test_an_item_with_a_colon_needs_quotes() -> None:
    fields, issues = a_head("khoa:\n  - Thường trực Huyện ủy\n  - Lưu: VT.")
    assert fields.texts("khoa") == ("Thường trực Huyện ủy",)
    assert places(issues) == [(IssueCode.BAD_VALUE, 4, 5)]
    assert "ngoặc kép" in issues[0].remedy


def test_a_date_is_read() -> None:
    fields, issues = a_head("khoa: 2024-02-XX")
    assert fields.edtf("khoa") == "2024-02-XX"
    assert issues == []


def test_an_empty_date_is_left_open() -> None:
    fields, issues = a_head("khoa:")
    assert fields.edtf("khoa") == ""
    assert issues == []


@pytest.mark.parametrize("text", ["2024-02-30", "05/02/2024", "hàng năm"])
def test_a_bad_date_is_reported(text: str) -> None:
    fields, issues = a_head(f"khoa: {text}")
    assert fields.edtf("khoa") == ""
    assert places(issues) == [(IssueCode.BAD_DATE, 2, 7)]
    assert text in issues[0].message


def test_a_day_is_read() -> None:
    fields, issues = a_head("khoa: 2024-02-29")
    assert fields.day("khoa") == date(2024, 2, 29)
    assert fields.day("kia") is None
    assert issues == []


def test_a_day_left_open_is_reported() -> None:
    fields, issues = a_head("khoa: 2024-02-XX")
    assert fields.day("khoa") is None
    assert places(issues) == [(IssueCode.BAD_DATE, 2, 7)]


def test_a_text_of_another_shape_is_reported() -> None:
    fields, issues = a_head("khoa: ab")
    assert fields.shaped("khoa", re.compile("[a-z]+"), "chữ") == "ab"
    assert issues == []
    fields.shaped("khoa", re.compile("[0-9]+"), "chữ số")
    assert places(issues) == [(IssueCode.BAD_VALUE, 2, 7)]
    assert issues[0].remedy == "Viết chữ số"


def test_a_choice_is_a_member() -> None:
    fields, issues = a_head("khoa: xanh")
    assert fields.choice("khoa", Colour, Colour.RED) is Colour.BLUE
    assert issues == []


def test_a_choice_of_nothing_is_the_default() -> None:
    fields, issues = a_head("")
    assert fields.choice("khoa", Colour, Colour.RED) is Colour.RED
    assert issues == []


def test_another_choice_is_reported_with_all_members() -> None:
    fields, issues = a_head("khoa: vàng")
    assert fields.choice("khoa", Colour, Colour.RED) is Colour.RED
    assert places(issues) == [(IssueCode.BAD_VALUE, 2, 7)]
    assert "“do”, “xanh”" in issues[0].remedy


def test_a_mapping_within_has_its_own_keys() -> None:
    fields, issues = a_head("khoa: {a: 1, c: 2}")
    assert fields.mapping("khoa", "a b").text("a") == "1"
    assert places(issues) == [(IssueCode.UNKNOWN_KEY, 2, 14)]


def test_an_empty_mapping_is_one_without_keys() -> None:
    fields, issues = a_head("khoa:")
    assert fields.mapping("khoa", "a!").text("a") == ""
    assert issues == []


def test_a_text_is_no_mapping() -> None:
    fields, issues = a_head("khoa: Nguyễn Văn A")
    assert fields.mapping("khoa", "a!").text("a") == ""
    assert places(issues) == [(IssueCode.BAD_VALUE, 2, 7)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("khoa: [{a: 1}, {a: 2}]", ["1", "2"]),
        ("khoa: {a: 1}", ["1"]),
        ("khoa:", []),
        ("khoa: [{a: 1}, '']", ["1"]),
    ],
)
def test_a_list_of_mappings(text: str, expected: list[str]) -> None:
    fields, issues = a_head(text)
    assert [entry.text("a") for entry in fields.mappings("khoa", "a!")] == expected
    assert issues == []


def test_an_item_that_is_no_mapping_is_reported() -> None:
    fields, issues = a_head("khoa: [b, {a: 1}]")
    assert [entry.text("a") for entry in fields.mappings("khoa", "a!")] == ["1"]
    assert places(issues) == [(IssueCode.BAD_VALUE, 2, 8)]


def test_a_missing_key_points_at_the_mapping() -> None:
    fields, _ = a_head("khac: a", "khoa khac")
    assert (fields.at("khoa").line, fields.at("khoa").column) == (2, 1)
    assert (fields.at("khac").line, fields.at("khac").column) == (2, 7)
