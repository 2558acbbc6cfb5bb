"""What pages say of bodies and places that have ended."""

import re

import pytest

from macros.exports.directive_page import directive_page
from macros.exports.inline_text import InlineText, abbreviation_pattern
from macros.exports.listings import unit_list
from macros.exports.plan_page import plan_page
from macros.exports.unit_page import unit_pages
from macros.frame.page import Links
from macros.registry.library import Library
from tests.ended import an_ended_library

CHECKED = "Nguồn: Công báo, kiểm tra ngày 21/11/2026."
ENDED = "đã kết thúc hoạt động từ ngày 01/3/2025"
PLACE = (
    "Địa bàn tỉnh A <strong>thuộc tỉnh B (thời điểm chưa kiểm chứng), "
    f"nay thuộc thành phố B</strong>. {CHECKED}"
)
DISTRICT = (
    "Địa bàn huyện C <strong>đã kết thúc hoạt động từ ngày 01/7/2025</strong>. "
    f"Địa bàn kế thừa: chưa kiểm chứng. Cấp huyện kết thúc. {CHECKED}"
)


@pytest.fixture(scope="module")
def library() -> Library:
    """Return a library with bodies and places that have ended."""
    return an_ended_library()


def unit_page_of(library: Library, unit_id: str) -> str:
    return unit_pages(library)[f"don-vi/{unit_id}/"]().body


def plan_page_of(library: Library) -> str:
    inline = InlineText(library, Links("ke-hoach/a/"), abbreviation_pattern({}))
    return plan_page(library, library.plans["a"], inline, 0).body


def words(markup: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", "", markup).split())


def test_the_page_of_a_body_warns_under_its_name_of_the_time(library: Library) -> None:
    page = unit_page_of(library, "ban-cu")
    heir = '<a href="../../don-vi/ban-moi/">Ban Mới</a>'
    own = f"<strong>Đ{ENDED[1:]}</strong>. Cơ quan kế thừa: {heir}. {CHECKED}"
    banner = (
        f'<div id="tinh-trang" class="lib-warning"><p>{own}</p><p>{PLACE}</p></div>'
    )
    assert f"<h1>Ban Cũ</h1>{banner}" in page
    assert page.count("Công báo") == banner.count("Công báo")
    assert 'data-until="2025-02-28"' in page


def test_a_body_without_a_word_of_its_own_has_the_end_of_its_place(
    library: Library,
) -> None:
    page = unit_page_of(library, "ubnd-huyen")
    assert f'class="lib-warning"><p>{DISTRICT}</p></div>' in page
    assert "Cơ quan kế thừa" not in page


def test_a_body_below_has_the_end_of_the_one_above(library: Library) -> None:
    page = words(unit_page_of(library, "phong-mot"))
    assert f"Cơ quan cấp trên, Ban Cũ, {ENDED}. Cơ quan kế thừa: Ban Mới." in page


def test_an_heir_says_whose_it_is_and_by_which_source(library: Library) -> None:
    page = unit_page_of(library, "ban-moi")
    old = '<a href="../../don-vi/ban-cu/">Ban Cũ</a>'
    assert f"<dt>Kế thừa từ</dt><dd><p>{old} ({ENDED}). {CHECKED}</p></dd>" in page
    assert "<dt>Hoạt động từ</dt><dd>01/3/2025</dd>" in page
    assert "<dt>Nguồn</dt><dd>Công báo, kiểm tra ngày 21/11/2026</dd>" in page


def test_a_body_that_stands_has_no_warning(library: Library) -> None:
    page = unit_page_of(library, "bo-chinh-tri")
    assert "lib-warning" not in page
    assert "data-as-of" not in page


def test_a_plan_says_what_became_of_its_issuer_and_its_place(library: Library) -> None:
    page = plan_page_of(library)
    banner = page[page.index('id="tinh-trang"') : page.index("data-official-text")]
    assert f"Cơ quan ban hành, Ban Cũ, {ENDED}. Cơ quan kế thừa: Ban Mới." in (
        words(banner)
    )
    assert PLACE in banner


def test_a_plan_lists_the_bodies_that_have_ended_with_their_tasks(
    library: Library,
) -> None:
    page = plan_page_of(library)
    section = page[page.index('id="co-quan-da-ket-thuc"') :].partition("</section>")[0]
    assert '<a href="../../don-vi/ban-cu/#tinh-trang">Ban Cũ</a> đã kết thúc' in section
    assert 'được giao <a href="../../don-vi/ban-cu/?ke-hoach=a">1 việc</a>' in section
    assert "cơ quan trực thuộc, cấp dưới: Phòng Một 2 việc." in words(section)
    assert 'data-as-of-name="Ban Cũ"' in page


def test_the_issuer_of_a_plan_may_end_with_the_body_above() -> None:
    page = words(plan_page_of(an_ended_library("phong-mot")))
    assert f"Cơ quan cấp trên của cơ quan ban hành, Ban Cũ, {ENDED}." in page


def test_a_plan_whose_bodies_stand_says_nothing() -> None:
    page = plan_page_of(an_ended_library("bo-chinh-tri", "Đoạn một.\n"))
    assert "kết thúc" not in page
    assert "data-as-of" not in page


def test_a_document_says_what_became_of_its_issuer_and_its_place(
    library: Library,
) -> None:
    (work,) = library.works.values()
    page = directive_page(library, work, Links(f"van-ban/{work.id}/")).body
    issuer = page[page.index("Cơ quan ban hành") :].partition("</div>")[0]
    assert f"Ban CũĐ{ENDED[1:]}; cơ quan kế thừa: Ban Mới; xem nguồn." in words(issuer)
    assert 'href="../../don-vi/ban-cu/#tinh-trang"' in issuer
    place = page[page.index("<dt>Địa bàn") :].partition("</div>")[0]
    assert "Thuộc tỉnh B (thời điểm chưa kiểm chứng), nay thuộc" in words(place)
    assert CHECKED in place


def test_the_list_of_bodies_marks_those_that_have_ended(library: Library) -> None:
    page = unit_list(library, Links("don-vi/"))
    mark = r'<span class="lib-ended" title="([^"]*)"> ([^<]*)'
    marks = re.findall(rf'<li><a href="[^"]*">([^<]*)</a>{mark}', page)
    assert marks == [
        ("Ban Cũ", f"Đ{ENDED[1:]}; cơ quan kế thừa: Ban Mới", "đã kết thúc"),
        (
            "Phòng Một",
            f"Cơ quan cấp trên (Ban Cũ) {ENDED}",
            "cơ quan cấp trên đã kết thúc",
        ),
        (
            "Ban Cán sự",
            "Đã kết thúc hoạt động trong năm 2025; cơ quan kế thừa: Đảng bộ",
            "đã kết thúc",
        ),
    ]
    assert f'<p class="lib-change">{DISTRICT}</p>' in page
