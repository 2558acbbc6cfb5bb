from macros.model.currency import FactSource
from macros.model.gazetteer import Gazetteer
from macros.model.place import Level, LifeSpan, Place
from macros.sources.gazetteer_reader import gazetteer
from tests.builders import a_place

COUNTRY = gazetteer()


def own(*places: Place) -> Gazetteer:
    return COUNTRY.with_places(places)


def test_an_entry_with_the_same_name_is_the_place_and_its_id_wins() -> None:
    found = own(a_place("lang-son", parent="viet-nam"))
    place = found.by_id("tinh-lang-son")
    assert place
    assert (place.id, place.code) == ("lang-son", "20")
    assert found.named("tỉnh Lạng Sơn") == (place,)
    assert COUNTRY.by_id("lang-son") is None


def test_the_neighbours_of_a_renamed_place_know_its_id() -> None:
    can_tho = a_place("tp-can-tho", name="Cần Thơ", full_name="thành phố Cần Thơ")
    found = own(can_tho)
    former = found.by_id("tinh-soc-trang")
    assert former
    assert former.life.successors == ("tp-can-tho",)
    communes = found.within("tp-can-tho", "2025-07-01")
    assert len(communes) == 103
    assert {place.parent for place in communes} == {"tp-can-tho"}
    assert found.within("thanh-pho-can-tho", "2025-07-01") == communes


def test_the_place_around_tells_namesakes_apart() -> None:
    quang_ninh = a_place("tinh-quang-ninh", full_name="tỉnh Quảng Ninh")
    commune = a_place(
        "xa-luong-minh",
        Level.COMMUNE,
        "tinh-quang-ninh",
        name="Lương Minh",
        full_name="xã Lương Minh",
    )
    found = own(commune, quang_ninh)
    assert found.named("xã Lương Minh", "2026")[0].id == "xa-luong-minh"
    (before,) = found.named("xã Lương Minh", "2024")
    assert before.id == "xa-luong-minh-ba-che-quang-ninh"
    assert before.life.successors == ("xa-luong-minh",)


def test_an_entry_that_is_nowhere_listed_is_added() -> None:
    tu_liem = a_place(
        "tu-liem",
        Level.DISTRICT,
        "thanh-pho-ha-noi",
        name="Từ Liêm",
        full_name="huyện Từ Liêm",
    )
    found = own(tu_liem)
    assert found.named("huyện Từ Liêm", "2010") == (tu_liem,)
    assert [p.id for p in found.chain("tu-liem")] == [
        "tu-liem",
        "thanh-pho-ha-noi",
        "viet-nam",
    ]


def test_what_an_entry_leaves_open_stays() -> None:
    bac_giang = own(a_place("bac-giang", full_name="tỉnh Bắc Giang")).by_id("bac-giang")
    assert bac_giang
    assert bac_giang.parent == "viet-nam"
    assert bac_giang.life.successors == ("tinh-bac-ninh",)


def test_a_life_that_an_entry_states_is_whole() -> None:
    life = LifeSpan(end="2025-06-29", source=FactSource("a.vn", "2026-11-21"))
    entry = Place(
        id="bac-giang",
        name="Bắc Giang",
        full_name="tỉnh Bắc Giang",
        level=Level.PROVINCE,
        parent="",
        life=life,
    )
    place = own(entry).by_id("tinh-bac-giang")
    assert place
    assert place.life == life


def test_an_entry_may_correct_by_id_alone() -> None:
    entry = a_place("tinh-cao-bang", name="Cao Bằng", full_name="tỉnh Cao-Bằng")
    place = own(entry).by_id("tinh-cao-bang")
    assert place
    assert (place.full_name, place.code) == ("tỉnh Cao-Bằng", "04")


def test_a_province_with_a_spelling_of_its_own_is_known_by_its_id() -> None:
    place = own(a_place("soc-trang", full_name="T. Sóc Trăng")).by_id("tinh-soc-trang")
    assert place
    assert (place.id, place.full_name) == ("soc-trang", "T. Sóc Trăng")


def test_the_name_that_the_country_has_for_a_place_stays_a_name_of_it() -> None:
    found = own(a_place("soc-trang", full_name="T. Sóc Trăng"))
    names = [found.named(name) for name in ("tỉnh Sóc Trăng", "T. Sóc Trăng")]
    assert [[place.id for place in places] for places in names] == [["soc-trang"]] * 2


def test_without_lists_only_the_entries_are_known() -> None:
    found = Gazetteer().with_places([a_place(parent="")])
    assert [p.id for p in found.named("tỉnh Lạng Sơn")] == ["lang-son"]
    assert found.named("tỉnh Cao Bằng") == ()
    assert not found.knows("tinh-cao-bang")
