"""Types of bodies: those shipped with the program, and those of an office."""

from functools import cache
from pathlib import Path

from macros.model.issue import Issue
from macros.model.place import Level, LifeSpan
from macros.model.system import System
from macros.model.unit_type import UnitType
from macros.sources.entries import entries_in
from macros.sources.fields import Fields
from macros.sources.life_reader import LIFE_KEYS, read_life
from macros.sources.register_ids import check_units

PATH = "danh-muc/loai-co-quan.yml"
SHIPPED = Path(__file__).parents[1] / "bodies" / "loai-co-quan.yml"
_KEYS = f"ten! ten_khac cap! he_thong! cap_tren goi_chung {LIFE_KEYS}"
_LIFE = ("tu", "den", "ke_thua", "ghi_chu", "kiem_tra")


def read_unit_types(text: str) -> tuple[dict[str, UnitType], list[Issue]]:
    """Return the types by id: an office's own, in *text*, before those shipped."""
    issues: list[Issue] = []
    return _shipped() | _read(PATH, text, _shipped(), issues), issues


@cache
def _shipped() -> dict[str, UnitType]:
    issues: list[Issue] = []
    types = _read(SHIPPED.name, SHIPPED.read_text("utf-8"), {}, issues)
    if issues:
        raise ValueError(*map(str, issues))
    return types


def _read(
    path: str, text: str, others: dict[str, UnitType], issues: list[Issue]
) -> dict[str, UnitType]:
    entries = entries_in(path, text, _KEYS, _unit_type, issues)
    known = {*others, *entries}
    for _, fields in entries.values():
        for key in ("cap_tren", "ke_thua"):
            check_units(fields, key, known)
    return {key: unit_type for key, (unit_type, _) in entries.items()}


def _unit_type(type_id: str, fields: Fields) -> UnitType:
    """Read a type; one of which nothing but a source is said need not be checked."""
    says_life = any(fields.texts(key) for key in _LIFE)
    return UnitType(
        id=type_id,
        names=(fields.text("ten"), *fields.texts("ten_khac")),
        level=fields.choice("cap", Level, Level.CENTRAL),
        system=fields.choice("he_thong", System, System.STATE),
        parent=fields.text("cap_tren"),
        collective=fields.texts("goi_chung"),
        life=read_life(fields) if says_life else LifeSpan(),
        source=fields.text("nguon"),
    )
