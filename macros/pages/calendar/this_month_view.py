"""Some tasks of the library → the lists from which a browser picks the month."""

from collections import defaultdict
from collections.abc import Iterable

from macros.model.schedule import Period, PeriodKind
from macros.model.unit import Unit
from macros.pages.calendar.agenda_value import (
    AgendaList,
    AgendaPlan,
    AgendaTask,
    PlaceBodies,
    ThisMonth,
)
from macros.pages.calendar.agenda_view import (
    Agenda,
    AgendaEntry,
    AgendaGroup,
    agenda_of,
    covered_years,
)
from macros.pages.calendar.period_counts_view import period_counts
from macros.parts.tasks.timed_view import TimedTasks
from macros.parts.tasks.view import LibraryTasks
from macros.registry.library import Assignment, Library
from macros.registry.units import ids_of
from macros.vietnamese.collation import sort_key
from macros.views.task_due import due_label
from macros.words.addresses import YEARLY, month_address, plan_address
from macros.words.labels import capital, clause_label, period_label
from macros.words.named import Named
from macros.words.quote import excerpt

MOST_TASKS = 300  # more are counted, so that a page stays light
_LONGEST = 200  # letters of a task; the link leads to the whole of it


def this_month_view(
    tasks: LibraryTasks, assignments: Iterable[Assignment], unit_id: str = ""
) -> ThisMonth:
    """Lay out *assignments*, or count them if they are many.

    A reader chooses a body unless *unit_id* is one.
    """
    library, shown = tasks.library, tuple(assignments)
    agenda, covered = agenda_of(shown), covered_years(library.plans.values())
    if len(agenda.entries) > MOST_TASKS:
        years = {group.period.year for group in agenda.groups}
        counts = period_counts(TimedTasks(shown), tasks.years, years, unit_id)
        return ThisMonth((), (), covered, agenda.left_out, counts)
    pages = {
        page
        for year in tasks.years
        for page in (*year.months, Period(year.year, PeriodKind.YEAR))
    }
    lists = [_group(library, group, pages) for group in agenda.groups]
    if agenda.standing:
        lists.append(_standing(library, agenda.standing))
    return ThisMonth(
        tuple(lists),
        () if unit_id else _choice(library, agenda),
        covered,
        agenda.left_out,
    )


def _choice(library: Library, agenda: Agenda) -> tuple[PlaceBodies, ...]:
    """Return the bodies of the tasks, by place."""
    named: dict[str, list[Unit]] = defaultdict(list)
    units = library.registers.units
    for unit_id in sorted({u for e in agenda.entries for u in _unit_ids(e)}):
        named[units[unit_id].place_id].append(units[unit_id])
    return tuple(
        PlaceBodies(
            capital(place.full_name),
            tuple(
                (unit.id, unit.name)
                for unit in sorted(named[place.id], key=lambda u: sort_key(u.name))
            ),
        )
        for place in library.registers.places.values()
        if place.id in named
    )


def _group(library: Library, group: AgendaGroup, pages: set[Period]) -> AgendaList:
    """Return one month, or the longer tasks of one year."""
    period, label = group.period, period_label(group.period)
    page = Named(label, month_address(period)) if period in pages else None
    if period.kind is not PeriodKind.MONTH:
        return AgendaList(
            title=f"Năm {period.year}: việc theo quý, theo năm",
            page=page,
            plans=_by_plan(library, group.entries, with_due=True),
        )
    return AgendaList(
        title=capital(label),
        page=page,
        plans=_by_plan(library, group.entries, with_due=False),
        month=f"{period.year:04}-{period.index:02}",
    )


def _standing(library: Library, entries: tuple[AgendaEntry, ...]) -> AgendaList:
    return AgendaList(
        title="Việc thường xuyên, hằng năm, định kỳ",
        page=Named("việc làm hằng năm", YEARLY),
        plans=_by_plan(library, entries, with_due=True),
        is_standing=True,
    )


def _by_plan(
    library: Library, entries: Iterable[AgendaEntry], *, with_due: bool
) -> tuple[AgendaPlan, ...]:
    plans: dict[str, list[AgendaEntry]] = defaultdict(list)
    for entry in entries:
        plans[entry.assignment.task.plan_id].append(entry)
    return tuple(
        AgendaPlan(
            plan_id,
            _plan_name(library, plan_id),
            tuple(_task(entry, with_due=with_due) for entry in own),
        )
        for plan_id, own in plans.items()
    )


def _plan_name(library: Library, plan_id: str) -> Named:
    plan = library.plans[plan_id]
    place = library.registers.places[library.place_of_plan(plan)]
    return Named(f"{plan.full_title} ({place.name})", plan_address(plan_id))


def _task(entry: AgendaEntry, *, with_due: bool) -> AgendaTask:
    assignment = entry.assignment
    task = assignment.task
    says_due = with_due or entry.earliest is None
    return AgendaTask(
        text=excerpt(task.text, _LONGEST),
        due=due_label(assignment) if says_due else "",
        clause=Named(
            clause_label(task.clause_id), plan_address(task.plan_id, task.clause_id)
        ),
        leads="; ".join(capital(unit.name) for unit in assignment.leads),
        earliest=entry.earliest,
        latest=entry.latest,
        days_of_year=entry.days_of_year,
        bodies=_unit_ids(entry),
    )


def _unit_ids(entry: AgendaEntry) -> tuple[str, ...]:
    """Return the bodies of the register that lead or support, each once."""
    return ids_of((*entry.assignment.leads, *entry.assignment.supports))
