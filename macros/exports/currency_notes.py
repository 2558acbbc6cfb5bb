"""Whether documents still stand, as markup: banners, signs, lists."""

from macros.frame.markup import EMPTY, Html, el, join, text
from macros.frame.page import Links
from macros.model.currency import CurrencyState
from macros.model.plan import Plan
from macros.model.work import Work
from macros.registry.library import Library
from macros.views.currency import (
    VERBS,
    ChangedWork,
    changed_works,
    since_words,
)
from macros.views.document_entry import change_sentence
from macros.words.addresses import STATE
from macros.words.labels import capital, clause_label, source_words, work_heading

CHANGED = "van-ban-da-thay-doi"


def currency_banner(library: Library, work: Work, links: Links) -> Html | None:
    """Return the warning on the page of a document that has changed."""
    if not work.currency.is_changed:
        return None
    said = el("p", _sentence(library, work, links))
    return el("div", said, id=STATE, class_="lib-warning")


def currency_line(library: Library, work: Work, links: Links) -> Html | None:
    """Return whether a document is in force; None where the banner says it."""
    if work.currency.is_changed:
        return None
    if work.currency.state is CurrencyState.UNVERIFIED:
        return el("p", "Hiệu lực hiện nay: chưa kiểm chứng.")
    return el("p", _sentence(library, work, links))


def changed_note(library: Library, work: Work) -> Html | None:
    """Return the warning in an entry of a list."""
    change = change_sentence(library, work)
    return el("p", change, class_="lib-change") if change else None


def changed_hint(library: Library, plan: Plan) -> Html | None:
    """Return the way to the list below, above the text of a plan."""
    count = len(changed_works(library, plan))
    if not count:
        return None
    said = f"{count} văn bản được dẫn đã thay đổi"
    return el(
        "p",
        el("a", said, href=f"#{CHANGED}"),
        "; trong toàn văn, cạnh mỗi chỗ dẫn có dấu “!”.",
        class_="lib-warning",
    )


def changed_in_plan(library: Library, plan: Plan, links: Links) -> Html:
    """Return the documents cited by *plan* that have changed, nothing if none has."""
    found = changed_works(library, plan)
    if not found:
        return EMPTY
    return el("ul", *(_changed(library, one, links) for one in found))


def _changed(library: Library, changed: ChangedWork, links: Links) -> Html:
    work = changed.work
    places = (
        join([", " if at else "", el("a", clause_label(clause), href=f"#{clause}")])
        for at, clause in enumerate(changed.clause_ids)
    )
    return el(
        "li",
        el("a", work_heading(work), href=links.work(work.id)),
        ": ",
        _sentence(library, work, links),
        el("p", "Dẫn ở: ", *places, ".", class_="lib-entry-places"),
        class_="lib-change",
    )


def _sentence(library: Library, work: Work, links: Links) -> Html:
    """Return the state, its cause as a link, its time and its source."""
    currency = work.currency
    causes = [
        el("a", work_heading(library.works[by]), href=links.work(by))
        for by in currency.by
        if by in library.works
    ]
    causes += [text(currency.by_text)] if currency.by_text else []
    since = since_words(work)
    return join(
        [
            el("strong", capital(VERBS[currency.state])),
            " bởi " if causes else None,
            *(join([", " if at else "", cause]) for at, cause in enumerate(causes)),
            f", {since}" if since else None,
            f". {source_words(currency.source)}",
        ]
    )
