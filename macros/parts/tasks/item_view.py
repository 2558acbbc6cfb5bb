"""A task → what a list says of it."""

from collections.abc import Iterable

from macros.parts.tasks.item import TaskItem
from macros.registry.library import Assignment, Library
from macros.registry.units import NamedUnit
from macros.vietnamese.dates import written
from macros.views.facets import place_and_period
from macros.views.task_due import due_label
from macros.words.addresses import plan_address, unit_address
from macros.words.cited import CitedDocument
from macros.words.facet import Facets
from macros.words.labels import capital, clause_label
from macros.words.named import Named


def item_of(
    library: Library, assignment: Assignment, facets: Facets | None = None
) -> TaskItem:
    """Return what a list says of a task; with *facets* it can be found by a filter."""
    task, turning = assignment.task, assignment.anniversary
    plan = library.plans[task.plan_id]
    return TaskItem(
        text=task.text,
        due=due_label(assignment),
        plan=Named(
            place_and_period(library, plan), plan_address(plan.id), plan.full_title
        ),
        clause=Named(
            clause_label(task.clause_id), plan_address(plan.id, task.clause_id)
        ),
        leads=named_bodies(assignment.leads),
        supports=named_bodies(assignment.supports),
        cites=tuple(
            CitedDocument(work_id, library.works[work_id].label)
            for work_id in assignment.cites
        ),
        forms=library.form_codes.get(task.id, ()),
        turning=_turning(library, assignment),
        differs=turning.is_far_from(task) if turning else False,
        progress=library.registers.progress.get(task.id),
        facets=facets,
    )


def named_body(unit: NamedUnit) -> Named:
    """Return a body as a plan prints its name; with a page if the register knows it."""
    return Named(capital(unit.name), unit.unit_id and unit_address(unit.unit_id))


def named_bodies(units: Iterable[NamedUnit]) -> tuple[Named, ...]:
    """Return bodies as a plan prints their names."""
    return tuple(map(named_body, units))


def _turning(library: Library, assignment: Assignment) -> str:
    """Return which document turns how many years, and when; "" for none."""
    turning = assignment.anniversary
    if turning is None:
        return ""
    label = library.works[turning.work_id].label
    return f"{label} tròn {turning.years} năm ngày {written(turning.day)}"
