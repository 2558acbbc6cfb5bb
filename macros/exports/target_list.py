"""Targets as a table: of what, how much, by when, and where the plan says it."""

from collections.abc import Iterable
from decimal import Decimal

from macros.frame.markup import EMPTY, Html, el
from macros.frame.page import Links
from macros.frame.wide_table import wide_table
from macros.model.target import Comparison, Target
from macros.registry.targets import PlanTarget
from macros.words.due_labels import deadline_label
from macros.words.labels import capital, clause_label

_CAPTION = "Chỉ tiêu mà văn bản nêu, theo thứ tự của văn bản"
_COLUMNS = ("Chỉ tiêu", "Mức", "Thời gian", "Đoạn")
_WORDS = {
    Comparison.AT_LEAST: "ít nhất ",
    Comparison.MORE_THAN: "trên ",
    Comparison.AT_MOST: "không quá ",
    Comparison.LESS_THAN: "dưới ",
    Comparison.EXACTLY: "",
    Comparison.RANGE: "từ ",
}


def target_table(found: Iterable[PlanTarget], links: Links) -> Html:
    """Return the table, empty if there is no target."""
    rows = [_row(one, links) for one in found]
    if not rows:
        return EMPTY
    head = el("tr", *(el("th", name, scope="col") for name in _COLUMNS))
    table = el("table", el("caption", _CAPTION), el("thead", head), el("tbody", *rows))
    return wide_table(table, _CAPTION)


def _row(found: PlanTarget, links: Links) -> Html:
    target = found.target
    due = deadline_label(target.period) if target.period else "Không nêu thời gian"
    where = el(
        "a",
        clause_label(found.clause_id),
        href=links.plan(found.plan_id, found.clause_id),
    )
    return el(
        "tr",
        el("th", capital(target.subject or target.words), scope="row"),
        *(el("td", cell) for cell in (amount_label(target), due, where)),
    )


def amount_label(target: Target) -> str:
    """Return how much in words: "trên 80%", "từ 1 đến 2 chương trình"."""
    amount = _number(target.value)
    if target.upper is not None:
        amount += f" đến {_number(target.upper)}"
    gap = "" if target.unit.startswith("%") else " "
    return capital(f"{_WORDS[target.comparison]}{amount}{gap}{target.unit}")


def _number(value: Decimal) -> str:
    """Return a number as Vietnamese print it: 1.200 · 95,5."""
    return f"{value:,}".translate(str.maketrans(",.", ".,"))
