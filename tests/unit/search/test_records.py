import pytest

from macros.registry.library import Library
from macros.search.document import (
    SEARCH_FACETS,
    SearchDocument,
    SearchKind,
    SearchNumber,
)
from macros.search.records import search_documents
from tests.plan_folder import a_library, a_plan_source

BODY = """## I. NHIỆM VỤ

1. Thực hiện Kết luận số 43-KL/TW ngày 07/01/2019 của Bộ Chính trị trong tháng 2/2024.

2. Đoạn không giao việc gì.
"""


def library() -> Library:
    return a_library(a=a_plan_source(BODY, ma="a"))


def documents() -> dict[str, SearchDocument]:
    return {document.url: document for document in search_documents(library())}


def values(document: SearchDocument, facet: str) -> list[str]:
    return [found.value for found in document.facets.get(facet, ())]


def test_plans_directives_bodies_and_topics_are_found() -> None:
    found = documents()
    kinds = [document.kind for document in found.values()]
    assert kinds == sorted(kinds, key=list(dict.fromkeys(kinds)).index)
    assert {SearchKind.PLAN, SearchKind.DIRECTIVE, SearchKind.UNIT} <= set(kinds)
    assert len(found) == len(kinds)


def test_a_plan_is_known_by_its_title_type_place_and_time() -> None:
    plan = documents()["ke-hoach/a/"]
    assert plan.title == "Kế hoạch Thực hiện công tác dân vận năm 2024"
    assert plan.names == ("Kế hoạch Cao Lộc, 2024",)
    assert plan.about.startswith("Cao Lộc, 2024; ")
    assert values(plan, "noi") == ["cao-loc", "lang-son"]
    assert values(plan, "nam") == ["2024"]


def test_bullets_of_word_are_found_as_they_are_shown() -> None:
    plan = next(search_documents(a_library(a=a_plan_source("\uf0b7 Mở lớp."))))
    assert [unit.text for unit in plan.units] == ["• Mở lớp."]


def test_every_clause_is_a_unit_with_its_address_and_citations() -> None:
    plan = documents()["ke-hoach/a/"]
    clauses = library().plans["a"].clauses
    assert [unit.id for unit in plan.units] == [clause.id for clause in clauses]
    citing = next(unit for unit in plan.units if unit.cites)
    (cite,) = citing.cites
    assert "43-KL/TW" in citing.text[cite.start : cite.end]
    assert cite.work_id == "ket-luan-43-kl-tw-2019-01-07"


def test_a_directive_has_its_number_in_parts_and_the_plans_that_cite_it() -> None:
    work = documents()["van-ban/ket-luan-43-kl-tw-2019-01-07/"]
    assert work.number == SearchNumber("43", "2019", ("KL/TW", "KL"), "kết luận")
    assert work.cited_in == ("a",)
    assert work.title == "Kết luận số 43-KL/TW ngày 07/01/2019"


def test_a_directive_can_be_found_by_its_topics() -> None:
    body = "Chỉ thị số 11-CT/TU về dân vận khéo; Chỉ thị số 12-CT/TU về việc khác."
    found = a_library(a=a_plan_source(body, ma="a"))
    directives = [d for d in search_documents(found) if d.kind is SearchKind.DIRECTIVE]
    assert {d.names[0]: values(d, "chu-de") for d in directives} == {
        "Chỉ thị số 11-CT/TU": ["dan-van-kheo"],
        "Chỉ thị số 12-CT/TU": [],
    }


def test_a_clause_that_gives_a_task_has_the_facets_of_the_task() -> None:
    plan = documents()["ke-hoach/a/"]
    tasks = {assignment.task.clause_id for assignment in library().assignments}
    for unit in plan.units:
        kinds = [found.value for found in unit.facets["trang"]]
        assert ("nhiem-vu" in kinds) == (unit.id in tasks)
        if unit.id in tasks and "thang" in unit.facets:
            assert [found.label for found in unit.facets["thang"]] == ["Tháng 02"]


@pytest.mark.parametrize(
    ("body", "note"),
    [
        (
            "Giao Phòng Nội vụ báo cáo trong tháng 2/2024.",
            "Tháng 02/2024: Phòng Nội vụ",
        ),
        ("Hàng năm, giao Phòng Nội vụ báo cáo.", "Trong năm 2024: Phòng Nội vụ"),
        ("Giao Phòng Nội vụ báo cáo.", "Phòng Nội vụ"),
    ],
)
def test_a_task_is_noted_as_the_lists_of_tasks_say_it(body: str, note: str) -> None:
    plan = next(search_documents(a_library(a=a_plan_source(body + "\n", ma="a"))))
    assert [unit.note for unit in plan.units] == [note]


def test_every_facet_has_a_name() -> None:
    for document in documents().values():
        assert set(document.facets) <= set(SEARCH_FACETS)
        for unit in document.units:
            assert set(unit.facets) <= set(SEARCH_FACETS)
