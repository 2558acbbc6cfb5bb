import pytest

from macros.model.issue import IssueCode
from macros.sources.front_matter import Mapping, Scalar, Sequence, parse, split


def texts(mapping: Mapping) -> dict[str, object]:
    return {
        key.text: value.text if isinstance(value, Scalar) else value
        for key, value in mapping.entries
    }


def test_the_head_is_split_off() -> None:
    source = "---\nma: a\n---\nThân\n---\nbài"
    assert split("a.md", source) == ("ma: a", "Thân\n---\nbài", 4, [])


def test_blanks_behind_the_fences_do_not_matter() -> None:
    assert split("a.md", "--- \nma: a\n---\t\nThân") == ("ma: a", "Thân", 4, [])


@pytest.mark.parametrize(
    ("source", "code"),
    [
        pytest.param("", IssueCode.NO_FRONT_MATTER, id="nothing"),
        pytest.param("# Kế hoạch", IssueCode.NO_FRONT_MATTER, id="no head"),
        pytest.param("\n---\nma: a\n---", IssueCode.NO_FRONT_MATTER, id="blank line"),
        pytest.param("---\nma: a\n", IssueCode.UNCLOSED_FRONT_MATTER, id="unclosed"),
        pytest.param("---", IssueCode.UNCLOSED_FRONT_MATTER, id="one fence"),
        pytest.param(
            "---\nma: |\n  ---\n", IssueCode.UNCLOSED_FRONT_MATTER, id="indented fence"
        ),
    ],
)
def test_a_missing_fence_is_reported(source: str, code: IssueCode) -> None:
    head, body, _, [issue] = split("a.md", source)
    assert (head, body) == ("", "")
    assert (issue.code, issue.line, issue.column) == (code, 1, 1)


def test_scalars_stay_text() -> None:
    mapping, issues = parse(
        "a.md",
        "so: 010\nco: no\nhan: 12:30\nngay: 2024-02-05\nx: ~\ny: null\nz:\nw: 1e3",
        2,
    )
    assert issues == []
    assert texts(mapping) == {
        "so": "010",
        "co": "no",
        "han": "12:30",
        "ngay": "2024-02-05",
        "x": "~",
        "y": "null",
        "z": "",
        "w": "1e3",
    }


@pytest.mark.parametrize("source", ["?", "? ", "- ?", "a: b\n?"])
def test_a_key_that_ends_with_the_text_has_no_letter_behind_it(source: str) -> None:
    mapping, issues = parse("a.md", source, 2)
    assert isinstance(mapping, Mapping)
    assert all(issue.path == "a.md" for issue in issues)


def test_lines_are_counted_as_yaml_counts_them() -> None:
    _, [issue] = parse("a.md", "a: b\u2028c: d\u0085ten: Kế hoạch #1", 2)
    assert (issue.line, issue.column) == (4, 15)


def test_every_value_has_its_place() -> None:
    mapping, _ = parse("a.md", "ma: a\nso:\n  - b\n  - {c: d}", 2)
    assert mapping == Mapping(
        (
            (Scalar("ma", 2, 1), Scalar("a", 2, 5)),
            (
                Scalar("so", 3, 1),
                Sequence(
                    (
                        Scalar("b", 4, 5),
                        Mapping(((Scalar("c", 5, 6), Scalar("d", 5, 9)),), 5, 5),
                    ),
                    4,
                    3,
                ),
            ),
        ),
        2,
        1,
    )


@pytest.mark.parametrize("text", ["", "# chỉ có ghi chú", "\n\n"])
def test_an_empty_head_is_an_empty_mapping(text: str) -> None:
    assert parse("a.md", text, 2) == (Mapping((), 2, 1), [])


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        pytest.param("ma: a\ntrich_yeu: Về: một việc", 3, 14, id="colon in a value"),
        pytest.param("ma: a\n\tso: 1", 3, 1, id="tab"),
        pytest.param("ma: 'a", 2, 5, id="open quote"),
        pytest.param("trich_yeu: *đậm*", 2, 12, id="star"),
        pytest.param("ma: a\nso: \x0b1", 3, 5, id="control character of Word"),
        pytest.param("- a\n- b", 2, 1, id="a list"),
        pytest.param("chỉ có chữ", 2, 1, id="a text"),
        pytest.param("ma: a\n---\nma: b", 3, 1, id="two documents"),
        pytest.param("? [a]\n: b", 2, 3, id="a list for a key"),
        pytest.param("a: " + "[" * 5000, 2, 11, id="nested without end"),
        pytest.param("a: " + "- " * 5000, 2, 4, id="lists in one line"),
    ],
)
def test_bad_yaml_is_reported_at_its_place(text: str, line: int, column: int) -> None:
    _, [issue] = parse("a.md", text, 2)
    assert issue.code is IssueCode.BAD_YAML
    assert (issue.line, issue.column) == (line, column)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a: &x [1]\nb: *x", id="a list"),
        pytest.param("a: &x 1\nb: *x", id="a text"),
        pytest.param("a: &x [*x]\nb: 1", id="itself"),
        pytest.param("a: 1\nb: *x", id="nothing"),
    ],
)
def test_aliases_are_refused(text: str) -> None:
    _, [issue, *others] = parse("a.md", text, 2)
    assert {i.code for i in (issue, *others)} == {IssueCode.BAD_YAML}
    assert "“&”" in issue.message or "“*”" in issue.message


