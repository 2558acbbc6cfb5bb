"""How often each plan cites each document: documents by plans."""

from collections.abc import Iterable
from dataclasses import dataclass

from macros.model.plan import Plan
from macros.model.work import Work
from macros.registry.library import Library
from macros.vietnamese.collation import sort_key
from macros.views.citation_index import IndexEntry, PlanMentions, index_entry
from macros.views.facets import place_and_period

MAX_PLANS = 40  # a wider table is neither read nor printed


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A document with what each plan of the matrix says of it, None for nothing."""

    entry: IndexEntry
    groups: tuple[PlanMentions | None, ...]

    @property
    def counts(self) -> tuple[int, ...]:
        """How often each plan cites the document."""
        return tuple(len(group.references) if group else 0 for group in self.groups)


@dataclass(frozen=True, slots=True)
class Matrix:
    """Columns and rows; `left_out` counts the plans that found no room."""

    plans: tuple[Plan, ...]
    rows: tuple[MatrixRow, ...]
    left_out: int

    @property
    def totals(self) -> tuple[int, ...]:
        """The sum of each column."""
        return tuple(map(sum, zip(*(row.counts for row in self.rows), strict=True)))


def citation_matrix(
    library: Library, plans: Iterable[Plan], works: Iterable[Work]
) -> Matrix:
    """Return which of *works* each of *plans* cites; the newest if plans are many."""
    newest = newest_first(plans)
    columns = sorted(
        newest[:MAX_PLANS], key=lambda p: sort_key(place_and_period(library, p))
    )
    rows = (
        _row(index_entry(library, work), columns)
        for work in sorted(works, key=lambda w: sort_key(w.label))
    )
    return Matrix(
        tuple(columns),
        tuple(row for row in rows if any(row.groups)),
        max(0, len(newest) - MAX_PLANS),
    )


def newest_first(plans: Iterable[Plan]) -> list[Plan]:
    """Return *plans*, those whose period ends last before the others."""
    return sorted(plans, key=lambda p: (p.period[-4:], p.date, p.id), reverse=True)


def _row(entry: IndexEntry, plans: Iterable[Plan]) -> MatrixRow:
    groups = {group.plan.id: group for group in entry.plans}
    return MatrixRow(entry, tuple(groups.get(plan.id) for plan in plans))
