"""Which tasks belong to which cycle, and to which of its steps."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from macros.model.clause import ClauseKind
from macros.model.cycle import Cycle, CycleStep
from macros.model.plan import Plan
from macros.model.task import Task
from macros.registry.phrases import PhraseFinder, folded, phrase_finder
from macros.vietnamese.normalise import MatchingCopy

Texts = Mapping[tuple[str, str], MatchingCopy]
_BOUNDARY = re.compile(r"(?<=[;.])\s+")


@dataclass(frozen=True, slots=True)
class StepInPlan:
    """A step as one plan has it.

    `task_ids` are the tasks of the step; where there are none, `clause_ids` are the
    clauses that speak of it all the same, beside other work or without giving a task.
    """

    step: CycleStep
    task_ids: tuple[str, ...]
    clause_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CycleInPlan:
    """A cycle as one plan has it; `other_task_ids` are its tasks of no step."""

    plan: Plan
    steps: tuple[StepInPlan, ...]
    other_task_ids: tuple[str, ...]


def cycles_in_plans(
    cycles: Iterable[Cycle],
    plans: Collection[Plan],
    tasks: Iterable[Task],
    texts: Texts,
) -> dict[str, tuple[CycleInPlan, ...]]:
    """Return the plans in which *cycles* stand, by the id of the cycle.

    *texts* are the folded ones of clauses, by plan and id.
    """
    told = [(task, folded(task.text)) for task in tasks]
    return {cycle.id: _in_plans(cycle, plans, told, texts) for cycle in cycles}


def _in_plans(
    cycle: Cycle,
    plans: Iterable[Plan],
    tasks: Iterable[tuple[Task, MatchingCopy]],
    texts: Texts,
) -> tuple[CycleInPlan, ...]:
    """Return the plans of which at least one of *tasks* belongs to the cycle.

    A task belongs to the first step with a phrase in its words. A step without a
    task is spoken of where one part of a sentence holds a phrase of the cycle and
    one of the step; headings do not count.
    """
    of_cycle = phrase_finder(cycle.phrases)
    of_steps = [(step, phrase_finder(step.phrases)) for step in cycle.steps]
    placed: dict[str, dict[CycleStep | None, list[str]]] = defaultdict(dict)
    for task, text in tasks:
        if of_cycle.find(text):
            steps = (step for step, finder in of_steps if finder.find(text))
            placed[task.plan_id].setdefault(next(steps, None), []).append(task.id)
    found = []
    for plan in plans:
        if plan.id in placed:
            own = placed[plan.id]
            missing = any(step not in own for step in cycle.steps)
            parts = _parts(plan, of_cycle, texts) if missing else []
            steps_here = tuple(
                StepInPlan(step, tuple(own[step]), ())
                if step in own
                else StepInPlan(step, (), _holding(parts, finder))
                for step, finder in of_steps
            )
            others = tuple(own.get(None, ()))
            found.append(CycleInPlan(plan, steps_here, others))
    return tuple(found)


def _parts(
    plan: Plan, of_cycle: PhraseFinder, texts: Texts
) -> list[tuple[str, MatchingCopy]]:
    """Return the parts of sentences on a cycle, each with the id of its clause."""
    return [
        (clause.id, part)
        for clause in plan.clauses
        if clause.kind is not ClauseKind.HEADING
        if of_cycle.find(texts[plan.id, clause.id])
        for part in map(folded, _BOUNDARY.split(clause.text))
        if of_cycle.find(part)
    ]


def _holding(
    parts: Iterable[tuple[str, MatchingCopy]], finder: PhraseFinder
) -> tuple[str, ...]:
    """Return the clauses with a part that holds a phrase, each once."""
    return tuple(dict.fromkeys(at for at, part in parts if finder.find(part)))
