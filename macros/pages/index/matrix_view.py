"""The library → how often each plan cites each document: documents by plans."""

from collections.abc import Iterable

from macros.model.plan import Plan
from macros.model.work import Work
from macros.pages.index.value import Matrix, MatrixCell, MatrixColumn, MatrixRow
from macros.pages.index.view import Order, arranged
from macros.parts.shelves.split import sheets_of
from macros.parts.shelves.value import Entry, Index, Sheet, fits
from macros.registry.library import Library
from macros.vietnamese.collation import sort_key
from macros.views.facets import place_and_period, work_facets
from macros.views.index_entry import IndexEntry, PlanMentions, index_entry
from macros.views.newest_plans import MAX_PLANS, newest_first
from macros.words.addresses import MATRIX, plan_address, work_address
from macros.words.labels import placed_heading
from macros.words.named import Named
from macros.words.quote import excerpt

_TITLE_LENGTH = 70
_BUDGET = 2000  # counts in a table
_ROW = 8  # so many counts a row weighs without any


def matrix_sheets(library: Library) -> tuple[Sheet[Work], ...]:
    """Return the pages of the table of all, a type of document each, none if small."""
    shown = {plan.id for plan in newest_first(library.plans.values())[:MAX_PLANS]}
    entries = []
    for heading, works in arranged(library, Order.TYPE, library.works.values()):
        for work in works:
            plans = {r.mention.plan_id for r in library.references_of[work.id]} & shown
            if plans:
                weight = _ROW + len(plans)
                entries.append(Entry(work, (heading,), work.label, weight))
    return () if fits(entries, _BUDGET) else sheets_of(entries, MATRIX, _BUDGET)


def citation_matrix(
    library: Library,
    plans: Iterable[Plan],
    works: Iterable[Work],
    index: Index | None = None,
) -> Matrix:
    """Return which of *works* each of *plans* cites; the newest if plans are many.

    Where works are so many that they have pages, *index* leads to these.
    """
    newest = newest_first(plans)
    columns = sorted(
        (_column(library, plan) for plan in newest[:MAX_PLANS]),
        key=lambda column: sort_key(column.plan.name),
    )
    shown = {column.id for column in columns}
    entries = (
        index_entry(library, work)
        for work in sorted(works, key=lambda w: sort_key(w.label))
    )
    rows = (
        _row(library, entry, columns)
        for entry in entries
        if any(group.plan.id in shown for group in entry.plans)
    )
    return Matrix(tuple(columns), tuple(rows), max(0, len(newest) - MAX_PLANS), index)


def _column(library: Library, plan: Plan) -> MatrixColumn:
    return MatrixColumn(
        plan.id,
        Named(place_and_period(library, plan), plan_address(plan.id)),
        excerpt(plan.full_title, _TITLE_LENGTH),
    )


def _row(
    library: Library, entry: IndexEntry, columns: Iterable[MatrixColumn]
) -> MatrixRow:
    groups = {group.plan.id: group for group in entry.plans}
    shown = {column.id for column in columns}
    name = placed_heading(entry.work, library.registers)
    document = Named(name, work_address(entry.work.id))
    return MatrixRow(
        document,
        work_facets(
            library, entry.work, (g.plan for g in entry.plans if g.plan.id in shown)
        ),
        tuple(_cell(document, groups.get(column.id), column) for column in columns),
    )


def _cell(
    document: Named, group: PlanMentions | None, column: MatrixColumn
) -> MatrixCell | None:
    if group is None:
        return None
    count = len(group.references)
    return MatrixCell(
        count,
        f"{document.address}#{group.anchor}",
        f"{count} lần: {document.name}; {column.plan.name}",
    )
