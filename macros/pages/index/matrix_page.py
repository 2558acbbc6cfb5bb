"""The matrix of documents and the plans that cite them, as a table."""

from macros.frame.filters import filter_attributes, filter_form
from macros.frame.markup import EMPTY, Html, el, join
from macros.frame.named import named_link
from macros.frame.page import Links, Page, Parent
from macros.model.work import Work
from macros.pages.index.value import Matrix, MatrixCell, MatrixColumn, MatrixRow
from macros.parts.shelves.page import index_of, sheet_page
from macros.parts.shelves.value import Sheet
from macros.words.addresses import MATRIX
from macros.words.facet import WORK_FACETS

LIST_ID = "bang-ma-tran"
TITLE = "Ma trận trích dẫn"
_NOUN = "văn bản"
_CAPTION = "Số lần mỗi kế hoạch dẫn mỗi văn bản"
_SUM = "*"  # the column of sums; no plan has this id


def matrix_table(matrix: Matrix, links: Links) -> Html:
    """Return the filters and the table, or a sentence if nothing is cited."""
    if matrix.index:
        index = index_of(matrix.index, _NOUN, links, LIST_ID)
        return join([_note(matrix), index])
    if not matrix.rows:
        return el("p", "Không có văn bản nào được dẫn.", class_="lib-empty")
    table = el(
        "table",
        el("caption", _CAPTION),
        _head(matrix, links),
        el("tbody", *(_row(matrix, row, links) for row in matrix.rows)),
        _foot(matrix),
        class_="lib-matrix-table",
    )
    found = [row.facets for row in matrix.rows]
    return join(
        [
            filter_form(LIST_ID, _NOUN, WORK_FACETS, found),
            _note(matrix),
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


def matrix_sheet(sheet: Sheet[Work], matrix: Matrix) -> Page:
    """Return a page of the table: the documents of one type, sums of these alone."""
    table = matrix_table(matrix, Links(sheet.address))
    return sheet_page(sheet, Parent(MATRIX, TITLE), _NOUN, table)


def _note(matrix: Matrix) -> Html | None:
    """Say which plans found no room."""
    if not matrix.left_out:
        return None
    return el(
        "p",
        f"Bảng có {len(matrix.columns)} kế hoạch mới nhất; {matrix.left_out} kế hoạch "
        "cũ hơn có trong tệp dữ liệu “ma-tran”.",
    )


def _head(matrix: Matrix, links: Links) -> Html:
    columns = (
        el(
            "th",
            named_link(column.plan, links),
            el("span", column.title, class_="lib-count"),
            scope="col",
        )
        for column in matrix.columns
    )
    first, last = (el("th", name, scope="col") for name in ("Văn bản", "Cộng"))
    return el("thead", el("tr", first, *columns, last))


def _row(matrix: Matrix, row: MatrixRow, links: Links) -> Html:
    return el(
        "tr",
        el("th", named_link(row.document, links), scope="row"),
        *(
            _cell(column, cell, links)
            for column, cell in zip(matrix.columns, row.cells, strict=True)
        ),
        el("td", str(sum(row.counts)), data_filter_value=_SUM),
        **filter_attributes(row.facets),
    )


def _cell(column: MatrixColumn, cell: MatrixCell | None, links: Links) -> Html:
    if cell is None:
        return el("td", EMPTY)
    href = links.to(cell.address)
    return el(
        "td",
        el("a", str(cell.count), href=href, aria_label=cell.spoken),
        data_filter_value=column.id,
    )


def _foot(matrix: Matrix) -> Html:
    totals = matrix.totals
    return el(
        "tfoot",
        el(
            "tr",
            el("th", "Cộng", scope="row"),
            *(
                el("td", str(total), data_filter_total=column.id)
                for column, total in zip(matrix.columns, totals, strict=True)
            ),
            el("td", str(sum(totals)), data_filter_total=_SUM),
        ),
    )
