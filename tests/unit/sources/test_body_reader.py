import pytest

from macros.model.citation import Span
from macros.model.clause import Clause, ClauseKind
from macros.model.issue import IssueCode, Severity
from macros.sources.body_reader import read_body


def clauses_of(body: str) -> tuple[Clause, ...]:
    clauses, issues = read_body("a.md", body, 10, ())
    assert [i for i in issues if i.severity is Severity.ERROR] == []
    return clauses


def ids(body: str) -> list[str]:
    return [clause.id for clause in clauses_of(body)]


def lines(*blocks: str) -> str:
    return "\n\n".join(blocks)


def test_the_numbering_of_the_document_makes_the_ids() -> None:
    body = lines(
        "Căn cứ ...",
        "## II. NỘI DUNG",
        "### 3. Công tác",
        "Đoạn một.",
        "Đoạn hai.",
        "### 4. Khác",
        "Đoạn.",
        "## III. TỔ CHỨC",
        "Đoạn.",
    )
    assert ids(body) == [
        "d1",
        "ii",
        "ii.3",
        "ii.3.d1",
        "ii.3.d2",
        "ii.4",
        "ii.4.d1",
        "iii",
        "iii.d1",
    ]


def test_a_numbered_paragraph_is_itself_the_first() -> None:
    assert ids(lines("## I. MỘT", "1. Tổ chức.", "Đoạn sau.", "2. Kiểm tra.")) == [
        "i",
        "i.1",
        "i.1.d2",
        "i.2",
    ]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            lines("### 5. Năm", "#### 5.1- Một", "Đoạn.", "#### 5.2- Hai"),
            ["5", "5.1", "5.1.d1", "5.2"],
            id="points within points",
        ),
        pytest.param(
            lines("### 5. Năm", "#### 5.1. Một", "##### 5.1.2. Hai"),
            ["5", "5.1", "5.1.2"],
            id="three levels",
        ),
        pytest.param(
            lines("### 5. Năm", "#### 6.1. Lạc"), ["5", "5.6.1"], id="a stray number"
        ),
        pytest.param(
            lines("### 3. Tháng 5", "1. Một", "a) Hai", "2. Ba", "### 4. Tháng 6"),
            ["3", "3.1", "3.1.a", "3.2", "4"],
            id="a list that starts anew below a numbered heading",
        ),
        pytest.param(
            lines("### 3. Công tác", "4. Khác"),
            ["3", "4"],
            id="an item that goes on after a numbered heading",
        ),
        pytest.param(
            lines("## II- HAI", "### Tháng 1", "1. Một (Phòng).", "### Tháng 2"),
            ["ii", "ii.thang-1", "ii.thang-1.1", "ii.thang-2"],
            id="months",
        ),
        pytest.param(
            lines("## Điều 5. Giám sát", "1. Một:", "a) Hai", "đ) Ba", "2. Bốn"),
            ["dieu-5", "dieu-5.1", "dieu-5.1.a", "dieu-5.1.dd", "dieu-5.2"],
            id="articles",
        ),
        pytest.param(
            lines("## PHẦN I", "## Chương 2", "## I. MỘT", "## PHẦN II", "## I. MỘT"),
            ["phan-i", "phan-i.chuong-2", "phan-i.chuong-2.i", "phan-ii", "phan-ii.i"],
            id="parts and chapters",
        ),
        pytest.param(
            lines("## I. MỘT", "# PHỤ LỤC 1", "1. Hai"),
            ["i", "phu-luc-1", "phu-luc-1.1"],
            id="annexes",
        ),
        pytest.param(
            lines("## Mở đầu", "Đoạn.", "### Căn cứ", "Đoạn.", "## Kết luận", "Đoạn."),
            [
                "mo-dau",
                "mo-dau.d1",
                "mo-dau.can-cu",
                "mo-dau.can-cu.d1",
                "ket-luan",
                "ket-luan.d1",
            ],
            id="headings without numbers",
        ),
        pytest.param(lines("## !!!", "## " + "rất dài " * 20), None, id="odd headings"),
        pytest.param(
            lines("1. Một", "1. Một", "1. Một"), ["1", "1-2", "1-3"], id="anew"
        ),
        pytest.param(
            lines("## Phụ lục", "## Phụ lục", "## Phụ lục 2"),
            ["phu-luc", "phu-luc-2", "phu-luc-2-2"],
            id="a suffix that is a number elsewhere",
        ),
        pytest.param(
            lines("| a |\n|---|\n| b |", "Đoạn."), ["d1", "d2", "d3"], id="table"
        ),
        pytest.param(
            lines("## Chú thích 1", "Xem[^1]", "[^1]: Một"),
            ["chu-thich-1-2", "chu-thich-1-2.d1", "chu-thich-1"],
            id="a heading like a footnote",
        ),
    ],
)
def test_ids_follow_the_document(body: str, expected: list[str] | None) -> None:
    expected = expected or ["muc", ("rat-dai-" * 20)[:60].strip("-")]
    assert ids(body) == expected


