"""The list of bodies as markup."""

from macros.frame.page import Links
from macros.pages.unit.list_page import unit_list
from macros.pages.unit.value import ListedUnit, UnitsOfPlace, UnitsOfSystem
from macros.words.life import PlaceEnd
from tests.unit.pages.unit.values import OTHER, UNIT

ENDED = ListedUnit(UNIT, "1 việc, 2 văn bản", "đã kết thúc", "Đã kết thúc năm 2025")
STATE = UnitsOfSystem("nha-nuoc", "Cơ quan nhà nước", (ENDED, ListedUnit(OTHER)))


def test_bodies_stand_below_their_place_and_system() -> None:
    end = PlaceEnd("huyện C", "đã kết thúc", has_heirs=False)
    place = UnitsOfPlace("huyen-c", "Huyện C", end, (STATE,))
    made = unit_list([place], Links("don-vi/"))
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
    assert "lib-change" not in unit_list([place], Links(""))
    assert "chưa có cơ quan nào" in unit_list([], Links(""))
