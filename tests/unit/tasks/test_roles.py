"""Who leads and who helps, in the words of a label, a cell or a bracket."""

import pytest

from macros.tasks.roles import roles, tells_work
from tests.unit.tasks.reading import NAMES

# words / who leads / who helps
ROWS = """\
Sở Nội vụ chủ trì, phối hợp với báo, đài và các xã. / Sở Nội vụ / báo, đài, các xã
Giao Công an chủ trì, phối hợp với Sở Y tế; Sở Nội vụ / Công an / Sở Y tế, Sở Nội vụ
Sở Y tế chủ trì, Công an tỉnh phối hợp / Sở Y tế / Công an tỉnh
Sở Y tế chủ trì; Công an tỉnh, Sở Tư pháp phối hợp / Sở Y tế / Công an tỉnh, Sở Tư pháp
Sở Y tế (chủ trì), Công an tỉnh (phối hợp) / Sở Y tế / Công an tỉnh
Sở Y tế - chủ trì; các sở liên quan - phối hợp / Sở Y tế / các sở liên quan
Sở Y tế phối hợp với Công an tỉnh / Sở Y tế / Công an tỉnh
Sở Y tế, Công an tỉnh / Sở Y tế, Công an tỉnh /
Đ/c Hùng. / Đ/c Hùng /
đ/c Hà; phối hợp: Văn phòng Huyện ủy / đ/c Hà / Văn phòng Huyện ủy
Chủ trì: Sở Nội vụ; phối hợp: Sở Y tế / Sở Nội vụ / Sở Y tế
Phòng Nội vụ chủ trì cùng Phòng Tư pháp / Phòng Nội vụ / Phòng Tư pháp
Hội Khuyến nghề mới xã và Hội Nông dân xã / Hội Khuyến nghề mới xã, Hội Nông dân xã /
Ban Thư kí đọc; Ban Nề nếp / Ban Thư kí đọc, Ban Nề nếp /
Nhà trường lo / Nhà trường lo /
Đ/c Lan (Văn hóa xã), Đ/c Nam (Đoàn xã) / Đ/c Lan, Đ/c Nam /
Phòng Tài chính, Văn phòng / Phòng Tài chính, Văn phòng /
BGH, GVBM và Tổ Toán / BGH, GVBM, Tổ Toán /
"""


@pytest.mark.parametrize("row", ROWS.splitlines())
def test_each_body_has_its_role(row: str) -> None:
    words, lead, support = (part.strip() for part in row.split(" /"))
    told = roles(words, NAMES)
    assert (", ".join(told.lead), ", ".join(told.support)) == (lead, support)


def test_each_line_is_read_by_itself() -> None:
    told = roles("Sở Y tế chủ trì, phối hợp với Sở Nội vụ\nCông an tỉnh", NAMES)
    assert (told.lead, told.support) == (("Sở Y tế", "Công an tỉnh"), ("Sở Nội vụ",))


def test_a_line_may_say_itself_what_a_body_does() -> None:
    assert tells_work("Sở Xây dựng đăng thông điệp trên bảng tin điện tử.", NAMES)


@pytest.mark.parametrize(
    "line",
    [
        "Sở Xây dựng chủ trì, phối hợp với các sở.",
        "Sở Xây dựng; các sở.",
        "Bảng tin điện tử của Sở Xây dựng.",
    ],
)
def test_a_line_that_only_names_bodies_says_no_work(line: str) -> None:
    assert not tells_work(line, NAMES)
