"""Asterisks that mark nothing and are printed as letters: "**đậm bỏ dở"."""

import re
from collections.abc import Iterable, Iterator

from macros.model.clause import Clause
from macros.model.issue import Issue, IssueCode

# Not "(*)", nor "5 * 3", which offices print.
_STRAY = re.compile(r"\*{2,}|(?<![*\w])\*(?=\w)")


def stray_stars(
    path: str, clauses: Iterable[Clause], body: str, first_line: int
) -> Iterator[Issue]:
    """Return a doubt for the first such asterisks of each clause, unless escaped."""
    lines = body.split("\n")
    for clause in clauses:
        for found in _STRAY.finditer(clause.text) if "*" in clause.text else ():
            line, column = clause.source.position(found.start())
            if lines[line - first_line][column - 2 : column - 1] == "\\":
                continue
            message = f"Dấu “{found[0][:9]}” không có dấu đóng, in ra như chữ"
            remedy = "Thêm dấu đóng hoặc bỏ dấu; nếu bản gốc in dấu ấy thì viết \\*"
            yield Issue(path, line, column, IssueCode.LEFTOVER, message, remedy)
            break
