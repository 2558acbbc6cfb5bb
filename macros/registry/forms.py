"""Which forms the clauses of plans name, and which tasks they belong to."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from macros.citations.forms import recognise_forms
from macros.model.clause import Clause
from macros.model.form import FormMention
from macros.model.task import Task


@dataclass(frozen=True, slots=True)
class FormUse:
    """A form in its place, with the ids of the tasks that use it."""

    plan_id: str
    clause_id: str
    form: FormMention
    task_ids: tuple[str, ...]


def form_uses(
    clauses: Mapping[tuple[str, str], Clause], tasks: Iterable[Task]
) -> tuple[FormUse, ...]:
    """Return the forms of *clauses*, which are by plan and id, in reading order.

    A form within the words of a task is that task's; one beside them is of every
    task of its clause.
    """
    tasks_of: dict[tuple[str, str], list[Task]] = defaultdict(list)
    for task in tasks:
        tasks_of[task.plan_id, task.clause_id].append(task)
    return tuple(
        FormUse(*key, form, _users(form, tasks_of.get(key, [])))
        for key, clause in clauses.items()
        for at, text in clause.pieces
        for form in (one.moved(at) for one in recognise_forms(text))
    )


def codes_by_task(uses: Iterable[FormUse]) -> dict[str, tuple[str, ...]]:
    """Return the codes of the forms that each task uses, each once, by task id."""
    codes: dict[str, dict[str, None]] = defaultdict(dict)
    for use in uses:
        for task_id in use.task_ids:
            codes[task_id][use.form.code] = None
    return {task_id: tuple(found) for task_id, found in codes.items()}


def _users(form: FormMention, tasks: list[Task]) -> tuple[str, ...]:
    around = [t.id for t in tasks if t.span.start <= form.span.start < t.span.end]
    return tuple(around or (task.id for task in tasks))
