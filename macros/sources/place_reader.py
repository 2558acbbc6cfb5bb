"""Entries of places (danh-muc/dia-ban.yml) → places that correct the country's."""

from collections.abc import Mapping
from dataclasses import replace

from macros.model.gazetteer import Gazetteer
from macros.model.issue import Issue, IssueCode
from macros.model.place import Level, Place
from macros.sources.entries import entries_in
from macros.sources.fields import Fields
from macros.sources.life_reader import LIFE_KEYS, read_life
from macros.sources.nearest import nearest

Places = dict[str, tuple[Place, Fields]]


def read_places(path: str, text: str, issues: list[Issue]) -> Places:
    """Return the places of a file by id, each with its fields."""
    keys = f"ten! ten_day_du! cap! thuoc {LIFE_KEYS}"
    return entries_in(path, text, keys, _place, issues)


def with_own(country: Gazetteer, places: Places) -> Gazetteer:
    """Return the country's places with an office's, whose parents all exist."""
    _check_circles(places)
    found = country.with_places(_placed(p, places, country) for p, _ in places.values())
    for _, fields in places.values():
        for key in ("thuoc", "ke_thua"):
            check_places(fields, key, found)
    return found


def check_places(fields: Fields, key: str, places: Gazetteer) -> None:
    """Report the ids of places under a key that nothing bears, and those like them."""
    for name in fields.texts(key):
        if not places.knows(name):
            message = f"Không có địa bàn nào mang mã “{name}” ở khóa “{key}”"
            remedy = nearest(name, [*places.like(name), *places.added])
            remedy += "Sửa mã, hoặc thêm địa bàn vào danh-muc/dia-ban.yml"
            fields.report(fields.at(key), IssueCode.UNKNOWN_PLACE, message, remedy)


def _place(place_id: str, fields: Fields) -> Place:
    return Place(
        id=place_id,
        name=fields.text("ten"),
        full_name=fields.text("ten_day_du"),
        level=fields.choice("cap", Level, Level.CENTRAL),
        parent=fields.text("thuoc"),
        life=read_life(fields),
    )


def _placed(place: Place, own: Mapping[str, object], country: Gazetteer) -> Place:
    """Return *place* without a parent that does not exist, so that chains end."""
    exists = place.parent in own or country.knows(place.parent)
    return place if exists else replace(place, parent="")


def _check_circles(places: Places) -> None:
    for place, fields in places.values():
        seen, around = {place.id}, place.parent
        while around in places and around not in seen:
            seen.add(around)
            around = places[around][0].parent
        if around in seen:
            message = f"Địa bàn “{place.id}” thuộc về chính nó"
            remedy = "Sửa khóa “thuoc” để cấp dưới chỉ về cấp trên"
            fields.report(fields.at("thuoc"), IssueCode.BAD_VALUE, message, remedy)
