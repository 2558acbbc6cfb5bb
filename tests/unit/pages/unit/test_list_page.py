"""The list of bodies as markup."""

from macros.frame.page import Links
from macros.pages.unit.list_page import unit_list, unit_list_page
from macros.pages.unit.value import (
    ListedUnit,
    PartInIndex,
    PlaceInIndex,
    UnitList,
    UnitsOfPlace,
    UnitsOfSystem,
)
from macros.words.life import PlaceEnd
from macros.words.named import Named
from tests.unit.pages.unit.values import OTHER, UNIT

ENDED = ListedUnit(UNIT, "1 việc, 2 văn bản", "đã kết thúc", "Đã kết thúc năm 2025")
HERE = Named("", "don-vi/")
STATE = UnitsOfSystem("nha-nuoc", "Cơ quan nhà nước", (ENDED, ListedUnit(OTHER)))


def test_bodies_stand_below_their_place_and_system() -> None:
    end = PlaceEnd("huyện C", "đã kết thúc", has_heirs=False)
    place = UnitsOfPlace("huyen-c", "Huyện C", end, (STATE,))
    made = unit_list(UnitList(HERE, (place,)), Links("don-vi/"))
    assert made == (
        '<h2 id="huyen-c">Huyện C</h2><p class="lib-change">Địa bàn huyện C '
        "<strong>đã kết thúc</strong>. Địa bàn kế thừa: chưa kiểm chứng.</p>"
        '<h3 id="huyen-c-nha-nuoc">Cơ quan nhà nước</h3><ul class="lib-columns">'
        '<li><a href="../don-vi/phong/">Phòng &lt;b&gt;Nội vụ&lt;/b&gt;</a>'
        '<span class="lib-ended" title="Đã kết thúc năm 2025"> đã kết thúc</span>'
        '<span class="lib-count"> 1 việc, 2 văn bản</span></li>'
        '<li><a href="../don-vi/ban/">Ban Dân vận</a></li></ul>'
    )


def test_a_place_that_stands_has_no_note_and_no_bodies_are_told() -> None:
    place = UnitsOfPlace("tinh-b", "Tỉnh B", None, (STATE,))
    assert "lib-change" not in unit_list(UnitList(HERE, (place,)), Links(""))
    assert "chưa có cơ quan nào" in unit_list(UnitList(HERE), Links(""))


def test_an_index_keeps_the_ids_of_places_and_systems_and_leads_to_them() -> None:
    page = "don-vi/theo-noi-tinh-b/"
    place = PlaceInIndex("huyen-c", "Huyện C", page, (("dang", "Đảng", 3),))
    part = PartInIndex(Named("Tỉnh B", page), 3, (place,))
    assert unit_list(UnitList(HERE, parts=(part,)), Links("don-vi/")) == (
        '<h2><a href="../don-vi/theo-noi-tinh-b/">Tỉnh B</a>'
        '<span class="lib-count"> 3 cơ quan</span></h2><ul><li>'
        '<a href="../don-vi/theo-noi-tinh-b/#huyen-c" id="huyen-c">Huyện C</a>: '
        '<a href="../don-vi/theo-noi-tinh-b/#huyen-c-dang" id="huyen-c-dang">Đảng 3</a>'
        "</li></ul>"
    )


def test_the_page_of_a_part_has_its_places() -> None:
    named = Named("Đơn vị: tỉnh B", "don-vi/theo-noi-tinh-b/")
    place = UnitsOfPlace("huyen-c", "Huyện C", None, (STATE,))
    page = unit_list_page(UnitList(named, (place,)))
    assert (page.title, page.address) == (named.name, named.address)
    assert page.body.startswith("<h1>Đơn vị: tỉnh B</h1>")
    assert [entry.id for entry in page.outline] == ["huyen-c"]
