"""The list of bodies as markup."""

from collections.abc import Sequence
from dataclasses import replace

from macros.frame.life_notes import place_words
from macros.frame.markup import Html, el, join
from macros.frame.named import named_link
from macros.frame.page import Links, Page, Parent
from macros.pages.unit.value import ListedUnit, UnitAt, UnitList, UnitsOfPlace
from macros.parts.shelves.page import index_of, sheet_page
from macros.parts.shelves.value import Sheet
from macros.words.addresses import UNITS

TITLE = "Đơn vị"
_NOUN = "cơ quan, đơn vị"


def unit_list(listed: UnitList, links: Links) -> Html:
    """Return the bodies below their places and systems; of very many an index."""
    if listed.index:
        return index_of(listed.index, _NOUN, links)
    if not listed.places:
        return el("p", "Danh mục chưa có cơ quan nào.", class_="lib-empty")
    return join(_place(place, links) for place in listed.places)


def unit_sheet(sheet: Sheet[UnitAt]) -> Page:
    """Return a page of a long list: the bodies of one province."""
    links = Links(sheet.address)
    systems: dict[str, dict[str, list[UnitAt]]] = {}
    for at in sheet.items:
        systems.setdefault(at.place.id, {}).setdefault(at.system.id, []).append(at)
    places = (_shown_at(list(found.values())) for found in systems.values())
    content = join(_place(place, links) for place in places)
    above = Parent(UNITS, TITLE)
    return sheet_page(sheet, above, _NOUN, content, has_heading=True)


def _shown_at(systems: Sequence[Sequence[UnitAt]]) -> UnitsOfPlace:
    """Return a place with those of its bodies that a page has."""
    shown = (
        replace(found[0].system, units=tuple(at.unit for at in found))
        for found in systems
    )
    return replace(systems[0][0].place, systems=tuple(shown))


def _place(place: UnitsOfPlace, links: Links) -> Html:
    end = place.end
    parts = [
        el("h2", place.name, id=place.id),
        el("p", place_words(end), class_="lib-change") if end else None,
    ]
    for system in place.systems:
        parts.append(el("h3", system.name, id=f"{place.id}-{system.id}"))
        items = (_item(unit, links) for unit in system.units)
        parts.append(el("ul", *items, class_="lib-columns"))
    return join(parts)


def _item(unit: ListedUnit, links: Links) -> Html:
    told = unit.amounts
    return el(
        "li",
        named_link(unit.unit, links),
        el("span", f" {unit.ended}", class_="lib-ended", title=unit.how)
        if unit.ended
        else None,
        el("span", f" {told}", class_="lib-count") if told else None,
    )
