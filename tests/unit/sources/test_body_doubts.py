"""What the reader of a body does not understand is a doubt at its place."""

import pytest

from macros.model.issue import IssueCode
from macros.sources.body_reader import read_body
from macros.sources.leftovers import LEFTOVERS, Leftover

HEADING, TABLE = IssueCode.HEADING_DOUBT, IssueCode.TABLE_DOUBT
LEFTOVER, REPEATED = IssueCode.LEFTOVER, IssueCode.REPEATED_NUMBER


def doubts(body: str) -> list[tuple[int, int, IssueCode]]:
    _, issues = read_body("a.md", body, 1, ())
    return sorted((issue.line, issue.column, issue.code) for issue in issues)


@pytest.mark.parametrize(
    ("kind", "example"), [(k, e) for k in LEFTOVERS for e in k.examples]
)
def test_an_example_of_a_leftover_is_told(kind: Leftover, example: str) -> None:
    _, issues = read_body("a.md", f"Đoạn một.\n\n{example}\n", 1, ())
    assert (kind.code, kind.remedy) in [(i.code, i.remedy) for i in issues]
    assert {issue.line for issue in issues} == {3}


@pytest.mark.parametrize(
    "body",
    [
        "Diện tích 120m2, 30 km2, 5 m³ và 12 km².",
        "Phòng, chống Covid19; tệp mp3; Phòng A1.",
        r"Dấu \<b>, \[3], A\&amp;B in như vậy.",
        "Gửi về phong12@vidu.vn hoặc https://vidu.vn/tin12.",
        "Hỗ trợ 3 xã; a < b; AT&T; R&D.",
        "Xem chú thích[^1].\n\n[^1]: Nội dung.",
        "(*) Ghi chú, giá 5 * 3.",
        "**Về tuyên truyền.** Mở lớp.",
        "**Mở lớp tập huấn cho cán bộ.**",
        "TM. UBND: ký, đóng dấu.",
        "I. Lênin viết: học.",
        "Tháng 7, mở lớp.",
        "1. Một.\n\n2. Hai.\n\n## II. Hai\n\n1. Một.",
        "- Một.\n\n- Hai.",
        "| Nội dung | Thời gian |\n| --- | --- |\n| Mở lớp | |",
        "| | |\n|---|---|\n| Nội dung | Thời gian |\n| Mở lớp | Tháng 3 |",
        "Khoảng cách một\tdấu tab.",
        "1.\tMở lớp.\n2.\tSơ kết.",
    ],
)
def test_what_an_office_may_print_is_no_doubt(body: str) -> None:
    assert doubts(body) == []


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("**1. Tháng 5**", (1, 3, HEADING)),
        ("**IV. BẢNG VIỆC**", (1, 3, HEADING)),
        ("II. Nội dung", (1, 1, HEADING)),
        ("Chương II", (1, 1, HEADING)),
        ("NHIỆM VỤ, GIẢI PHÁP", (1, 1, HEADING)),
        ("**Công tác tuyên truyền**", (1, 3, HEADING)),
        ("Quý II năm 2026", (1, 1, HEADING)),
        ("#Tháng 6", (1, 1, HEADING)),
        ("Đoạn.\n\nTháng 7\n-------", (3, 1, HEADING)),
        ("1. Một.\n\n1. Hai.\n\n1. Ba.", (3, 1, REPEATED)),
        ("Đoạn.\n\n---\n\nĐoạn.", (3, 1, LEFTOVER)),
        ("Đoạn **đậm không đóng.", (1, 6, LEFTOVER)),
        ("Đoạn *nghiêng.", (1, 6, LEFTOVER)),
        ("Đoạn một\n\n  7  \n\nbị cắt đôi.", (3, 3, LEFTOVER)),
        ("| a | b |\n| c | d |", (1, 3, TABLE)),
        ("| a | b |\n|---|---|\n| c |", (3, 3, TABLE)),
        ("| a | b |\n|---|---|\n| c | d | e |", (3, 3, TABLE)),
        ("| a | b |\n| c | d |\n| --- | --- |", (1, 3, TABLE)),
        ("a | b\n--- | ---\nc | d", (1, 1, TABLE)),
        ("Cơ quan\tThời gian\nPhòng Nội vụ\tTháng 5", (1, 1, TABLE)),
        ("+---+---+\n| a | b |\n+---+---+", (1, 1, TABLE)),
        ("TT\tNội dung\tThời gian\n1\tMở lớp\tTháng 3", (1, 1, TABLE)),
        ("<table>\n<tr><td>a</td></tr>\n</table>", (1, 1, TABLE)),
    ],
)
def test_what_is_not_understood_is_a_doubt_at_its_place(
    body: str, expected: tuple[int, int, IssueCode]
) -> None:
    assert expected in doubts(body)


@pytest.mark.parametrize(
    "heading",
    [
        "**1. Tháng 5**",
        "**Công tác tuyên truyền**",
        "TUYÊN TRUYỀN",
        "Tháng 7",
        "Tháng 7\n-------",
        "Công tác tuyên truyền\n===",
    ],
)
def test_numbers_begin_anew_below_a_heading_that_is_not_marked(heading: str) -> None:
    body = f"**Mở đầu**\n\n1. Một.\n\n{heading}\n\n1. Hai.\n\n2. Ba.\n"
    told = {code for _, _, code in doubts(body)}
    assert HEADING in told
    assert REPEATED not in told


def test_a_number_that_repeats_below_such_a_heading_is_a_doubt() -> None:
    body = "**Mở đầu**\n\n1. Một.\n\n**Công tác khác**\n\n1. Hai.\n\n1. Ba.\n"
    assert (9, 1, REPEATED) in doubts(body)


def test_the_remedy_for_an_underlined_heading_says_what_to_write_and_to_delete() -> (
    None
):
    _, [issue] = read_body("a.md", "Tháng 7\n-------\n", 1, ())
    assert "“## ”" in issue.remedy
    assert "xóa hàng gạch" in issue.remedy


def test_a_heading_without_a_blank_after_its_marks_is_a_heading() -> None:
    clauses, issues = read_body("a.md", "##I. NỘI DUNG\n\nĐoạn.", 1, ())
    assert [clause.id for clause in clauses] == ["i", "i.d1"]
    assert issues == []


@pytest.mark.parametrize("bullet", ["\uf0b7", "\uf0a7", "▪", "•"])
def test_bullets_of_word_are_bullets(bullet: str) -> None:
    clauses, _ = read_body("a.md", f"{bullet} Một.\n{bullet} Hai.", 1, ())
    assert [clause.marker for clause in clauses] == [bullet, bullet]


@pytest.mark.parametrize("text", ["*" * 3000 + "a" + "*" * 3000, "*a **b " * 3000])
def test_a_text_of_stars_is_letters_and_a_doubt(text: str) -> None:
    [clause], issues = read_body("a.md", f"Đoạn {text}.", 1, ())
    assert len(clause.styles) <= 16
    assert LEFTOVER in {issue.code for issue in issues}
