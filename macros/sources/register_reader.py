"""The registers in plans/danh-muc: places, bodies, topics and the others."""

from collections.abc import Callable, Collection, Container
from collections.abc import Mapping as MappingOf
from dataclasses import replace
from enum import StrEnum
from typing import TypeVar

from macros.model.cycle import Cycle, CycleStep
from macros.model.issue import Issue, IssueCode
from macros.model.unit import Level, Place, Registers, System, Topic, Unit
from macros.sources.fields import ID, Fields
from macros.sources.front_matter import Mapping, Scalar, parse
from macros.sources.life_reader import LIFE_KEYS, read_life
from macros.sources.nearest import nearest
from macros.sources.progress_reader import PATH as PROGRESS
from macros.sources.progress_reader import read_progress
from macros.vietnamese.normalise import name_key

FOLDER = "danh-muc"
FILES = frozenset(
    f"{FOLDER}/{name}.yml"
    for name in ("dia-ban", "co-quan", "chu-de", "viet-tat", "chu-ky", "tien-do")
)
_Entry = TypeVar("_Entry")


class _Group(StrEnum):
    """Whether an entry is a group of bodies."""

    YES = "co"
    NO = "khong"


def read_registers(texts: MappingOf[str, str]) -> tuple[Registers, list[Issue]]:
    """Return the registers in *texts* (path → text); a missing one is empty."""
    issues: list[Issue] = []
    places = _entries(
        texts, "dia-ban.yml", f"ten! ten_day_du! cap! thuoc {LIFE_KEYS}", _place, issues
    )
    units = _entries(
        texts,
        "co-quan.yml",
        f"ten! ten_khac dia_ban! cap! he_thong! cap_tren nhom gom {LIFE_KEYS}",
        _unit,
        issues,
    )
    topics = _entries(texts, "chu-de.yml", "ten! mo_ta tu_khoa!", _topic, issues)
    abbreviations = _abbreviations(texts, issues)
    cycles = _entries(texts, "chu-ky.yml", "ten! mo_ta tu_khoa! buoc!", _cycle, issues)
    progress, found = read_progress(texts.get(PROGRESS, ""))
    issues += found
    _check_places(places)
    _check_units(units, places)
    _check_names(units)
    registers = Registers(
        {key: _placed(entry, places) for key, (entry, _) in places.items()},
        {key: _housed(entry, places) for key, (entry, _) in units.items()},
        {key: entry for key, (entry, _) in topics.items()},
        abbreviations,
        {key: entry for key, (entry, _) in cycles.items()},
        progress,
    )
    return registers, issues


def _mapping(texts: MappingOf[str, str], name: str, issues: list[Issue]) -> Mapping:
    path = f"{FOLDER}/{name}"
    mapping, found = parse(path, texts.get(path, ""), 1)
    issues += found
    return mapping


def _entries(
    texts: MappingOf[str, str],
    name: str,
    known: str,
    make: Callable[[str, Fields], _Entry],
    issues: list[Issue],
) -> dict[str, tuple[_Entry, Fields]]:
    entries = {}
    for key, value in _mapping(texts, name, issues).entries:
        if not ID.fullmatch(key.text) or not isinstance(value, Mapping):
            remedy = "Mã viết chữ thường không dấu, sau đó là các dòng thụt vào"
            issues.append(_misshapen(name, key, remedy))
            continue
        fields = Fields(f"{FOLDER}/{name}", value, known, issues)
        entries[key.text] = (make(key.text, fields), fields)
    return entries


def _misshapen(name: str, key: Scalar, remedy: str) -> Issue:
    message = f"Mục “{key.text}” không đúng dạng"
    code = IssueCode.BAD_VALUE
    return Issue(f"{FOLDER}/{name}", key.line, key.column, code, message, remedy)


def _place(place_id: str, fields: Fields) -> Place:
    return Place(
        id=place_id,
        name=fields.text("ten"),
        full_name=fields.text("ten_day_du"),
        level=fields.choice("cap", Level, Level.CENTRAL),
        parent=fields.text("thuoc"),
        life=read_life(fields),
    )


