"""The matrix as a table."""

from dataclasses import replace

from lxml import html

from macros.frame.page import Links
from macros.pages.index.matrix_page import matrix_table
from macros.pages.index.value import Matrix, MatrixCell, MatrixColumn, MatrixRow
from macros.words.facet import WORK_FACETS, FacetValue
from macros.words.named import Named

COLUMNS = tuple(
    MatrixColumn(key, Named(f"Xã {key.upper()}", f"ke-hoach/{key}/"), f"Kế hoạch {key}")
    for key in ("a", "b")
)
ROW = MatrixRow(
    Named("Luật <A>", "van-ban/luat-a/"),
    {name: (FacetValue("x", "X"),) for name in WORK_FACETS},
    (MatrixCell(2, "van-ban/luat-a/#ke-hoach-a", "2 lần: Luật <A>; Xã A"), None),
)


def rendered(matrix: Matrix) -> html.HtmlElement:
    return html.fromstring(
        f"<main>{matrix_table(matrix, Links('trich-dan/x/'))}</main>"
    )


def test_rows_columns_and_sums_say_who_cites_what() -> None:
    page = rendered(Matrix(COLUMNS, (ROW, ROW)))
    rows = [[cell.text_content() for cell in row] for row in page.xpath("//table//tr")]
    assert rows == [
        ["Văn bản", "Xã AKế hoạch a", "Xã BKế hoạch b", "Cộng"],
        ["Luật <A>", "2", "", "2"],
        ["Luật <A>", "2", "", "2"],
        ["Cộng", "4", "0", "4"],
    ]
    assert page.xpath("//thead//a/@href") == ["../../ke-hoach/a/", "../../ke-hoach/b/"]


def test_a_cell_is_a_link_and_the_sums_follow_the_filter() -> None:
    page = rendered(Matrix(COLUMNS, (ROW,)))
    (link,) = page.xpath("//tbody//td/a")
    assert link.get("href") == "../../van-ban/luat-a/#ke-hoach-a"
    assert link.get("aria-label") == "2 lần: Luật <A>; Xã A"
    assert page.xpath("//td/@data-filter-value") == ["a", "*"]
    assert page.xpath("//td/@data-filter-total") == ["a", "b", "*"]


def test_plans_that_found_no_room_are_counted() -> None:
    said = "Bảng có 2 kế hoạch mới nhất; 3 kế hoạch cũ hơn"
    assert said in rendered(Matrix(COLUMNS, (ROW,), 3)).text_content()
    assert "mới nhất" not in rendered(Matrix(COLUMNS, (ROW,))).text_content()


def test_many_documents_can_be_narrowed() -> None:
    other = {name: (FacetValue("y", "Y"),) for name in WORK_FACETS}
    rows = (*[ROW] * 4, *[replace(ROW, facets=other)] * 4)
    (form,) = rendered(Matrix(COLUMNS, rows)).xpath("//form")
    assert [label.text for label in form.xpath(".//label")] == [*WORK_FACETS.values()]


def test_without_rows_a_sentence_says_so() -> None:
    page = rendered(Matrix(COLUMNS, ()))
    assert page.text_content() == "Không có văn bản nào được dẫn."
