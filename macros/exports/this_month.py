"""The work of the current month, which the reader's browser picks from plain lists.

The server has no clock: it writes every task that has a time, by month, with its
days as attributes. docs/assets/this-month.js makes "Việc tháng này" out of them;
without the script the lists are read as they are.
"""

from collections import defaultdict
from collections.abc import Iterable

from macros.frame.markup import Html, el, join, text
from macros.frame.page import Links
from macros.frame.scripts import scripts
from macros.model.schedule import Period, PeriodKind
from macros.model.unit import Unit
from macros.registry.library import Assignment, Library
from macros.registry.units import ids_of
from macros.vietnamese.collation import sort_key
from macros.vietnamese.dates import MONTHS
from macros.views.agenda import (
    Agenda,
    AgendaEntry,
    AgendaGroup,
    agenda_of,
    covered_years,
)
from macros.views.task_due import due_label
from macros.views.timeline import timeline_years
from macros.words.addresses import CALENDAR, UNITS, YEARLY
from macros.words.labels import capital, clause_label, period_label
from macros.words.quote import excerpt

SCRIPTS = ("address-state.js", "days.js", "this-month-pick.js", "this-month.js")
_LONGEST = 200  # letters of a task; the link leads to the whole of it


def this_month(
    library: Library, assignments: Iterable[Assignment], links: Links, unit_id: str = ""
) -> Html:
    """Return the block for *assignments*; a body is chosen unless *unit_id* is one."""
    agenda = agenda_of(library, assignments)
    if not agenda.entries:
        return el("p", "Không có việc nào ghi thời hạn.", class_="lib-empty")
    years = covered_years(library.plans.values())
    block = el(
        "section",
        None if unit_id else _choice(library, agenda, links),
        el("p", role="status", aria_live="polite", hidden=True),
        el("div", data_agenda_now=True, hidden=True),
        _everything(library, agenda, links),
        class_="lib-agenda",
        aria_label="Việc theo thời gian",
        data_agenda=True,
        data_covered=" ".join(f"{first}/{last}" for first, last in years),
        data_months=" ".join(MONTHS),
    )
    return join([block, scripts(SCRIPTS, links)])


def _choice(library: Library, agenda: Agenda, links: Links) -> Html | None:
    """Return the form in which a reader names the own body."""
    named: dict[str, list[Unit]] = defaultdict(list)
    units = library.registers.units
    for unit_id in sorted({u for e in agenda.entries for u in _unit_ids(e)}):
        named[units[unit_id].place_id].append(units[unit_id])
    if not named:
        return None
    groups = (
        el(
            "optgroup",
            *(
                el("option", u.name, value=u.id)
                for u in sorted(named[place.id], key=lambda u: sort_key(u.name))
            ),
            label=capital(place.full_name),
        )
        for place in library.registers.places.values()
        if place.id in named
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


def _everything(library: Library, agenda: Agenda, links: Links) -> Html:
    years = timeline_years(library)
    pages = {p for y in years for p in (*y.months, Period(y.year, PeriodKind.YEAR))}
    parts: list[Html | None] = [el("summary", "Xem tất cả các tháng")]
    parts += [_group(library, group, links, pages) for group in agenda.groups]
    if agenda.standing:
        parts.append(_standing(library, agenda.standing, links))
    if agenda.left_out:
        calendar = el("a", "Lịch công tác", href=links.to(CALENDAR))
        told = f"Danh sách gồm các kế hoạch mới nhất; {agenda.left_out} việc khác ở "
        parts.append(el("p", told, calendar, "."))
    return el("details", *parts, class_="lib-agenda-all", open=True)


def _group(
    library: Library, group: AgendaGroup, links: Links, pages: set[Period]
) -> Html:
    """Return one month, or the longer tasks of one year."""
    period = group.period
    of_month = period.kind is PeriodKind.MONTH
    label = period_label(period)
    page = _page(label, links.period(period)) if period in pages else None
    return _fold(
        capital(label) if of_month else f"Năm {period.year}: việc theo quý, theo năm",
        len(group.entries),
        join([page, _by_plan(library, group.entries, links, with_due=not of_month)]),
        month=f"{period.year:04}-{period.index:02}" if of_month else None,
    )


def _standing(library: Library, entries: tuple[AgendaEntry, ...], links: Links) -> Html:
    page = _page("việc làm hằng năm", links.to(YEARLY))
    return _fold(
        "Việc thường xuyên, hằng năm, định kỳ",
        len(entries),
        join([page, _by_plan(library, entries, links, with_due=True)]),
        standing=True,
    )


def _page(label: str, href: str) -> Html:
    return el("p", el("a", f"Trang {label}", href=href), class_="lib-agenda-page")


def _fold(
    title: str,
    count: int,
    content: Html,
    *,
    month: str | None = None,
    standing: bool = False,
) -> Html:
    return el(
        "details",
        el("summary", title, " ", el("span", f"{count} việc", class_="lib-count")),
        content,
        data_month=month,
        data_standing=standing,
    )


def _by_plan(
    library: Library, entries: Iterable[AgendaEntry], links: Links, *, with_due: bool
) -> Html:
    """Return tasks below the names of their plans."""
    plans: dict[str, list[AgendaEntry]] = defaultdict(list)
    for entry in entries:
        plans[entry.assignment.task.plan_id].append(entry)
    parts: list[Html] = []
    for plan_id, own in plans.items():
        plan = library.plans[plan_id]
        place = library.registers.places[library.place_of_plan(plan)]
        name = el("a", f"{plan.full_title} ({place.name})", href=links.plan(plan_id))
        parts.append(el("p", name, class_="lib-agenda-plan"))
        items = (_item(entry, links, with_due=with_due) for entry in own)
        parts.append(el("ul", *items, class_="lib-tasks", data_plan=plan_id))
    return join(parts)


def _item(entry: AgendaEntry, links: Links, *, with_due: bool) -> Html:
    assignment = entry.assignment
    task = assignment.task
    facts: list[Html] = [
        el(
            "a",
            clause_label(task.clause_id),
            href=links.plan(task.plan_id, task.clause_id),
        )
    ]
    if with_due or entry.earliest is None:
        facts.insert(0, el("b", due_label(assignment), class_="lib-due"))
    if assignment.leads:
        names = "; ".join(capital(unit.name) for unit in assignment.leads)
        facts.append(text(names))
    return el(
        "li",
        excerpt(task.text, _LONGEST),
        el("p", join(_between(facts))),
        data_earliest=entry.earliest.isoformat() if entry.earliest else None,
        data_latest=entry.latest.isoformat() if entry.latest else None,
        data_days=" ".join(f"{m:02}-{d:02}" for m, d in entry.days_of_year) or None,
        data_units=" ".join(_unit_ids(entry)) or None,
    )


def _between(facts: Iterable[Html]) -> Iterable[Html]:
    for at, fact in enumerate(facts):
        yield text(" · " if at else "")
        yield fact


def _unit_ids(entry: AgendaEntry) -> tuple[str, ...]:
    """Return the bodies of the register that lead or support, each once."""
    return ids_of((*entry.assignment.leads, *entry.assignment.supports))