def test_a_clause_knows_the_parts_around_it() -> None:
    *_, last = clauses_of(lines("## II. HAI", "### 3. Ba", "- Gạch."))
    assert last.path == ("ii", "ii.3")
    assert (last.id, last.marker, last.kind) == (
        "ii.3.d1",
        "-",
        ClauseKind.PARAGRAPH,
    )


def test_a_heading_keeps_its_level_and_its_printed_number() -> None:
    [heading] = clauses_of("### **3. Công tác**")
    assert (heading.level, heading.marker, heading.text) == (3, "3.", "3. Công tác")
    assert [run.span for run in heading.styles] == [Span(0, 11)]


def test_a_list_makes_one_clause_an_item() -> None:
    assert [clause.text for clause in clauses_of("Gồm:\n- một;\n- hai.\nvà ba.")] == [
        "Gồm:",
        "- một;",
        "- hai. và ba.",
    ]


def test_a_table_row_knows_its_cells() -> None:
    head, row = clauses_of("| STT | Việc |\n|---|---|\n| 1 | Họp |")
    assert (head.kind, row.kind) == (ClauseKind.TABLE_HEAD, ClauseKind.TABLE_ROW)
    assert row.text == "1 Họp"
    assert row.cells == (Span(0, 1), Span(2, 5))


def test_footnotes_stand_behind_the_text() -> None:
    clauses = clauses_of(
        lines("Một[^1] hai[^2]", "[^2]: Thứ hai", "[^1]: Thứ nhất", "Ba")
    )
    assert [(c.id, c.text) for c in clauses] == [
        ("d1", "Một¹ hai²"),
        ("d2", "Ba"),
        ("chu-thich-2", "² Thứ hai"),
        ("chu-thich-1", "¹ Thứ nhất"),
    ]
    assert (clauses[2].marker, clauses[2].path) == ("²", ())


@pytest.mark.parametrize(
    ("body", "letter", "position"),
    [
        ("một\n\n  hai", "h", (12, 3)),
        ("## Một hai", "h", (10, 8)),
        ("một\nhai", "h", (11, 1)),
        ("Xem[^1]\n\n[^1]: **hai**", "h", (12, 9)),
        ("| một | hai |", "h", (10, 9)),
    ],
)
def test_letters_know_their_place_in_the_file(
    body: str, letter: str, position: tuple[int, int]
) -> None:
    clause = clauses_of(body)[-1]
    assert clause.source.position(clause.text.index(letter)) == position


@pytest.mark.parametrize(
    ("body", "line", "column", "words"),
    [
        pytest.param("một\nhai[^2] ba", 11, 4, "“2” được gọi", id="without words"),
        pytest.param("một\n\n[^2]: hai", 12, 5, "“2” không được gọi", id="not called"),
        pytest.param(
            "một[^1]\n\n[^1]: a\n[^1]: b", 13, 5, "“1-2” không được gọi", id="twice"
        ),
    ],
)
def test_footnotes_and_their_calls_belong_together(
    body: str, line: int, column: int, words: str
) -> None:
    _, [issue] = read_body("a.md", body, 10, ())
    assert (issue.code, issue.line, issue.column) == (IssueCode.BAD_NOTE, line, column)
    assert words in issue.message


def test_nothing_has_no_clauses() -> None:
    assert clauses_of("\n\n  \n") == ()
