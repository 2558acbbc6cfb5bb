"""A library with one plan in a newer text, as far as that plan's own page goes.

To read all plans again takes seconds; what the others say of this one, and most of what
it says itself, is as before. So the page of an edited plan can be shown at once.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from macros.model.clause import Clause
from macros.model.reference import Reference
from macros.model.resolution import Ambiguous, Linked
from macros.registry.library import Assignment, AtClause, Library

_Key = tuple[str, str]  # of a clause: ids of its plan and its own


def with_plan(old: Library, alone: Library, plan_id: str) -> Library:
    """Return *old* with a plan as it is in *alone*, a library of that plan only.

    Clauses with the words that they had keep what *old* knows of them. What others
    cite means the documents of *old*, as far as the former tell which these are.
    """
    plan = alone.plans[plan_id]
    keys = [(plan_id, clause.id) for clause in plan.clauses]
    kept = {key for key in keys if _is_same(old.clauses.get(key), alone.clauses[key])}
    meant = _meaning(old, alone, kept)
    at = {k: old.at(*k) if k in kept else _of_old(alone.at(*k), meant) for k in keys}
    tasks = tuple(assignment for key in keys for assignment in at[key].tasks)
    known, units = old.registers.units, alone.registers.units
    new = {unit_id: unit for unit_id, unit in units.items() if unit_id not in known}
    return replace(
        old,
        registers=old.registers.with_units(new) if new else old.registers,
        plans=old.plans | {plan_id: plan},
        clauses=old.clauses | alone.clauses,
        works=alone.works | old.works,
        at_clause=old.at_clause | at,
        assignment_of=old.assignment_of | {a.task.id: a for a in tasks},
        tasks_of=old.tasks_of | {plan_id: tasks},
        targets_of=alone.targets_of
        | old.targets_of
        | {plan_id: tuple(target for key in keys for target in at[key].targets)},
        form_codes=alone.form_codes | old.form_codes,
        contradictions_in=alone.contradictions_in | old.contradictions_in,
        relations_of=alone.relations_of | old.relations_of,
    )


def _is_same(old: Clause | None, new: Clause) -> bool:
    """Tell whether a clause says what it said; it may stand in another line."""
    return old is not None and _said(old) == _said(new)


def _said(clause: Clause) -> tuple[object, ...]:
    override = clause.override and replace(clause.override, line=0)
    return clause.text, clause.path, clause.cells, override


def _meaning(old: Library, alone: Library, kept: Iterable[_Key]) -> dict[str, str]:
    """Return which work of *old* each work of *alone* is, as *kept* clauses tell."""
    return {
        theirs.work_id: ours.work_id
        for key in kept
        for before, now in zip(
            old.at(*key).references, alone.at(*key).references, strict=False
        )
        if before.mention == now.mention
        and isinstance(ours := before.resolution, Linked)
        and isinstance(theirs := now.resolution, Linked)
    }


def _of_old(at: AtClause, meant: Mapping[str, str]) -> AtClause:
    return replace(
        at,
        references=tuple(_reference(one, meant) for one in at.references),
        tasks=tuple(_assignment(one, meant) for one in at.tasks),
    )


def _reference(reference: Reference, meant: Mapping[str, str]) -> Reference:
    resolution = reference.resolution
    if isinstance(resolution, Linked):
        work_id = meant.get(resolution.work_id, resolution.work_id)
        return replace(reference, resolution=replace(resolution, work_id=work_id))
    if isinstance(resolution, Ambiguous):
        found = tuple(meant.get(name, name) for name in resolution.candidates)
        return replace(reference, resolution=replace(resolution, candidates=found))
    return reference


def _assignment(assignment: Assignment, meant: Mapping[str, str]) -> Assignment:
    cites = tuple(meant.get(name, name) for name in assignment.cites)
    return replace(assignment, cites=cites)
