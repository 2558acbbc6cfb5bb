"""Registers that lean on the places which the library knows of the whole country."""

from macros.model.issue import IssueCode
from macros.sources.gazetteer_reader import gazetteer
from macros.sources.register_reader import read_registers
from tests.plan_folder import register_texts


def test_a_place_of_the_country_needs_no_entry() -> None:
    units = "ubnd-tinh: {ten: UBND, dia_ban: tinh-ca-mau, cap: tinh, he_thong: dang}\n"
    registers, issues = read_registers(
        {"danh-muc/co-quan.yml": units}, country=gazetteer()
    )
    assert issues == []
    assert list(registers.places) == ["tinh-ca-mau", "viet-nam"]
    assert registers.place_chain("tinh-ca-mau") == ("tinh-ca-mau", "viet-nam")


def test_a_former_place_brings_those_that_came_after_it() -> None:
    units = (
        "ubnd-tinh: {ten: UBND, dia_ban: tinh-bac-lieu, cap: tinh, he_thong: dang}\n"
    )
    registers, _ = read_registers({"danh-muc/co-quan.yml": units}, country=gazetteer())
    assert set(registers.places) == {"tinh-bac-lieu", "tinh-ca-mau", "viet-nam"}


def test_the_id_of_the_country_means_the_own_entry() -> None:
    units = "x: {ten: UBND, dia_ban: tinh-lang-son, cap: tinh, he_thong: dang}\n"
    registers, issues = read_registers(register_texts(units=units), country=gazetteer())
    assert issues == []
    assert registers.units["x"].place_id == "lang-son"
    assert "tinh-lang-son" not in registers.places


def test_an_entry_may_lie_in_a_place_of_the_country() -> None:
    places = (
        "tu-liem: {ten: Từ Liêm, ten_day_du: huyện Từ Liêm, cap: huyen, "
        "thuoc: thanh-pho-ha-noi}\n"
    )
    registers, issues = read_registers(
        {"danh-muc/dia-ban.yml": places}, country=gazetteer()
    )
    assert issues == []
    chain = ("tu-liem", "thanh-pho-ha-noi", "viet-nam")
    assert registers.place_chain("tu-liem") == chain


def test_ids_like_an_unknown_place_are_named() -> None:
    units = "x: {ten: UBND, dia_ban: ca-mau, cap: tinh, he_thong: nha-nuoc}\n"
    _, (issue,) = read_registers({"danh-muc/co-quan.yml": units}, country=gazetteer())
    assert issue.code is IssueCode.UNKNOWN_PLACE
    assert issue.remedy.startswith("Có phải “tinh-ca-mau”")
