"""Forms by code, with when and by whom each is used."""

from collections.abc import Iterable
from dataclasses import dataclass

from macros.model.schedule import Deadline, Unscheduled
from macros.registry.forms import FormUse
from macros.registry.library import Assignment, Library
from macros.registry.units import NamedUnit
from macros.vietnamese.collation import sort_key
from macros.words.quote import Quote, quote


@dataclass(frozen=True, slots=True)
class FormRow:
    """One place that names a form, with the words around it.

    `times` has one task for each time at which the form is due, none where the text
    names no time; `leads` and `supports` are the bodies of all its tasks, each once.
    """

    use: FormUse
    times: tuple[Assignment, ...]
    leads: tuple[NamedUnit, ...]
    supports: tuple[NamedUnit, ...]
    quote: Quote


def form_index(library: Library) -> tuple[FormRow, ...]:
    """Return every place that names a form, by code, then in reading order."""
    rows = [
        _row(library, use, [library.assignment_of[task_id] for task_id in use.task_ids])
        for use in library.forms
    ]
    return tuple(sorted(rows, key=lambda row: sort_key(row.use.form.code)))


def distinct_times(tasks: Iterable[Assignment]) -> tuple[Assignment, ...]:
    """Return one of *tasks* for each time at which any of them is due."""
    by_time: dict[Deadline, Assignment] = {}
    for task in tasks:
        by_time.setdefault(task.task.deadline, task)
    by_time.pop(Unscheduled(), None)
    return tuple(by_time.values())


def _row(library: Library, use: FormUse, tasks: list[Assignment]) -> FormRow:
    clause = library.clauses[use.plan_id, use.clause_id]
    return FormRow(
        use=use,
        times=distinct_times(tasks),
        leads=_once(unit for task in tasks for unit in task.leads),
        supports=_once(unit for task in tasks for unit in task.supports),
        quote=quote(clause.text, use.form.span),
    )


def _once(units: Iterable[NamedUnit]) -> tuple[NamedUnit, ...]:
    by_body: dict[str, NamedUnit] = {}
    for unit in units:
        by_body.setdefault(unit.key, unit)
    return tuple(by_body.values())
