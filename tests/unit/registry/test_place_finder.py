import pytest

from macros.model.place import Level
from macros.registry.place_finder import NamedPlace, PlaceFinder
from macros.sources.gazetteer_reader import gazetteer
from tests.builders import a_place, a_registers

REGISTERS = a_registers().with_places(["thanh-pho-can-tho", "thanh-pho-ha-noi"])


def find(words: str, near: str = "thanh-pho-can-tho", day: str = "2024") -> NamedPlace:
    found = PlaceFinder(REGISTERS).find(words, near, day)
    assert found
    return found


@pytest.mark.parametrize(
    ("words", "near", "day", "expected"),
    [
        pytest.param(
            "Ủy ban nhân dân tỉnh Sóc Trăng",
            "thanh-pho-can-tho",
            "2025-10",
            "tinh-soc-trang",
            id="a former province",
        ),
        pytest.param(
            "UBND TỈNH SÓC TRĂNG",
            "thanh-pho-can-tho",
            "2024",
            "tinh-soc-trang",
            id="capitals",
        ),
        pytest.param(
            "Hội đồng nhân dân tỉnh Hoà Bình",
            "lang-son",
            "2024",
            "tinh-hoa-binh",
            id="late tone",
        ),
        pytest.param(
            "Ban Thường vụ Tỉnh uỷ Bắc Giang",
            "lang-son",
            "2021",
            "bac-giang",
            id="a Party committee",
        ),
        pytest.param(
            "Thành ủy Hà Nội", "lang-son", "2024", "thanh-pho-ha-noi", id="of a city"
        ),
        pytest.param(
            "Huyện đoàn Cao Lộc", "lang-son", "2024", "cao-loc", id="a youth union"
        ),
        pytest.param(
            "UBND TP. Hồ Chí Minh",
            "lang-son",
            "2024",
            "thanh-pho-ho-chi-minh",
            id="shortened type",
        ),
        pytest.param(
            "Sở Nội vụ TP HCM",
            "lang-son",
            "2024",
            "thanh-pho-ho-chi-minh",
            id="shortened name",
        ),
        pytest.param(
            "Ủy ban nhân dân thành phố Cần Thơ Thực hiện Chương trình",
            "thanh-pho-can-tho",
            "2025-10",
            "thanh-pho-can-tho",
            id="words run on",
        ),
        pytest.param(
            "UBND tỉnh Bà Rịa - Vũng Tàu về việc",
            "lang-son",
            "2024",
            "tinh-ba-ria-vung-tau",
            id="a hyphen",
        ),
        pytest.param(
            "UBND thành phố Lạng Sơn",
            "lang-son",
            "2024",
            "thanh-pho-lang-son-lang-son",
            id="a city within the province of its name",
        ),
        pytest.param(
            "UBND huyện Châu Thành, tỉnh Sóc Trăng",
            "lang-son",
            "2024",
            "huyen-chau-thanh-soc-trang",
            id="a namesake with its province",
        ),
        pytest.param(
            "UBND thị trấn Vĩnh Thạnh, huyện Vĩnh Thạnh, thành phố Cần Thơ",
            "lang-son",
            "2024",
            "thi-tran-vinh-thanh-vinh-thanh-can-tho",
            id="two names of namesakes, told by the third",
        ),
        pytest.param(
            "UBND huyện Kế Sách, thành phố Cần Thơ",
            "lang-son",
            "2026",
            "huyen-ke-sach-soc-trang",
            id="within a province of the later map",
        ),
        pytest.param(
            "UBND huyện Châu Thành",
            "huyen-ke-sach-soc-trang",
            "2024",
            "huyen-chau-thanh-soc-trang",
            id="a namesake in the province",
        ),
        pytest.param(
            "UBND huyện Kế Sách",
            "thanh-pho-can-tho",
            "2025-10",
            "huyen-ke-sach-soc-trang",
            id="a former district of a province that joined",
        ),
        pytest.param(
            "UBND phường 5, thành phố Sóc Trăng",
            "tinh-soc-trang",
            "2024",
            "phuong-5-soc-trang-soc-trang",
            id="a number",
        ),
        pytest.param(
            "UBND huyện Ia H’Drai",
            "tinh-kon-tum",
            "2024",
            "huyen-ia-h-drai-kon-tum",
            id="an apostrophe",
        ),
        pytest.param(
            "UBND quận 1",
            "thanh-pho-ho-chi-minh",
            "2024",
            "quan-1-ho-chi-minh",
            id="a numbered district",
        ),
        pytest.param(
            "UBND thành phố Huế",
            "tinh-thua-thien-hue",
            "2023",
            "thanh-pho-hue-thua-thien-hue",
            id="before 2025 a city of the province",
        ),
        pytest.param(
            "UBND thành phố Đồng Nai",
            "lang-son",
            "2026-06",
            "thanh-pho-dong-nai",
            id="a city since 2026",
        ),
    ],
)
def test_the_innermost_place_that_words_name_is_meant(
    words: str, near: str, day: str, expected: str
) -> None:
    found = find(words, near, day)
    assert (found.place.id, found.is_doubtful) == (expected, False)


