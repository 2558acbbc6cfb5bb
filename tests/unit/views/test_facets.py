from macros.registry.library import Library
from macros.views.facets import (
    issuer_of,
    place_and_period,
    work_facets,
    year_of,
)
from macros.words.facet import UNKNOWN, WORK_FACETS, FacetValue
from tests.builders import a_work
from tests.plan_folder import a_library, a_plan_source


def citing(*paragraphs: str) -> Library:
    return a_library(a=a_plan_source("\n\n".join(paragraphs), ma="a"))


def test_a_work_has_every_facet_as_part_of_an_address_and_in_words() -> None:
    library = citing("Thực hiện Chỉ thị số 11-CT/TU ngày 28/9/2021 của Tỉnh ủy.")
    (work,) = library.works.values()
    plan = library.plans["a"]
    found = work_facets(library, work, [plan])
    assert list(found) == list(WORK_FACETS)
    assert found == {
        "noi": (FacetValue("lang-son", "Lạng Sơn"),),
        "loai": (FacetValue("chi-thi", "Chỉ thị"),),
        "co-quan": (FacetValue("tinh-uy-lang-son", "Tỉnh ủy Lạng Sơn"),),
        "nam": (FacetValue("2021", "2021"),),
        "tinh-trang": (
            FacetValue("chi-biet-qua-trich-dan", "Chỉ biết qua trích dẫn"),
            FacetValue("chua-kiem-chung", "Hiệu lực chưa kiểm chứng"),
        ),
        "ke-hoach": (
            FacetValue(
                "a", "Cao Lộc, 2024 – Kế hoạch Thực hiện công tác dân vận năm 2024"
            ),
        ),
    }


def test_a_work_of_a_district_is_found_by_its_province_too() -> None:
    library = citing("Thực hiện Chỉ thị số 14-CT/HU ngày 08/8/2023 của Huyện ủy.")
    (work,) = library.works.values()
    places = work_facets(library, work, ())["noi"]
    assert places == (
        FacetValue("cao-loc", "Cao Lộc"),
        FacetValue("lang-son", "Lạng Sơn"),
    )


def test_a_work_of_the_centre_has_no_other_place() -> None:
    library = citing("Thực hiện Kết luận số 43-KL/TW ngày 07/01/2019.")
    (work,) = library.works.values()
    places = work_facets(library, work, ())["noi"]
    assert places == (FacetValue("trung-uong", "Trung ương"),)


def test_an_issuer_outside_the_register_stays_as_printed() -> None:
    library = citing("Thực hiện Quyết định số 5/QĐ-BNV ngày 07/01/2019 của Bộ Nội vụ.")
    (work,) = library.works.values()
    assert issuer_of(library, work) == FacetValue("bo-noi-vu", "Bộ Nội vụ")


def test_what_is_not_known_can_be_chosen_too() -> None:
    work = a_work()
    assert year_of(work) == FacetValue(UNKNOWN, "Chưa rõ năm")
    assert issuer_of(citing("Không dẫn gì."), work) == FacetValue(
        UNKNOWN, "Chưa rõ cơ quan ban hành"
    )


def test_a_plan_of_several_years_shows_both_ends() -> None:
    library = a_library(a=a_plan_source(ma="a", thoi_ky="2020/2025"))
    assert place_and_period(library, library.plans["a"]) == "Cao Lộc, 2020–2025"