def test_a_key_given_twice_is_reported_with_its_first_line() -> None:
    mapping, [issue] = parse("a.md", "ma: a\nso: 1\nma: b", 2)
    assert texts(mapping) == {"ma": "a", "so": "1"}
    assert (issue.code, issue.line, issue.column) == (IssueCode.DUPLICATE_KEY, 4, 1)
    assert "dòng 2" in issue.message


def test_python_tags_are_refused_and_run_nothing() -> None:
    mapping, [issue] = parse("a.md", 'a: !!python/object/apply:os.system ["ls"]', 2)
    assert (issue.code, issue.line, issue.column) == (IssueCode.BAD_YAML, 2, 4)
    [(_, value)] = mapping.entries
    assert isinstance(value, Sequence)


TAB = "phím Tab"
COLON = "dấu hai chấm"
OPEN_QUOTE = "mở mà không đóng"
INDENTATION = "không thẳng"
TIGHT = "Thiếu dấu cách"
SPECIAL = "nghĩa riêng"
REST = "Sau dấu đóng ngoặc"
BRACKET = "mở mà không có"
NO_KEY = "không có dạng"
CUT = "bị cắt ngang"


@pytest.mark.parametrize(
    ("text", "line", "column", "named"),
    [
        ("ma: a\n\tso: 1", 3, 1, TAB),
        ("nguoi_ky:\n \tho_ten: A", 3, 2, TAB),
        ("ma: a: b", 2, 6, COLON),
        ("noi_nhan:\n  - a: b: c", 3, 9, COLON),
        ("ma: 'a\nso: 1", 2, 5, OPEN_QUOTE),
        ('ma: "a\nso: "1"', 2, 5, OPEN_QUOTE),
        ("ma: a\n  so: 1", 3, 3, INDENTATION),
        ("a:\n  - b\n c: d", 4, 2, INDENTATION),
        ("ma:a\nso: 1", 2, 4, TIGHT),
        ("so: 1\nma:a", 3, 4, TIGHT),
        ("a: https://x.vn/b\nb: 12:30\nc:x", 4, 3, TIGHT),
        *((f"ma: {letter}a", 2, 5, SPECIAL) for letter in "@%`&*!"),
        ("ma: - a", 2, 5, SPECIAL),
        ('ma: "a" b', 2, 8, REST),
        ("ma: 'a' b", 2, 8, REST),
        ("ma: [a", 2, 5, BRACKET),
        ("ma: {a: b", 2, 5, BRACKET),
        ("ma: a\nchữ không có", 3, 1, NO_KEY),
        ("ma: mô hình #chinhquyen năm 2026", 2, 13, CUT),
        ("ma: mô hình # 1", 2, 13, CUT),
        ("ma: #b", 2, 5, CUT),
        ("ma: [b #c\n ]", 2, 8, CUT),
        ('ma: "\\d"', 2, 5, "dấu “\\”"),
    ],
)
def test_each_mistake_has_its_own_sentence_and_place(
    text: str, line: int, column: int, named: str
) -> None:
    _, [issue, *_] = parse("a.md", text, 2)
    assert (issue.code, issue.line, issue.column) == (IssueCode.BAD_YAML, line, column)
    assert named in issue.message


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('ma: "a" # ghi chú', id="behind quotation marks"),
        pytest.param("# ghi chú\nma: a", id="a line of its own"),
        pytest.param("ma: a    # ghi chú", id="two blanks behind a value"),
        pytest.param("ma: a#b", id="within a word"),
    ],
)
def test_a_comment_cuts_nothing(text: str) -> None:
    assert parse("a.md", text, 2)[1] == []
