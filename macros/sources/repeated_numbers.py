"""Numbers that repeat, as converters write lists: 1. 1. 1."""

from collections.abc import Iterable, Iterator

from macros.model.clause import Clause, ClauseKind
from macros.model.issue import Issue, IssueCode
from macros.sources.heading_doubts import is_unmarked_heading
from macros.vietnamese.letters import BULLETS


def repeated_numbers(path: str, clauses: Iterable[Clause]) -> Iterator[Issue]:
    """Return a doubt where a number follows itself, one for each such run.

    Below another heading numbers begin anew, marked as one or not.
    """
    last: dict[tuple[str, ...], tuple[str, bool]] = {}
    for clause in clauses:
        if is_unmarked_heading(clause):
            last.clear()
            continue
        is_number = clause.marker and clause.marker not in BULLETS
        if clause.kind is ClauseKind.NOTE or not is_number:
            continue
        before, told = last.get(clause.path, ("", False))
        repeats = clause.marker == before
        if repeats and not told:
            yield _issue(path, clause)
        last[clause.path] = (clause.marker, repeats)


def _issue(path: str, clause: Clause) -> Issue:
    message = f"Số thứ tự “{clause.marker}” lặp lại số ngay trước nó"
    remedy = "Đối chiếu bản gốc, ghi đúng số thứ tự in trên giấy"
    position = clause.source.position(0)
    return Issue(path, *position, IssueCode.REPEATED_NUMBER, message, remedy)
