"""Numbers that repeat, as converters write lists: 1. 1. 1."""

from collections.abc import Iterable, Iterator

from macros.model.clause import Clause, ClauseKind
from macros.model.issue import Issue, IssueCode
from macros.vietnamese.letters import BULLETS


def repeated_numbers(path: str, clauses: Iterable[Clause]) -> Iterator[Issue]:
    """Return a doubt where a number follows itself, one for each such run."""
    last: dict[tuple[str, ...], tuple[str, bool]] = {}
    for clause in clauses:
        if clause.marker in BULLETS or clause.kind is ClauseKind.NOTE:
            continue
        before, told = last.get(clause.path, ("", False))
        repeats = clause.marker == before
        if repeats and not told:
            message = f"Số thứ tự “{clause.marker}” lặp lại số ngay trước nó"
            remedy = "Đối chiếu bản gốc, ghi đúng số thứ tự in trên giấy"
            position = clause.source.position(0)
            code = IssueCode.REPEATED_NUMBER
            yield Issue(path, *position, code, message, remedy)
        last[clause.path] = (clause.marker, repeats)
