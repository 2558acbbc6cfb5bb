"""The work of the current month, which the reader's browser picks from plain lists.

The server has no clock: it writes every task that has a time, by month, with its
days as attributes. docs/assets/this-month.js makes "Việc tháng này" out of them;
without the script the lists are read as they are.
"""

from collections.abc import Iterable

from macros.frame.markup import Html, el, join, text
from macros.frame.named import named_link
from macros.frame.page import Links
from macros.frame.scripts import scripts
from macros.pages.calendar.agenda_value import (
    AgendaList,
    AgendaPlan,
    AgendaTask,
    PlaceBodies,
    ThisMonth,
)
from macros.pages.calendar.period_counts import period_counts
from macros.vietnamese.dates import MONTHS
from macros.words.addresses import CALENDAR, UNITS

SCRIPTS = ("address-state.js", "days.js", "this-month-pick.js", "this-month.js")


def this_month(view: ThisMonth, links: Links) -> Html:
    """Return the lists, and the form in which a reader names the own body."""
    if view.counts:
        return period_counts(view, links)
    if not view.lists:
        return el("p", "Không có việc nào ghi thời hạn.", class_="lib-empty")
    block = el(
        "section",
        _choice(view.choice, links) if view.choice else None,
        el("p", role="status", aria_live="polite", hidden=True),
        el("div", data_agenda_now=True, hidden=True),
        _everything(view, links),
        class_="lib-agenda",
        aria_label="Việc theo thời gian",
        data_agenda=True,
        data_covered=" ".join(f"{first}/{last}" for first, last in view.covered),
        data_months=" ".join(MONTHS),
    )
    return join([block, scripts(SCRIPTS, links)])


def _choice(places: Iterable[PlaceBodies], links: Links) -> Html:
    groups = (
        el(
            "optgroup",
            *(el("option", name, value=unit_id) for unit_id, name in place.bodies),
            label=place.place,
        )
        for place in places
    )
    everyone = el("option", "Mọi đơn vị", value="")
    units_page = links.to(UNITS)
    return el(
        "form",
        el("label", "Đơn vị ", el("select", everyone, *groups, name="don-vi")),
        el("a", "Mọi việc của đơn vị này", data_units_page=units_page, hidden=True),
        autocomplete="off",
        hidden=True,
    )


def _everything(view: ThisMonth, links: Links) -> Html:
    parts: list[Html | None] = [el("summary", "Xem tất cả các tháng")]
    parts += [_list(listed, links) for listed in view.lists]
    if view.left_out:
        calendar = el("a", "Lịch công tác", href=links.to(CALENDAR))
        told = f"{view.left_out} việc của các năm trước ở "
        parts.append(el("p", told, calendar, "."))
    return el("details", *parts, class_="lib-agenda-all", open=True)


def _list(listed: AgendaList, links: Links) -> Html:
    count = el("span", f"{listed.count} việc", class_="lib-count")
    page = None
    if listed.page:
        words, href = f"Trang {listed.page.name}", links.to(listed.page.address)
        page = el("p", el("a", words, href=href), class_="lib-agenda-page")
    return el(
        "details",
        el("summary", listed.title, " ", count),
        page,
        *(_plan(plan, links) for plan in listed.plans),
        data_month=listed.month or None,
        data_standing=listed.is_standing,
    )


def _plan(plan: AgendaPlan, links: Links) -> Html:
    """Return tasks below the name of their plan."""
    items = (_task(task, links) for task in plan.tasks)
    return join(
        [
            el("p", named_link(plan.plan, links), class_="lib-agenda-plan"),
            el("ul", *items, class_="lib-tasks", data_plan=plan.id),
        ]
    )


def _task(task: AgendaTask, links: Links) -> Html:
    facts = [named_link(task.clause, links)]
    if task.due:
        facts.insert(0, el("b", task.due, class_="lib-due"))
    if task.leads:
        facts.append(text(task.leads))
    return el(
        "li",
        task.text,
        el("p", facts[0], *(part for fact in facts[1:] for part in (" · ", fact))),
        data_earliest=task.earliest.isoformat() if task.earliest else None,
        data_latest=task.latest.isoformat() if task.latest else None,
        data_days=" ".join(f"{m:02}-{d:02}" for m, d in task.days_of_year) or None,
        data_units=" ".join(task.bodies) or None,
    )
