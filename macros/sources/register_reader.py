"""The registers in plans/danh-muc: places, bodies, topics and the others."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum

from macros.model.cycle import Cycle, CycleStep
from macros.model.gazetteer import Gazetteer
from macros.model.issue import Issue, IssueCode
from macros.model.unit import Level, Registers, System, Topic, Unit
from macros.sources.entries import entries_in, mapping_in, misshapen
from macros.sources.fields import Fields
from macros.sources.front_matter import Scalar
from macros.sources.life_reader import LIFE_KEYS, read_life
from macros.sources.place_reader import check_places, read_places, with_own
from macros.sources.progress_reader import PATH as PROGRESS
from macros.sources.progress_reader import read_progress
from macros.sources.register_ids import check_units
from macros.vietnamese.normalise import name_key

FOLDER = "danh-muc"
FILES = frozenset(
    f"{FOLDER}/{name}.yml"
    for name in (
        "dia-ban",
        "co-quan",
        "loai-co-quan",
        "chu-de",
        "viet-tat",
        "chu-ky",
        "tien-do",
    )
)
_UNIT_KEYS = f"ten! ten_khac dia_ban! cap! he_thong! cap_tren nhom gom {LIFE_KEYS}"
_COUNTRY = Gazetteer()


class _Group(StrEnum):
    """Whether an entry is a group of bodies."""

    YES = "co"
    NO = "khong"


def read_registers(
    texts: Mapping[str, str], country: Gazetteer = _COUNTRY
) -> tuple[Registers, list[Issue]]:
    """Return the registers in *texts* (path → text); a missing one is empty.

    *country* holds the places that nobody has to register.
    """
    issues: list[Issue] = []
    places = read_places(*_file(texts, "dia-ban"), issues)
    units = entries_in(*_file(texts, "co-quan"), _UNIT_KEYS, _unit, issues)
    topics = entries_in(*_file(texts, "chu-de"), "ten! mo_ta tu_khoa!", _topic, issues)
    abbreviations = _abbreviations(texts, issues)
    cycles = entries_in(
        *_file(texts, "chu-ky"), "ten! mo_ta tu_khoa! buoc!", _cycle, issues
    )
    progress, found = read_progress(texts.get(PROGRESS, ""))
    issues += found
    gazetteer = with_own(country, places)
    _check_units(units, gazetteer)
    housed = {key: _housed(unit, gazetteer) for key, (unit, _) in units.items()}
    _check_names(units, housed)
    registers = Registers(
        {},
        housed,
        {key: entry for key, (entry, _) in topics.items()},
        abbreviations,
        {key: entry for key, (entry, _) in cycles.items()},
        progress,
        gazetteer,
    )
    named = [*places, *(unit.place_id for unit in housed.values())]
    return registers.with_places(named), issues


def _file(texts: Mapping[str, str], name: str) -> tuple[str, str]:
    """Return the path and the text of a register."""
    path = f"{FOLDER}/{name}.yml"
    return path, texts.get(path, "")


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


def _abbreviations(texts: Mapping[str, str], issues: list[Issue]) -> dict[str, str]:
    path, text = _file(texts, "viet-tat")
    words = {}
    for key, value in mapping_in(path, text, issues).entries:
        if isinstance(value, Scalar) and value.text:
            words[key.text] = value.text
        else:
            issues.append(misshapen(path, key, "Ghi một dòng chữ đầy đủ"))
    return words


def _housed(unit: Unit, places: Gazetteer) -> Unit:
    """Return *unit* with the own id of its place, "" for one that does not exist."""
    place = places.by_id(unit.place_id)
    return replace(unit, place_id=place.id if place else "")


def _check_units(units: dict[str, tuple[Unit, Fields]], places: Gazetteer) -> None:
    for unit, fields in units.values():
        if unit.members and not unit.is_group:
            message = f"“{unit.id}” không phải là nhóm cơ quan mà có khóa “gom”"
            remedy = "Thêm dòng nhom: co, hoặc bỏ khóa “gom”"
            fields.report(fields.at("gom"), IssueCode.BAD_VALUE, message, remedy)
        check_units(fields, "gom", units)
        check_places(fields, "dia_ban", places)
        check_units(fields, "cap_tren", units)
        check_units(fields, "ke_thua", units)


def _check_names(
    units: dict[str, tuple[Unit, Fields]], housed: Mapping[str, Unit]
) -> None:
    """Within one place a name means one body."""
    owners: dict[tuple[str, str], str] = {}
    for unit_id, unit in housed.items():
        for name in (unit.name, *unit.other_names):
            owner = owners.setdefault((unit.place_id, name_key(name)), unit.id)
            if owner != unit.id:
                fields = units[unit_id][1]
                message = f"Tên “{name}” đã là của “{owner}” trong cùng địa bàn"
                remedy = "Giữ tên này ở một cơ quan"
                at = fields.at("ten_khac")
                fields.report(at, IssueCode.DUPLICATE_NAME, message, remedy)
