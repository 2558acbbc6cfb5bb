"""What the register says of a body; macros/exports/life_notes.py says how it ended."""

from collections.abc import Iterable

from macros.frame.markup import Html, el, join, text
from macros.frame.page import Links
from macros.model.unit import Unit
from macros.registry.library import Library
from macros.views.life import UnitChange
from macros.words.labels import LEVELS, SYSTEMS, edtf_label, source_label, source_words


def unit_facts(
    library: Library, unit: Unit, forerunners: Iterable[Unit], links: Links
) -> Html:
    """Return the place, system, superior, beginning and names of *unit*."""
    registers = library.registers
    place = registers.places[unit.place_id]
    parent = registers.units.get(unit.parent)
    facts: list[tuple[str, Html]] = [
        ("Địa bàn", text(f"{place.full_name} ({LEVELS[unit.level]})")),
        ("Thuộc hệ thống", text(SYSTEMS[unit.system])),
    ]
    if unit.is_group:
        facts.append(("Là", text("nhóm cơ quan, không phải một cơ quan")))
    if unit.unverified:
        facts.append(("Nguồn", text(unit.unverified)))
    if unit.members:
        known = (registers.units[member] for member in unit.members)
        names = (el("a", one.name, href=links.unit(one.id)) for one in known)
        parts = (join(["; " if at else "", name]) for at, name in enumerate(names))
        facts.append(("Gồm (cơ quan thư viện biết)", join(parts)))
    if parent:
        link = el("a", parent.name, href=links.unit(parent.id))
        facts.append(("Cơ quan cấp trên", link))
    facts += _beginning(unit, forerunners, links)
    if unit.other_names:
        facts.append(("Cách gọi trong văn bản", text("; ".join(unit.other_names))))
    return el(
        "dl",
        *(el("div", el("dt", name), el("dd", value)) for name, value in facts),
        class_="lib-facts",
    )


def _beginning(
    unit: Unit, forerunners: Iterable[Unit], links: Links
) -> list[tuple[str, Html]]:
    """Return since when *unit* exists and what came before, each with its source.

    The note and the source of what has ended stand in the banner.
    """
    life = unit.life
    facts: list[tuple[str, Html]] = []
    if life.start:
        facts.append(("Hoạt động từ", text(edtf_label(life.start))))
    earlier = [_forerunner(one, links) for one in forerunners]
    if earlier:
        facts.append(("Kế thừa từ", join(earlier)))
    if not life.is_over:
        source = source_label(life.source) if life.source else ""
        told = (("Ghi chú", life.note), ("Nguồn", source))
        facts += [(name, text(words)) for name, words in told if words]
    return facts


def _forerunner(unit: Unit, links: Links) -> Html:
    name = el("a", unit.name, href=links.unit(unit.id))
    source = source_words(unit.life.source)
    return el("p", name, f" ({UnitChange(unit, ()).verb}). {source}")
