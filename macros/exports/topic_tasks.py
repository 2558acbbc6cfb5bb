"""The tasks on a topic: by plan and body, to narrow by place and body."""

from collections.abc import Mapping
from dataclasses import dataclass

from macros.exports.task_list import task_item, unit_link
from macros.exports.task_sheets import LIST_ID, task_count
from macros.frame.filters import filter_form
from macros.frame.markup import Html, el, join, text
from macros.frame.page import Links
from macros.registry.library import Library
from macros.views.facets import places_of
from macros.views.task_facets import BODY, TASK_FACETS, task_facets
from macros.views.timeline import UnitTasks, by_plan
from macros.views.topic_view import PlanOnTopic, TopicView
from macros.words.facet import Facets
from macros.words.labels import NO_LEAD

TASKS = "nhiem-vu"
_PLACE = "noi"
_FACETS = {_PLACE: "Địa bàn", BODY: TASK_FACETS[BODY]}


def topic_facets(library: Library) -> dict[str, Facets]:
    """Return by what every task can be narrowed here, by its id: place, body."""
    places = {
        plan.id: places_of(library, library.place_of_plan(plan))
        for plan in library.plans.values()
    }
    found = task_facets(library)
    return {
        a.task.id: {_PLACE: places[a.task.plan_id], BODY: found[a.task.id][BODY]}
        for a in library.assignments
    }


@dataclass(frozen=True, slots=True)
class TopicTasks:
    """Tasks as seen from one page; `facets` are those of `topic_facets`."""

    library: Library
    facets: Mapping[str, Facets]
    links: Links

    def tasks(self, view: TopicView) -> Html:
        """Return the tasks of the topic's clauses below the form that narrows them."""
        plans = [plan for plan in view.plans if plan.tasks]
        items = [self.facets[a.task.id] for plan in plans for a in plan.tasks]
        return join(
            [
                filter_form(LIST_ID, "nhiệm vụ", _FACETS, items),
                el("div", *map(self._plan, plans), id=LIST_ID),
            ]
        )

    def _plan(self, found: PlanOnTopic) -> Html:
        plan, key = found.plan, tasks_id(found)
        issuer = self.library.registers.units[plan.unit_id].name
        (group,) = by_plan(self.library, found.tasks)
        bodies = (self._body(key, nth, u) for nth, u in enumerate(group.units))
        return el(
            "section",
            el(
                "h3",
                el("a", plan.full_title, href=self.links.plan(plan.id)),
                task_count(key, len(found.tasks)),
                id=key,
            ),
            el("p", issuer, class_="lib-issuer"),
            *bodies,
            class_="lib-plan-tasks",
            data_filter_group=key,
        )

    def _body(self, plan_key: str, nth: int, group: UnitTasks) -> Html:
        key = f"{plan_key}--{nth}"
        name = unit_link(group.unit, self.links) if group.unit else text(NO_LEAD)
        items = (
            task_item(
                self.library,
                a,
                self.links,
                with_due=True,
                facets=self.facets[a.task.id],
            )
            for a in group.assignments
        )
        return el(
            "section",
            el("h4", name, task_count(key, len(group.assignments))),
            el("ol", *items, class_="lib-tasks"),
            data_filter_group=key,
        )


def tasks_id(found: PlanOnTopic) -> str:
    """Return the id of the heading above a plan's tasks."""
    return f"{TASKS}-{found.plan.id}"
