"""The library as the list of its bodies."""

from lxml import html

from macros.pages.unit.list_page import unit_sheet
from macros.pages.unit.list_view import listed_units, unit_sheets
from macros.pages.unit.value import ListedUnit, UnitsOfPlace, UnitsOfSystem
from macros.parts.shelves.split import index_lines
from macros.registry.library import Library
from macros.words.named import Named
from tests.ended import an_ended_library
from tests.plan_folder import a_library, a_plan_source

ENDED = "đã kết thúc hoạt động từ ngày 01/3/2025"


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


def test_very_many_bodies_have_a_page_for_each_province() -> None:
    library = a_library(a=a_plan_source("Không giao việc.", ma="a"))
    many = tuple(ListedUnit(Named(f"Ban {n}", f"don-vi/b{n}/")) for n in range(600))
    system = UnitsOfSystem("dang", "Cơ quan Đảng", many)
    names = {"lang-son": "Tỉnh Lạng Sơn", "cao-loc": "Huyện Cao Lộc", "viet-nam": "VN"}
    places = [UnitsOfPlace(n, name, None, (system,)) for n, name in names.items()]
    assert unit_sheets(library, places[:1]) == ()

    sheets = unit_sheets(library, places)
    assert [sheet.address for sheet in sheets] == [
        "don-vi/dia-ban/lang-son/",
        "don-vi/dia-ban/lang-son/trang-2/",
        "don-vi/dia-ban/viet-nam/",
    ]
    province, country = index_lines(sheets)
    assert (province.words, province.count) == ("Tỉnh Lạng Sơn", 1200)
    assert province.also == ("lang-son-dang",)
    assert [(part.anchor, part.also) for part in province.parts] == [
        ("cao-loc", ("cao-loc-dang",))
    ]
    assert country.anchor == "viet-nam"

    page = html.fragment_fromstring(unit_sheet(sheets[1]).body, create_parent="main")
    assert page.xpath("//h2/@id | //h3/@id") == ["cao-loc", "cao-loc-dang"]
    first = unit_sheet(sheets[0]).body
    shown = html.fragment_fromstring(first, create_parent="main")
    assert shown.xpath("//h2/@id") == ["lang-son", "cao-loc"]
    assert len(shown.xpath("//li")) == 1000
