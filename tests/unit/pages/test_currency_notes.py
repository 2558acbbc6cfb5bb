"""What pages say of documents that have changed."""

import pytest

from macros.frame.page import Links
from macros.pages.index.view import Order, citation_index
from macros.publish.lists import LibraryLists
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


def test_the_index_warns_in_the_entry(library: Library) -> None:
    groups = citation_index(library, Order.TYPE, library.works.values())
    words = "Đã được thay thế bởi Nghị quyết số 30-NQ/TW, từ ngày 30/7/2021."
    changes = [document.entry.change for g in groups for document in g.documents]
    assert sorted(filter(None, changes)) == [words]


def test_the_preview_of_a_link_says_what_changed(library: Library) -> None:
    functions = Functions(LibraryLists(library), lambda: Links("trang/"))
    words = "Đã được thay thế bởi Nghị quyết số 30-NQ/TW, từ ngày 30/7/2021"
    changed = functions.van_ban("25-NQ/TW")
    assert f'title="{words}. Về công tác dân vận"' in changed
    assert 'title="Về công tác dân vận"' in functions.van_ban("30-NQ/TW")
