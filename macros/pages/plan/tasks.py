"""What a plan gives to bodies, as markup: its tasks, and bodies that have ended."""

from collections.abc import Sequence

from macros.frame.calendar_link import calendar_link
from macros.frame.life_notes import after_end
from macros.frame.markup import EMPTY, Html, apart, el, join, text
from macros.frame.named import body_links, named_link
from macros.frame.page import Links
from macros.frame.wide_table import wide_table
from macros.pages.plan.mentions import clause_link
from macros.pages.plan.value import EndedHere, PlanTasks, TaskRow
from macros.words.life import BANNER
from macros.words.named import Named

_COLUMNS = ("Thời gian", "Chủ trì", "Đoạn")
_CAPTION = "Bảng nhiệm vụ"


def task_table(tasks: PlanTasks, links: Links) -> Html:
    """Return how many tasks there are, their calendar, and the table of them."""
    if not tasks.rows:
        return EMPTY
    head = el("tr", *(el("th", name, scope="col") for name in _COLUMNS))
    rows = (_row(row, links) for row in tasks.rows)
    table = el("table", el("thead", head), el("tbody", *rows))
    words = "Lịch của kế hoạch này"
    return join(
        [
            el("p", _summary(tasks)),
            calendar_link(links, tasks.calendar, words) if tasks.calendar else None,
            el("details", el("summary", _CAPTION), wide_table(table, _CAPTION)),
        ]
    )


def _summary(tasks: PlanTasks) -> str:
    count = len(tasks.rows)
    untimed = count - tasks.timed
    summary = f"Thư viện nhận ra {count} nhiệm vụ, {tasks.timed} có thời gian"
    return summary + (f", {untimed} không nêu thời hạn." if untimed else ".")


def _row(row: TaskRow, links: Links) -> Html:
    leads = body_links(row.leads, links) or text("không nêu")
    cells = (row.due, leads, clause_link(row.clause_id))
    return el("tr", *(el("td", cell) for cell in cells))


def ended_bodies(ended: Sequence[EndedHere], plan_id: str, links: Links) -> Html:
    """Return the bodies that have ended, with the tasks that the plan gives them."""
    items = (_ended(one, plan_id, links) for one in ended)
    return el("ul", *items) if ended else EMPTY


def _ended(ended: EndedHere, plan_id: str, links: Links) -> Html:
    end = ended.end
    body = Named(end.body.name, f"{end.body.address}#{BANNER}")
    given: list[Html] = []
    if ended.own:
        given.append(join(["được giao ", _given(end.body, ended.own, plan_id, links)]))
    if ended.below:
        below = (
            join([f"{one.name} ", _given(one, count, plan_id, links)])
            for one, count in ended.below
        )
        given.append(join(["cơ quan trực thuộc, cấp dưới: ", apart(below, ", ")]))
    return el(
        "li",
        named_link(body, links),
        f" {end.verb}",
        after_end(end, links),
        ".",
        el("p", "Trong kế hoạch: ", apart(given), ".", class_="lib-entry-places"),
        class_="lib-change",
    )


def _given(body: Named, count: int, plan_id: str, links: Links) -> Html:
    """Return how many tasks of the plan a body has, as the way to them."""
    return el("a", f"{count} việc", href=links.to(f"{body.address}?ke-hoach={plan_id}"))
