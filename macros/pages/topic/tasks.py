"""The tasks on a topic: by plan and body, to narrow by place and body."""

from dataclasses import dataclass

from macros.frame.filters import filter_form
from macros.frame.markup import Html, el, join, text
from macros.frame.named import body_link, named_link
from macros.frame.page import Links
from macros.pages.topic.ids import TASKS, of_plan
from macros.pages.topic.value import FACETS, PlanOnTopic, TopicView
from macros.parts.tasks.groups import BodyTasks
from macros.parts.tasks.item_page import LIST_ID, task_count, task_item
from macros.words.labels import NO_LEAD


@dataclass(frozen=True, slots=True)
class TopicTasks:
    """Tasks as seen from one page."""

    links: Links

    def tasks(self, view: TopicView) -> Html:
        """Return the tasks of the topic's clauses below the form that narrows them."""
        plans = [plan for plan in view.plans if plan.bodies]
        found = [
            task.facets or {}
            for plan in plans
            for clause in plan.clauses
            for task in clause.tasks
        ]
        return join(
            [
                filter_form(LIST_ID, "nhiệm vụ", FACETS, found),
                el("div", *map(self._plan, plans), id=LIST_ID),
            ]
        )

    def _plan(self, found: PlanOnTopic) -> Html:
        key = of_plan(TASKS, found.id)
        bodies = (self._body(f"{key}--{at}", b) for at, b in enumerate(found.bodies))
        return el(
            "section",
            el(
                "h3",
                named_link(found.plan, self.links),
                task_count(key, found.task_count),
                id=key,
            ),
            el("p", found.issuer, class_="lib-issuer"),
            *bodies,
            class_="lib-plan-tasks",
            data_filter_group=key,
        )

    def _body(self, key: str, group: BodyTasks) -> Html:
        name = body_link(group.body, self.links) if group.body else text(NO_LEAD)
        items = (task_item(task, self.links, with_due=True) for task in group.tasks)
        return el(
            "section",
            el("h4", name, task_count(key, len(group.tasks))),
            el("ol", *items, class_="lib-tasks"),
            data_filter_group=key,
        )
