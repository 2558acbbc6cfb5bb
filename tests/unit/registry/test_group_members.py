"""Whose work a group's work is: the members that plans and registers know."""

import pytest

from macros.pipeline import read_library
from macros.registry.library import Library
from macros.registry.units import ids_of
from tests.plan_folder import UNITS, a_plan_source, register_texts

OWN = """\
ubnd-dak-lak:
  ten: Ủy ban nhân dân tỉnh Đắk Lắk
  dia_ban: tinh-dak-lak
  cap: tinh
  he_thong: nha-nuoc
"""
GROUP = """\
nhom-dak-lak:
  ten: {name} tỉnh Đắk Lắk
  ten_khac: ["{name}"]
  dia_ban: tinh-dak-lak
  cap: {level}
  he_thong: nha-nuoc
  nhom: co
"""
NAMED = (
    "Sở Nội vụ",
    "Hội Nông dân tỉnh",
    "UBND xã Hòa Phú",
    "Hội Nông dân xã Hòa Phú",
    "Phòng Kinh tế xã Hòa Phú",
    "Bộ Nội vụ",
    "Ban Tổ chức Tỉnh ủy",
)


def library(*leads: str, units: str = "", **days: str) -> Library:
    """Return the library of a plan whose table gives work to *leads*."""
    texts = register_texts(units=UNITS + OWN + units)
    for at, day in enumerate(days.values() or ["2025-11-26"]):
        rows = "".join(f"| Việc {nth} | {lead} |\n" for nth, lead in enumerate(leads))
        body = f"## I. VIỆC\n\n| Nội dung | Chủ trì |\n| --- | --- |\n{rows}"
        source = a_plan_source(body, ma=f"a{at}", co_quan="ubnd-dak-lak", ngay=day)
        texts[f"ke-hoach/a{at}.md"] = source
    found = read_library({path: text.encode() for path, text in texts.items()})
    assert found.errors == ()
    return found.library


def members(printed: str, units: str = "") -> set[str]:
    """Return the names of the bodies that have the work of a group, in small."""
    found = library(printed, *NAMED, units=units)
    first = found.assignments[0]
    named = [found.registers.units[one].name for one in first.leads[0].members]
    assert set(first.leads[0].members) <= set(ids_of(first.leads))
    return {name.replace(" tỉnh Đắk Lắk", "").replace(" Đắk Lắk", "") for name in named}


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("các sở, ban, ngành", {"Sở Nội vụ"}),
        ("Thủ trưởng các sở, ban, ngành tỉnh", {"Sở Nội vụ"}),
        ("các cơ quan chuyên môn thuộc UBND tỉnh", {"Sở Nội vụ"}),
        ("các sở, ngành, đoàn thể tỉnh", {"Sở Nội vụ", "Hội Nông dân"}),
        ("các đoàn thể", {"Hội Nông dân"}),
        ("UBND các xã, phường", {"Ủy ban nhân dân xã Hòa Phú"}),
        ("Chủ tịch UBND cấp xã", {"Ủy ban nhân dân xã Hòa Phú"}),
        ("các đoàn thể cấp xã", {"Hội Nông dân xã Hòa Phú"}),
        ("các phòng chuyên môn cấp xã", {"Phòng Kinh tế xã Hòa Phú"}),
        ("các cơ quan chuyên môn cấp xã", {"Phòng Kinh tế xã Hòa Phú"}),
        ("các bộ, ngành", {"Bộ Nội vụ"}),
        ("các bộ, ngành Trung ương", {"Bộ Nội vụ"}),
        ("các ban xây dựng Đảng Tỉnh ủy", {"Ban Tổ chức Tỉnh ủy"}),
        ("các sở liên quan", set()),
        ("Thủ trưởng các cơ quan, đơn vị", set()),
    ],
)
def test_the_members_of_a_group_are_those_that_plans_name(
    printed: str, expected: set[str]
) -> None:
    assert members(printed) == expected


@pytest.mark.parametrize(
    ("name", "level", "expected"),
    [
        ("Các sở, ban, ngành", "tinh", {"Sở Nội vụ"}),
        ("Ủy ban nhân dân các xã, phường", "xa", {"Ủy ban nhân dân xã Hòa Phú"}),
        ("Các đoàn thể cấp xã", "xa", {"Hội Nông dân xã Hòa Phú"}),
        ("Hội Nông dân 6 huyện trọng điểm", "tinh", set()),
        ("Các tiểu ban", "tinh", set()),
    ],
)
def test_a_group_of_the_register_that_names_no_members_has_those_of_its_name(
    name: str, level: str, expected: set[str]
) -> None:
    assert members(name, GROUP.format(name=name, level=level)) == expected


def test_the_members_that_the_register_names_are_all() -> None:
    group = GROUP.format(name="Các sở, ban, ngành", level="tinh")
    others = "  gom: [ubnd-dak-lak]\n"
    assert members("Các sở, ban, ngành", group + others) == {"Ủy ban nhân dân"}


def test_a_body_that_had_ended_has_no_work_of_a_later_group() -> None:
    found = library(
        "các sở", "Sở Xây dựng", "Sở Giao thông vận tải", old="2024-01-05", new="2026"
    )
    shares = {a.task.plan_id: a.leads[0].members for a in found.assignments[::3]}
    both = ("so-xay-dung-tinh-dak-lak", "so-giao-thong-van-tai-tinh-dak-lak")
    assert shares == {"a0": both, "a1": both[:1]}


def test_a_group_of_which_some_are_meant_is_one_of_its_own_without_members() -> None:
    name = "Các sở, ngành chủ trì, tham gia các dự án thuộc Chương trình"
    texts = register_texts(units=UNITS + OWN)
    body = f"## I. VIỆC\n\n### 1. {name}\n\nBáo cáo.\n\n### 2. Sở Nội vụ\n\nBáo cáo."
    texts["ke-hoach/a.md"] = a_plan_source(body, co_quan="ubnd-dak-lak")
    found = read_library({path: text.encode() for path, text in texts.items()}).library
    [some, _] = (a.leads[0] for a in found.assignments)
    unit = found.registers.units[some.unit_id]
    assert (unit.name, unit.is_group) == (f"{name} tỉnh Đắk Lắk", True)
    assert some.members == ()


def test_the_country_is_no_part_of_the_name_of_its_ministries() -> None:
    found = library("các bộ, ngành Trung ương", "các bộ, ngành")
    names = [found.registers.units[a.leads[0].unit_id].name for a in found.assignments]
    assert names == ["Các bộ, ngành Trung ương"] * 2
