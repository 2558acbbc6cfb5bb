"""The documents of a topic that is told in parts."""

from macros.frame.markup import Html, el, join
from macros.frame.named import named_link
from macros.frame.page import Links, Page
from macros.pages.topic.around import document_group, pages_above
from macros.pages.topic.ids import ABOUT, CITED
from macros.pages.topic.value import TopicDocuments

_CITED = "được từ hai kế hoạch trở lên dẫn trong các đoạn"


def topic_documents_page(view: TopicDocuments) -> Page:
    """Return the documents on the topic and those that its clauses cite, or years."""
    links = Links(view.page.address)
    return Page(
        address=links.base,
        title=view.page.name,
        description=view.page.name,
        body=join(
            [
                el("h1", view.page.name),
                _years(view, links),
                document_group(ABOUT, "về chủ đề này", view.about, links),
                document_group(CITED, _CITED, view.cited, links),
            ]
        ),
        parents=pages_above(view.above),
    )


def _years(view: TopicDocuments, links: Links) -> Html | None:
    items = (
        el(
            "li",
            named_link(year, links),
            el("span", f" {n} văn bản", class_="lib-count"),
        )
        for year, n in view.parts
    )
    if not view.parts:
        return None
    return el("ul", *items, class_="lib-columns", id=CITED)
