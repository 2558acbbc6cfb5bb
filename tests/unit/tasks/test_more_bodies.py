"""Names of bodies of schools, unions, mass organisations and ministries."""

import pytest

from tests.unit.tasks.reading import NAMES

# Two blanks part the names from what follows them.
LISTS = """\
Chi đoàn 11A1  đảm nhận bồn hoa
Lớp 12A2  : trực cổng
Các lớp năm nhất  tổ chức
Các lớp khối 10  tham gia
Chi đoàn giáo viên | các Chi đoàn lớp cũ  tổ chức
Tổ Toán - Tin  phụ trách
Các tổ chuyên môn | các tổ trưởng  xây dựng
GVCN lớp 9A  đôn đốc
Giáo viên chủ nhiệm các lớp  nhắc nhở
BCH Đoàn trường  chỉ đạo
Đoàn trường THPT Lê Lợi  tổ chức
Liên đội trường THCS Lê Lợi  phát động
Công đoàn trường | Đoàn trường  phối hợp
Ban Giám hiệu nhà trường  chỉ đạo
Ban đại diện cha mẹ học sinh  vận động
Hiệu trưởng các trường THPT, THCS  chỉ đạo
Phó Hiệu trưởng  phụ trách chuyên môn
Nhân viên y tế  chuẩn bị
Các huyện, thị, thành Đoàn  tổ chức
Ban Bí thư Trung ương Đoàn  chỉ đạo
Trung ương Hội Nông dân Việt Nam  xây dựng
Trung ương Hội Cựu chiến binh Việt Nam  xây dựng
Các tổ chức chính trị - xã hội | hội, đoàn thể có liên quan  vận động
các sở, ban, ngành tỉnh | đơn vị có liên quan  rà soát
các phòng, ban huyện | cơ quan, đơn vị liên quan  rà soát
các sở, ngành tỉnh và địa phương liên quan  tham mưu
các cơ quan, đơn vị và cá nhân có liên quan  báo cáo
Các cơ quan báo chí Trung ương, địa phương, quân đội | Công an tỉnh  đưa tin
Ban Công tác đặc biệt | Ban Chuyên trách các cấp  họp
Công đoàn cơ sở | Công đoàn ngành  lập dự toán
Các doanh nghiệp viễn thông  bảo đảm liên lạc
Các quân khu | các tỉnh  họp
Các Đội chuyên trách của quân đội  tìm kiếm
Ban Tuyên giáo các huyện, thị, thành phố | Tuyên huấn các Đảng ủy  đưa tin
Đ/c Hùng  chủ trì
Thầy Minh | cô Lan  phụ trách
Thầy Nguyễn Văn Nam  phụ trách
Ban cán sự các thôn, khối phố  vận động
Tổ công tác triển khai Đề án 06 các cấp  họp
Thanh tra Bộ  kiểm tra
Văn phòng Sở  tổng hợp
Các Cục, Vụ, Viện thuộc Bộ  triển khai
Học viện Chính trị quốc gia Hồ Chí Minh  nghiên cứu
Ủy ban Quốc gia về Chuyển đổi số  chỉ đạo
Ban Tổ chức Hội thi  thông báo
"""


@pytest.mark.parametrize("row", LISTS.splitlines())
def test_a_list_of_bodies_ends_where_they_end(row: str) -> None:
    listed, rest = row.split("  ")
    names = listed.split(" | ")
    for joint in (", ", "; ", " và "):
        text = f"{joint.join(names)} {rest}"
        found, end = NAMES.list_at(text, 0)
        assert (list(found), text[end:].strip()) == (names, rest)


@pytest.mark.parametrize(
    "text",
    [
        "Hội tổ chức hội thi tại xã",
        "Lớp tập huấn tổ chức tại huyện",
        "đồng chí Trưởng nhóm kiểm tra",
        "Cô bé quàng khăn đỏ kể chuyện",
    ],
)
def test_what_only_begins_like_a_body_is_none(text: str) -> None:
    assert NAMES.list_at(text, 0)[0] == ()


def test_classes_may_share_one_head() -> None:
    found, _ = NAMES.list_at("Lớp 6A, 6B, 7A1 và 7A2 trực nhật", 0)
    assert found == ("Lớp 6A", "Lớp 6B", "Lớp 7A1", "Lớp 7A2")
