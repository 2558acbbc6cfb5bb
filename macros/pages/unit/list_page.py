"""The list of bodies as markup."""

from collections.abc import Iterator

from macros.frame.life_notes import place_words
from macros.frame.markup import Child, Html, el, join
from macros.frame.named import named_link
from macros.frame.page import Links, OutlineEntry, Page
from macros.pages.unit.value import (
    ListedUnit,
    PartInIndex,
    PlaceInIndex,
    UnitList,
    UnitsOfPlace,
)


def unit_list_page(view: UnitList) -> Page:
    """Return the page of a part of the list."""
    links = Links(view.page.address)
    return Page(
        address=links.base,
        title=view.page.name,
        description=view.page.name,
        body=join([el("h1", view.page.name), unit_list(view, links)]),
        outline=tuple(OutlineEntry(2, one.id, one.name) for one in view.places),
    )


def unit_list(view: UnitList, links: Links) -> Html:
    """Return the bodies below their places and systems, or the ways to them."""
    if view.parts:
        return join(_part(part, links) for part in view.parts)
    if not view.places:
        return el("p", "Danh mục chưa có cơ quan nào.", class_="lib-empty")
    return join(_place(place, links) for place in view.places)


def _part(part: PartInIndex, links: Links) -> Html:
    """Return the way to a part, and the ids that its places have on one page."""
    count = el("span", f" {part.units} cơ quan", class_="lib-count")
    places = (el("li", *_in_index(place, links)) for place in part.places)
    return join([el("h2", named_link(part.page, links), count), el("ul", *places)])


def _in_index(place: PlaceInIndex, links: Links) -> Iterator[Child]:
    page = links.to(place.page)
    yield el("a", place.name, href=f"{page}#{place.id}", id=place.id)
    for at, (system, name, count) in enumerate(place.systems):
        key = f"{place.id}-{system}"
        yield ", " if at else ": "
        yield el("a", f"{name} {count}", href=f"{page}#{key}", id=key)


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
