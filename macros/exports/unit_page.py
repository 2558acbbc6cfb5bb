"""The page of one body."""

from macros.exports.markup import Html, el, join, text
from macros.exports.page import Links, OutlineEntry, Page
from macros.exports.task_list import task_groups
from macros.model.unit import LifeSpan, Unit
from macros.registry.library import Library
from macros.registry.units import NamedUnit
from macros.vietnamese.collation import sort_key
from macros.views.labels import LEVELS, SYSTEMS, edtf_label, work_heading


def unit_page(library: Library, unit: Unit, links: Links) -> Page:
    """Return the page of *unit*: what it is, what it must do, what it has issued."""
    leads = [a for a in library.assignments if _named(a.leads, unit)]
    supports = [a for a in library.assignments if _named(a.supports, unit)]
    issued = [p for p in library.plans.values() if p.unit_id == unit.id]
    directives = sorted(
        (library.works[w] for w, u in library.issuers.items() if u == unit.id),
        key=lambda work: sort_key(work.label),
    )
    sections: list[tuple[str, str, Html]] = []
    if issued:
        plans = (
            el("li", el("a", plan.full_title, href=links.plan(plan.id)))
            for plan in issued
        )
        sections.append(("ke-hoach", "Kế hoạch đã ban hành", el("ul", *plans)))
    if leads:
        tasks = task_groups(library, leads, links, with_due=True)
        sections.append(("chu-tri", f"Chủ trì {len(leads)} việc", tasks))
    if supports:
        tasks = task_groups(library, supports, links, with_due=True)
        sections.append(("phoi-hop", f"Phối hợp {len(supports)} việc", tasks))
    parts = [u for u in library.registers.units.values() if u.parent == unit.id]
    if parts:
        parts.sort(key=lambda part: sort_key(part.name))
        links_to = (el("li", el("a", p.name, href=links.unit(p.id))) for p in parts)
        below = el("ul", *links_to, class_="lib-columns")
        sections.append(("truc-thuoc", "Đơn vị trực thuộc, cấp dưới", below))
    if directives:
        items = (
            el("li", el("a", work_heading(work), href=links.work(work.id)))
            for work in directives
        )
        sections.append(
            ("van-ban", "Văn bản được dẫn trong thư viện", el("ul", *items))
        )
    if not sections:
        note = el("p", "Chưa có nhiệm vụ hay văn bản nào gắn với cơ quan này.")
        sections.append(("viec", "Việc được giao", note))
    return Page(
        address=f"don-vi/{unit.id}/",
        title=unit.name,
        description=f"{unit.name}: nhiệm vụ và văn bản",
        body=join(
            [
                el("h1", unit.name),
                _facts(library, unit, links),
                *(
                    join([el("h2", title, id=name), body])
                    for name, title, body in sections
                ),
            ]
        ),
        outline=tuple(OutlineEntry(2, name, title) for name, title, _ in sections),
    )


def _named(units: tuple[NamedUnit, ...], unit: Unit) -> bool:
    return any(named.unit_id == unit.id for named in units)


def _facts(library: Library, unit: Unit, links: Links) -> Html:
    registers = library.registers
    place = registers.places[unit.place_id]
    parent = registers.units.get(unit.parent)
    facts: list[tuple[str, Html]] = [
        ("Địa bàn", text(f"{place.full_name} ({LEVELS[unit.level]})")),
        ("Thuộc hệ thống", text(SYSTEMS[unit.system])),
    ]
    if unit.is_group:
        facts.append(("Là", text("nhóm cơ quan, không phải một cơ quan")))
    if parent:
        link = el("a", parent.name, href=links.unit(parent.id))
        facts.append(("Cơ quan cấp trên", link))
    facts += _life(library, unit.life, links)
    if unit.other_names:
        facts.append(("Cách gọi trong văn bản", text("; ".join(unit.other_names))))
    return el(
        "dl",
        *(el("div", el("dt", name), el("dd", value)) for name, value in facts),
        class_="lib-facts",
    )


def _life(library: Library, life: LifeSpan, links: Links) -> list[tuple[str, Html]]:
    facts: list[tuple[str, Html]] = []
    if life.start:
        facts.append(("Hoạt động từ", text(edtf_label(life.start))))
    if life.end:
        facts.append(("Kết thúc hoạt động", text(edtf_label(life.end))))
    if life.successors:
        heirs = (
            el("a", library.registers.units[u].name, href=links.unit(u))
            for u in life.successors
        )
        parts = (join(["; " if at else "", heir]) for at, heir in enumerate(heirs))
        facts.append(("Cơ quan kế thừa", join(parts)))
    if life.note:
        facts.append(("Ghi chú", text(life.note)))
    if life.source:
        facts.append(("Nguồn", text(life.source)))
    return facts
