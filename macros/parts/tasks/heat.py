"""How many tasks each body leads in each part of a year, as rows under columns."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from macros.model.schedule import Period, PeriodKind
from macros.words.facet import FacetValue

SHADES = 4
RANKS = (PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF, PeriodKind.YEAR)


@dataclass(frozen=True, slots=True)
class HeatColumn:
    """A part of any year, shorter parts first; no `kind` for what recurs every year."""

    rank: int
    index: int
    kind: PeriodKind | None

    def period(self, year: int) -> Period | None:
        """Return the column's period in *year*."""
        return Period(year, self.kind, self.index) if self.kind else None


RECURRING = HeatColumn(len(RANKS), 1, None)
_ALL_MONTHS = frozenset(HeatColumn(0, n, PeriodKind.MONTH) for n in range(1, 13))


@dataclass(frozen=True, slots=True)
class HeatRow:
    """One body in one year, with its tasks by column; columns without any left out.

    `address` is that of the body, "" where the register does not know it. `total`
    counts each task that it leads once, though it stand in several columns. `pages` are
    the addresses of what lists the tasks of each column.
    """

    year: int
    body: FacetValue
    address: str
    counts: Mapping[HeatColumn, int]
    total: int
    pages: Mapping[HeatColumn, str]


@dataclass(frozen=True, slots=True)
class HeatStrip:
    """Rows under common columns: all months if one has tasks, others that have.

    `most` is the highest number in a cell.
    """

    columns: tuple[HeatColumn, ...]
    rows: tuple[HeatRow, ...]
    most: int

    def shade(self, count: int) -> int:
        """Return how dark a cell is: 0 for no task, SHADES for the most."""
        return -(-count * SHADES // self.most)


def heat_strip(rows: Iterable[HeatRow]) -> HeatStrip:
    """Return the strip of *rows*, in their order."""
    kept = tuple(rows)
    columns = {column for row in kept for column in row.counts}
    if columns & _ALL_MONTHS:
        columns |= _ALL_MONTHS
    return HeatStrip(
        tuple(sorted(columns, key=lambda c: (c.rank, c.index))),
        kept,
        max((count for row in kept for count in row.counts.values()), default=1),
    )


NO_STRIP = heat_strip(())
