"""Documents of other places that a plan names belong to those places."""

import pytest

from macros.model.issue import Issue, IssueCode
from macros.model.resolution import Linked
from macros.pipeline import Reading, read_library
from tests.plan_folder import a_plan_source

UNITS = (
    "ubnd: {ten: UBND thành phố Cần Thơ, dia_ban: thanh-pho-can-tho, cap: tinh, "
    "he_thong: nha-nuoc}\n"
)


def reading_of(words: str, day: str = "2025-10-01") -> Reading:
    plan = a_plan_source(f"Căn cứ {words}.\n", co_quan="ubnd", ngay=day, thoi_ky="2025")
    files = {"danh-muc/co-quan.yml": UNITS, "ke-hoach/a.md": plan}
    return read_library({path: text.encode() for path, text in files.items()})


def places_in(reading: Reading) -> list[str]:
    works = reading.library.works
    found = (reference.resolution for reference in reading.library.references)
    return [works[r.work_id].place_id for r in found if isinstance(r, Linked)]


@pytest.mark.parametrize(
    ("words", "places"),
    [
        pytest.param(
            "Quyết định số 12/2020/QĐ-UBND ngày 05/3/2020 của Ủy ban nhân dân tỉnh "
            "Sóc Trăng ban hành Quy định",
            ["tinh-soc-trang"],
            id="a former province",
        ),
        pytest.param(
            "Quyết định số 15/2021/QĐ-UBND, Quyết định số 16/2021/QĐ-UBND của UBND "
            "tỉnh Hậu Giang",
            ["tinh-hau-giang", "tinh-hau-giang"],
            id="stated once for a list",
        ),
        pytest.param(
            "Nghị quyết số 12/NQ-HĐND ngày 08/12/2023 của Hội đồng nhân dân thành phố "
            "Cần Thơ và Nghị quyết số 12/NQ-HĐND ngày 08/12/2023 của Hội đồng nhân dân "
            "tỉnh Sóc Trăng",
            ["thanh-pho-can-tho", "tinh-soc-trang"],
            id="one number in two places",
        ),
        pytest.param(
            "Kế hoạch số 23/KH-UBND ngày 02/02/2022 của UBND huyện Kế Sách",
            ["huyen-ke-sach-soc-trang"],
            id="a former district",
        ),
        pytest.param(
            "Kế hoạch số 22/KH-UBND ngày 02/02/2022 của UBND",
            ["thanh-pho-can-tho"],
            id="the plan's own",
        ),
        pytest.param(
            "Quyết định số 5/QĐ-UBND ngày 02/02/2024 của UBND xã Hồ Đắc Kiện, huyện "
            "Châu Thành, tỉnh Sóc Trăng",
            ["xa-ho-dac-kien-chau-thanh-soc-trang"],
            id="a former commune",
        ),
    ],
)
def test_a_document_belongs_to_the_place_that_is_named(
    words: str, places: list[str]
) -> None:
    reading = reading_of(words)
    assert places_in(reading) == places
    assert doubts_in(reading) == []


def doubts_in(reading: Reading) -> list[Issue]:
    return [i for i in reading.issues if i.code is IssueCode.PLACE_DOUBT]


def test_places_that_nothing_belongs_to_are_not_in_the_library() -> None:
    words = "Quyết định số 12/2020/QĐ-UBND của UBND tỉnh Sóc Trăng"
    places = reading_of(words).library.registers.places
    assert set(places) == {"viet-nam", "thanh-pho-can-tho", "tinh-soc-trang"}


def test_an_earlier_district_that_is_not_known_is_a_doubt() -> None:
    words = "Quyết định số 99/QĐ-UBND ngày 01/01/2010 của UBND huyện Từ Liêm"
    reading = reading_of(f"{words}; {words}")
    (doubt,) = doubts_in(reading)
    assert (doubt.path, doubt.line, doubt.column) == ("ke-hoach/a.md", 9, 8)
    assert "“huyện Từ Liêm”" in doubt.message
    assert set(places_in(reading)) == {"huyen-tu-liem-chua-ro-thanh-pho-can-tho"}


def test_namesakes_are_told_in_the_doubt() -> None:
    words = "Kế hoạch số 22/KH-UBND ngày 02/02/2022 của UBND huyện Châu Thành"
    (doubt,) = doubts_in(reading_of(words))
    assert doubt.message == (
        "Chưa rõ địa bàn “huyện Châu Thành”; cùng tên: huyện Châu Thành, tỉnh Hậu "
        "Giang; huyện Châu Thành, tỉnh Sóc Trăng"
    )


def test_an_entry_of_the_register_settles_the_doubt() -> None:
    files = {
        "danh-muc/dia-ban.yml": "tu-liem: {ten: Từ Liêm, ten_day_du: huyện Từ Liêm, "
        "cap: huyen, thuoc: thanh-pho-can-tho}\n",
        "danh-muc/co-quan.yml": UNITS,
        "ke-hoach/a.md": a_plan_source(
            "Căn cứ Quyết định số 99/QĐ-UBND ngày 01/01/2010 của UBND huyện Từ Liêm.",
            co_quan="ubnd",
        ),
    }
    reading = read_library({path: text.encode() for path, text in files.items()})
    assert doubts_in(reading) == []
    assert places_in(reading) == ["tu-liem"]
