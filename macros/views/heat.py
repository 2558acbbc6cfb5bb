"""How many tasks each body leads in each month, quarter ... of a year."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from macros.model.schedule import Period, PeriodKind
from macros.registry.library import Library
from macros.vietnamese.collation import sort_key
from macros.views.task_facets import bodies
from macros.views.timeline import periods_of, timeline_years, yearly
from macros.words.facet import FacetValue

SHADES = 4
_MONTHS = range(1, 13)


@dataclass(frozen=True, slots=True)
class HeatColumn:
    """A part of any year, shorter parts first; no `kind` for what recurs every year."""

    rank: int
    index: int
    kind: PeriodKind | None

    def period(self, year: int) -> Period | None:
        """Return the column's period in *year*."""
        return Period(year, self.kind, self.index) if self.kind else None


_RANKS = (PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF, PeriodKind.YEAR)
_YEARLY = HeatColumn(len(_RANKS), 1, None)
_ALL_MONTHS = frozenset(HeatColumn(0, n, PeriodKind.MONTH) for n in _MONTHS)


@dataclass(frozen=True, slots=True)
class HeatRow:
    """One body in one year, with its tasks by column; columns without any left out.

    `total` counts each task that it leads once, though it stand in several columns.
    """

    year: int
    body: FacetValue
    counts: Mapping[HeatColumn, int]
    total: int


@dataclass(frozen=True, slots=True)
class HeatStrip:
    """Rows under common columns: all months if one has tasks, others that have."""

    columns: tuple[HeatColumn, ...]
    rows: tuple[HeatRow, ...]

    def shade(self, count: int) -> int:
        """Return how dark a cell is: 0 for no task, SHADES for the most."""
        most = max((n for row in self.rows for n in row.counts.values()), default=1)
        return -(-count * SHADES // most)


def heat_rows(library: Library) -> tuple[HeatRow, ...]:
    """Return a row for each year and each body that leads tasks in it.

    Within a year the bodies with most tasks come first, then by name.
    """
    known: dict[str, FacetValue] = {}  # two spellings of a name are one body
    found: dict[tuple[int, FacetValue], dict[HeatColumn, set[str]]] = defaultdict(
        lambda: defaultdict(set)
    )
    for assignment in library.assignments:
        for period in periods_of(assignment):
            column = HeatColumn(_RANKS.index(period.kind), period.index, period.kind)
            for named in bodies(library, assignment, assignment.leads):
                body = known.setdefault(named.value, named)
                found[period.year, body][column].add(assignment.task.id)
    for year in timeline_years(library):
        for assignment in yearly(library, year.year):
            for named in bodies(library, assignment, assignment.leads):
                body = known.setdefault(named.value, named)
                found[year.year, body][_YEARLY].add(assignment.task.id)
    rows = (
        HeatRow(
            year,
            body,
            {column: len(tasks) for column, tasks in columns.items()},
            total=len(set().union(*columns.values())),
        )
        for (year, body), columns in found.items()
    )
    return tuple(sorted(rows, key=lambda r: (r.year, -r.total, sort_key(r.body.label))))


def heat_strip(rows: Iterable[HeatRow]) -> HeatStrip:
    """Return the strip of *rows*, in their order."""
    kept = tuple(rows)
    columns = {column for row in kept for column in row.counts}
    if columns & _ALL_MONTHS:
        columns |= _ALL_MONTHS
    return HeatStrip(tuple(sorted(columns, key=lambda c: (c.rank, c.index))), kept)
