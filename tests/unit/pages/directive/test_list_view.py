"""The library → rows of directives, and the ways to browse them."""

import pytest

from macros.pages.directive.list_view import (
    directive_facets,
    listed_directives,
    named_topics,
)
from macros.pages.directive.shelves_view import LibraryDirectives
from macros.pages.directive.value import DirectiveRow
from macros.pages.directive.words import FACETS
from macros.registry.library import Library
from macros.words.facet import FacetValue
from macros.words.named import Named
from tests.plan_folder import a_directive_source, a_library, a_plan_source
from tests.registered import read_with

CITING = """\
Thực hiện Nghị quyết số 25-NQ/TW ngày 03/6/2013 về công tác dân vận; Nghị quyết số
25-NQ/TW; Kết luận số 43-KL/TW ngày 07/01/2019 của Bộ Chính trị về dân vận khéo.
"""


@pytest.fixture(scope="module")
def library() -> Library:
    old = a_directive_source(
        ma="quyet-dinh-290",
        loai="QĐ",
        so="290",
        ky_hieu="QĐ/TW",
        ngay="2010-02-25",
        trich_yeu="về quy chế",
        tinh_trang="{trang_thai: duoc-thay-the, boi_van_ban: Quyết định mới, "
        "nguon: Công báo, ngay: 2026-11-21}",
    )
    valid = a_directive_source(
        ma="luat-moi",
        loai="luật",
        so=None,
        ky_hieu=None,
        trich_yeu="Luật Mới",
        tinh_trang="{trang_thai: con-hieu-luc, nguon: Công báo, ngay: 2026-11-21}",
    )
    plans = {name: a_plan_source(CITING, ma=name) for name in ("a", "b")}
    return read_with(old, valid, **plans).library


@pytest.fixture(scope="module")
def rows(library: Library) -> dict[str, DirectiveRow]:
    found = listed_directives(library, library.works.values()).rows
    return {row.document.name: row for row in found}


def test_a_row_says_what_a_directive_is_and_where_it_is_cited(
    rows: dict[str, DirectiveRow],
) -> None:
    assert list(rows) == [
        "Kết luận số 43-KL/TW ngày 07/01/2019",
        "Luật Mới",
        "Nghị quyết số 25-NQ/TW ngày 03/6/2013",
        "Quyết định số 290-QĐ/TW ngày 25/02/2010",
    ]
    row = rows["Kết luận số 43-KL/TW ngày 07/01/2019"]
    address = "van-ban/ket-luan-43-kl-tw-2019-01-07/"
    assert row.document.address == address
    assert (row.subject, row.change) == ("về dân vận khéo", "")
    assert (row.issuer, row.marks) == ("Bộ Chính trị", ("Chỉ biết qua trích dẫn",))
    assert row.topics == (Named("Dân vận khéo", "chu-de/dan-van-kheo/"),)
    told = "dẫn trong 2 kế hoạch, 2 chỗ"
    assert row.frequency == Named(told, f"{address}#duoc-dan-o")
    cited = rows["Nghị quyết số 25-NQ/TW ngày 03/6/2013"]
    assert (cited.topics, cited.frequency.name) == ((), "dẫn trong 2 kế hoạch, 4 chỗ")


def test_a_row_warns_of_a_change_and_marks_what_is_in_force(
    rows: dict[str, DirectiveRow],
) -> None:
    replaced = rows["Quyết định số 290-QĐ/TW ngày 25/02/2010"]
    assert replaced.change == "Đã được thay thế bởi Quyết định mới."
    assert replaced.issuer == "Chưa rõ cơ quan ban hành"
    assert replaced.marks == ("Đã kiểm chứng theo nguồn",)
    assert replaced.frequency == Named("chưa có kế hoạch nào trong thư viện dẫn")
    marks = rows["Luật Mới"].marks
    assert marks == ("Đã kiểm chứng theo nguồn", "Còn hiệu lực")


def test_the_ways_in_count_and_lead_to_each_group(library: Library) -> None:
    found = LibraryDirectives(library).ways
    assert [ways.dimension.name for ways in found] == [*FACETS.values()]
    ways = {one.name: one.address for way in found for one in way.groups}
    assert ways["2013 (1)"] == "van-ban/theo-nam/#nam-2013"
    assert ways["Trung ương (4)"] == "van-ban/theo-noi/#noi-trung-uong"
    assert ways["Chưa rõ chủ đề (3)"] == "van-ban/theo-chu-de/#chu-de-chua-ro"


def test_without_directives_there_is_no_way() -> None:
    library = a_library(a=a_plan_source("Không dẫn gì.", ma="a"))
    assert LibraryDirectives(library).ways == ()


def test_topics_of_a_directive_are_named_or_none(library: Library) -> None:
    known, none = (
        named_topics(library, library.works[name])
        for name in ("ket-luan-43-kl-tw-2019-01-07", "luat-moi")
    )
    assert known == (Named("Dân vận khéo", "chu-de/dan-van-kheo/"),)
    assert none == ()


def citing(*paragraphs: str) -> Library:
    return a_library(a=a_plan_source("\n\n".join(paragraphs), ma="a"))


def test_a_directive_has_its_level_and_its_topics_too() -> None:
    library = citing("Chỉ thị số 11-CT/TU ngày 28/9/2021 của Tỉnh ủy về dân vận khéo.")
    (work,) = library.works.values()
    found = directive_facets(library, work)
    assert list(found) == list(FACETS)
    assert found["cap"] == (FacetValue("tinh", "Cấp tỉnh"),)
    assert found["chu-de"] == (FacetValue("dan-van-kheo", "Dân vận khéo"),)


def test_values_have_ranks_of_their_own() -> None:
    library = citing(
        "Thực hiện Kết luận số 43-KL/TW ngày 07/01/2019; Chỉ thị số 14-CT/HU."
    )
    below, centre = library.works.values()
    ranks = {
        name: [
            directive_facets(library, work)[name][0].rank for work in (centre, below)
        ]
        for name in ("cap", "noi", "nam", "chu-de")
    }
    assert below.place_id == "cao-loc"
    assert ranks == {
        "cap": [0, 2],
        "noi": [-1, 0],
        "nam": [-2019, 0],
        "chu-de": [1, 1],
    }
