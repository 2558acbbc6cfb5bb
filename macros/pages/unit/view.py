"""The library → the page of a body as a value: what it is, must do and has issued."""

from collections.abc import Iterable, Iterator, Sequence

from macros.model.plan import Plan
from macros.model.schedule import Unscheduled
from macros.model.unit import Unit
from macros.model.work import Work
from macros.pages.unit.index_view import Bodies
from macros.pages.unit.value import (
    Forerunner,
    TasksAtTime,
    TaskSection,
    UnitFacts,
    UnitView,
    UnreadSection,
)
from macros.parts.tasks.facets import BODY
from macros.parts.tasks.heat import heat_strip
from macros.registry.library import Assignment, HeadedSection, Library
from macros.vietnamese.collation import sort_key
from macros.vietnamese.normalise import squeeze
from macros.views.calendar_events import has_events
from macros.views.ends import ends_of, named_unit
from macros.views.histories import body_histories, place_histories
from macros.views.life import UnitChange
from macros.views.timeline import periods_of, tasks_by_period
from macros.words.addresses import (
    asked,
    plan_address,
    work_address,
)
from macros.words.labels import (
    LEVELS,
    SYSTEMS,
    capital,
    edtf_label,
    period_label,
    source_label,
    source_words,
    work_heading,
)
from macros.words.named import Named


def unit_view(bodies: Bodies, unit: Unit) -> UnitView:
    """Return what the page of *unit* shows."""
    library = bodies.library
    registers = library.registers
    every = [a for _, _, tasks in _roles(bodies, unit) for a in tasks]
    cited = dict.fromkeys(work_id for a in every for work_id in a.cites)
    unread = library.unread_sections.get(unit.id, ())
    return UnitView(
        unit=named_unit(unit),
        facts=_facts(bodies, unit),
        ends=ends_of(registers, unit),
        histories=(
            *body_histories(registers, unit),
            *place_histories(registers, unit.place_id),
        ),
        work=tuple(
            _section(bodies, unit, name, title, tasks)
            for name, title, tasks in _roles(bodies, unit)
        ),
        strip=heat_strip(bodies.rows.get(unit.id, ())),
        calendar=f"don-vi/{unit.id}.ics" if has_events(every) else "",
        cited=_documents(library.works[work_id] for work_id in cited),
        unread=tuple(_unread(library, s) for s in unread),
        plans=tuple(map(_plan, bodies.plans.get(unit.id, ()))),
        parts=tuple(map(named_unit, bodies.parts.get(unit.id, ()))),
        issued=_documents(bodies.issued.get(unit.id, ())),
    )


def _facts(bodies: Bodies, unit: Unit) -> UnitFacts:
    registers, life = bodies.library.registers, unit.life
    place = registers.places[unit.place_id]
    above = registers.units.get(unit.parent)
    source = source_label(life.source) if life.source else ""
    return UnitFacts(
        place=f"{place.full_name} ({LEVELS[unit.level]})",
        system=SYSTEMS[unit.system],
        is_group=unit.is_group,
        unverified=unit.unverified,
        members=tuple(named_unit(registers.units[name]) for name in unit.members),
        above=named_unit(above) if above else None,
        since=edtf_label(life.start) if life.start else "",
        forerunners=tuple(
            Forerunner(
                named_unit(one),
                UnitChange(one, ()).verb,
                source_words(one.life.source),
            )
            for one in bodies.forerunners.get(unit.id, ())
        ),
        note="" if life.is_over else life.note,
        source="" if life.is_over else source,
        other_names=unit.other_names,
    )


def _roles(
    bodies: Bodies, unit: Unit
) -> Iterator[tuple[str, str, Sequence[Assignment]]]:
    """Yield the tasks that a body leads, supports, has with each of its groups."""
    leads = bodies.leads.get(unit.id, ())
    supports = bodies.supports.get(unit.id, ())
    if leads:
        yield "chu-tri", f"Chủ trì {len(leads)} việc", leads
    if supports:
        yield "phoi-hop", f"Phối hợp {len(supports)} việc", supports
    shared = bodies.shared.get(unit.id, {})
    for at, (group, tasks) in enumerate(shared.items(), start=1):
        name = bodies.library.registers.units[group].name
        yield f"nhom-{at}", f"{len(tasks)} việc chung của nhóm: {name}", tasks


def _section(
    bodies: Bodies, unit: Unit, name: str, title: str, tasks: Sequence[Assignment]
) -> TaskSection:
    items = bodies.items
    times = tuple(
        TasksAtTime(
            words,
            asked(address, f"{BODY}={unit.id}") if address else "",
            tuple(items[a.task.id] for a in own),
        )
        for words, address, own in _times(bodies, tasks)
    )
    facets = tuple(items[a.task.id].facets or {} for a in tasks)
    return TaskSection(name, title, times, facets)


def _times(
    bodies: Bodies, tasks: Sequence[Assignment]
) -> Iterator[tuple[str, str, Sequence[Assignment]]]:
    """Yield tasks by period, those that recur, those with other times, with none."""
    for period, own in tasks_by_period(tasks).items():
        page = bodies.tasks.paging.address(period, own)
        yield capital(period_label(period)), page, own
    recurring = [a for a in tasks if a.task.id in bodies.recurring]
    rest = [a for a in tasks if a.task.id not in bodies.recurring and not periods_of(a)]
    timeless = [a for a in rest if a.task.deadline == Unscheduled()]
    timed = [a for a in rest if a.task.deadline != Unscheduled()]
    every_year = bodies.tasks.paging.address(None, recurring)
    yield "Hằng năm, thường xuyên", every_year, recurring
    yield "Thời hạn khác", "", timed
    yield "Không nêu thời hạn", "", timeless


def _plan(plan: Plan) -> Named:
    return Named(plan.full_title, plan_address(plan.id))


def _unread(library: Library, section: HeadedSection) -> UnreadSection:
    plan_id, clause_id = section.plan_id, section.clause_id
    words = squeeze(library.clauses[plan_id, clause_id].text)
    return UnreadSection(
        Named(words, plan_address(plan_id, clause_id)),
        library.plans[plan_id].full_title,
    )


def _documents(works: Iterable[Work]) -> tuple[Named, ...]:
    """Return documents in the order of the alphabet."""
    return tuple(
        Named(work_heading(work), work_address(work.id))
        for work in sorted(works, key=lambda work: sort_key(work.label))
    )
