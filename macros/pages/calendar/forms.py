"""Forms as a table: when, by whom and where in the plans each is used."""

from collections.abc import Iterable

from macros.frame.block_table import block_table
from macros.frame.markup import Child, Html, el, join
from macros.frame.named import body_links, named_link
from macros.frame.page import Links, Page, Parent
from macros.pages.calendar.forms_value import FormList, FormRow, FormsPage
from macros.pages.calendar.times import time_links
from macros.pages.calendar.years import card_list
from macros.words.labels import capital

_CAPTION = "Biểu mẫu mà các kế hoạch nêu, xếp theo mã"
_COLUMNS = ("Mẫu", "Thời gian", "Cơ quan", "Đoạn", "Lời văn")


def form_content(listed: FormList, links: Links) -> Html:
    """Return the table, or the pages that have it."""
    if not listed.parts:
        return form_table(listed.rows, links)
    return card_list(listed.parts, links, noun="chỗ nêu")


def forms_page(view: FormsPage) -> Page:
    """Return the page of a place or plan."""
    links = Links(view.page.address)
    title = f"Biểu mẫu: {view.page.name}"
    return Page(
        address=links.base,
        title=title,
        description=f"Các mẫu, phiếu, biểu mà kế hoạch nêu, {view.page.name}",
        body=join(
            [
                el("h1", title),
                el("div", form_content(view.listed, links), class_="lib-room"),
            ]
        ),
        parents=tuple(
            Parent(above.address, capital(above.name)) for above in view.parents
        ),
    )


def form_table(rows: Iterable[FormRow], links: Links) -> Html:
    """Return the table, or a sentence if the plans name no form."""
    cells = [_row(row, links) for row in rows]
    if not cells:
        return el("p", "Không có biểu mẫu nào được nêu.", class_="lib-empty")
    return block_table(_CAPTION, _COLUMNS, cells, "lib-forms")


def _row(row: FormRow, links: Links) -> list[Child]:
    """Return the cells of a form."""
    words = row.quote
    return [
        row.code,
        time_links(row.times, links),
        _units(row, links),
        named_link(row.clause, links),
        join([words.before, el("mark", words.exact), words.after]),
    ]


def _units(row: FormRow, links: Links) -> Html:
    if not row.leads and not row.supports:
        return el("span", "Không nêu cơ quan", class_="lib-empty")
    return join(
        [
            el("div", body_links(row.leads, links)) if row.leads else None,
            el("div", "Phối hợp: ", body_links(row.supports, links))
            if row.supports
            else None,
        ]
    )
