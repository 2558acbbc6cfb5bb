import pytest
from lxml import html

from macros.exports.directive_list import (
    browse_directives,
    directive_list,
    topic_links,
)
from macros.frame.page import Links
from macros.pipeline import read_library
from macros.registry.library import Library
from macros.views.directive_groups import Dimension
from tests.plan_folder import a_directive_source, a_plan_source, sources

CITING = """\
Thực hiện Nghị quyết số 25-NQ/TW ngày 03/6/2013 về công tác dân vận; Nghị quyết số
25-NQ/TW; Kết luận số 43-KL/TW ngày 07/01/2019 của Bộ Chính trị về dân vận khéo.
"""
LINKS = Links("van-ban/")


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
    files = {"van-ban/quyet-dinh-290.md": old, "van-ban/luat-moi.md": valid}
    reading = read_library(
        sources(a=a_plan_source(CITING, ma="a"), b=a_plan_source(CITING, ma="b"))
        | {path: text.encode() for path, text in files.items()}
    )
    assert reading.errors == ()
    return reading.library


def rows(library: Library) -> dict[str, html.HtmlElement]:
    """Return the rows of the whole list by the headings' words."""
    made = html.fragment_fromstring(
        directive_list(library, library.works.values(), LINKS), create_parent="div"
    )
    return {row.findtext("p/a"): row for row in made.xpath("ul/li")}


def words(row: html.HtmlElement) -> list[str]:
    return [" ".join(p.text_content().split()) for p in row.xpath("p[position()>1]")]


def test_a_row_says_what_a_directive_is_and_where_it_is_cited(
    library: Library,
) -> None:
    found = rows(library)
    assert list(found) == [
        "Kết luận số 43-KL/TW ngày 07/01/2019",
        "Luật Mới",
        "Nghị quyết số 25-NQ/TW ngày 03/6/2013",
        "Quyết định số 290-QĐ/TW ngày 25/02/2010",
    ]
    assert words(found["Kết luận số 43-KL/TW ngày 07/01/2019"]) == [
        "về dân vận khéo",
        "Bộ Chính trị Chỉ biết qua trích dẫn",
        "Chủ đề: Dân vận khéo · dẫn trong 2 kế hoạch, 2 chỗ",
    ]
    resolution = found["Nghị quyết số 25-NQ/TW ngày 03/6/2013"]
    assert words(resolution)[-1] == "Chủ đề: chưa rõ · dẫn trong 2 kế hoạch, 4 chỗ"
    assert resolution.xpath("p/a/@href") == [
        "../van-ban/nghi-quyet-25-nq-tw-2013-06-03/",
        "../van-ban/nghi-quyet-25-nq-tw-2013-06-03/#duoc-dan-o",
    ]


def test_a_row_warns_of_a_change_and_marks_what_is_in_force(library: Library) -> None:
    found = rows(library)
    replaced = found["Quyết định số 290-QĐ/TW ngày 25/02/2010"]
    assert words(replaced)[1:] == [
        "Đã được thay thế bởi Quyết định mới.",
        "Chưa rõ cơ quan ban hành Đã kiểm chứng theo nguồn",
        "Chủ đề: chưa rõ · chưa có kế hoạch nào trong thư viện dẫn",
    ]
    marks = found["Luật Mới"].xpath(".//*[@class='lib-mark']/text()")
    assert marks == ["Đã kiểm chứng theo nguồn", "Còn hiệu lực"]


def test_groups_are_sections_with_anchors_and_a_jump_list(library: Library) -> None:
    made = html.fragment_fromstring(
        directive_list(library, library.works.values(), LINKS, Dimension.YEAR),
        create_parent="div",
    )
    headings = [(h.get("id"), h.text_content()) for h in made.xpath(".//h2")]
    assert headings == [
        ("nam-2019", "Năm 2019"),
        ("nam-2013", "Năm 2013"),
        ("nam-2010", "Năm 2010"),
        ("nam-chua-ro", "Chưa rõ năm"),
    ]
    assert made.xpath(".//*[@data-filter-jump]/@href") == [
        f"#{anchor}" for anchor, _ in headings
    ]


def test_the_ways_in_count_and_lead_to_each_group(library: Library) -> None:
    made = html.fromstring(browse_directives(library, LINKS))
    assert made.xpath(".//dt/a/text()") == [
        "Cấp ban hành",
        "Nơi ban hành",
        "Loại văn bản",
        "Cơ quan ban hành",
        "Năm ban hành",
        "Tình trạng",
        "Chủ đề",
    ]
    ways = {a.text: a.get("href") for a in made.xpath(".//dd//a")}
    assert ways["2013 (1)"] == "../van-ban/theo-nam/#nam-2013"
    assert ways["Trung ương (4)"] == "../van-ban/theo-noi/#noi-trung-uong"
    assert ways["Chưa rõ chủ đề (3)"] == "../van-ban/theo-chu-de/#chu-de-chua-ro"
    assert made.xpath(".//details") == []


@pytest.mark.parametrize(("years", "count"), [(24, 0), (25, 9)])
def test_very_many_values_of_a_dimension_are_folded(years: int, count: int) -> None:
    body = "\n\n".join(f"Nghị định số 1/{y}/NĐ-CP." for y in range(2000, 2000 + years))
    library = read_library(sources(a=a_plan_source(body, ma="a"))).library
    made = html.fromstring(browse_directives(library, LINKS))
    (row,) = made.xpath("./div[dt/a='Năm ban hành']/dd")
    assert len(row.xpath("ul/li")) == years - count
    folded = row.xpath("details")
    assert [f.findtext("summary") for f in folded] == ["9 mục khác"] * bool(count)
    assert len(row.xpath("details/ul/li")) == count


def test_topics_of_a_directive_are_links_or_nothing(library: Library) -> None:
    known, none = (
        topic_links(library, library.works[name], LINKS)
        for name in ("ket-luan-43-kl-tw-2019-01-07", "luat-moi")
    )
    assert known == '<a href="../chu-de/dan-van-kheo/">Dân vận khéo</a>'
    assert none == ""
