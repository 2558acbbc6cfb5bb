"""Lists that landing pages embed: plans, bodies, index, data files, figures."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from macros.exports.life_notes import ended_mark, place_note
from macros.frame.calendar_link import calendar_link
from macros.frame.markup import Html, el, join
from macros.frame.page import Links
from macros.model.plan import Plan
from macros.model.unit import Registers, Unit
from macros.registry.library import Library
from macros.registry.units import ids_of
from macros.vietnamese.collation import sort_key
from macros.words.labels import NO_PLAN, SYSTEMS, capital, edtf_label


def plan_list(library: Library, plans: Iterable[Plan], links: Links) -> Html:
    """Return plans as cards: title, issuer, period, what was found in them."""
    cards = [_plan_card(library, plan, links) for plan in plans]
    if not cards:
        words = "Không có kế hoạch nào như vậy." if library.plans else NO_PLAN
        return el("p", words, class_="lib-empty")
    return el("ul", *cards, class_="lib-cards")


def _plan_card(library: Library, plan: Plan, links: Links) -> Html:
    tasks = len(library.tasks_of[plan.id])
    cited = sum(
        not reference.mention.citation.self_reference
        for clause in plan.clauses
        for reference in library.references_in.get((plan.id, clause.id), ())
    )
    place = library.registers.places[library.place_of_plan(plan)]
    return el(
        "li",
        el("a", plan.full_title, href=links.plan(plan.id), class_="lib-card-title"),
        el("p", library.registers.units[plan.unit_id].name, class_="lib-issuer"),
        el(
            "p",
            f"{place.name} · thời kỳ {edtf_label(plan.period)} · "
            f"{_counted(tasks, 'nhiệm vụ')} · {_counted(cited, 'chỗ dẫn văn bản')}",
            class_="lib-card-facts",
        ),
    )


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count else f"không có {what}"


def unit_list(library: Library, links: Links) -> Html:
    """Return the bodies by place and system, with how much the library has of each."""
    amounts = _amounts(library)
    registers = library.registers
    by_place: dict[str, list[Unit]] = defaultdict(list)
    for unit in registers.units.values():
        by_place[unit.place_id].append(unit)
    parts: list[Html | None] = []
    for place in registers.places.values():
        if place.id not in by_place:
            continue
        parts.append(el("h2", capital(place.full_name), id=place.id))
        parts.append(place_note(registers, place.id))
        for system, name in SYSTEMS.items():
            units = [u for u in by_place[place.id] if u.system is system]
            if units:
                units.sort(key=lambda u: sort_key(u.name))
                parts.append(el("h3", name, id=f"{place.id}-{system}"))
                items = (_unit_item(registers, u, amounts[u.id], links) for u in units)
                parts.append(el("ul", *items, class_="lib-columns"))
    if not parts:
        return el("p", "Danh mục chưa có cơ quan nào.", class_="lib-empty")
    return join(parts)


def _amounts(library: Library) -> dict[str, Counter[str]]:
    """Return the tasks, documents and unread sections of bodies, in Vietnamese."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for assignment in library.assignments:
        for unit_id in ids_of((*assignment.leads, *assignment.supports)):
            found[unit_id]["việc"] += 1
    for unit_id in library.issuers.values():
        found[unit_id]["văn bản"] += 1
    for unit_id, sections in library.unread_sections.items():
        found[unit_id]["mục chưa đọc được việc"] += len(sections)
    return found


def _unit_item(
    registers: Registers, unit: Unit, amounts: Counter[str], links: Links
) -> Html:
    told = ", ".join(f"{count} {of}" for of, count in amounts.items())
    count = el("span", f" {told}", class_="lib-count") if told else None
    name = el("a", unit.name, href=links.unit(unit.id))
    return el("li", name, ended_mark(registers, unit), count)


def data_list(files: Mapping[str, str], links: Links) -> Html:
    """Return data files, titles by name, with links; the calendar of all tasks."""
    items = (
        el(
            "li",
            f"{title}: ",
            el("a", "Excel", href=links.to(f"du-lieu/{name}.xlsx")),
            ", ",
            el("a", "CSV", href=links.to(f"du-lieu/{name}.csv")),
            ", ",
            el("a", "JSON", href=links.to(f"du-lieu/{name}.json")),
        )
        for name, title in files.items()
    )
    calendar = calendar_link(links, "tat-ca.ics", "Lịch công tác: mọi việc (iCalendar)")
    return join([el("ul", *items), calendar])


def figures(library: Library) -> dict[str, int]:
    """Return the counts that pages may quote, by their Vietnamese names."""
    return {
        "ke-hoach": len(library.plans),
        "van-ban": sum(map(bool, library.references_of.values())),
        "trich-dan": sum(map(len, library.references_of.values())),
        "nhiem-vu": len(library.assignments),
        "co-quan": len(library.registers.units),
        "chu-de": len(library.registers.topics),
    }
