"""Ids of the registers in a head: known ones, or an issue."""

from collections.abc import Collection, Iterable

from macros.model.issue import IssueCode
from macros.model.typed_unit import known_unit
from macros.model.unit import Level, Registers
from macros.sources.fields import Fields
from macros.sources.nearest import nearest
from macros.sources.place_reader import check_places


def unit_id(fields: Fields, registers: Registers) -> str:
    """Return the body that `co_quan` names, "" where the key is missing."""
    name = fields.code("co_quan")
    if name and not known_unit(registers, name):
        message = f"Không có cơ quan nào mang mã “{name}” trong danh mục"
        remedy = nearest(name, registers.units)
        remedy += "Sửa mã, hoặc thêm cơ quan vào danh-muc/co-quan.yml"
        fields.report(fields.at("co_quan"), IssueCode.UNKNOWN_UNIT, message, remedy)
    return name


def check_units(fields: Fields, key: str, units: Collection[str]) -> None:
    """Report the ids of bodies under a key that nothing bears."""
    for name in fields.texts(key):
        if name not in units:
            message = f"Mã “{name}” ở khóa “{key}” không có trong danh mục"
            remedy = f"{nearest(name, units)}Sửa mã, hoặc thêm mục ấy vào danh mục"
            at = fields.at(key)
            fields.report(at, IssueCode.UNKNOWN_UNIT, message, remedy)


def place_id(fields: Fields, registers: Registers, issuer_id: str) -> str:
    """Return the place that `dia_ban` names, else that of the issuer.

    "" for the whole country, whose numbers are of one series.
    """
    name = fields.code("dia_ban")
    check_places(fields, "dia_ban", registers.gazetteer)
    unit = known_unit(registers, issuer_id) if issuer_id else None
    place = registers.gazetteer.by_id(name or (unit.place_id if unit else ""))
    return place.id if place and place.level is not Level.CENTRAL else ""


def topic_ids(fields: Fields, registers: Registers) -> tuple[str, ...]:
    """Return the topics that `chu_de` lists."""
    topics = fields.texts("chu_de")
    for topic in topics:
        if topic not in registers.topics:
            at = fields.at("chu_de")
            fields.report(
                at, IssueCode.UNKNOWN_TOPIC, *unknown_topic(topic, registers.topics)
            )
    return topics


def unknown_topic(topic: str, known: Iterable[str]) -> tuple[str, str]:
    """Return what is wrong with the id of a topic that nobody knows, and the remedy."""
    message = f"Không có chủ đề nào mang mã “{topic}” trong danh mục"
    return (
        message,
        f"{nearest(topic, known)}Sửa mã, hoặc thêm chủ đề vào danh-muc/chu-de.yml",
    )
