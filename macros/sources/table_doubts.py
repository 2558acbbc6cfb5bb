"""Tables that are not read as tables, or whose rows do not fit their head."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from macros.model.clause import IN_TABLE, Clause, ClauseKind
from macros.model.issue import Issue, IssueCode

_REMEDY = "Viết bảng bằng các dòng có vạch đứng hai đầu: | Nội dung | Thời gian |, "
_REMEDY += "dưới dòng đầu bảng là dòng | --- | --- |"
_RULE_LETTERS = frozenset("-:= ")


@dataclass(frozen=True, slots=True)
class _Kind:
    """A way of writing a table that is not read, and a line of it."""

    pattern: re.Pattern[str]
    message: str


_UNREAD = (
    # +-----+-----+
    _Kind(
        re.compile(r"\s{0,9}\+(?:[-=:]{2,999}\+)+\s{0,9}\Z"),
        "Bảng kẻ bằng dấu + và -, thư viện không đọc",
    ),
    # Nội dung | Chủ trì | Thời gian
    _Kind(
        re.compile(r"\s{0,99}[^\s|][^|]{0,999}(?<!\\)\s\|\s"),
        "Dòng có vạch đứng ở giữa mà không có ở đầu, không đọc là bảng",
    ),
    # 1<tab>Mở lớp<tab>Phòng Nội vụ
    _Kind(
        re.compile(r"\s{0,99}\S[^\t\n]{0,999}\t\s{0,99}\S[^\t\n]{0,999}\t\s{0,99}\S"),
        "Dòng có các cột cách nhau bằng dấu tab, không đọc là bảng",
    ),
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
    for number, line in enumerate(lines, start=first_line):
        kind = next((k for k in _UNREAD if k.pattern.match(line)), None)
        if kind and told is None:
            yield Issue(path, number, 1, IssueCode.TABLE_DOUBT, kind.message, _REMEDY)
        told = kind or (told if line.strip() else None)


def _issue(path: str, row: Clause, message: str, remedy: str) -> Issue:
    position = row.source.position(0)
    return Issue(path, *position, IssueCode.TABLE_DOUBT, message, remedy)
