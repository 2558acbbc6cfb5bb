"""What has ended, in words for pages."""

import pytest

from macros.model.unit import Registers
from macros.views.ends import body_end, ends_of, place_end
from macros.words.life import BodyEnd, PlaceEnd
from macros.words.named import Named
from tests.ended import an_ended_library

CHECKED = "Nguồn: Công báo, kiểm tra ngày 21/11/2026."
OLD = BodyEnd(
    Named("Ban Cũ", "don-vi/ban-cu/"),
    "đã kết thúc hoạt động từ ngày 01/3/2025",
    (Named("Ban Mới", "don-vi/ban-moi/"),),
    CHECKED,
)


@pytest.fixture(scope="module")
def registers() -> Registers:
    """Return registers with bodies and places that have ended."""
    return an_ended_library().registers


def test_a_body_has_its_own_end_or_that_of_the_one_above(registers: Registers) -> None:
    units = registers.units
    assert body_end(registers, units["ban-cu"]) == OLD
    below = body_end(registers, units["phong-mot"])
    assert below == BodyEnd(OLD.body, OLD.verb, OLD.heirs, OLD.told, is_own=False)
    assert body_end(registers, units["ban-moi"]) is None


def test_a_place_has_its_own_end_or_that_around_it(registers: Registers) -> None:
    end = place_end(registers, "huyen-c")
    assert end == PlaceEnd(
        "huyện C",
        "đã kết thúc hoạt động từ ngày 01/7/2025",
        has_heirs=False,
        told=f"Cấp huyện kết thúc. {CHECKED}",
    )
    assert place_end(registers, "tp-b") is None


def test_the_end_of_the_body_comes_before_that_of_its_place(
    registers: Registers,
) -> None:
    kinds = [type(end) for end in ends_of(registers, registers.units["phong-mot"])]
    assert kinds == [BodyEnd, PlaceEnd]
    assert ends_of(registers, registers.units["bo-chinh-tri"]) == ()
