"""Which targets the clauses of plans set."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from macros.model.citation import Span
from macros.model.clause import Clause, ClauseKind
from macros.model.plan import Plan
from macros.model.target import Target
from macros.tasks.recognise import plan_years
from macros.tasks.targets import targets_in


@dataclass(frozen=True, slots=True)
class PlanTarget:
    """A target in its place; its span counts letters of the clause's text."""

    plan_id: str
    clause_id: str
    target: Target


def plan_targets(plans: Iterable[Plan]) -> tuple[PlanTarget, ...]:
    """Return the targets of *plans*, in reading order."""
    return tuple(
        PlanTarget(plan.id, clause.id, target)
        for plan in plans
        for clause in plan.clauses
        for target in _in_clause(clause, plan_years(plan))
    )


def _in_clause(clause: Clause, years: tuple[int, int]) -> Iterator[Target]:
    """Return the targets of a paragraph, or of the cells of a row one by one."""
    if clause.kind is ClauseKind.PARAGRAPH:
        yield from _in_span(clause, Span(len(clause.marker), len(clause.text)), years)
    elif clause.kind is ClauseKind.TABLE_ROW:
        for cell in clause.cells:
            yield from _in_span(clause, cell, years)


def _in_span(clause: Clause, part: Span, years: tuple[int, int]) -> Iterator[Target]:
    for target in targets_in(clause.text[part.start : part.end], years):
        start, end = target.span.start, target.span.end
        yield replace(target, span=Span(part.start + start, part.start + end))
