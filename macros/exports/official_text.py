"""The official text of a plan: word for word, in the form of such documents.

What the site adds inside it carries data-added; without that the letters are the
source's.
"""

from collections import defaultdict
from itertools import groupby

from macros.exports.inline_text import InlineText
from macros.exports.official_table import official_tables
from macros.frame.markup import EMPTY, Html, el, join
from macros.model.citation import Span
from macros.model.clause import IN_TABLE, Clause, ClauseKind
from macros.model.plan import Erratum, Plan, Recipients
from macros.vietnamese.letters import BULLETS
from macros.words.labels import clause_label

_BULLETS = frozenset(BULLETS)
Numbered = tuple[tuple[int, Erratum], ...]


def official_text(plan: Plan, inline: InlineText) -> Html:
    """Return the element that holds the whole text of *plan*."""
    errata: dict[str, list[tuple[int, Erratum]]] = defaultdict(list)
    for number, erratum in enumerate(plan.errata, start=1):
        errata[erratum.clause_id].append((number, erratum))
    body: list[Html] = []
    notes: list[Html] = []

    def in_cell(row: Clause, cell: Span) -> Html:
        return inline.span(row, plan.id, tuple(errata[row.id]), cell)

    for in_table, clauses in groupby(plan.clauses, lambda c: c.kind in IN_TABLE):
        if in_table:
            body += official_tables(list(clauses), in_cell)
            continue
        for clause in clauses:
            words = _words(clause, plan, inline, tuple(errata[clause.id]))
            (notes if clause.kind is ClauseKind.NOTE else body).append(words)
    return el(
        "div",
        _head(plan),
        *body,
        el("div", *notes, class_="lib-notes") if notes else None,
        _foot(plan),
        class_="lib-paper",
        data_official_text=True,
    )


def _words(clause: Clause, plan: Plan, inline: InlineText, errata: Numbered) -> Html:
    """Return one clause as the element that carries its id."""
    words = inline.clause(clause, plan.id, errata)
    if clause.kind is ClauseKind.HEADING:
        name = f"h{min(clause.level, 6)}"
        return el(name, words, _permalink(clause), id=clause.id)
    if clause.kind is ClauseKind.NOTE:
        back = el(
            "a",
            "↩",
            data_added=True,
            href=f"#goi-{clause.id}",
            aria_label="Trở lại chỗ gọi chú thích",
        )
        return el("p", words, " ", back, id=clause.id, class_="lib-note")
    kind = "lib-item" if clause.marker in _BULLETS else None
    return el("p", words, _permalink(clause), id=clause.id, class_=kind)


def _permalink(clause: Clause) -> Html:
    return el(
        "a",
        "¶",
        class_="lib-permalink",
        data_added=True,
        href=f"#{clause.id}",
        title=f"Liên kết đến {clause_label(clause.id)}",
        aria_label=f"Liên kết đến {clause_label(clause.id)}",
    )


def _head(plan: Plan) -> Html:
    """Return number, place and date, type and subject, as far as the source has them.

    Their order is that of the form (Nghị định 30/2020/NĐ-CP, Phụ lục I).
    """
    lines = (
        ("lib-number", plan.number_line),
        ("lib-place", plan.place_line),
        ("lib-type", plan.type_line),
        ("lib-subject", plan.title),
    )
    return el(
        "div",
        *(el("p", words, class_=name) for name, words in lines if words),
        class_="lib-paper-head",
    )


def _foot(plan: Plan) -> Html:
    """Return addressees on the left and the signature on the right, as printed."""
    signed = plan.signatory
    left = [_recipients(block) for block in plan.recipients]
    if plan.archive_mark:
        left.append(el("p", plan.archive_mark, class_="lib-archive"))
    right = [
        el("p", signed.authority, class_="lib-role") if signed.authority else None,
        el("p", signed.role, class_="lib-role") if signed.role else None,
        el("p", signed.name, class_="lib-signed") if signed.name else None,
    ]
    if not (left or any(right)):
        return EMPTY
    return el(
        "div",
        el("div", *left, class_="lib-recipients"),
        el("div", *right, class_="lib-signature"),
        class_="lib-paper-foot",
    )


def _recipients(block: Recipients) -> Html:
    items = (el("li", f"- {item}") for item in block.items)
    return join([el("p", block.head, class_="lib-recipients-head"), el("ul", *items)])
