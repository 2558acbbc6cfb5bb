"""The library → forms by code, with when and by whom each is used."""

from collections.abc import Iterable

from macros.pages.calendar.forms_value import FormRow
from macros.pages.calendar.times_view import named_times
from macros.parts.tasks.item_view import named_bodies
from macros.registry.forms import FormUse
from macros.registry.library import Library
from macros.registry.units import NamedUnit
from macros.vietnamese.collation import sort_key
from macros.views.facets import place_and_period
from macros.words.addresses import plan_address
from macros.words.labels import clause_label
from macros.words.named import Named
from macros.words.quote import quote


def form_index(library: Library) -> tuple[FormRow, ...]:
    """Return every place that names a form, by code, then in reading order."""
    rows = (_row(library, use) for use in library.forms)
    return tuple(sorted(rows, key=lambda row: sort_key(row.code)))


def _row(library: Library, use: FormUse) -> FormRow:
    tasks = [library.assignment_of[task_id] for task_id in use.task_ids]
    plan = library.plans[use.plan_id]
    clause = library.clauses[use.plan_id, use.clause_id]
    return FormRow(
        code=use.form.code,
        times=named_times(tasks),
        leads=_once(unit for task in tasks for unit in task.leads),
        supports=_once(unit for task in tasks for unit in task.supports),
        clause=Named(
            f"{place_and_period(library, plan)}: {clause_label(use.clause_id)}",
            plan_address(plan.id, use.clause_id),
        ),
        quote=quote(clause.text, use.form.span),
    )


def _once(units: Iterable[NamedUnit]) -> tuple[Named, ...]:
    by_body: dict[str, NamedUnit] = {}
    for unit in units:
        by_body.setdefault(unit.key, unit)
    return named_bodies(by_body.values())