@pytest.mark.parametrize(
    "words",
    [
        "Bộ Lao động - Thương binh và Xã hội",
        "BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
        "Ủy ban nhân dân tỉnh",
        "UBND các xã, phường, thị trấn",
        "Ban Chấp hành Đảng bộ Huyện",
        "Liên minh Hợp tác xã Việt Nam",
        "Thông tấn xã Việt Nam",
        "Hợp tác xã Tân Lập",
        "Ủy ban nhân dân Thành phố Thực hiện Chương trình",
        "Hội đồng nhân dân huyện Ban hành kèm theo",
        "UBND thành phố về việc",
        "tỉnh 6 tháng đầu năm",
        "HĐND tỉnh UBND HCM",
        "Tân Lập",
        "Đồng Đăng",
    ],
)
def test_no_place_is_named(words: str) -> None:
    assert PlaceFinder(REGISTERS).find(words, "lang-son", "2024") is None


@pytest.mark.parametrize(
    ("words", "near", "day", "candidates"),
    [
        pytest.param(
            "UBND huyện Từ Liêm", "thanh-pho-ha-noi", "2010", 0, id="long ended"
        ),
        pytest.param("UBND phường 99", "lang-son", "2024", 0, id="a number"),
        pytest.param("UBND xã Đồng Đăng", "lang-son", "2024", 0, id="not yet there"),
        pytest.param(
            "UBND huyện Châu Thành",
            "thanh-pho-can-tho",
            "2025-10",
            2,
            id="two in the provinces that joined",
        ),
        pytest.param("UBND xã Lương Minh", "thanh-pho-ha-noi", "2024", 1, id="far off"),
        pytest.param(
            "UBND huyện Cao Lộc, tỉnh Sóc Trăng", "lang-son", "2024", 0, id="not there"
        ),
        pytest.param(
            "UBND xã Hồ Đắc Kiện, huyện Kế Sách",
            "tinh-soc-trang",
            "2024",
            0,
            id="in another district",
        ),
    ],
)
def test_a_place_that_cannot_be_told_is_a_doubt(
    words: str, near: str, day: str, candidates: int
) -> None:
    found = find(words, near, day)
    assert found.is_doubtful
    assert len(found.candidates) == candidates
    assert found.place.id.endswith(f"-chua-ro-{near}")
    assert not gazetteer().knows(found.place.id)


def test_the_words_may_say_where_an_unknown_place_is() -> None:
    found = find("UBND huyện Từ Liêm, thành phố Hà Nội", "lang-son", "2010")
    assert found.is_doubtful
    assert found.place.parent == "thanh-pho-ha-noi"


def test_a_registered_province_needs_no_type() -> None:
    assert find("Ban Dân vận Lạng Sơn").place.id == "lang-son"


def test_a_registered_commune_needs_its_type() -> None:
    commune = a_place(
        "xa-moi", Level.COMMUNE, name="Xã Mới Tinh", full_name="xã Mới Tinh"
    )
    finder = PlaceFinder(a_registers(places=(commune,)))
    assert finder.find("Ban Dân vận Mới Tinh", "xa-moi", "2024") is None
    named = finder.find("UBND xã Mới Tinh", "xa-moi", "2024")
    assert named
    assert named.place == commune
