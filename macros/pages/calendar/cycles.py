"""Cycles as tables: the steps of each plan side by side, then its tasks in time."""

from collections.abc import Sequence

from macros.frame.block_table import block_table
from macros.frame.markup import Child, Html, el, join, text
from macros.frame.named import body_links, named_link
from macros.frame.page import Links, Page, Parent
from macros.pages.calendar.cycles_value import CyclePlan, CycleRow, CycleYear, StepTimes
from macros.pages.calendar.times import time_links
from macros.words.addresses import CYCLES, cycle_address
from macros.words.named import Named

_COLUMNS = ("Thời gian", "Bước", "Việc", "Chủ trì", "Phối hợp", "Mẫu", "Đoạn")
_CLASS = "lib-forms lib-cycle"


def cycle_list(years: Sequence[CycleYear], links: Links) -> Html:
    """Return the cycles one after the other, with jumps to them if they are many."""
    if not years:
        return el("p", "Danh mục chưa có chu kỳ nào.", class_="lib-empty")
    jumps = (el("a", year.name, href=f"#chu-ky-{year.id}") for year in years)
    return join(
        [
            el("p", *jumps, class_="lib-jumps") if len(years) > 1 else None,
            *(_cycle(year, links) for year in years),
        ]
    )


def cycle_page(year: CycleYear) -> Page:
    """Return the page of one cycle."""
    links = Links(cycle_address(year.id))
    body = [
        el("h1", year.name),
        el("p", year.description, class_="lib-lead") if year.description else None,
        el("div", _plans(year, links, "h2"), class_="lib-room"),
    ]
    return Page(
        address=links.base,
        title=year.name,
        description=f"{year.name}: các bước trong năm của từng kế hoạch",
        body=join(body),
        parents=(Parent(CYCLES, "Chu kỳ trong năm"),),
    )


def _cycle(year: CycleYear, links: Links) -> Html:
    head = [
        el("h2", year.name, id=f"chu-ky-{year.id}"),
        el("p", year.description) if year.description else None,
    ]
    if not year.plans:
        empty = "Không có nhiệm vụ nào thuộc chu kỳ này."
        return join([*head, el("p", empty, class_="lib-empty")])
    if year.page:
        tasks = sum(len(plan.rows) for plan in year.plans)
        words = f"Xem {len(year.plans)} kế hoạch, {tasks} việc ở trang riêng"
        link = el("a", words, href=links.to(year.page.address))
        return join([*head, el("p", link)])
    return join([*head, _plans(year, links, "h3")])


def _plans(year: CycleYear, links: Links, level: str) -> Html:
    """Return the steps of all plans side by side, then the tasks of each."""
    steps = block_table(
        f"{year.name}: các bước theo thứ tự và thời gian của từng bước",
        ("Kế hoạch", *year.steps),
        (_plan_steps(plan, links) for plan in year.plans),
        _CLASS,
    )
    left_out = f"Còn {year.left_out} kế hoạch cũ hơn cũng có việc của chu kỳ này."
    return join(
        [
            steps,
            el("p", left_out) if year.left_out else None,
            *(_plan_tasks(year, plan, links, level) for plan in year.plans),
        ]
    )


def _plan_steps(plan: CyclePlan, links: Links) -> list[Child]:
    """Return a plan's row of the steps."""
    name = named_link(Named(plan.where, plan.plan.address), links)
    return [name, *(_step(step, links) for step in plan.steps)]


def _step(step: StepTimes, links: Links) -> Html:
    """Return when a step takes place, or that the plan gives it no task."""
    if step.has_tasks:
        return time_links(step.times, links)
    if not step.clauses:
        return el("span", "Kế hoạch không nêu bước này", class_="lib-empty")
    return join(
        [
            el("div", "Không có việc riêng; nhắc tới ở:", class_="lib-empty"),
            *(el("div", named_link(clause, links)) for clause in step.clauses),
        ]
    )


def _plan_tasks(year: CycleYear, plan: CyclePlan, links: Links, level: str) -> Html:
    table = block_table(
        f"{year.name}, {plan.where}: việc theo thời gian",
        _COLUMNS,
        (_task(row, links) for row in plan.rows),
        _CLASS,
    )
    words = f" {plan.where} · {len(plan.rows)} việc"
    count = el("span", words, class_="lib-count")
    return join([el(level, named_link(plan.plan, links), count), table])


def _task(row: CycleRow, links: Links) -> list[Child]:
    """Return the cells of a task."""
    return [
        time_links(row.times, links),
        text(row.step) if row.step else el("span", "Việc khác", class_="lib-empty"),
        row.text,
        body_links(row.leads, links),
        body_links(row.supports, links),
        ", ".join(row.forms),
        named_link(row.clause, links),
    ]
