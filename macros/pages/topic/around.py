"""What the pages of a topic show around its clauses, and documents in a list."""

from collections.abc import Iterable, Sequence

from macros.frame.document_entry import document_entry
from macros.frame.markup import EMPTY, Html, el, join
from macros.frame.named import named_link, named_links
from macros.frame.page import Links, Parent
from macros.pages.topic.value import TopicView
from macros.words.cited import DocumentEntry
from macros.words.named import Named

_MOST_NAMED = 12  # places, plans named at once; more are folded away
_NOT_FOUND = (
    "Đoạn được tìm theo từ khóa của chủ đề; kế hoạch nói bằng chữ khác thì có thể "
    "chưa được tính."
)


def pages_above(above: Iterable[Named]) -> tuple[Parent, ...]:
    """Return the pages above that of a part, from the top."""
    return tuple(Parent(page.address, page.name) for page in above)


def phrases(view: TopicView) -> Html:
    """Return by which words the clauses were found."""
    phrases = "”, “".join(view.phrases)
    words = f"Từ khóa: “{phrases}”; hoặc tệp của kế hoạch ghi chủ đề cho đoạn."
    return el("p", words, class_="lib-rule")


def whole(view: TopicView, links: Links) -> Html | None:
    """Return the plans that are about the topic as a whole."""
    if not view.whole:
        return None
    plans = named_links(view.whole, links)
    if len(view.whole) <= _MOST_NAMED:
        return el("p", "Kế hoạch ghi chủ đề này là chủ đề chung: ", plans, ".")
    count = f"{len(view.whole)} kế hoạch ghi chủ đề này là chủ đề chung"
    return el("details", el("summary", count), el("p", plans, "."))


def silent(view: TopicView) -> Html | None:
    """Return the places whose plans have no clause on the topic, and why that may be.

    Where there are many, they are folded away.
    """
    if not view.silent:
        return None
    listed = f"{'; '.join(view.silent)}."
    if len(view.silent) <= _MOST_NAMED:
        return el("p", f"Chưa thấy ở: {listed} {_NOT_FOUND}", class_="lib-silent")
    return el(
        "details",
        el("summary", f"Chưa thấy ở {len(view.silent)} địa bàn có kế hoạch"),
        el("p", f"{listed} {_NOT_FOUND}"),
        class_="lib-silent",
    )


def document_group(
    key: str, title: str, entries: Sequence[DocumentEntry], links: Links
) -> Html:
    """Return a list of documents under its heading, nothing for none."""
    if not entries:
        return EMPTY
    heading = el("h3", f"{len(entries)} văn bản {title}", id=key)
    items = (el("li", document_entry(entry, links)) for entry in entries)
    return join([heading, el("ul", *items, class_="lib-index")])


def related(view: TopicView, links: Links) -> Html:
    """Return the topics that share clauses with this one, most first."""
    items = (
        el(
            "li",
            named_link(topic, links),
            el("span", f" {count} đoạn chung", class_="lib-count"),
        )
        for topic, count in view.related
    )
    return el("ul", *items, class_="lib-columns") if view.related else EMPTY
