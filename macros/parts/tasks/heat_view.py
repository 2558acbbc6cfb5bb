"""The library → how many tasks each body leads in each month, quarter ... of a year."""

from collections import defaultdict
from collections.abc import Iterator

from macros.parts.tasks.facets_view import bodies
from macros.parts.tasks.heat import RANKS, RECURRING, HeatColumn, HeatRow
from macros.registry.library import Library
from macros.vietnamese.collation import sort_key
from macros.views.timeline import periods_of, timeline_years, yearly
from macros.words.addresses import unit_address
from macros.words.facet import FacetValue


def heat_rows(library: Library) -> tuple[HeatRow, ...]:
    """Return a row for each year and each body that leads tasks in it.

    Within a year the bodies with most tasks come first, then by name.
    """
    known: dict[str, FacetValue] = {}  # two spellings of a name are one body
    found: dict[tuple[int, FacetValue], dict[HeatColumn, set[str]]] = defaultdict(
        lambda: defaultdict(set)
    )
    leads = {a.task.id: bodies(library, a, a.leads) for a in library.assignments}
    for year, column, task_id in _places(library):
        for named in leads[task_id]:
            body = known.setdefault(named.value, named)
            found[year, body][column].add(task_id)
    units = library.registers.units
    rows = (
        HeatRow(
            year,
            body,
            unit_address(body.value) if body.value in units else "",
            {column: len(tasks) for column, tasks in columns.items()},
            total=len(set().union(*columns.values())),
        )
        for (year, body), columns in found.items()
    )
    return tuple(sorted(rows, key=lambda r: (r.year, -r.total, sort_key(r.body.label))))


def _places(library: Library) -> Iterator[tuple[int, HeatColumn, str]]:
    """Yield the year and the column of each task, those of every year at the end."""
    for assignment in library.assignments:
        for period in periods_of(assignment):
            column = HeatColumn(RANKS.index(period.kind), period.index, period.kind)
            yield period.year, column, assignment.task.id
    for year in timeline_years(library):
        for assignment in yearly(library, year.year):
            yield year.year, RECURRING, assignment.task.id
