"""What the page of a document says of bodies and places that have ended."""

import re

import pytest

from macros.exports.directive_page import directive_page
from macros.frame.page import Links
from macros.registry.library import Library
from tests.ended import an_ended_library

CHECKED = "Nguồn: Công báo, kiểm tra ngày 21/11/2026."
ENDED = "đã kết thúc hoạt động từ ngày 01/3/2025"


@pytest.fixture(scope="module")
def library() -> Library:
    """Return a library with bodies and places that have ended."""
    return an_ended_library()


def words(markup: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", "", markup).split())


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
