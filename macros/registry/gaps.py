"""The library → what it does not tell: directives, plans, tasks, bodies with gaps."""

import re
from collections.abc import Iterable, Iterator

from macros.model.currency import CurrencyState
from macros.model.document_type import base_type
from macros.model.gap import Gap, GapKind, GapNote
from macros.model.plan import Plan
from macros.model.relation import LEADS_DOWN
from macros.model.resolution import Ambiguous, Unresolved
from macros.model.schedule import Unscheduled
from macros.model.work import Mention, Work
from macros.registry.idle_units import idle_units
from macros.registry.levels import level_of
from macros.registry.library import Assignment, Library

_OVER = frozenset({CurrencyState.ENDED, CurrencyState.REPLACED})
# They report, ask or agree; nothing in them is to be carried out by a plan.
_NO_ORDERS = frozenset(
    {"báo cáo", "biên bản", "tờ trình", "hợp đồng", "giấy phép", "giấy mời"}
)
_WHOLE_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def gaps_of(library: Library) -> tuple[Gap, ...]:
    """Return the gaps kind by kind, each kind in the order of the library."""
    return (
        *_works_without_plan(library),
        *_plans_without_directive(library),
        *_tasks_without_lead(library),
        *_tasks_without_due(library),
        *idle_units(library),
        *_works_without_date(library),
        *_plans_without_number(library),
        *_plans_without_day(library),
        *_open_citations(library),
    )


def _works_without_plan(library: Library) -> Iterator[Gap]:
    carried = _carried_out(library)
    for work in library.works.values():
        gone = work.currency.state in _OVER
        silent = base_type(work.type_word) in _NO_ORDERS
        if not (work.id in carried or work.plan_id or gone or silent):
            citing = _citing(library, work)
            path, line = _file_of(library, work)
            if citing:
                plan = library.plans[citing[0]]
                path, line = plan.path, plan.lines.implements
            yield _about_work(library, work, GapKind.NO_PLAN, path, line)


def _carried_out(library: Library) -> set[str]:
    """Return the documents from which some way leads down to a plan."""
    found: set[str] = set()
    waiting = [*library.plans]
    while waiting:
        for step in library.descents.above.get(waiting.pop(), ()):
            if step.upper not in found:
                found.add(step.upper)
                waiting.append(step.upper)
    return found


def _plans_without_directive(library: Library) -> Iterator[Gap]:
    for plan in library.plans.values():
        level = level_of(library, plan.id)
        named = any(
            relation.source_id == plan.id
            and relation.kind in LEADS_DOWN
            and not level.is_above(level_of(library, relation.target_id))
            for relation in library.relations_of[plan.id]
        )
        if not (named or plan.implements):
            yield _about_plan(
                library, plan, GapKind.NO_DIRECTIVE, plan.lines.implements
            )


def _tasks_without_lead(library: Library) -> Iterator[Gap]:
    for assignment in library.assignments:
        if not assignment.leads:
            task = assignment.task
            override = library.clauses[task.plan_id, task.clause_id].override
            checked = override is not None and override.lead == ()
            notes = (GapNote.CHECKED,) if checked else ()
            yield _about_task(library, assignment, GapKind.NO_LEAD, notes)


def _tasks_without_due(library: Library) -> Iterator[Gap]:
    for assignment in library.assignments:
        task = assignment.task
        if isinstance(task.deadline, Unscheduled):
            override = library.clauses[task.plan_id, task.clause_id].override
            checked = override is not None and override.due == ""
            notes = [GapNote.CHECKED] if checked else []
            notes += [GapNote.WORKED_OUT] if assignment.anniversary else []
            yield _about_task(library, assignment, GapKind.NO_DUE, notes)


def _works_without_date(library: Library) -> Iterator[Gap]:
    for work in library.works.values():
        if work.date is None and library.references_of[work.id]:
            path, line = _file_of(library, work)
            yield _about_work(library, work, GapKind.NO_DATE, path, line)


def _plans_without_number(library: Library) -> Iterator[Gap]:
    for plan in library.plans.values():
        if not plan.number:
            yield _about_plan(library, plan, GapKind.NO_NUMBER, plan.lines.number)


def _plans_without_day(library: Library) -> Iterator[Gap]:
    for plan in library.plans.values():
        if not _WHOLE_DAY.fullmatch(plan.date):
            yield _about_plan(library, plan, GapKind.NO_DAY, plan.lines.day)


def _open_citations(library: Library) -> Iterator[Gap]:
    for reference in library.references:
        if isinstance(reference.resolution, Ambiguous | Unresolved):
            mention = reference.mention
            plan = library.plans[mention.plan_id]
            _, line = _position(library, mention)
            yield Gap(
                kind=GapKind.OPEN_CITATION,
                text=" ".join(mention.citation.exact.split()),
                path=plan.path,
                line=line,
                place_id=library.place_of_plan(plan),
                plan_ids=(plan.id,),
                clause_id=mention.clause_id,
            )


def _citing(library: Library, work: Work) -> tuple[str, ...]:
    """Return the plans that cite *work*, each once."""
    plans = (r.mention.plan_id for r in library.references_of[work.id])
    return tuple(dict.fromkeys(plans))


def _file_of(library: Library, work: Work) -> tuple[str, int]:
    """Return where the date of *work* belongs: its file, or where it is first cited."""
    if work.directive:
        return work.directive.path, work.directive.date_line
    return _position(library, library.references_of[work.id][0].mention)


def _position(library: Library, mention: Mention) -> tuple[str, int]:
    clause = library.clauses[mention.plan_id, mention.clause_id]
    line, _ = clause.source.position(mention.citation.span.start)
    return library.plans[mention.plan_id].path, line


def _about_work(
    library: Library, work: Work, kind: GapKind, path: str, line: int
) -> Gap:
    year_alone = kind is GapKind.NO_DATE and work.year
    return Gap(
        kind=kind,
        text=work.label,
        path=path,
        line=line,
        place_id=work.place_id,
        plan_ids=_citing(library, work),
        work_id=work.id,
        notes=(GapNote.YEAR_KNOWN,) if year_alone else (),
    )


def _about_plan(library: Library, plan: Plan, kind: GapKind, line: int) -> Gap:
    return Gap(
        kind=kind,
        text=plan.full_title,
        path=plan.path,
        line=line,
        place_id=library.place_of_plan(plan),
        plan_ids=(plan.id,),
    )


def _about_task(
    library: Library, assignment: Assignment, kind: GapKind, notes: Iterable[GapNote]
) -> Gap:
    task = assignment.task
    plan = library.plans[task.plan_id]
    clause = library.clauses[task.plan_id, task.clause_id]
    line, _ = clause.source.position(task.span.start)
    return Gap(
        kind=kind,
        text=task.text,
        path=plan.path,
        line=line,
        place_id=library.place_of_plan(plan),
        plan_ids=(plan.id,),
        clause_id=task.clause_id,
        task_id=task.id,
        notes=tuple(notes),
    )
