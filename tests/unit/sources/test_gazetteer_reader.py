"""The places that are shipped, against what the resolutions of 2025 and 2026 say."""

from collections import Counter

import pytest

from macros.model.place import Level
from macros.sources.gazetteer_reader import gazetteer

COUNTRY = gazetteer()

# Nghị quyết 202/2025/QH15: the provinces that ended on 30/6/2025, by what they became.
UNIONS = {
    "tỉnh Tuyên Quang": ["Hà Giang"],
    "tỉnh Lào Cai": ["Yên Bái"],
    "tỉnh Thái Nguyên": ["Bắc Kạn"],
    "tỉnh Phú Thọ": ["Hòa Bình", "Vĩnh Phúc"],
    "tỉnh Bắc Ninh": ["Bắc Giang"],
    "tỉnh Hưng Yên": ["Thái Bình"],
    "thành phố Hải Phòng": ["Hải Dương"],
    "tỉnh Ninh Bình": ["Hà Nam", "Nam Định"],
    "tỉnh Quảng Trị": ["Quảng Bình"],
    "thành phố Đà Nẵng": ["Quảng Nam"],
    "tỉnh Quảng Ngãi": ["Kon Tum"],
    "tỉnh Gia Lai": ["Bình Định"],
    "tỉnh Khánh Hòa": ["Ninh Thuận"],
    "tỉnh Lâm Đồng": ["Bình Thuận", "Đắk Nông"],
    "tỉnh Đắk Lắk": ["Phú Yên"],
    "thành phố Hồ Chí Minh": ["Bà Rịa - Vũng Tàu", "Bình Dương"],
    "tỉnh Đồng Nai": ["Bình Phước"],
    "tỉnh Tây Ninh": ["Long An"],
    "thành phố Cần Thơ": ["Hậu Giang", "Sóc Trăng"],
    "tỉnh Vĩnh Long": ["Bến Tre", "Trà Vinh"],
    "tỉnh Đồng Tháp": ["Tiền Giang"],
    "tỉnh Cà Mau": ["Bạc Liêu"],
    "tỉnh An Giang": ["Kiên Giang"],
}


@pytest.mark.parametrize(
    ("former", "heir"),
    [(former, heir) for heir, formers in UNIONS.items() for former in formers],
)
def test_a_former_province_became_another(former: str, heir: str) -> None:
    (place,) = COUNTRY.named(f"tỉnh {former}")
    assert place.life.end == "2025-06-30"
    assert place.life.source
    (next_one,) = COUNTRY.named(heir, "2025-07-01")
    assert place.life.successors == (next_one.id,)


@pytest.mark.parametrize(
    ("day", "count"),
    [
        ("2024-12-31", 63),
        ("2025-06-30", 63),
        ("2025-07-01", 34),
        ("2026-04-29", 34),
        ("2026-04-30", 34),
        ("2026-09-01", 34),
        ("2026-09-20", 34),
    ],
)
def test_the_provinces_of_a_day_are_counted(day: str, count: int) -> None:
    assert len(COUNTRY.within("viet-nam", day)) == count


def test_the_communes_since_july_2025_are_counted() -> None:
    day = "2025-07-01"
    communes = [
        commune
        for province in COUNTRY.within("viet-nam", day)
        for commune in COUNTRY.within(province.id, day)
    ]
    kinds = Counter(commune.full_name.split(" ")[0] for commune in communes)
    assert len(communes) == len({commune.code for commune in communes}) == 3321
    assert kinds == {"xã": 2621, "phường": 687, "đặc": 13}
    assert {commune.level for commune in communes} == {Level.COMMUNE}


def test_the_districts_and_communes_before_are_counted() -> None:
    day = "2025-06-30"
    districts = [
        district
        for province in COUNTRY.within("viet-nam", day)
        for district in COUNTRY.within(province.id, day)
    ]
    communes = [c for d in districts for c in COUNTRY.within(d.id, day)]
    assert len(districts) == 696
    assert len(communes) == 10035
    assert all(place.life.end and place.life.successors for place in communes)
    assert all(place.life.end and place.life.successors for place in districts)


