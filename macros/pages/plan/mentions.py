"""The documents that a plan cites, as markup: all, those that changed, open ones."""

from collections.abc import Sequence

from macros.frame.currency import state_sentence
from macros.frame.markup import EMPTY, Html, apart, el, join, text
from macros.frame.named import named_link, named_links
from macros.frame.page import Links
from macros.frame.quoted import quoted
from macros.pages.plan.value import ChangedHere, CitedHere, OpenMention
from macros.words.labels import clause_label
from macros.words.named import Named


def cited_documents(cited: Sequence[CitedHere], links: Links) -> Html:
    """Return the documents with the clauses that cite them."""
    items = (
        el(
            "li",
            named_link(one.document, links),
            el("span", f" {one.count} lần: ", class_="lib-count"),
            apart((_times(*clause) for clause in one.clauses), ", "),
        )
        for one in cited
    )
    return el("ul", *items, class_="lib-cited") if cited else EMPTY


def _times(clause_id: str, count: int) -> Html:
    times = f" ({count})" if count > 1 else None
    return join([clause_link(clause_id), times])


def clause_link(clause_id: str) -> Html:
    """Return a link to a clause of the same page."""
    return el("a", clause_label(clause_id), href=f"#{clause_id}")


def changed_documents(changed: Sequence[ChangedHere], links: Links) -> Html:
    """Return the documents that have changed with the clauses that cite them."""
    items = (
        el(
            "li",
            named_link(one.document, links),
            ": ",
            state_sentence(one.state, links),
            el(
                "p",
                "Dẫn ở: ",
                apart(map(clause_link, one.clauses), ", "),
                ".",
                class_="lib-entry-places",
            ),
            class_="lib-change",
        )
        for one in changed
    )
    return el("ul", *items) if changed else EMPTY


def open_mentions(found: Sequence[OpenMention], links: Links) -> Html:
    """Return each open mention with its sentence and its candidates."""
    items = (
        join([quoted(one.mention, links), _candidates(one.candidates, links)])
        for one in found
    )
    return el("ul", *items, class_="lib-mentions") if found else EMPTY


def _candidates(candidates: Sequence[Named], links: Links) -> Html:
    if not candidates:
        return el("li", "Không có văn bản nào dẫn ở trên hợp với cách gọi tắt này.")
    named = named_links(candidates, links)
    return el("li", text("Có thể là: "), named, class_="lib-rule")
