"""What a search result says of a document that changed, of a body that ended."""

from macros.search.records import search_documents
from tests.ended import an_ended_library
from tests.plan_folder import a_directive_source
from tests.registered import read_beside

STATE = """{trang_thai: duoc-thay-the, boi: [nq-30], tu: 2021-07-30,
  nguon: Điều 3, ngay: 2026-11-21}"""


def test_a_document_says_what_changed_it_and_since_when() -> None:
    library = read_beside(
        a_directive_source(ma="nq-25", tinh_trang=STATE),
        a_directive_source(ma="nq-30", so="30"),
        body="Thực hiện Nghị quyết số 25-NQ/TW.",
    ).library
    changes = {one.url: one.change for one in search_documents(library)}
    assert changes["van-ban/nq-25/"] == (
        "Đã được thay thế bởi Nghị quyết số 30-NQ/TW, từ ngày 30/7/2021."
    )
    assert changes["van-ban/nq-30/"] == ""


def test_a_body_says_that_it_has_ended_or_what_around_it_has() -> None:
    documents = search_documents(an_ended_library())
    changes = {one.url: one.change for one in documents if one.change}
    ended = "đã kết thúc hoạt động từ ngày 01/3/2025"
    parted = "thuộc tỉnh B (thời điểm chưa kiểm chứng), nay thuộc thành phố B"
    assert changes == {
        "don-vi/ban-cu/": f"Đ{ended[1:]}; cơ quan kế thừa: Ban Mới.",
        "don-vi/ban-moi/": f"Địa bàn tỉnh A {parted}.",
        "don-vi/phong-mot/": f"Cơ quan cấp trên (Ban Cũ) {ended}.",
        "don-vi/ban-can-su/": (
            "Đã kết thúc hoạt động trong năm 2025; cơ quan kế thừa: Đảng bộ."
        ),
        "don-vi/ubnd-huyen/": (
            "Địa bàn huyện C đã kết thúc hoạt động từ ngày 01/7/2025."
        ),
    }
