"""Names of bodies that neither the register nor a type of body knows: doubts."""

from collections.abc import Iterator
from dataclasses import dataclass

from macros.model.issue import Issue, IssueCode
from macros.registry.library import Assignment, Library
from macros.registry.units import NamedUnit, UnitFinder
from macros.tasks.unit_names import names_begun
from macros.vietnamese.normalise import name_key


@dataclass(slots=True)
class _Unknown:
    """A name, where it stands first, and how many tasks name it."""

    name: str
    place: tuple[str, int, int]
    leads: int = 0
    supports: int = 0

    @property
    def issue(self) -> Issue:
        told = (("chủ trì", self.leads), ("phối hợp", self.supports))
        counts = ", ".join(f"{role} {count} việc" for role, count in told if count)
        message = f"Chưa rõ “{self.name}” là cơ quan nào ({counts})"
        remedy = "Thêm cơ quan hoặc cách gọi vào danh-muc/co-quan.yml"
        return Issue(*self.place, IssueCode.UNTOLD_BODY, message, remedy)


def names_bodies(assignment: Assignment) -> bool:
    """Tell whether a task has a leading body, known or not."""
    return any(lead.unit_id or names_begun(lead.name) for lead in assignment.leads)


def unknown_units(library: Library) -> Iterator[Issue]:
    """Yield a doubt for each unknown name, at the first place where a task names it.

    A clerk mends the register once for all tasks.
    """
    found: dict[str, _Unknown] = {}
    finder = UnitFinder(library.registers)
    for assignment in library.assignments:
        for name in _unknown(library, finder, assignment, assignment.leads):
            _noted(found, library, assignment, name).leads += 1
        for name in _unknown(library, finder, assignment, assignment.supports):
            _noted(found, library, assignment, name).supports += 1
    for unknown in found.values():
        yield unknown.issue


def _noted(
    found: dict[str, _Unknown], library: Library, assignment: Assignment, name: str
) -> _Unknown:
    key = name_key(name)
    if key not in found:
        found[key] = _Unknown(name, _name_place(library, assignment, name))
    return found[key]


def _unknown(
    library: Library,
    finder: UnitFinder,
    assignment: Assignment,
    units: tuple[NamedUnit, ...],
) -> Iterator[str]:
    """Yield the names in the words for bodies that the register lacks."""
    place = library.place_of_plan(library.plans[assignment.task.plan_id])
    for unit in units:
        if not unit.unit_id:
            for name in names_begun(unit.name):
                if not finder.find(name, place).unit_id:
                    yield name


def _name_place(
    library: Library, assignment: Assignment, name: str
) -> tuple[str, int, int]:
    """Return where a task prints a name, or else where the task begins."""
    task = assignment.task
    for clause_id in (task.clause_id, *task.told_by):
        clause = library.clauses[task.plan_id, clause_id]
        text = clause.text
        begin = task.span.start if clause_id == task.clause_id else 0
        at = text.find(name, begin) if name in text[begin:] else text.find(name)
        if at >= 0:
            line, column = clause.source.position(at)
            return library.plans[task.plan_id].path, line, column
    return task_place(library, assignment)


def task_place(library: Library, assignment: Assignment) -> tuple[str, int, int]:
    """Return the path, line and column at which a task begins."""
    task = assignment.task
    clause = library.clauses[task.plan_id, task.clause_id]
    line, column = clause.source.position(task.span.start)
    return library.plans[task.plan_id].path, line, column
