"""Forms as a table: when, by whom and where in the plans each is used."""

from collections.abc import Iterable

from macros.frame.block_table import block_table
from macros.frame.markup import Child, Html, el, join
from macros.frame.named import body_links, named_link
from macros.frame.page import Links
from macros.pages.calendar.forms_value import FormRow
from macros.pages.calendar.times import time_links

_CAPTION = "Biểu mẫu mà các kế hoạch nêu, xếp theo mã"
_COLUMNS = ("Mẫu", "Thời gian", "Cơ quan", "Đoạn", "Lời văn")


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
