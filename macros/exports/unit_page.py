"""The pages of bodies."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from macros.exports.as_of import as_of
from macros.exports.life_notes import unit_banner
from macros.exports.unit_facts import unit_facts
from macros.exports.unit_sections import (
    issued_plans,
    listed_works,
    units_below,
    unread_sections,
)
from macros.frame.calendar_link import calendar_link
from macros.frame.filters import filter_form
from macros.frame.markup import Html, el, join
from macros.frame.page import Links, OutlineEntry, Page
from macros.frame.task_list import LIST_ID, task_count, task_item
from macros.model.schedule import Unscheduled
from macros.model.unit import Unit
from macros.model.work import Work
from macros.parts.tasks.heat import HeatRow, heat_strip
from macros.parts.tasks.heat_page import body_strip
from macros.parts.tasks.heat_view import heat_rows
from macros.registry.library import Assignment, Library
from macros.registry.units import NamedUnit
from macros.vietnamese.collation import sort_key
from macros.views.calendar_events import has_events
from macros.views.histories import unit_histories
from macros.views.life import forerunners
from macros.views.task_due import due_label
from macros.views.task_facets import task_facets
from macros.views.task_item import item_of
from macros.views.timeline import Tasks, periods_of, tasks_by_period, yearly
from macros.words.addresses import YEARLY, unit_address
from macros.words.facet import Facets
from macros.words.labels import (
    capital,
    period_label,
)
from macros.words.task_facets import BODY, TASK_FACETS

_FACETS = {name: TASK_FACETS[name] for name in ("chu-de", "ke-hoach")}
_Section = tuple[str, str, Html]  # id, title, body


@dataclass(frozen=True, slots=True)
class _Bodies:
    """What the pages of bodies are made of, by the id of the body, looked up once."""

    library: Library
    facets: Mapping[str, Facets]
    leads: Mapping[str, list[Assignment]]
    supports: Mapping[str, list[Assignment]]
    shared: Mapping[str, Mapping[str, list[Assignment]]]  # by member and group
    rows: Mapping[str, list[HeatRow]]
    parts: Mapping[str, list[Unit]]
    issued: Mapping[str, list[Work]]
    recurring: frozenset[str]  # ids of tasks
    forerunners: Mapping[str, tuple[Unit, ...]]


def unit_pages(library: Library) -> tuple[Page, ...]:
    """Return the page of every body: what it is, what it must do, what it issued."""
    found = _bodies(library)
    return tuple(_unit_page(found, unit) for unit in library.registers.units.values())


def _bodies(library: Library) -> _Bodies:
    leads: dict[str, list[Assignment]] = defaultdict(list)
    supports: dict[str, list[Assignment]] = defaultdict(list)
    shared: dict[str, dict[str, list[Assignment]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for assignment in library.assignments:
        for unit_id in _ids(assignment.leads):
            leads[unit_id].append(assignment)
        for unit_id in _ids(assignment.supports):
            supports[unit_id].append(assignment)
        named = dict.fromkeys((*assignment.leads, *assignment.supports))
        own = {unit.unit_id for unit in named}
        for group in named:
            for member in group.members:
                if member not in own:
                    shared[member][group.unit_id].append(assignment)
    rows: dict[str, list[HeatRow]] = defaultdict(list)
    for row in heat_rows(library):
        rows[row.body.value].append(row)
    parts: dict[str, list[Unit]] = defaultdict(list)
    for unit in sorted(
        library.registers.units.values(), key=lambda u: sort_key(u.name)
    ):
        parts[unit.parent].append(unit)
    issued: dict[str, list[Work]] = defaultdict(list)
    for work_id, unit_id in library.issuers.items():
        issued[unit_id].append(library.works[work_id])
    facets = task_facets(library)
    recurring = frozenset(a.task.id for a in yearly(library))
    return _Bodies(
        library,
        facets,
        leads,
        supports,
        shared,
        rows,
        parts,
        issued,
        recurring,
        forerunners(library.registers),
    )


def _ids(units: tuple[NamedUnit, ...]) -> Iterable[str]:
    return {unit.unit_id: None for unit in units if unit.unit_id}


def _unit_page(found: _Bodies, unit: Unit) -> Page:
    library = found.library
    links = Links(unit_address(unit.id))
    work = _work(found, unit, links)
    other = [
        ("muc", "Mục mang tên cơ quan này", unread_sections(library, unit, links)),
        ("ke-hoach", "Kế hoạch đã ban hành", issued_plans(library, unit, links)),
        (
            "truc-thuoc",
            "Đơn vị trực thuộc, cấp dưới",
            units_below(found.parts.get(unit.id, ()), links),
        ),
        (
            "van-ban",
            "Văn bản được dẫn trong thư viện",
            listed_works(found.issued.get(unit.id, ()), links),
        ),
    ]
    sections = [section for section in other if section[2]]
    if not work and not sections:
        note = el("p", "Chưa có nhiệm vụ hay văn bản nào gắn với cơ quan này.")
        sections = [("viec", "Việc được giao", note)]
    return Page(
        address=links.base,
        title=unit.name,
        description=f"{unit.name}: nhiệm vụ và văn bản",
        body=join(
            [
                el("h1", unit.name),
                unit_banner(library.registers, unit, links),
                unit_facts(library, unit, found.forerunners.get(unit.id, ()), links),
                as_of(unit_histories(library.registers, unit), links),
                _year(found, unit, links) if work else None,
                _lists(found, unit, work) if work else None,
                *(_section(*section) for section in sections),
            ]
        ),
        outline=tuple(
            OutlineEntry(2, name, title) for name, title, _ in (*work, *sections)
        ),
    )


def _section(name: str, title: str, body: Html) -> Html:
    return join([el("h2", title, id=name), body])


def _year(found: _Bodies, unit: Unit, links: Links) -> Html:
    """Return the body's rows of the heat table and its calendar file."""
    words = f"Lịch công tác của {unit.name} (tệp .ics)"
    strip = body_strip(heat_strip(found.rows.get(unit.id, ())), links)
    if has_events(_tasks(found, unit)):
        strip = join([strip, calendar_link(links, f"don-vi/{unit.id}.ics", words)])
    return join([strip])


