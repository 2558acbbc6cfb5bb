"""Relations and tasks → which document came down from which."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from macros.model.clause import ClauseKind
from macros.model.plan import Plan
from macros.model.relation import (
    CARRIES_OUT,
    LEADS_DOWN,
    FromText,
    Relation,
    RelationKind,
)
from macros.model.task import Task
from macros.model.unit import Level
from macros.model.work import Work

# Who orders the review of a directive works on it, too.
_DOWN = LEADS_DOWN | {RelationKind.REVIEWS, RelationKind.CONCLUDES}
_FURTHEST = 8  # steps; no way from the top to a commune has more


@dataclass(frozen=True, slots=True)
class Descent:
    """One step: what says that *lower* came from *upper*, and the tasks tied to it.

    Ids are those of plans or works. `relations` is empty where only tasks name the
    upper document; `is_whole` says that a plan as a whole carries it out, and not
    only by the tasks named; `is_reversed` that the lower one is of a higher level.
    """

    upper: str
    lower: str
    relations: tuple[Relation, ...]
    task_ids: tuple[str, ...]
    is_whole: bool
    is_reversed: bool


@dataclass(frozen=True, slots=True)
class Descents:
    """All steps, by the document above and by the one below."""

    below: dict[str, tuple[Descent, ...]]
    above: dict[str, tuple[Descent, ...]]


@dataclass(slots=True)
class _Edge:
    relations: list[Relation] = field(default_factory=list)
    tasks: dict[str, None] = field(default_factory=dict)
    is_whole: bool = False


_Edges = dict[tuple[str, str], _Edge]  # by the ids of the upper and the lower one


def descents_of(
    plans: Mapping[str, Plan],
    works: Mapping[str, Work],
    relations: Iterable[Relation],
    tasks: Iterable[tuple[Task, tuple[str, ...]]],
    level_of: Callable[[str], Level],
) -> Descents:
    """Return the steps down between *plans* and *works*.

    *tasks* come with the ids of the works that they cite. A plan stands below a
    document that it carries out, rests on or reviews, and below one that a task of
    it names. Nothing of a higher level rests on a lower one; where it is said to
    carry it out, the step is there and marked.
    """
    edges: _Edges = defaultdict(_Edge)
    by_clause: dict[tuple[str, str], list[str]] = defaultdict(list)
    for task, cites in tasks:
        by_clause[task.plan_id, task.clause_id].append(task.id)
        for work_id in cites:
            upper = works[work_id].plan_id or work_id
            if upper != task.plan_id:
                edges[upper, task.plan_id].tasks[task.id] = None
    opening = {plan.id: _opening(plan) for plan in plans.values()}
    for relation in relations:
        if relation.kind in _DOWN:
            edge = edges[relation.target_id, relation.source_id]
            edge.relations.append(relation)
            for said in relation.evidence:
                if not isinstance(said, FromText):
                    edge.is_whole |= relation.source_id in plans
                elif said.plan_id == relation.source_id:
                    edge.is_whole |= said.clause_id in opening[said.plan_id]
                    mine = by_clause.get((said.plan_id, said.clause_id), ())
                    edge.tasks.update(dict.fromkeys(mine))
    found = [
        Descent(
            upper,
            lower,
            tuple(edge.relations),
            tuple(edge.tasks),
            edge.is_whole,
            level_of(lower).is_above(level_of(upper)),
        )
        for (upper, lower), edge in _told_once(edges).items()
    ]
    steps = [step for step in found if not step.is_reversed or _claimed(step)]
    return Descents(
        _grouped((step.upper, step) for step in steps),
        _grouped((step.lower, step) for step in steps),
    )


def _opening(plan: Plan) -> frozenset[str]:
    """Return the clauses before the first heading: they speak of the whole plan."""
    clauses = []
    for clause in plan.clauses:
        if clause.kind is ClauseKind.HEADING:
            break
        clauses.append(clause.id)
    return frozenset(clauses)


def _told_once(edges: _Edges) -> _Edges:
    """Return the steps without those that only repeat a longer way.

    A task that names a conclusion and the resolution behind it stands below the
    conclusion; the resolution's own way leads there.
    """
    above: dict[str, list[str]] = defaultdict(list)
    for (upper, lower), edge in edges.items():
        if edge.relations:
            above[lower].append(upper)
    behind = {upper: _behind(upper, above) for upper, _ in edges}
    elsewhere: dict[tuple[str, str], set[str]] = defaultdict(set)
    for (near, lower), edge in edges.items():
        for far in behind[near]:
            if near not in behind.get(far, ()):
                elsewhere[far, lower].update(edge.tasks)
    return {
        ends: edge
        for ends, edge in edges.items()
        if edge.relations or not edge.tasks.keys() <= elsewhere[ends]
    }


def _behind(name: str, above: Mapping[str, list[str]]) -> frozenset[str]:
    """Return the documents some steps above *name*."""
    seen: set[str] = set()
    row = [name]
    for _ in range(_FURTHEST):
        row = [up for here in row for up in above.get(here, ()) if up not in seen]
        seen.update(row)
    return frozenset(seen)


def _claimed(step: Descent) -> bool:
    return any(relation.kind in CARRIES_OUT for relation in step.relations)


def _grouped(
    pairs: Iterable[tuple[str, Descent]],
) -> dict[str, tuple[Descent, ...]]:
    groups: dict[str, list[Descent]] = defaultdict(list)
    for key, step in pairs:
        groups[key].append(step)
    return {key: tuple(group) for key, group in groups.items()}
