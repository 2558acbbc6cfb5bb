"""Whether documents still stand, as markup: banners, signs, lists, a day to choose.

The days are plain lists; docs/assets/as-of.js picks from them what held on the day
that a reader chooses.
"""

from collections.abc import Iterable

from macros.exports.markup import EMPTY, Html, el, join, text
from macros.exports.page import Links
from macros.model.currency import Currency, CurrencyState
from macros.model.plan import Plan
from macros.model.work import Work
from macros.registry.library import Library
from macros.vietnamese.dates import written
from macros.views.currency import (
    VERBS,
    ChangedWork,
    Phase,
    change_words,
    changed_works,
    phases,
    since_words,
)
from macros.views.labels import capital, clause_label, edtf_label, work_heading

SCRIPT = "assets/as-of.js"
BANNER = "hieu-luc"
CHANGED = "van-ban-da-thay-doi"
_DEEDS = {
    CurrencyState.ENDED: "làm hết hiệu lực",
    CurrencyState.REPLACED: "thay thế",
    CurrencyState.AMENDED: "sửa đổi",
}


def currency_banner(library: Library, work: Work, links: Links) -> Html | None:
    """Return the warning on the page of a document that has changed."""
    if not work.currency.is_changed:
        return None
    return el(
        "div",
        el("p", _sentence(library, work, links)),
        as_of(library, (work,), links),
        id=BANNER,
        class_="lib-warning",
    )


def currency_line(library: Library, work: Work, links: Links) -> Html | None:
    """Return whether a document is in force; None where the banner says it."""
    if work.currency.is_changed:
        return None
    if work.currency.state is CurrencyState.UNVERIFIED:
        return el("p", "Hiệu lực hiện nay: chưa kiểm chứng.")
    return join(
        [el("p", _sentence(library, work, links)), as_of(library, (work,), links)]
    )


def earlier_documents(library: Library, work: Work, links: Links) -> Html | None:
    """Return what *work* did to earlier documents, each with its source."""
    changed = [library.works[key] for key in library.changes.get(work.id, ())]
    if not changed:
        return None
    items = (
        el(
            "li",
            f"{_DEEDS[earlier.currency.state]} ",
            el("a", work_heading(earlier), href=links.work(earlier.id)),
            f", {since}" if (since := since_words(earlier)) else None,
            f". {_source(earlier.currency)}",
        )
        for earlier in changed
    )
    title = el("p", el("strong", "Văn bản này:"))
    return el("div", title, el("ul", *items), class_="lib-status")


def changed_sign(library: Library, work: Work, links: Links) -> Html:
    """Return the sign beside a citation of a document that has changed."""
    if not work.currency.is_changed:
        return EMPTY
    words = f"{work.label} {change_words(library, work)}"
    return el(
        "a",
        "!",
        class_="lib-changed",
        data_added=True,
        data_search_exclude=True,
        href=f"{links.work(work.id)}#{BANNER}",
        title=words,
        aria_label=f"{words}: xem nguồn",
    )


def changed_note(library: Library, work: Work) -> Html | None:
    """Return the warning in an entry of a list."""
    if not work.currency.is_changed:
        return None
    return el("p", f"{capital(change_words(library, work))}.", class_="lib-change")


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
    return join(
        [
            el("ul", *(_changed(library, one, links) for one in found)),
            as_of(library, (one.work for one in found), links),
        ]
    )


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
            f". {_source(currency)}",
        ]
    )


def _source(currency: Currency) -> str:
    source = currency.source
    if source is None:
        return ""
    return f"Nguồn: {source.where}, kiểm tra ngày {edtf_label(source.checked)}."


def as_of(library: Library, works: Iterable[Work], links: Links) -> Html | None:
    """Return what held when of *works*, and the field for a day; None without days."""
    known = [(work, found) for work in works if (found := phases(library, work))]
    if not known:
        return None
    day = el("input", type="date", name="tai-ngay", min="1945-09-02")
    block = el(
        "div",
        el("form", el("label", "Tình trạng tại ngày ", day), hidden=True),
        el("p", role="status", aria_live="polite", hidden=True),
        *(_history(work, found, named=len(known) > 1) for work, found in known),
        class_="lib-as-of",
        data_as_of=True,
        data_search_exclude=True,
    )
    return join([block, el("script", src=links.to(SCRIPT))])


def _history(work: Work, found: Iterable[Phase], *, named: bool) -> Html:
    items = map(_phase, found)
    history = el("ul", *items, class_="lib-phases", data_as_of_name=work.label)
    return join([el("p", f"{work.label}:") if named else None, history])


def _phase(phase: Phase) -> Html:
    return el(
        "li",
        f"{_when(phase)}: ",
        el("span", phase.words),
        data_from=phase.first.isoformat() if phase.first else None,
        data_until=phase.last.isoformat() if phase.last else None,
    )


def _when(phase: Phase) -> str:
    if phase.first and phase.last:
        return f"Từ ngày {written(phase.first)} đến hết ngày {written(phase.last)}"
    if phase.first:
        return f"Từ ngày {written(phase.first)}"
    return f"Đến hết ngày {written(phase.last)}" if phase.last else "Mọi ngày"
