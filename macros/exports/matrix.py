"""The matrix of documents and the plans that cite them, as a table."""

from macros.exports.index_list import entry_facets
from macros.frame.filters import filter_attributes, filter_form
from macros.frame.markup import EMPTY, Html, el, join
from macros.frame.page import Links
from macros.model.plan import Plan
from macros.registry.library import Library
from macros.views.citation_index import PlanMentions
from macros.views.facets import WORK_FACETS, place_and_period
from macros.views.matrix import Matrix, MatrixRow
from macros.words.facet import Facets
from macros.words.labels import placed_heading
from macros.words.quote import excerpt

LIST_ID = "bang-ma-tran"
_CAPTION = "Số lần mỗi kế hoạch dẫn mỗi văn bản"
_SUM = "*"  # the column of sums; no plan has this id
_TITLE_LENGTH = 70


def matrix_table(library: Library, matrix: Matrix, links: Links) -> Html:
    """Return the filters and the table, or a sentence if nothing is cited."""
    if not matrix.rows:
        return el("p", "Không có văn bản nào được dẫn.", class_="lib-empty")
    facets = [entry_facets(library, row.entry) for row in matrix.rows]
    rows = (
        _row(library, row, found, links)
        for row, found in zip(matrix.rows, facets, strict=True)
    )
    table = el(
        "table",
        el("caption", _CAPTION),
        _head(library, matrix, links),
        el("tbody", *rows),
        _foot(matrix),
        class_="lib-matrix-table",
    )
    return join(
        [
            filter_form(LIST_ID, "văn bản", WORK_FACETS, facets),
            el("p", _left_out(matrix)) if matrix.left_out else None,
            el(
                "div",
                table,
                class_="lib-matrix",
                id=LIST_ID,
                role="region",
                aria_label=_CAPTION,
                tabindex="0",
            ),
        ]
    )


def _left_out(matrix: Matrix) -> str:
    return (
        f"Bảng có {len(matrix.plans)} kế hoạch mới nhất; {matrix.left_out} kế hoạch "
        "cũ hơn có trong tệp dữ liệu “ma-tran”."
    )


def _head(library: Library, matrix: Matrix, links: Links) -> Html:
    return el(
        "thead",
        el(
            "tr",
            el("th", "Văn bản", scope="col"),
            *(_column(library, plan, links) for plan in matrix.plans),
            el("th", "Cộng", scope="col"),
        ),
    )


def _column(library: Library, plan: Plan, links: Links) -> Html:
    name = place_and_period(library, plan)
    return el(
        "th",
        el("a", name, href=links.plan(plan.id)),
        el("span", excerpt(plan.full_title, _TITLE_LENGTH), class_="lib-count"),
        scope="col",
    )


def _row(library: Library, row: MatrixRow, facets: Facets, links: Links) -> Html:
    work = row.entry.work
    name = placed_heading(work, library.registers)
    return el(
        "tr",
        el("th", el("a", name, href=links.work(work.id)), scope="row"),
        *(_cell(library, row, group, name, links) for group in row.groups),
        el("td", str(sum(row.counts)), data_filter_value=_SUM),
        **filter_attributes(facets),
    )


def _cell(
    library: Library,
    row: MatrixRow,
    group: PlanMentions | None,
    name: str,
    links: Links,
) -> Html:
    if group is None:
        return el("td", EMPTY)
    count = str(len(group.references))
    spoken = f"{count} lần: {name}; {place_and_period(library, group.plan)}"
    href = f"{links.work(row.entry.work.id)}#{group.anchor}"
    return el(
        "td",
        el("a", count, href=href, aria_label=spoken),
        data_filter_value=group.plan.id,
    )


def _foot(matrix: Matrix) -> Html:
    totals = matrix.totals
    return el(
        "tfoot",
        el(
            "tr",
            el("th", "Cộng", scope="row"),
            *(
                el("td", str(total), data_filter_total=plan.id)
                for plan, total in zip(matrix.plans, totals, strict=True)
            ),
            el("td", str(sum(totals)), data_filter_total=_SUM),
        ),
    )
