import pytest

from macros.registry.units import NamedUnit, UnitFinder
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
