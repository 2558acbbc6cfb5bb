import pytest

from macros.model.issue import IssueCode
from macros.model.unit import Level, LifeSpan, System
from macros.sources.unit_type_reader import PATH, read_unit_types

KINDS = "cap: xa, he_thong: dang"


def test_the_types_of_the_program_have_no_issues() -> None:
    types, issues = read_unit_types("")
    assert issues == []
    board = types["ban-dan-van-tinh-uy"]
    assert board.names == ("Ban Dân vận Tỉnh ủy",)
    assert (board.level, board.system) == (Level.PROVINCE, System.PARTY)
    assert board.parent == "tinh-uy"
    assert board.life.successors == ("ban-tuyen-giao-va-dan-van-tinh-uy",)


def test_every_type_has_a_source_and_is_marked_where_nobody_checked_it() -> None:
    types, _ = read_unit_types("")
    assert all(of.source for of in types.values())
    unchecked = [of for of in types.values() if of.life == LifeSpan()]
    assert unchecked
    assert all("chưa kiểm chứng" in of.source for of in unchecked)
    assert not any(
        "chưa kiểm chứng" in of.source for of in types.values() if of.life.source
    )


def test_types_name_one_body_at_one_level() -> None:
    types, _ = read_unit_types("")
    names = [(of.level, name) for of in types.values() for name in of.names]
    assert sorted({name for name in names if names.count(name) > 1}) == []


def test_an_entry_of_an_office_takes_the_place_of_the_whole_one() -> None:
    types, issues = read_unit_types(f"dang-uy-xa: {{ten: Chi ủy, {KINDS}}}")
    assert issues == []
    assert types["dang-uy-xa"].names == ("Chi ủy",)
    assert len(types) == len(read_unit_types("")[0])


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (f"a: {{ten: A, {KINDS}, cap_tren: b}}", IssueCode.UNKNOWN_UNIT),
        (f'a: {{ten: A, {KINDS}, den: "2025"}}', IssueCode.MISSING_KEY),
        ("a: {ten: A, cap: xa}", IssueCode.MISSING_KEY),
        (f"a: {{ten: A, {KINDS}, nhom: co}}", IssueCode.UNKNOWN_KEY),
    ],
)
def test_mistakes_are_issues_of_the_office(text: str, code: IssueCode) -> None:
    _, issues = read_unit_types(text)
    assert {(issue.path, issue.code) for issue in issues} == {(PATH, code)}
