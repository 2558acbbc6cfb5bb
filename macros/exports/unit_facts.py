"""What the register says of a body."""

from macros.exports.markup import Html, el, join, text
from macros.exports.page import Links
from macros.model.unit import LifeSpan, Unit
from macros.registry.library import Library
from macros.views.labels import LEVELS, SYSTEMS, edtf_label


def unit_facts(library: Library, unit: Unit, links: Links) -> Html:
    """Return the place, system, superior, life and names of *unit*."""
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
