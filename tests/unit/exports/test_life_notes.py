"""What pages say of bodies and places that have ended."""

import re

import pytest

from macros.exports.directive_page import directive_page
from macros.exports.inline_text import InlineText, abbreviation_pattern
from macros.exports.plan_page import plan_page
from macros.frame.page import Links
from macros.registry.library import Library
from tests.ended import an_ended_library

CHECKED = "Nguồn: Công báo, kiểm tra ngày 21/11/2026."
ENDED = "đã kết thúc hoạt động từ ngày 01/3/2025"
PLACE = (
    "Địa bàn tỉnh A <strong>thuộc tỉnh B (thời điểm chưa kiểm chứng), "
    f"nay thuộc thành phố B</strong>. {CHECKED}"
)


@pytest.fixture(scope="module")
def library() -> Library:
    """Return a library with bodies and places that have ended."""
    return an_ended_library()


def plan_page_of(library: Library) -> str:
    inline = InlineText(library, Links("ke-hoach/a/"), abbreviation_pattern({}))
    return plan_page(library, library.plans["a"], inline, 0).body


def words(markup: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", "", markup).split())


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
