"""Names of bodies that lead tasks and that the register does not know: one doubt."""

import re
from collections.abc import Iterator

from macros.model.issue import Issue, IssueCode
from macros.registry.library import Assignment, Library
from macros.vietnamese.normalise import name_key

# What begins like this is an order, though "Ban" and "Tổ" begin names of bodies.
_ORDER = re.compile(
    r"(?:ban hành|tổ chức thực hiện|triển khai|xây dựng|tham mưu|chỉ đạo|hướng dẫn"
    r"|tuyên truyền|phối hợp)(?!\w)"
)


def unknown_leads(assignment: Assignment) -> tuple[str, ...]:
    """Return the names of leading bodies of a task that the register lacks."""
    names = (unit.name for unit in assignment.leads if not unit.unit_id)
    # "Ban Hành chính" is a body: only the first letter may be a capital.
    return tuple(n for n in names if not _ORDER.match(n[:1].lower() + n[1:]))


def unknown_units(library: Library) -> Iterator[Issue]:
    """Yield one doubt with each unknown name and how often it leads a task.

    It stands where the first of them is; a clerk mends the register once for all.
    """
    counts: dict[str, int] = {}
    spelling: dict[str, str] = {}
    place: tuple[str, int, int] | None = None
    for assignment in library.assignments:
        for name in unknown_leads(assignment):
            key = name_key(name)
            counts[key] = counts.get(key, 0) + 1
            spelling.setdefault(key, name)
            place = place or task_place(library, assignment)
    if place is None:
        return
    ranked = sorted(counts, key=lambda key: -counts[key])
    listed = ", ".join(f"“{spelling[key]}” ({counts[key]} việc)" for key in ranked)
    message = f"{len(counts)} cơ quan chưa có trong danh mục: {listed}"
    remedy = "Thêm cơ quan hoặc cách gọi vào danh-muc/co-quan.yml; "
    remedy += "xem từng chỗ bằng: python -m macros check --explain"
    yield Issue(*place, IssueCode.TASK_WITHOUT_UNIT, message, remedy)


def task_place(library: Library, assignment: Assignment) -> tuple[str, int, int]:
    """Return the path, line and column at which a task begins."""
    task = assignment.task
    clause = library.clauses[task.plan_id, task.clause_id]
    line, column = clause.source.position(task.span.start)
    return library.plans[task.plan_id].path, line, column
