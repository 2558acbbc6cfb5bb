"""Names of bodies that lead tasks and that the register does not know: one doubt."""

from collections.abc import Iterator

from macros.model.issue import Issue, IssueCode
from macros.registry.library import Assignment, Library
from macros.registry.units import UnitFinder
from macros.tasks.unit_names import names_begun
from macros.vietnamese.normalise import name_key


def names_bodies(assignment: Assignment) -> bool:
    """Tell whether a task has a leading body, known or not."""
    return any(lead.unit_id or names_begun(lead.name) for lead in assignment.leads)


def unknown_units(library: Library) -> Iterator[Issue]:
    """Yield one doubt with each unknown name and how often it leads a task.

    It stands where the first of them is; a clerk mends the register once for all.
    """
    counts: dict[str, int] = {}
    spelling: dict[str, str] = {}
    place: tuple[str, int, int] | None = None
    finder = UnitFinder(library.registers)
    for assignment in library.assignments:
        for name in _unknown(library, finder, assignment):
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


def _unknown(
    library: Library, finder: UnitFinder, assignment: Assignment
) -> Iterator[str]:
    """Yield the names in the words for leading bodies that the register lacks."""
    place = library.place_of_plan(library.plans[assignment.task.plan_id])
    for lead in assignment.leads:
        if not lead.unit_id:
            for name in names_begun(lead.name):
                if not finder.find(name, place).unit_id:
                    yield name


def task_place(library: Library, assignment: Assignment) -> tuple[str, int, int]:
    """Return the path, line and column at which a task begins."""
    task = assignment.task
    clause = library.clauses[task.plan_id, task.clause_id]
    line, column = clause.source.position(task.span.start)
    return library.plans[task.plan_id].path, line, column
