from collections.abc import Iterable

import pytest

from macros.model.work import Work
from macros.pages.directive.list_view import listed_directives
from macros.pages.directive.value import DirectiveGroup
from macros.pages.directive.words import FACETS, Dimension
from macros.registry.library import Library
from tests.plan_folder import a_library, a_plan_source

TEXT = """\
Thực hiện Chỉ thị số 14-CT/HU ngày 08/8/2023 của Huyện ủy về phong trào dân vận khéo.

Thực hiện Kết luận số 43-KL/TW ngày 07/01/2019 của Bộ Chính trị.

Thực hiện Nghị quyết số 9-NQ/TU ngày 03/6/2023 của Tỉnh ủy.

Thực hiện Nghị quyết số 10-NQ/TU ngày 03/6/2013 của Tỉnh ủy; Nghị quyết số 25-NQ/TW.
"""

Shape = list[tuple[str, list[str], "Shape"]]


@pytest.fixture(scope="module")
def library() -> Library:
    return a_library(a=a_plan_source(TEXT, ma="a"))


def groups(library: Library, dimension: Dimension) -> tuple[DirectiveGroup, ...]:
    return listed_directives(library, library.works.values(), dimension).groups


def number(work: Work) -> str:
    return work.number.written if work.number else ""


def shape(library: Library, found: Iterable[DirectiveGroup]) -> Shape:
    """Return labels, the numbers under each, and the groups within."""
    return [
        (
            group.label,
            [number(library.works[row.id]) for row in group.rows],
            shape(library, group.parts),
        )
        for group in found
    ]


def test_all_directives_stand_by_level_place_and_number(library: Library) -> None:
    rows = listed_directives(library, library.works.values()).rows
    assert [library.works[row.id].label for row in rows] == [
        "Kết luận số 43-KL/TW",
        "Nghị quyết số 25-NQ/TW",
        "Nghị quyết số 9-NQ/TU",
        "Nghị quyết số 10-NQ/TU",
        "Chỉ thị số 14-CT/HU",
    ]
    assert all(list(row.facets) == list(FACETS) for row in rows)


def test_levels_come_from_the_top_with_their_places(library: Library) -> None:
    assert shape(library, groups(library, Dimension.LEVEL)) == [
        ("Trung ương", ["43-KL/TW", "25-NQ/TW"], []),
        ("Cấp tỉnh", [], [("Lạng Sơn", ["9-NQ/TU", "10-NQ/TU"], [])]),
        ("Cấp huyện", [], [("Cao Lộc, Lạng Sơn", ["14-CT/HU"], [])]),
    ]


def test_a_place_has_the_places_within_it(library: Library) -> None:
    found = groups(library, Dimension.PLACE)
    assert shape(library, found) == [
        ("Trung ương", ["43-KL/TW", "25-NQ/TW"], []),
        (
            "Lạng Sơn",
            ["9-NQ/TU", "10-NQ/TU"],
            [("Cao Lộc, Lạng Sơn", ["14-CT/HU"], [])],
        ),
    ]
    assert [group.count for group in found] == [2, 3]
    (inner,) = found[1].parts
    assert inner.anchor == "noi-lang-son.cao-loc"


def test_years_come_newest_first_and_the_unknown_last(library: Library) -> None:
    found = [(g.label, g.heading) for g in groups(library, Dimension.YEAR)]
    assert found == [
        *((year, f"Năm {year}") for year in ("2023", "2019", "2013")),
        ("Chưa rõ năm", "Chưa rõ năm"),
    ]


def test_every_directive_has_a_status_of_each_sort(library: Library) -> None:
    found = groups(library, Dimension.STATUS)
    assert [(group.label, group.count) for group in found] == [
        ("Hiệu lực chưa kiểm chứng", 5),
        ("Chỉ biết qua trích dẫn", 5),
    ]


def test_topics_end_with_none_known(library: Library) -> None:
    found = groups(library, Dimension.TOPIC)
    assert [(group.anchor, group.label, group.count) for group in found] == [
        ("chu-de-dan-van-kheo", "Dân vận khéo", 1),
        ("chu-de-chua-ro", "Chưa rõ chủ đề", 4),
    ]


def test_names_that_make_one_address_are_one_group() -> None:
    library = a_library(
        a=a_plan_source(
            "Quyết định số 5/QĐ-BNV ngày 07/01/2019 của Bộ Nội vụ.\n\n"
            "Quyết định số 6/QĐ-BNV ngày 07/02/2019 của Bộ nội vụ.",
            ma="a",
        )
    )
    found = groups(library, Dimension.ISSUER)
    assert {work.issuer for work in library.works.values()} == {
        "Bộ Nội vụ",
        "Bộ nội vụ",
    }
    assert [(group.anchor, group.count) for group in found] == [
        ("co-quan-bo-noi-vu", 2)
    ]


@pytest.mark.parametrize("dimension", Dimension)
def test_no_two_groups_have_one_anchor(library: Library, dimension: Dimension) -> None:
    def anchors(found: Iterable[DirectiveGroup]) -> list[str]:
        return [a for g in found for a in (g.anchor, *anchors(g.parts))]

    found = anchors(groups(library, dimension))
    assert len(found) == len(set(found)) > 1
    assert all(anchor.startswith(f"{dimension}-") for anchor in found)
