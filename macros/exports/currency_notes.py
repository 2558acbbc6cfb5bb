"""Whether documents still stand, as markup: banners, signs, lists."""

from macros.frame.currency import state_sentence
from macros.frame.markup import EMPTY, Html, el, join
from macros.frame.page import Links
from macros.model.plan import Plan
from macros.model.work import Work
from macros.registry.library import Library
from macros.views.currency import ChangedWork, changed_works, told_state
from macros.words.addresses import STATE
from macros.words.labels import clause_label, work_heading

CHANGED = "van-ban-da-thay-doi"


def currency_banner(library: Library, work: Work, links: Links) -> Html | None:
    """Return the warning on the page of a document that has changed."""
    told = told_state(library, work)
    if told is None or not work.currency.is_changed:
        return None
    said = el("p", state_sentence(told, links))
    return el("div", said, id=STATE, class_="lib-warning")


def currency_line(library: Library, work: Work, links: Links) -> Html | None:
    """Return whether a document is in force; None where the banner says it."""
    if work.currency.is_changed:
        return None
    told = told_state(library, work)
    if told is None:
        return el("p", "Hiệu lực hiện nay: chưa kiểm chứng.")
    return el("p", state_sentence(told, links))


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
    told = told_state(library, work)
    places = (
        join([", " if at else "", el("a", clause_label(clause), href=f"#{clause}")])
        for at, clause in enumerate(changed.clause_ids)
    )
    return el(
        "li",
        el("a", work_heading(work), href=links.work(work.id)),
        ": ",
        state_sentence(told, links) if told else None,
        el("p", "Dẫn ở: ", *places, ".", class_="lib-entry-places"),
        class_="lib-change",
    )
