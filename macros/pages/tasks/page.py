"""Tasks as lists: by plan and body, with what they cite."""

from collections.abc import Iterable

from macros.frame.markup import Html, el, join, text
from macros.frame.named import body_link, named_link
from macros.frame.page import Links
from macros.parts.tasks.groups import BodyTasks, PlanTasks
from macros.parts.tasks.item_page import task_item
from macros.words.labels import NO_LEAD


def task_list(groups: Iterable[PlanTasks], links: Links) -> Html:
    """Return tasks by plan and body, or a sentence where there are none."""
    listed = join(_plan(group, links) for group in groups)
    return listed or el("p", "Không có nhiệm vụ nào.", class_="lib-empty")


def _plan(group: PlanTasks, links: Links) -> Html:
    return el(
        "section",
        el("h3", named_link(group.plan, links), class_="lib-plan-name"),
        el("p", group.issuer, class_="lib-issuer"),
        *(_body(body, links) for body in group.bodies),
        class_="lib-plan-tasks",
    )


def _body(group: BodyTasks, links: Links) -> Html:
    name = body_link(group.body, links) if group.body else text(NO_LEAD)
    count = el("span", f" {len(group.tasks)} việc", class_="lib-count")
    items = (task_item(item, links, with_due=True) for item in group.tasks)
    return join([el("h4", name, count), el("ol", *items, class_="lib-tasks")])
