"""Documents that a plan cites and that have changed, as markup."""

from macros.frame.currency import state_sentence
from macros.frame.markup import EMPTY, Html, el, join
from macros.frame.page import Links
from macros.model.plan import Plan
from macros.registry.library import Library
from macros.views.currency import ChangedWork, changed_works, told_state
from macros.words.labels import clause_label, work_heading

CHANGED = "van-ban-da-thay-doi"


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
