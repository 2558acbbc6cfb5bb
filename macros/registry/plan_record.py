"""One file of plans/ke-hoach → all that it says by itself, as one value."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from macros.model.issue import Issue, Severity
from macros.model.plan import Plan
from macros.model.task import Task
from macros.model.unit import Registers
from macros.model.work import Mention
from macros.registry.cycles import CycleInPlan, cycles_in_plans
from macros.registry.forms import FormUse, form_uses
from macros.registry.mentions import mentions_in
from macros.registry.phrases import folded
from macros.registry.plan_doubts import plan_doubts
from macros.registry.surroundings import Surroundings
from macros.registry.targets import PlanTarget, plan_targets
from macros.registry.told_relations import (
    ToldInHead,
    ToldInText,
    told_in_head,
    told_in_text,
)
from macros.registry.topics import TopicClauses, topic_clauses
from macros.sources.decode import decode
from macros.sources.plan_reader import read_plan
from macros.tasks.charges import titles_naming
from macros.tasks.recognise import recognise_tasks


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRecord:
    """What a plan says, as far as no other plan and no directive has a say in it.

    `titles` are the names of bodies that titles consist of, by the title's id;
    `on_topic` and `cycles` go by the ids of topics and cycles; `issues` are those of
    the file, `doubts` those about what was read of its plan.
    """

    plan: Plan
    mentions: tuple[Mention, ...]
    tasks: tuple[Task, ...]
    titles: Mapping[str, tuple[str, ...]]
    targets: tuple[PlanTarget, ...]
    forms: tuple[FormUse, ...]
    on_topic: Mapping[str, tuple[TopicClauses, ...]]
    cycles: Mapping[str, tuple[CycleInPlan, ...]]
    in_text: tuple[ToldInText, ...]
    in_head: tuple[ToldInHead, ...]
    issues: tuple[Issue, ...]
    doubts: tuple[Issue, ...]


def plan_in(
    path: str, raw: bytes, registers: Registers
) -> tuple[Plan | None, list[Issue]]:
    """Return the plan in a file, or None where it cannot be read whole."""
    text, issues = decode(path, raw)
    if any(issue.severity is Severity.ERROR for issue in issues):
        return None, issues
    plan, found = read_plan(path, text, registers)
    return plan, issues + found


def record_in(path: str, raw: bytes, around: Surroundings) -> PlanRecord | None:
    """Return the record of a file, which depends on nothing but these arguments.

    None if it holds no plan, or one of another body, of which *around* is not all
    that counts.
    """
    plan, issues = plan_in(path, raw, around.registers)
    if plan is None or plan.unit_id != around.issuer.id:
        return None
    return record_of(plan, issues, around)


def record_of(plan: Plan, issues: Iterable[Issue], around: Surroundings) -> PlanRecord:
    """Return the record of a plan; *issues* are those of its file."""
    mentions = tuple(mentions_in([plan]))
    tasks = recognise_tasks(plan, around.names)
    titles = titles_naming(plan.clauses, around.names)
    clauses = {(plan.id, clause.id): clause for clause in plan.clauses}
    texts = {key: folded(clause.text) for key, clause in clauses.items()}
    topics, cycles = around.registers.topics, around.registers.cycles
    return PlanRecord(
        plan=plan,
        mentions=mentions,
        tasks=tasks,
        titles={clause_id: charge.lead for clause_id, charge in titles.items()},
        targets=plan_targets([plan]),
        forms=form_uses(clauses, tasks),
        on_topic=topic_clauses([plan], topics.values(), texts),
        cycles=cycles_in_plans(cycles.values(), [plan], tasks, texts),
        in_text=tuple(told_in_text(plan, mentions)),
        in_head=tuple(told_in_head(plan)),
        issues=tuple(issues),
        doubts=tuple(plan_doubts(plan, mentions, tasks, titles)),
    )
