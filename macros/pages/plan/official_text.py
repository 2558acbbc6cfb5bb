"""The official text of a plan: word for word, in the form of such documents.

What the site adds inside it carries data-added; without that the letters are the
source's.
"""

from collections.abc import Iterator
from itertools import groupby

from macros.frame.markup import EMPTY, Html, el, join
from macros.frame.page import Links
from macros.model.citation import Span
from macros.model.clause import IN_TABLE, Clause, ClauseKind
from macros.model.plan import Recipients
from macros.pages.plan.inline_text import InlineText
from macros.pages.plan.official_table import official_tables
from macros.pages.plan.value import ClauseText, PlanText
from macros.vietnamese.letters import BULLETS
from macros.words.labels import clause_label

_BULLETS = frozenset(BULLETS)


def official_text(text: PlanText, links: Links) -> Html:
    """Return the element that holds the whole text of a plan."""
    inline = InlineText(links, text.abbreviations)
    notes = [one for one in text.clauses if _is_note(one)]
    return el(
        "div",
        _head(text),
        *_body(text, inline),
        el("div", *(_note(one, inline) for one in notes), class_="lib-notes")
        if notes
        else None,
        _foot(text),
        class_="lib-paper",
        data_official_text=True,
    )


def _is_note(text: ClauseText) -> bool:
    return text.clause.kind is ClauseKind.NOTE


def _body(text: PlanText, inline: InlineText) -> Iterator[Html]:
    """Yield headings, paragraphs and tables; the notes stand below."""
    texts = {one.clause.id: one for one in text.clauses}

    def in_cell(row: Clause, cell: Span) -> Html:
        return inline.span(texts[row.id], cell)

    groups = groupby(text.clauses, lambda one: one.clause.kind in IN_TABLE)
    for in_table, group in groups:
        if in_table:
            yield from official_tables([one.clause for one in group], in_cell)
        else:
            yield from (_words(one, inline) for one in group if not _is_note(one))


def _words(text: ClauseText, inline: InlineText) -> Html:
    """Return one clause as the element that carries its id."""
    clause, words = text.clause, inline.clause(text)
    if clause.kind is ClauseKind.HEADING:
        name = f"h{min(clause.level, 6)}"
        return el(name, words, _permalink(clause), id=clause.id)
    kind = "lib-item" if clause.marker in _BULLETS else None
    return el("p", words, _permalink(clause), id=clause.id, class_=kind)


def _note(text: ClauseText, inline: InlineText) -> Html:
    """Return a footnote with the way back to its call."""
    name = text.clause.id
    back = el(
        "a",
        "↩",
        data_added=True,
        href=f"#goi-{name}",
        aria_label="Trở lại chỗ gọi chú thích",
    )
    return el("p", inline.clause(text), " ", back, id=name, class_="lib-note")


def _permalink(clause: Clause) -> Html:
    return el(
        "a",
        "¶",
        class_="lib-permalink",
        data_added=True,
        href=f"#{clause.id}",
        aria_label=f"Liên kết đến {clause_label(clause.id)}",
    )


def _head(text: PlanText) -> Html:
    """Return number, place and date, type and subject, as far as the source has them.

    Their order is that of the form (Nghị định 30/2020/NĐ-CP, Phụ lục I).
    """
    lines = (
        ("lib-number", text.number_line),
        ("lib-place", text.place_line),
        ("lib-type", text.type_line),
        ("lib-subject", text.subject),
    )
    return el(
        "div",
        *(el("p", words, class_=name) for name, words in lines if words),
        class_="lib-paper-head",
    )


def _foot(text: PlanText) -> Html:
    """Return addressees on the left and the signature on the right, as printed."""
    signed = text.signatory
    left = [_recipients(block) for block in text.recipients]
    if text.archive_mark:
        left.append(el("p", text.archive_mark, class_="lib-archive"))
    right = [
        el("p", line, class_="lib-role") for line in (*signed.authority, *signed.role)
    ]
    if signed.name:
        right.append(el("p", signed.name, class_="lib-signed"))
    if not (left or right):
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
