"""Tables that are not read as tables, or whose rows do not fit their head."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from macros.model.clause import IN_TABLE, Clause, ClauseKind
from macros.model.issue import Issue, IssueCode
from macros.vietnamese.letters import LETTERS

_REMEDY = "Viết bảng bằng các dòng có vạch đứng hai đầu: | Nội dung | Thời gian |, "
_REMEDY += "dưới dòng đầu bảng là dòng | --- | --- |"
_RULE_LETTERS = frozenset("-:= ")


@dataclass(frozen=True, slots=True)
class _Kind:
    """A way of writing a table that is not read, a line of it, and what that has."""

    sign: str
    pattern: re.Pattern[str]
    message: str


_TABS = "Dòng có các cột cách nhau bằng dấu tab, không đọc là bảng"
_TWO_CELLS = (
    rf"[^\S\n]{{0,99}}[^\s][^\t\n]{{0,999}}(?<=[{LETTERS}0-9])[ ]{{0,9}}"
    r"\t[^\t\n]{1,999}"
)
_UNREAD = (
    # +-----+-----+
    _Kind(
        "+",
        re.compile(r"[^\S\n]{0,9}\+(?:[-=:]{2,999}\+)+[^\S\n]{0,9}\n"),
        "Bảng kẻ bằng dấu + và -, thư viện không đọc",
    ),
    # Nội dung | Chủ trì | Thời gian
    _Kind(
        "|",
        re.compile(r"[^\S\n]{0,99}[^\s|][^|\n]{0,999}(?<!\\)[^\S\n]\|\s"),
        "Dòng có vạch đứng ở giữa mà không có ở đầu, không đọc là bảng",
    ),
    # 1<tab>Mở lớp<tab>Phòng Nội vụ
    _Kind(
        "\t",
        re.compile(
            r"[^\S\n]{0,99}\S[^\t\n]{0,999}\t[^\S\n]{0,99}\S[^\t\n]{0,999}\t[^\S\n]{0,99}\S"
        ),
        _TABS,
    ),
    # Cơ quan<tab>Thời gian, and below it Phòng Nội vụ<tab>Tháng 5; "1.<tab>" numbers
    _Kind("\t", re.compile(rf"{_TWO_CELLS}\n{_TWO_CELLS}"), _TABS),
)


def table_doubts(
    path: str, clauses: Iterable[Clause], body: str, first_line: int
) -> Iterator[Issue]:
    """Return the doubts about the tables of *body*, whose clauses are given."""
    yield from _unread(path, body.split("\n"), first_line)
    head: Clause | None = None
    for clause in clauses:
        if clause.kind not in IN_TABLE:
            head = None
            continue
        if head is None and clause.kind is ClauseKind.TABLE_ROW:
            message = "Bảng không có dòng | --- | --- | dưới dòng đầu bảng"
            remedy = "Thêm dòng | --- | --- | dưới dòng ghi tên các cột"
            yield _issue(path, clause, message, remedy)
        if head is None or clause.kind is ClauseKind.TABLE_HEAD:
            head = clause
        yield from _misfit(path, clause, len(head.cells))


def _misfit(path: str, row: Clause, wanted: int) -> Iterator[Issue]:
    if row.text.strip() and _RULE_LETTERS.issuperset(row.text):
        message = "Dòng | --- | --- | không ở ngay dưới dòng đầu bảng, in ra như chữ"
        remedy = "Đặt dòng này dưới dòng ghi tên các cột, mỗi bảng một dòng"
        yield _issue(path, row, message, remedy)
    elif len(row.cells) != wanted:
        message = f"Dòng có {len(row.cells)} ô, đầu bảng có {wanted} ô"
        remedy = "Thêm hoặc bỏ vạch đứng cho đủ ô; ô trống viết | |"
        yield _issue(path, row, message, remedy)


def _unread(path: str, lines: list[str], first_line: int) -> Iterator[Issue]:
    """Report the first line of each table that is written in another way."""
    told: _Kind | None = None
    below = [*lines[1:], ""]
    for number, (line, after) in enumerate(zip(lines, below, strict=True), first_line):
        both = f"{line}\n{after}"
        signed = [kind for kind in _UNREAD if kind.sign in line]
        kind = next((kind for kind in signed if kind.pattern.match(both)), None)
        if kind and told is None:
            yield Issue(path, number, 1, IssueCode.TABLE_DOUBT, kind.message, _REMEDY)
        told = kind or (told if line.strip() else None)


def _issue(path: str, row: Clause, message: str, remedy: str) -> Issue:
    position = row.source.position(0)
    return Issue(path, *position, IssueCode.TABLE_DOUBT, message, remedy)
