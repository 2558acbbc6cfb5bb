from macros.parts.tasks.facets import BODY, LEADS, NO_BODY, ROLE, SUPPORTS
from macros.parts.tasks.facets_view import task_facets
from macros.pipeline import read_library
from macros.words.facet import FacetValue
from tests.plan_folder import UNITS, a_library, a_plan_source, sources

OFFICE = FacetValue("phong-noi-vu-cao-loc", "Phòng Nội vụ huyện Cao Lộc")
BOARD = FacetValue("ban-dan-van-huyen-uy-cao-loc", "Ban Dân vận Huyện ủy Cao Lộc")


def facets_of(sentence: str) -> dict[str, tuple[FacetValue, ...]]:
    library = a_library(a=a_plan_source(sentence + "\n", ma="a"))
    (found,) = task_facets(library).values()
    return dict(found)


def test_each_body_goes_with_its_role_those_who_lead_first() -> None:
    found = facets_of(
        "Giao Phòng Nội vụ chủ trì, phối hợp với Ban Dân vận Huyện ủy và Hội Trồng sen "
        "báo cáo phong trào Dân vận khéo trong tháng 2/2024."
    )
    outside = FacetValue("hoi-trong-sen--cao-loc", "Hội Trồng sen (Cao Lộc)")
    assert found[BODY] == (OFFICE, BOARD, outside)
    assert found[ROLE] == (LEADS, SUPPORTS, SUPPORTS)
    assert found["chu-de"] == (FacetValue("dan-van-kheo", "Dân vận khéo"),)
    (plan,) = found["ke-hoach"]
    assert plan.value == "a"
    assert plan.label.startswith("Cao Lộc, 2024 – Kế hoạch")


def test_a_task_whose_text_names_no_body_can_be_found_too() -> None:
    body = "## Tháng 2\n\n1. Báo cáo kết quả.\n"
    library = a_library(a=a_plan_source(body, ma="a", loai="CTr"))
    for found in task_facets(library).values():
        assert found[BODY] == (NO_BODY,)
        assert found[ROLE] == (LEADS,)


def test_what_a_group_has_to_do_each_member_can_find() -> None:
    group = (
        "cac-phong-cao-loc: {ten: Các phòng thuộc huyện, dia_ban: cao-loc, cap: huyen, "
        "he_thong: nha-nuoc, nhom: co, gom: [phong-noi-vu-cao-loc]}\n"
    )
    files = sources(a=a_plan_source("Giao Các phòng thuộc huyện báo cáo.\n", ma="a"))
    files["danh-muc/co-quan.yml"] = f"{UNITS}{group}".encode()
    (found,) = task_facets(read_library(files).library).values()
    rooms = FacetValue("cac-phong-cao-loc", "Các phòng thuộc huyện")
    assert found[BODY] == (rooms, OFFICE)
    assert found[ROLE] == (LEADS, LEADS)
