"""What pages say of documents that have changed."""

import pytest

from macros.exports.currency_notes import as_of
from macros.exports.directive_page import directive_page
from macros.exports.index_list import index_groups
from macros.exports.inline_text import InlineText, abbreviation_pattern
from macros.exports.page import Links
from macros.exports.plan_page import plan_page
from macros.registry.library import Library
from macros.views.citation_index import Order, citation_index
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
    return plan_page(library, library.plans["a"], inline).body


def test_the_page_of_a_replaced_document_warns_with_source_and_days(
    library: Library,
) -> None:
    page = page_of(library, "nq-25")
    assert f'<div id="hieu-luc" class="lib-warning"><p>{SENTENCE}</p>' in page
    assert "chưa kiểm chứng" not in page
    assert 'data-from="2013-06-03" data-until="2021-07-29"' in page


def test_the_page_of_the_successor_says_what_it_replaced(library: Library) -> None:
    page = page_of(library, "nq-30")
    assert 'thay thế <a href="../../van-ban/nq-25/">Nghị quyết số 25-NQ/TW' in page
    assert "Hiệu lực hiện nay: chưa kiểm chứng." in page


def test_an_unverified_document_says_only_who_cites_it(library: Library) -> None:
    page = page_of(library, "ket-luan-9-kl-tw")
    title = library.plans["a"].full_title
    told = f"<strong>Chưa kiểm chứng</strong> – theo trích dẫn trong: {title}.</p>"
    assert told in page
    assert "Hiệu lực" not in page
    assert "data-as-of" not in page


def test_a_citing_clause_has_a_sign_that_the_site_added(library: Library) -> None:
    page = plan_of(library)
    assert page.count('class="lib-changed" data-added data-search-exclude') == 1
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
    made = index_groups(library, groups, Links("trich-dan/"))
    words = "Đã được thay thế bởi Nghị quyết số 30-NQ/TW, từ ngày 30/7/2021."
    assert made.count(f'<p class="lib-change">{words}</p>') == 1


def test_the_histories_of_several_documents_are_named(library: Library) -> None:
    work, links = library.works["nq-25"], Links("ke-hoach/a/")
    assert "<p>Nghị quyết số 25-NQ/TW:</p>" in str(as_of(library, [work, work], links))
    assert "<p>Nghị quyết số 25-NQ/TW:</p>" not in str(as_of(library, [work], links))
    assert as_of(library, [library.works["nq-30"]], links) is None
