"""The library → forms by code, with when and by whom each is used."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import partial

from macros.pages.calendar.forms_value import FormList, FormRow, FormsPage
from macros.pages.calendar.times_view import named_times
from macros.pages.calendar.value import Card
from macros.parts.tasks.item_view import named_bodies
from macros.parts.tasks.room_view import MOST_ROWS
from macros.parts.tasks.view import LibraryTasks
from macros.registry.forms import FormUse
from macros.registry.units import NamedUnit
from macros.vietnamese.collation import sort_key
from macros.views.facets import place_and_period, plan_label
from macros.words.addresses import FORMS, forms_address, plan_address
from macros.words.labels import clause_label
from macros.words.named import Named
from macros.words.quote import quote

_Uses = tuple[FormUse, ...]


def form_list(tasks: LibraryTasks) -> FormList:
    """Return every place that names a form, or of too many the pages that do."""
    uses = tasks.library.forms
    if len(uses) <= MOST_ROWS:
        return FormList(_rows(tasks, uses))
    paging = tasks.paging
    return FormList(
        parts=tuple(
            Card(paging.name(place), len(found), forms_address(place))
            for place, found in _by_place(tasks).items()
        )
    )


def form_views(tasks: LibraryTasks) -> Mapping[str, Callable[[], FormsPage]]:
    """Return what makes the page of each place and plan, by its address."""
    if len(tasks.library.forms) <= MOST_ROWS:
        return {}
    found: dict[str, Callable[[], FormsPage]] = {}
    for place, uses in _by_place(tasks).items():
        found[forms_address(place)] = partial(_of_place, tasks, place, uses)
        if len(uses) > MOST_ROWS:
            for plan, own in _by_plan(uses).items():
                page = partial(_of_plan, tasks, place, plan, own)
                found[forms_address(place, plan)] = page
    return found


def _by_place(tasks: LibraryTasks) -> dict[str, _Uses]:
    """Return the uses of forms by place, in the order of the alphabet."""
    paging = tasks.paging
    found: dict[str, list[FormUse]] = defaultdict(list)
    for use in tasks.library.forms:
        found[paging.place_of[use.plan_id]].append(use)
    order = sorted(found, key=lambda place: sort_key(paging.name(place)))
    return {place: tuple(found[place]) for place in order}


def _by_plan(uses: _Uses) -> dict[str, _Uses]:
    found: dict[str, list[FormUse]] = defaultdict(list)
    for use in uses:
        found[use.plan_id].append(use)
    return {plan: tuple(own) for plan, own in found.items()}


def _of_place(tasks: LibraryTasks, place: str, uses: _Uses) -> FormsPage:
    listed = FormList(_rows(tasks, uses))
    if len(uses) > MOST_ROWS:
        library = tasks.library
        parts = (
            Card(
                plan_label(library, library.plans[plan]),
                len(own),
                forms_address(place, plan),
            )
            for plan, own in _by_plan(uses).items()
        )
        listed = FormList(parts=tuple(parts))
    return FormsPage(
        Named(tasks.paging.full_name(place), forms_address(place)),
        (Named("Biểu mẫu", FORMS),),
        listed,
    )


def _of_plan(tasks: LibraryTasks, place: str, plan: str, uses: _Uses) -> FormsPage:
    library = tasks.library
    above = Named(tasks.paging.full_name(place), forms_address(place))
    return FormsPage(
        Named(plan_label(library, library.plans[plan]), forms_address(place, plan)),
        (Named("Biểu mẫu", FORMS), above),
        FormList(_rows(tasks, uses)),
    )


def _rows(tasks: LibraryTasks, uses: Iterable[FormUse]) -> tuple[FormRow, ...]:
    """Return a row for each use, by code, then in reading order."""
    rows = (_row(tasks, use) for use in uses)
    return tuple(sorted(rows, key=lambda row: sort_key(row.code)))


def _row(tasks: LibraryTasks, use: FormUse) -> FormRow:
    library = tasks.library
    own = [library.assignment_of[task_id] for task_id in use.task_ids]
    plan = library.plans[use.plan_id]
    clause = library.clauses[use.plan_id, use.clause_id]
    return FormRow(
        code=use.form.code,
        times=named_times(tasks.paging, own),
        leads=_once(unit for task in own for unit in task.leads),
        supports=_once(unit for task in own for unit in task.supports),
        clause=Named(
            f"{place_and_period(library, plan)}: {clause_label(use.clause_id)}",
            plan_address(plan.id, use.clause_id),
        ),
        quote=quote(clause.text, use.form.span),
    )


def _once(units: Iterable[NamedUnit]) -> tuple[Named, ...]:
    by_body: dict[str, NamedUnit] = {}
    for unit in units:
        by_body.setdefault(unit.key, unit)
    return named_bodies(by_body.values())
