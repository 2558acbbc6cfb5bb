"""The library as the list of its bodies."""

from macros.pages.unit.list_view import UnitLists
from macros.pages.unit.value import UnitsOfPlace
from macros.registry.library import Library
from tests.ended import an_ended_library
from tests.plan_folder import a_library, a_plan_source
from tests.topic_library import a_topic_library

ENDED = "đã kết thúc hoạt động từ ngày 01/3/2025"


def listed_units(library: Library) -> tuple[UnitsOfPlace, ...]:
    lists = UnitLists(library)
    return lists.view(lists.whole).places


def amounts(library: Library) -> dict[str, str]:
    return {
        unit.unit.name: unit.amounts
        for place in listed_units(library)
        for system in place.systems
        for unit in system.units
    }


def test_a_body_is_listed_with_what_the_library_has_of_it() -> None:
    body = (
        "Căn cứ Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Bộ Chính trị.\n\n"
        "## I. NHIỆM VỤ\n\n### 1. Phòng Nội vụ\n\nGiao UBND huyện báo cáo.\n\n"
        "### 2. Ban Dân vận Huyện ủy\n\nBáo cáo."
    )
    told = amounts(a_library(a=a_plan_source(body, ma="a")))
    assert told["Ủy ban nhân dân huyện Cao Lộc"] == "1 việc"
    assert told["Ban Dân vận Huyện ủy Cao Lộc"] == "1 việc"
    assert told["Bộ Chính trị"] == "1 văn bản"
    assert told["Phòng Nội vụ huyện Cao Lộc"] == "1 mục chưa đọc được việc"
    assert told["Tỉnh ủy Lạng Sơn"] == ""


def test_what_has_ended_is_marked() -> None:
    places = listed_units(an_ended_library())
    assert [place.id for place in places if place.end] == ["tinh-a", "huyen-c"]
    listed = [unit for p in places for system in p.systems for unit in system.units]
    assert [
        (unit.unit.name, unit.ended, unit.how) for unit in listed if unit.ended
    ] == [
        ("Ban Cũ", "đã kết thúc", f"Đ{ENDED[1:]}; cơ quan kế thừa: Ban Mới"),
        (
            "Phòng Một",
            "cơ quan cấp trên đã kết thúc",
            f"Cơ quan cấp trên (Ban Cũ) {ENDED}",
        ),
        (
            "Ban Cán sự",
            "đã kết thúc",
            "Đã kết thúc hoạt động trong năm 2025; cơ quan kế thừa: Đảng bộ",
        ),
    ]


def test_a_long_list_is_parted_by_province() -> None:
    lists = UnitLists(a_topic_library(700))
    ways = [part.way for part in lists.whole.every()]
    assert ways[:3] == ["", "theo-noi-trung-uong/", "theo-noi-an-giang/"]
    assert "theo-noi-lang-son/dia-ban-cao-loc/" in ways
    parts = lists.view(lists.whole).parts
    assert [(part.page.name, part.units) for part in parts] == [
        ("Trung ương", 1),
        ("Tỉnh An Giang", 1),
        ("Tỉnh Lạng Sơn", 703),
    ]
    (place,) = parts[1].places
    assert place.systems == (("nha-nuoc", "Cơ quan nhà nước", 1),)
    (listed,) = lists.view(lists.whole.parts[1]).places
    assert listed.id == place.id == "an-giang"
    assert place.page == "don-vi/theo-noi-an-giang/"
