"""What stands at each clause: its references, its tasks, its targets, its topics."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from macros.model.reference import Reference
from macros.registry.library import Assignment, AtClause
from macros.registry.targets import PlanTarget
from macros.registry.topics import TopicClauses

_Key = tuple[str, str]  # of a clause: ids of its plan and its own


def what_stands(
    references_in: Mapping[_Key, tuple[Reference, ...]],
    assignments: Iterable[Assignment],
    targets: Iterable[PlanTarget],
    on_topic: Mapping[str, Iterable[TopicClauses]],
) -> dict[_Key, AtClause]:
    """Return what stands at every clause at which anything does."""
    tasks: dict[_Key, list[Assignment]] = defaultdict(list)
    for assignment in assignments:
        tasks[assignment.task.plan_id, assignment.task.clause_id].append(assignment)
    aims: dict[_Key, list[PlanTarget]] = defaultdict(list)
    for target in targets:
        aims[target.plan_id, target.clause_id].append(target)
    topics: dict[_Key, list[str]] = defaultdict(list)
    for topic_id, plans in on_topic.items():
        for entry in plans:
            for on in entry.clauses:
                topics[entry.plan.id, on.clause.id].append(topic_id)
    return {
        key: AtClause(
            references_in.get(key, ()),
            tuple(tasks.get(key, ())),
            tuple(aims.get(key, ())),
            tuple(topics.get(key, ())),
        )
        for key in dict.fromkeys((*references_in, *tasks, *aims, *topics))
    }
