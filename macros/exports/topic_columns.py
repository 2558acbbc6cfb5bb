"""The clauses on a topic side by side: a column for each place."""

from dataclasses import dataclass

from macros.exports.currency_notes import changed_sign
from macros.exports.task_list import unit_links
from macros.frame.markup import Child, Html, el, join
from macros.frame.page import Links
from macros.model.work import Work
from macros.registry.library import Assignment, Library
from macros.views.task_due import due_label
from macros.views.topic_view import (
    ClauseOnTopic,
    PlaceOnTopic,
    PlanOnTopic,
    TopicView,
)
from macros.words.labels import clause_label, place_heading
from macros.words.quote import excerpt, quote

_EMPTY = "Chưa có đoạn nào trong các kế hoạch thuộc chủ đề này."
_NO_PHRASE = "Xếp vào chủ đề này theo ghi chú trong tệp của kế hoạch."
_NO_LEAD = "văn bản không nêu cơ quan chủ trì"


@dataclass(frozen=True, slots=True)
class TopicColumns:
    """Clauses as seen from one page; `level` is that of the places' headings.

    `prefix` begins the ids, so that two topics can stand on one page.
    """

    library: Library
    links: Links
    level: int
    prefix: str = ""

    def columns(self, view: TopicView) -> Html:
        """Return the clauses by place and plan, or a sentence where there are none."""
        if not view.places:
            return el("p", _EMPTY, class_="lib-empty")
        return el("div", *map(self._place, view.places), class_="lib-places")

    def _place(self, found: PlaceOnTopic) -> Html:
        name = place_heading(found.place, self.library.registers)
        return el(
            "section",
            el(
                "div",
                el(f"h{self.level}", name, id=f"{self.prefix}noi-{found.place.id}"),
                el("p", place_counts(found), class_="lib-issuer"),
            ),
            el("div", *map(self._plan, found.plans)),
            class_="lib-topic-place",
        )

    def _plan(self, found: PlanOnTopic) -> Html:
        plan = found.plan
        return el(
            "section",
            el(
                f"h{self.level + 1}",
                el("a", plan.full_title, href=self.links.plan(plan.id)),
                el("span", f" {len(found.clauses)} đoạn", class_="lib-count"),
                id=f"{self.prefix}doan-{plan.id}",
            ),
            el(
                "ul",
                *(self._clause(plan.id, clause) for clause in found.clauses),
                class_="lib-mentions",
            ),
        )

    def _clause(self, plan_id: str, found: ClauseOnTopic) -> Html:
        """Return a clause: where it stands, its words, its tasks, what it cites."""
        clause = found.on.clause
        href = self.links.plan(plan_id, clause.id)
        return el(
            "li",
            el("a", clause_label(clause.id), href=href, class_="lib-where"),
            el("blockquote", el("p", *_words(found))),
            None if found.on.phrase else el("p", _NO_PHRASE, class_="lib-on-fact"),
            *map(self._task, found.tasks),
            self._works(found.works),
            class_="lib-mention",
        )

    def _task(self, task: Assignment) -> Html:
        leads = unit_links(task.leads, self.links) or _NO_LEAD
        time = el("span", due_label(task), class_="lib-due")
        return el("p", "Nhiệm vụ: ", time, " · ", leads, class_="lib-on-fact")

    def _works(self, works: tuple[Work, ...]) -> Html | None:
        parts = (
            join(
                [
                    "; " if at else None,
                    el(
                        "a",
                        work.label,
                        href=self.links.work(work.id),
                        data_cites=work.id,
                    ),
                    changed_sign(self.library, work, self.links),
                ]
            )
            for at, work in enumerate(works)
        )
        return el("p", "Dẫn: ", *parts, class_="lib-on-fact") if works else None


def place_counts(found: PlaceOnTopic) -> str:
    """Return "31 đoạn · 12 nhiệm vụ"."""
    tasks = f" · {found.task_count} nhiệm vụ" if found.task_count else ""
    return f"{found.clause_count} đoạn{tasks}"


def _words(found: ClauseOnTopic) -> tuple[Child, ...]:
    """Return the words of the clause around the phrase; its beginning without one."""
    text = found.on.clause.text
    if found.on.phrase is None:
        return (excerpt(text),)
    words = quote(text, found.on.phrase)
    return (words.before, el("mark", words.exact), words.after)
