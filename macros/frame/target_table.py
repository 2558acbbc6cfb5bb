"""Targets as a table: of what, how much, by when, and where the plan says it."""

from collections.abc import Sequence

from macros.frame.markup import EMPTY, Html, el
from macros.frame.named import named_link
from macros.frame.page import Links
from macros.frame.wide_table import wide_table
from macros.words.targets import TargetRow

_CAPTION = "Chỉ tiêu mà văn bản nêu, theo thứ tự của văn bản"
_COLUMNS = ("Chỉ tiêu", "Mức", "Thời gian", "Đoạn")


def target_table(targets: Sequence[TargetRow], links: Links) -> Html:
    """Return the table, empty if there is no target."""
    if not targets:
        return EMPTY
    head = el("tr", *(el("th", name, scope="col") for name in _COLUMNS))
    rows = (_row(target, links) for target in targets)
    table = el("table", el("caption", _CAPTION), el("thead", head), el("tbody", *rows))
    return wide_table(table, _CAPTION)


def _row(target: TargetRow, links: Links) -> Html:
    cells = (target.amount, target.due, named_link(target.clause, links))
    return el(
        "tr",
        el("th", target.subject, scope="row"),
        *(el("td", cell) for cell in cells),
    )
