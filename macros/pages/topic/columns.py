"""The clauses on a topic side by side: a column for each place."""

from dataclasses import dataclass

from macros.frame.markup import Child, Html, el, join
from macros.frame.named import body_links, named_link
from macros.frame.page import Links
from macros.frame.signs import cited_document
from macros.pages.topic.ids import CLAUSES, of_place, of_plan
from macros.pages.topic.value import (
    ClauseOnTopic,
    PlaceOnTopic,
    PlanOnTopic,
    TopicView,
)
from macros.parts.tasks.item import TaskItem
from macros.words.cited import CitedDocument

_EMPTY = "Chưa có đoạn nào trong các kế hoạch thuộc chủ đề này."
_NO_PHRASE = "Xếp vào chủ đề này theo ghi chú trong tệp của kế hoạch."
_NO_LEAD = "văn bản không nêu cơ quan chủ trì"


@dataclass(frozen=True, slots=True)
class TopicColumns:
    """Clauses as seen from one page; `level` is that of the places' headings.

    `prefix` begins the ids, so that two topics can stand on one page.
    """

    links: Links
    level: int
    prefix: str = ""

    def columns(self, view: TopicView) -> Html:
        """Return the clauses by place and plan, or a sentence where there are none."""
        if not view.places:
            return el("p", _EMPTY, class_="lib-empty")
        return el("div", *map(self._place, view.places), class_="lib-places")

    def _place(self, found: PlaceOnTopic) -> Html:
        key = f"{self.prefix}{of_place(found.id)}"
        return el(
            "section",
            el(
                "div",
                el(f"h{self.level}", found.name, id=key),
                el("p", _counts(found), class_="lib-issuer"),
            ),
            el("div", *map(self._plan, found.plans)),
            class_="lib-topic-place",
        )

    def _plan(self, found: PlanOnTopic) -> Html:
        return el(
            "section",
            el(
                f"h{self.level + 1}",
                named_link(found.plan, self.links),
                el("span", f" {len(found.clauses)} đoạn", class_="lib-count"),
                id=f"{self.prefix}{of_plan(CLAUSES, found.id)}",
            ),
            el("ul", *map(self._clause, found.clauses), class_="lib-mentions"),
        )

    def _clause(self, found: ClauseOnTopic) -> Html:
        """Return a clause: where it stands, its words, its tasks, what it cites."""
        href = self.links.to(found.clause.address)
        return el(
            "li",
            el("a", found.clause.name, href=href, class_="lib-where"),
            el("blockquote", el("p", *_words(found))),
            el("p", _NO_PHRASE, class_="lib-on-fact") if found.by_note else None,
            *map(self._task, found.tasks),
            self._documents(found.documents),
            class_="lib-mention",
        )

    def _task(self, task: TaskItem) -> Html:
        leads = body_links(task.leads, self.links) or _NO_LEAD
        time = el("span", task.due, class_="lib-due")
        return el("p", "Nhiệm vụ: ", time, " · ", leads, class_="lib-on-fact")

    def _documents(self, cited: tuple[CitedDocument, ...]) -> Html | None:
        parts = (
            join(["; " if at else None, cited_document(document, self.links)])
            for at, document in enumerate(cited)
        )
        return el("p", "Dẫn: ", *parts, class_="lib-on-fact") if cited else None


def _counts(found: PlaceOnTopic) -> str:
    """Return "31 đoạn · 12 nhiệm vụ"."""
    tasks = f" · {found.task_count} nhiệm vụ" if found.task_count else ""
    return f"{found.clause_count} đoạn{tasks}"


def _words(found: ClauseOnTopic) -> tuple[Child, ...]:
    """Return the words of the clause around the phrase; its beginning without one."""
    words = found.words
    if found.by_note:
        return (words.before,)
    return (words.before, el("mark", words.exact), words.after)
