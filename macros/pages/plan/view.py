"""The library and a plan → the value of its page."""

from collections import Counter, defaultdict

from macros.model.plan import Plan
from macros.model.schedule import Unscheduled
from macros.model.unit import Unit
from macros.pages.plan.mentions_view import (
    Cited,
    changed_here,
    changed_works,
    cited_here,
    open_in,
    works_cited,
)
from macros.pages.plan.text_view import plan_text
from macros.pages.plan.value import (
    EndedHere,
    PlanFacts,
    PlanTasks,
    PlanView,
    TaskRow,
)
from macros.parts.relations.view import relations
from macros.parts.tasks.item_view import named_bodies
from macros.parts.way.view import way
from macros.registry.library import Library
from macros.vietnamese.collation import SortKey, sort_key
from macros.views.calendar_events import has_events
from macros.views.contradiction_notes import Findings
from macros.views.currency import work_history
from macros.views.ends import end_of, ends_of, named_unit
from macros.views.histories import (
    body_histories,
    place_histories,
    unit_history,
)
from macros.views.life import UnitChange, own_change
from macros.views.target_rows import target_rows
from macros.views.task_due import due_label
from macros.words.addresses import plan_address, topic_address
from macros.words.labels import edtf_label
from macros.words.named import Named
from macros.words.phases import History


def plan_view(
    library: Library,
    plan: Plan,
    gap_count: int = 0,
    findings: Findings | None = None,
) -> PlanView:
    """Return what the page of *plan* shows; `gap_count` is how many gaps concern it.

    `findings` are those of the library, if they were looked up for other pages too.
    """
    registers = library.registers
    address = plan_address(plan.id)
    cited = works_cited(library, plan)
    return PlanView(
        id=plan.id,
        plan=Named(plan.full_title, address),
        facts=_facts(library, plan),
        text=plan_text(library, plan),
        ends=ends_of(registers, registers.units[plan.unit_id]),
        gap_count=gap_count,
        changed=changed_here(library, cited),
        ended=ended_in_plan(library, plan),
        histories=_histories(library, plan, cited),
        way=way(library, plan.id),
        relations=relations(library, plan.id, address),
        cited=cited_here(library, cited),
        tasks=_tasks(library, plan),
        targets=target_rows(library.targets_of[plan.id]),
        contradictions=(findings or Findings(library)).in_plan(plan.id),
        open=open_in(library, plan),
        errata=plan.errata,
        origin=plan.origin,
    )


def _facts(library: Library, plan: Plan) -> PlanFacts:
    registers, signatory = library.registers, plan.signatory
    topics = (registers.topics[topic] for topic in plan.topics)
    return PlanFacts(
        issuer=named_unit(registers.units[plan.unit_id]),
        place=registers.places[library.place_of_plan(plan)].full_name,
        number=f"{plan.number or '…'}/{plan.symbol}" if plan.symbol else "không ghi",
        date=edtf_label(plan.date) if plan.date else "không ghi",
        period=edtf_label(plan.period) if plan.period else "",
        signed=", ".join(
            filter(None, (signatory.name, " ".join(signatory.role).lower()))
        ),
        implements="; ".join(plan.implements),
        topics=tuple(Named(topic.name, topic_address(topic.id)) for topic in topics),
    )


def _tasks(library: Library, plan: Plan) -> PlanTasks:
    mine = library.tasks_of[plan.id]
    timed = [a for a in mine if not isinstance(a.task.deadline, Unscheduled)]
    rows = (
        TaskRow(due_label(a), named_bodies(a.leads), a.task.clause_id) for a in mine
    )
    calendar = f"ke-hoach/{plan.id}.ics" if has_events(timed) else ""
    return PlanTasks(tuple(rows), len(timed), calendar)


def ended_in_plan(library: Library, plan: Plan) -> tuple[EndedHere, ...]:
    """Return the ends of the bodies in the tasks of *plan*, in the alphabet.

    What has ended with its place alone is left out: that is said once, of the place.
    """
    counts = _task_counts(library, plan)
    return tuple(
        EndedHere(
            end_of(change),
            own=counts[change.unit.id],
            below=tuple(
                (named_unit(one), counts[one.id]) for one in units if one != change.unit
            ),
        )
        for change, units in _ended(library, counts).items()
    )


def _task_counts(library: Library, plan: Plan) -> Counter[str]:
    """Return how many tasks of *plan* name each body, by its id."""
    return Counter(
        unit_id
        for assignment in library.tasks_of[plan.id]
        for unit_id in {
            one.unit_id
            for one in (*assignment.leads, *assignment.supports)
            if one.unit_id
        }
    )


def _ended(library: Library, counts: Counter[str]) -> dict[UnitChange, list[Unit]]:
    """Return the bodies of *counts* that an end concerns, by this, in the alphabet."""
    registers = library.registers
    found: dict[UnitChange, list[Unit]] = defaultdict(list)
    for unit in sorted((registers.units[name] for name in counts), key=_by_name):
        if change := own_change(registers, unit):
            found[change].append(unit)
    return {change: found[change] for change in sorted(found, key=_by_end)}


def _by_name(unit: Unit) -> SortKey:
    return sort_key(unit.name)


def _by_end(change: UnitChange) -> SortKey:
    return _by_name(change.unit)


def _histories(library: Library, plan: Plan, cited: Cited) -> tuple[History, ...]:
    """Return the histories of what has changed: documents cited, bodies, the place."""
    registers = library.registers
    issuer = registers.units[plan.unit_id]
    ended = _ended(library, _task_counts(library, plan))
    bodies = [
        *body_histories(registers, issuer),
        *(unit_history(registers, change.unit) for change in ended),
    ]
    return (
        *(work_history(library, work) for work in changed_works(library, cited)),
        *dict.fromkeys(bodies),
        *place_histories(registers, issuer.place_id),
    )