def _tasks(found: _Bodies, unit: Unit) -> list[Assignment]:
    """Return the tasks of a body: those it leads, supports, has with its groups."""
    tasks = [*found.leads.get(unit.id, ()), *found.supports.get(unit.id, ())]
    return tasks + [a for one in found.shared.get(unit.id, {}).values() for a in one]


def _work(found: _Bodies, unit: Unit, links: Links) -> list[_Section]:
    """Return the sections on the body's tasks: leading, supporting, what they cite."""
    leads = tuple(found.leads.get(unit.id, ()))
    supports = tuple(found.supports.get(unit.id, ()))
    shared = found.shared.get(unit.id, {})
    every = (*leads, *supports, *(a for tasks in shared.values() for a in tasks))
    cited = dict.fromkeys(w for a in every for w in a.cites)
    works = [found.library.works[work_id] for work_id in cited]
    named = (
        ("chu-tri", f"Chủ trì {len(leads)} việc", leads),
        ("phoi-hop", f"Phối hợp {len(supports)} việc", supports),
        *(
            (f"nhom-{at}", _shared_title(found.library, group, tasks), tuple(tasks))
            for at, (group, tasks) in enumerate(shared.items(), start=1)
        ),
    )
    sections = [
        (name, title, _by_time(found, unit, name, tasks, links))
        for name, title, tasks in named
        if tasks
    ]
    if works:
        title = "Văn bản mà các việc này dẫn"
        sections.append(("viec-dan", title, listed_works(works, links)))
    return sections


def _shared_title(library: Library, group: str, tasks: list[Assignment]) -> str:
    name = library.registers.units[group].name
    return f"{len(tasks)} việc chung của nhóm: {name}"


def _lists(found: _Bodies, unit: Unit, work: list[_Section]) -> Html:
    """Return the sections on the body's tasks below the form that narrows them."""
    items = [found.facets[a.task.id] for a in _tasks(found, unit)]
    return join(
        [
            filter_form(LIST_ID, "nhiệm vụ", _FACETS, items),
            el("div", *(_section(*section) for section in work), id=LIST_ID),
        ]
    )


def _by_time(found: _Bodies, unit: Unit, name: str, tasks: Tasks, links: Links) -> Html:
    """Return tasks below a heading for each period, then what has none."""
    groups: list[tuple[str, str, Tasks]] = [
        (capital(period_label(period)), links.period(period), own)
        for period, own in tasks_by_period(tasks).items()
    ]
    recurring = tuple(a for a in tasks if a.task.id in found.recurring)
    groups.append(("Hằng năm, thường xuyên", links.to(YEARLY), recurring))
    rest = [a for a in tasks if a.task.id not in found.recurring and not periods_of(a)]
    timed = tuple(a for a in rest if a.task.deadline != Unscheduled())
    groups.append(("Thời hạn khác", "", timed))
    timeless = tuple(a for a in rest if a.task.deadline == Unscheduled())
    groups.append(("Không nêu thời hạn", "", timeless))
    return join(
        _group(found, unit, f"{name}-{at}", group, links)
        for at, group in enumerate(groups)
        if group[2]
    )


def _group(
    found: _Bodies, unit: Unit, key: str, group: tuple[str, str, Tasks], links: Links
) -> Html:
    title, page, tasks = group
    heading = el("a", title, href=f"{page}?{BODY}={unit.id}") if page else title
    items = (
        task_item(
            item_of(found.library, assignment, found.facets[assignment.task.id]),
            links,
            with_due=due_label(assignment) != title,
            of_body=unit_address(unit.id),
        )
        for assignment in tasks
    )
    return el(
        "section",
        el("h3", heading, task_count(key, len(tasks))),
        el("ol", *items, class_="lib-tasks"),
        class_="lib-body-tasks",
        data_filter_group=key,
    )
