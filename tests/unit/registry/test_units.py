from dataclasses import replace

import pytest

from macros.registry.units import NamedUnit, UnitFinder, ids_of
from tests.builders import a_registers, a_unit

FINDER = UnitFinder(
    a_registers(
        a_unit("tinh-uy-ls", "Tỉnh ủy Lạng Sơn", "Tỉnh ủy"),
        a_unit("tinh-uy-bg", "Tỉnh ủy Bắc Giang", "Tỉnh ủy", place_id="bac-giang"),
        a_unit("doan-the", "Các tổ chức chính trị - xã hội"),
        a_unit("huyen", "Phòng Nội vụ", place_id="cao-loc"),
        a_unit("tinh", "Phòng Nội vụ"),
        a_unit("bct", "Bộ Chính trị", place_id="viet-nam"),
    )
)


@pytest.mark.parametrize(
    ("name", "place", "unit_id"),
    [
        ("Tỉnh ủy", "lang-son", "tinh-uy-ls"),
        ("Tỉnh ủy", "bac-giang", "tinh-uy-bg"),
        ("tỉnh  ủy", "cao-loc", "tinh-uy-ls"),
        ("Tỉnh ủy", "viet-nam", ""),
        ("các tổ chức chính trị-xã hội", "lang-son", "doan-the"),
        ("Phòng Nội vụ", "cao-loc", "huyen"),
        ("Phòng Nội vụ", "lang-son", "tinh"),
        ("Bộ Chính trị", "cao-loc", "bct"),
        ("Sở Y tế", "lang-son", ""),
        ("Tỉnh ủy", "", ""),
    ],
)
def test_a_name_means_the_nearest_body(name: str, place: str, unit_id: str) -> None:
    assert FINDER.find(name, place) == NamedUnit(name, unit_id)


def grouped(**members: tuple[str, ...]) -> UnitFinder:
    """Return a finder of bodies called as their ids, some of them groups."""
    names = {*members, *(one for group in members.values() for one in group)}
    units = (
        replace(a_unit(name, name), is_group=True, members=members.get(name, ()))
        for name in sorted(names)
    )
    return UnitFinder(a_registers(*units))


def test_a_group_stands_for_its_members_and_theirs() -> None:
    finder = grouped(khoi=("mat-tran", "doan-the"), **{"doan-the": ("hoi", "doan")})
    found = finder.find("khoi", "lang-son")
    assert found == NamedUnit("khoi", "khoi", ("mat-tran", "doan-the", "hoi", "doan"))
    assert ids_of([found]) == ("khoi", "mat-tran", "doan-the", "hoi", "doan")


def test_those_named_come_before_those_that_groups_stand_for() -> None:
    finder = grouped(khoi=("hoi", "doan"))
    named = [finder.find(name, "lang-son") for name in ("khoi", "doan", "Sở Y tế")]
    assert ids_of(named) == ("khoi", "doan", "hoi")


def test_groups_that_hold_each_other_end() -> None:
    finder = grouped(a=("b",), b=("a",))
    assert finder.find("a", "lang-son").members == ("b",)


def test_two_spellings_of_an_unknown_body_have_one_key() -> None:
    keys = {NamedUnit(name, "").key for name in ("Sở Thuỷ lợi", "sở  Thủy lợi")}
    assert len(keys) == 1
    assert NamedUnit("Sở Thủy lợi", "so-thuy-loi").key == "so-thuy-loi"