@pytest.mark.parametrize(
    ("full_name", "day", "ids"),
    [
        pytest.param("tỉnh Sóc Trăng", "2024", ["tinh-soc-trang"], id="before"),
        pytest.param(
            "tỉnh Sóc Trăng", "2026", ["tinh-soc-trang"], id="spoken of later"
        ),
        pytest.param("Tỉnh  HOÀ BÌNH", "", ["tinh-hoa-binh"], id="late tone, capitals"),
        pytest.param("tỉnh Hòa Bình", "", ["tinh-hoa-binh"], id="early tone"),
        pytest.param(
            "tỉnh Bà Rịa-Vũng Tàu", "", ["tinh-ba-ria-vung-tau"], id="no blanks"
        ),
        pytest.param(
            "huyện Cư M’gar", "2024", ["huyen-cu-m-gar-dak-lak"], id="an apostrophe"
        ),
        pytest.param("tỉnh Đồng Nai", "2024", ["tinh-dong-nai"], id="Đồng Nai before"),
        pytest.param(
            "thành phố Đồng Nai", "2026-04-29", [], id="not a city on the eve"
        ),
        pytest.param(
            "thành phố Đồng Nai", "2026-04-30", ["thanh-pho-dong-nai"], id="a city"
        ),
        pytest.param(
            "thành phố Bắc Ninh",
            "2024",
            ["thanh-pho-bac-ninh-bac-ninh"],
            id="a city of a province",
        ),
        pytest.param(
            "thành phố Bắc Ninh", "2026-10", ["thanh-pho-bac-ninh"], id="now a city"
        ),
        pytest.param(
            "xã Dầu Giây", "2026-04-29", ["xa-dau-giay-dong-nai"], id="a commune"
        ),
        pytest.param(
            "phường Dầu Giây", "2026-04-30", ["phuong-dau-giay-dong-nai"], id="a ward"
        ),
        pytest.param(
            "tỉnh Thừa Thiên Huế", "2023", ["tinh-thua-thien-hue"], id="Huế before 2025"
        ),
        pytest.param(
            "thành phố Huế", "2023", ["thanh-pho-hue-thua-thien-hue"], id="its city"
        ),
        pytest.param("thành phố Huế", "2025-01-01", ["thanh-pho-hue"], id="Huế"),
        pytest.param("tỉnh Hà Tây", "2007", ["tinh-ha-tay"], id="Hà Tây"),
        pytest.param(
            "xã Lương Minh",
            "2025-06-30",
            ["xa-luong-minh-ba-che-quang-ninh"],
            id="commune of a district",
        ),
        pytest.param(
            "xã Lương Minh",
            "2025-07-01",
            ["xa-luong-minh-quang-ninh"],
            id="commune of a province",
        ),
        pytest.param("xã Đồng Đăng", "2024", [], id="not yet a commune"),
        pytest.param("huyện Từ Liêm", "2010", [], id="a district not known"),
        pytest.param("Sóc Trăng", "2024", [], id="no word for the type"),
        pytest.param("xã hội", "2024", [], id="society is no commune"),
        pytest.param("quận 1", "2024-03-XX", ["quan-1-ho-chi-minh"], id="open day"),
    ],
)
def test_a_name_means_the_places_of_a_day(
    full_name: str, day: str, ids: list[str]
) -> None:
    assert [place.id for place in COUNTRY.named(full_name, day)] == ids


def test_namesakes_are_all_named() -> None:
    found = COUNTRY.named("huyện Châu Thành", "2024")
    assert len(found) > 5
    assert {place.parent for place in found} >= {"tinh-soc-trang", "tinh-hau-giang"}


@pytest.mark.parametrize(
    ("name", "eve", "day", "count", "wards"),
    [
        ("dong-nai", "2026-04-29", "2026-04-30", 95, 10),
        ("quang-ninh", "2026-08-31", "2026-09-01", 54, 0),
        ("bac-ninh", "2026-09-19", "2026-09-20", 99, 12),
    ],
)
def test_a_province_that_became_a_city_keeps_its_communes(
    name: str, eve: str, day: str, count: int, wards: int
) -> None:
    province, city = f"tinh-{name}", f"thanh-pho-{name}"
    before, after = COUNTRY.within(province, eve), COUNTRY.within(city, day)
    assert len(before) == len(after) == count
    assert [p.id for p in COUNTRY.heirs(province)] == [city]
    new = set(after) - set(before)
    assert len(new) == wards
    assert {place.code for place in before} == {place.code for place in after}
    assert all(p.full_name.startswith("phường ") and p.life.source for p in new)


def test_official_codes_are_those_of_the_latest_map() -> None:
    gia_lai = COUNTRY.by_id("tinh-gia-lai")
    assert gia_lai
    assert gia_lai.code == "52"


def test_a_name_looks_only_into_lists_of_its_level() -> None:
    """Fourteen thousand lines are not indexed for a library that names provinces."""
    read = gazetteer.__wrapped__()
    assert read.named("tỉnh Sóc Trăng", "2024")
    indexed = {of.level for of in read.lists if "_by_name" in vars(of)}
    assert Level.COMMUNE not in indexed


def test_the_places_are_read_once() -> None:
    assert gazetteer() is COUNTRY
