"""What pages say of documents that have changed."""

import pytest

from macros.exports.directive_page import directive_page
from macros.exports.inline_text import InlineText, abbreviation_pattern
from macros.exports.plan_page import plan_page
from macros.frame.page import Links
from macros.pages.index.view import Order, citation_index
from macros.registry.library import Library
from macros.site.functions import Functions
from tests.plan_folder import a_directive_source
from tests.registered import read_beside

BODY = "Thực hiện Nghị quyết số 25-NQ/TW về dân vận.\n\nThực hiện Kết luận số 9-KL/TW."
STATE = """{trang_thai: duoc-thay-the, boi: [nq-30], tu: 2021-07-30,
  nguon: Điều 3, ngay: 2026-11-21}"""
SENTENCE = (
    '<strong>Đã được thay thế</strong> bởi <a href="../../van-ban/nq-30/">'
    "Nghị quyết số 30-NQ/TW</a>, từ ngày 30/7/2021. "
    "Nguồn: Điều 3, kiểm tra ngày 21/11/2026."
)


@pytest.fixture(scope="module")
def library() -> Library:
    """Return a library in which one resolution replaced another."""
    return read_beside(
        a_directive_source(ma="nq-25", ngay="2013-06-03", tinh_trang=STATE),
        a_directive_source(ma="nq-30", so="30"),
        body=BODY,
    ).library


def page_of(library: Library, work_id: str) -> str:
    links = Links(f"van-ban/{work_id}/")
    return directive_page(library, library.works[work_id], links).body


def plan_of(library: Library) -> str:
    inline = InlineText(library, Links("ke-hoach/a/"), abbreviation_pattern({}))
    return plan_page(library, library.plans["a"], inline, 0).body


def test_the_page_of_a_replaced_document_warns_with_source_and_days(
    library: Library,
) -> None:
    page = page_of(library, "nq-25")
    assert f'<div id="hieu-luc" class="lib-warning"><p>{SENTENCE}</p>' in page
    assert "chưa kiểm chứng" not in page
    assert 'data-from="2013-06-03" data-until="2021-07-29"' in page


def test_the_page_of_the_successor_says_once_what_it_replaced(
    library: Library,
) -> None:
    page = page_of(library, "nq-30")
    assert page.count('href="../../van-ban/nq-25/"') == 1
    assert '<h3 id="quan-he-thay-the">Thay thế' in page
    assert (
        "Từ ngày 30/7/2021. Theo tệp van-ban/d0.md. "
        "Nguồn: Điều 3, kiểm tra ngày 21/11/2026." in page
    )
    assert "Hiệu lực hiện nay: chưa kiểm chứng." in page


def test_an_unverified_document_says_only_who_cites_it(library: Library) -> None:
    page = page_of(library, "ket-luan-9-kl-tw")
    title = library.plans["a"].full_title
    told = f"<strong>Chưa kiểm chứng</strong> – theo trích dẫn trong: {title}.</p>"
    assert told in page
    assert "Hiệu lực" not in page
    assert "data-as-of" not in page


def test_a_citing_clause_has_a_sign_that_the_site_added(library: Library) -> None:
    page = plan_of(library).partition("lib-apparatus")[0]
    assert page.count('class="lib-changed" data-added') == 1
    assert 'href="../../van-ban/nq-25/#hieu-luc"' in page
    words = "Nghị quyết số 25-NQ/TW đã được thay thế bởi Nghị quyết số 30-NQ/TW"
    assert f'title="{words}, từ ngày 30/7/2021"' in page


def test_a_plan_lists_the_changed_documents_with_their_clauses(
    library: Library,
) -> None:
    page = plan_of(library)
    assert '<a href="#van-ban-da-thay-doi">1 văn bản được dẫn đã thay đổi</a>' in page
    assert f": {SENTENCE}" in page
    assert 'Dẫn ở: <a href="#d1">Đoạn 1</a>.' in page


def test_a_plan_without_changes_says_nothing() -> None:
    assert "thay-doi" not in plan_of(read_beside(body=BODY).library)


def test_the_index_warns_in_the_entry(library: Library) -> None:
    groups = citation_index(library, Order.TYPE, library.works.values())
    words = "Đã được thay thế bởi Nghị quyết số 30-NQ/TW, từ ngày 30/7/2021."
    changes = [document.entry.change for g in groups for document in g.documents]
    assert sorted(filter(None, changes)) == [words]


def test_the_preview_of_a_link_says_what_changed(library: Library) -> None:
    functions = Functions(library, lambda: Links("trang/"))
    words = "Đã được thay thế bởi Nghị quyết số 30-NQ/TW, từ ngày 30/7/2021"
    changed = functions.van_ban("25-NQ/TW")
    assert f'title="{words}. Về công tác dân vận"' in changed
    assert 'title="Về công tác dân vận"' in functions.van_ban("30-NQ/TW")