def _unit(unit_id: str, fields: Fields) -> Unit:
    return Unit(
        id=unit_id,
        name=fields.text("ten"),
        other_names=fields.texts("ten_khac"),
        place_id=fields.text("dia_ban"),
        level=fields.choice("cap", Level, Level.CENTRAL),
        system=fields.choice("he_thong", System, System.STATE),
        parent=fields.text("cap_tren"),
        is_group=fields.choice("nhom", _Group, _Group.NO) is _Group.YES,
        life=read_life(fields),
        members=fields.texts("gom"),
        line=fields.at("ten_khac").line,
    )


def _topic(topic_id: str, fields: Fields) -> Topic:
    return Topic(
        topic_id, fields.text("ten"), fields.text("mo_ta"), fields.texts("tu_khoa")
    )


def _cycle(cycle_id: str, fields: Fields) -> Cycle:
    return Cycle(
        cycle_id,
        fields.text("ten"),
        fields.text("mo_ta"),
        fields.texts("tu_khoa"),
        tuple(
            CycleStep(step.text("ten"), step.texts("tu_khoa"))
            for step in fields.mappings("buoc", "ten! tu_khoa!")
        ),
    )


def _abbreviations(texts: MappingOf[str, str], issues: list[Issue]) -> dict[str, str]:
    mapping = _mapping(texts, "viet-tat.yml", issues)
    words = {}
    for key, value in mapping.entries:
        if isinstance(value, Scalar) and value.text:
            words[key.text] = value.text
        else:
            issues.append(_misshapen("viet-tat.yml", key, "Ghi một dòng chữ đầy đủ"))
    return words


def _placed(place: Place, places: Container[str]) -> Place:
    """Return *place* without a parent that does not exist, so that chains end."""
    return place if place.parent in places else replace(place, parent="")


def _housed(unit: Unit, places: Container[str]) -> Unit:
    """Return *unit* without a place that does not exist."""
    return unit if unit.place_id in places else replace(unit, place_id="")


def _known(fields: Fields, key: str, ids: Collection[str], code: IssueCode) -> None:
    for name in fields.texts(key):
        if name not in ids:
            message = f"Mã “{name}” ở khóa “{key}” không có trong danh mục"
            remedy = f"{nearest(name, ids)}Sửa mã, hoặc thêm mục ấy vào danh mục"
            fields.report(fields.at(key), code, message, remedy)


def _check_places(places: dict[str, tuple[Place, Fields]]) -> None:
    for place, fields in places.values():
        _known(fields, "thuoc", places, IssueCode.UNKNOWN_PLACE)
        _known(fields, "ke_thua", places, IssueCode.UNKNOWN_PLACE)
        seen, around = {place.id}, place.parent
        while around in places and around not in seen:
            seen.add(around)
            around = places[around][0].parent
        if around in seen:
            message = f"Địa bàn “{place.id}” thuộc về chính nó"
            remedy = "Sửa khóa “thuoc” để cấp dưới chỉ về cấp trên"
            fields.report(fields.at("thuoc"), IssueCode.BAD_VALUE, message, remedy)


def _check_units(
    units: dict[str, tuple[Unit, Fields]], places: Collection[str]
) -> None:
    for unit, fields in units.values():
        if unit.members and not unit.is_group:
            message = f"“{unit.id}” không phải là nhóm cơ quan mà có khóa “gom”"
            remedy = "Thêm dòng nhom: co, hoặc bỏ khóa “gom”"
            fields.report(fields.at("gom"), IssueCode.BAD_VALUE, message, remedy)
        _known(fields, "gom", units, IssueCode.UNKNOWN_UNIT)
        _known(fields, "dia_ban", places, IssueCode.UNKNOWN_PLACE)
        _known(fields, "cap_tren", units, IssueCode.UNKNOWN_UNIT)
        _known(fields, "ke_thua", units, IssueCode.UNKNOWN_UNIT)


def _check_names(units: dict[str, tuple[Unit, Fields]]) -> None:
    """Within one place a name means one body."""
    owners: dict[tuple[str, str], str] = {}
    for unit, fields in units.values():
        for name in (unit.name, *unit.other_names):
            owner = owners.setdefault((unit.place_id, name_key(name)), unit.id)
            if owner != unit.id:
                message = f"Tên “{name}” đã là của “{owner}” trong cùng địa bàn"
                remedy = "Giữ tên này ở một cơ quan"
                at = fields.at("ten_khac")
                fields.report(at, IssueCode.DUPLICATE_NAME, message, remedy)
