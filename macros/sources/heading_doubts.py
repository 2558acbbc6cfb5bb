"""Lines that look like headings and are not marked as such."""

import re
from collections.abc import Iterable, Iterator

from macros.model.clause import Clause, ClauseKind, Style
from macros.model.issue import Issue, IssueCode
from macros.sources.leftovers import LETTERHEAD
from macros.sources.numbering import ARTICLE, POINT, Numbering, numbering_of

_LONGEST = 120
_FEWEST_CAPITALS = 6
_ENDS_SENTENCE = tuple(".;,:!?…")
_UNDERLINED = re.compile(r".*\S\s{1,9}(?:-{2,}|={2,})\s{0,99}", re.DOTALL)
_MARKS = "“## ” (mục lớn) hoặc “### ” (mục nhỏ)"
_RULE = re.compile(r"\s{0,3}(?:-{2,}|={2,}|(?:\*\s?){3,99}|_{3,})\s{0,99}")
# Tháng 7 · 1. Tháng 5 · Quý II năm 2026, alone on its line
_TIME = re.compile(
    r"(?:tháng\s{1,9}[0-9]{1,2}|qu[ýí]\s{1,9}(?:[IV]{1,3}|[1-4]))"
    r"(?:(?:\s?/\s?|\s{1,9}năm\s{1,9})[0-9]{4})?\s?:?",
    re.IGNORECASE,
)


def heading_doubts(
    path: str, clauses: Iterable[Clause], body: str, first_line: int
) -> Iterator[Issue]:
    """Return a doubt for each paragraph that looks like a heading, and each rule."""
    yield from _underlined(path, body.split("\n"), first_line)
    for clause in clauses:
        why = _why(clause)
        if why:
            message = f"Dòng này giống tiêu đề ({why}) nhưng đang đọc là đoạn văn"
            remedy = f"Nếu là tiêu đề thì đặt {_MARKS} ở đầu dòng, bỏ dấu ** nếu có"
            line, column = clause.source.position(0)
            code = IssueCode.HEADING_DOUBT
            yield Issue(path, line, column, code, message, remedy)


def is_unmarked_heading(clause: Clause) -> bool:
    """Tell whether a clause looks like a heading and is not marked as such."""
    return bool(_why(clause)) or (_has_lines(clause) and _is_underlined(clause))


def _has_lines(clause: Clause) -> bool:
    return len({line for _, line, _ in clause.source.breaks}) > 1


def _is_underlined(clause: Clause) -> bool:
    is_paragraph = clause.kind is ClauseKind.PARAGRAPH
    return is_paragraph and _UNDERLINED.fullmatch(clause.text) is not None


def _why(clause: Clause) -> str:
    """Return what makes a paragraph look like a heading, "" if nothing does."""
    if clause.kind is not ClauseKind.PARAGRAPH:
        return ""
    text = clause.text.strip()
    if text.startswith("#"):
        return "mở đầu bằng dấu #"
    if _has_lines(clause) or len(text) > _LONGEST:
        return ""
    numbering = numbering_of(text, heading=True)
    words = text[len(numbering.marker) :].strip() if numbering else text
    signs = (
        (_TIME.fullmatch(text) or _TIME.fullmatch(words), "chỉ có tháng hoặc quý"),
        (text.endswith(_ENDS_SENTENCE) or LETTERHEAD.match(text), ""),
        (
            numbering and _encloses(numbering, words),
            "đánh số như phần, chương, mục lớn",
        ),
        (_is_in_capitals(words), "in hoa cả dòng"),
        (_is_bold(clause, text), "in đậm cả dòng"),
    )
    return next((why for holds, why in signs if holds), "")


def _is_in_capitals(words: str) -> bool:
    return sum(map(str.isalpha, words)) >= _FEWEST_CAPITALS and words.isupper()


def _encloses(numbering: Numbering, words: str) -> bool:
    """Tell whether a number is that of a part: "I. Mục đích", "Chương II"."""
    if numbering.rank in (POINT, ARTICLE) or numbering.rank > POINT:
        return False
    return not words or words[0].isupper() or not words[0].isalpha()


def _is_bold(clause: Clause, text: str) -> bool:
    return any(
        run.style is Style.STRONG
        and clause.text[run.span.start : run.span.end].strip() == text
        for run in clause.styles
    )


def _underlined(path: str, lines: list[str], first_line: int) -> Iterator[Issue]:
    """Report rules: below a line they underline a heading, alone they part pages."""
    before = ""
    for number, line in enumerate(lines, start=first_line):
        if _RULE.fullmatch(line):
            if before and not before.startswith("|"):
                message = "Dòng này giống tiêu đề (có hàng gạch ở dưới)"
                remedy = f"Nếu là tiêu đề thì đặt {_MARKS} ở đầu dòng này và xóa "
                remedy += "hàng gạch ở dưới; nếu không thì chỉ xóa hàng gạch"
                code = IssueCode.HEADING_DOUBT
                yield Issue(path, number - 1, 1, code, message, remedy)
            else:
                message = f"Hàng gạch “{line.strip()[:9]}” in ra như chữ"
                remedy = "Bỏ hàng gạch, văn bản không cần vạch ngăn"
                yield Issue(path, number, 1, IssueCode.LEFTOVER, message, remedy)
        before = line.strip()
