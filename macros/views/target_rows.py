"""Targets → what a table says of them."""

from collections.abc import Iterable

from macros.registry.targets import PlanTarget
from macros.words.addresses import plan_address
from macros.words.due_labels import deadline_label
from macros.words.labels import capital, clause_label
from macros.words.named import Named
from macros.words.targets import TargetRow, amount_label


def target_rows(found: Iterable[PlanTarget]) -> tuple[TargetRow, ...]:
    """Return targets in words, each with the clause that sets it."""
    return tuple(map(_row, found))


def _row(found: PlanTarget) -> TargetRow:
    target = found.target
    return TargetRow(
        capital(target.subject or target.words),
        amount_label(target),
        deadline_label(target.period) if target.period else "Không nêu thời gian",
        Named(
            clause_label(found.clause_id), plan_address(found.plan_id, found.clause_id)
        ),
    )
