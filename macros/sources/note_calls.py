"""Footnotes and where they are called: each has the other, or it is a mistake."""

from macros.model.clause import Clause, ClauseKind
from macros.model.issue import Issue, IssueCode
from macros.vietnamese.slug import slug


def note_issues(path: str, clauses: tuple[Clause, ...]) -> list[Issue]:
    """Report footnotes that are called but missing, and the reverse."""
    defined = {c.id: c for c in clauses if c.kind is ClauseKind.NOTE}
    called: dict[str, tuple[Clause, int]] = {}
    for clause in clauses:
        for mark in clause.notes:
            called[f"chu-thich-{slug(mark.label)}"] = (clause, mark.span.start)
    issues = []
    for clause_id, (clause, offset) in called.items():
        if clause_id not in defined:
            message = f"Chú thích “{clause_id[10:]}” được gọi nhưng không có nội dung"
            remedy = f"Thêm đoạn “[^{clause_id[10:]}]: ...” vào cuối văn bản"
            position = clause.source.position(offset)
            issues.append(Issue(path, *position, IssueCode.BAD_NOTE, message, remedy))
    for clause_id, clause in defined.items():
        if clause_id not in called:
            message = f"Chú thích “{clause_id[10:]}” không được gọi ở chỗ nào"
            remedy = f"Đặt “[^{clause_id[10:]}]” vào chỗ văn bản gốc đánh số chú thích"
            position = clause.source.position(0)
            issues.append(Issue(path, *position, IssueCode.BAD_NOTE, message, remedy))
    return issues
