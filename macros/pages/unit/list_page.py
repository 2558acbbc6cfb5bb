"""The list of bodies as markup."""

from collections.abc import Sequence

from macros.frame.life_notes import place_words
from macros.frame.markup import Html, el, join
from macros.frame.named import named_link
from macros.frame.page import Links
from macros.pages.unit.value import ListedUnit, UnitsOfPlace


def unit_list(places: Sequence[UnitsOfPlace], links: Links) -> Html:
    """Return the bodies below their places and systems."""
    if not places:
        return el("p", "Danh mục chưa có cơ quan nào.", class_="lib-empty")
    return join(_place(place, links) for place in places)


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
