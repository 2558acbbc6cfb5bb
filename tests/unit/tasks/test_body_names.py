"""Where names of bodies end, whatever stands behind them."""

import unicodedata
from pathlib import Path

import pytest

from macros.pipeline import read_library
from macros.sources.folder import read_folder
from macros.tasks.known_names import unit_names
from macros.tasks.unit_names import UnitNames
from tests.builders import a_place, a_registers

ROOT = Path(__file__).parents[3]
DAK_LAK = a_place("dak-lak", name="Đắk Lắk")
NAMES = unit_names(a_registers(places=(DAK_LAK,)), ["dak-lak"])["dak-lak"]
BEHIND = (
    " chủ trì", " ban hành kế hoạch", " tăng cường", " lập danh sách", " gửi báo cáo",
    " kiện toàn", " hoàn thành", " được giao", " chịu trách nhiệm", " lựa chọn",
    " tổ chức thực hiện", " rà soát", ", chủ trì", "; tham mưu", ": lập",
    ".", "",
)  # fmt: skip
# As six plans of other offices name them.
FOUND_IN_PLANS = (
    "Ban Chỉ huy Phòng thủ dân sự cấp tỉnh, cấp xã",
    "Ban Chỉ huy Phòng thủ dân sự tỉnh",
    "Báo và Phát thanh Truyền hình Lai Châu",
    "Bảo hiểm xã hội Thành phố",
    "Bộ CHQS tỉnh",
    "Bộ Quốc phòng",
    "Chi nhánh Ngân hàng Chính sách xã hội Thành phố",
    "Chủ tịch UBND các xã, phường",
    "Các Sở, ban, ngành",
    "Các Sở, ban, ngành Thành phố",
    "Các cơ quan được phân công chủ trì thực hiện nhiệm vụ",
    "Các cơ quan, đơn vị được giao chủ trì",
    "Các sở, ban, ngành",
    "Các sở, ngành",
    "Các sở, ngành có liên quan",
    "Công an Thành phố",
    "Cơ quan có liên quan",
    "Cơ quan liên quan",
    "Sở Giáo dục và Đào tạo",
    "Sở Khoa học và Công nghệ",
    "Sở Nông nghiệp và Môi trường",
    "Sở Nội vụ",
    "Sở Tài chính",
    "Sở Tư pháp",
    "Sở Văn hóa, Thể thao và Du lịch",
    "Sở Xây dựng",
    "Sở Y tế",
    "Sở, ban, ngành",
    "Sở, ban, ngành thuộc Ủy ban nhân dân Thành phố",
    "Thủ trưởng các sở, ban, ngành",
    "Thủ trưởng các sở, ban, ngành tỉnh",
    "Trung tâm Dịch vụ việc làm Thành phố (Sở Nội vụ)",
    "UBND các xã, phường",
    "UBND cấp xã",
    "UBND xã, phường",
    "Văn phòng Ban Chỉ huy",
    "Văn phòng UBND tỉnh",
    "các cơ quan liên quan",
    "các cơ quan, tổ chức có liên quan",
    "các cơ quan, tổ chức khác có liên quan",
    "các cơ quan, tổ chức, cá nhân có liên quan",
    "các cơ quan, đơn vị có liên quan",
    "các sở, ban, ngành",
    "các sở, ban, ngành Thành phố",
    "các sở, ngành",
    "các sở, ngành có liên quan",
    "các sở, ngành liên quan",
    "các sở, ngành, cơ quan liên quan",
    "các tổ chức chính trị-xã hội",
    "cơ quan thông tấn báo chí",
    "cơ quan, địa phương liên quan",
    "tổ chức chính trị - xã hội",
    "Đài Phát thanh và Truyền hình Thành phố",
    "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố",
    "Ủy ban nhân dân các xã, phường",
    "Ủy ban nhân dân cấp xã",
    "Ủy ban nhân dân phường, xã, đặc khu",
    "Ủy ban nhân dân xã, phường, đặc khu",
)
NO_NAMES = [
    "Ban hành Quy chế làm việc",
    "BAN HÀNH QUY CHẾ",
    "Báo cáo UBND tỉnh",
    "Hội nghị tổng kết",
    "HỘI NGHỊ TỔNG KẾT",
    "Hội thi Dân vận khéo",
    "Trường hợp có vướng mắc",
    "Tổ chức thực hiện",
    "Bộ phận tiếp nhận",
    "Đoàn kết các dân tộc",
    "Phòng, chống tham nhũng",
    "Phòng ngừa tội phạm",
    "Đội ngũ cán bộ",
    "Bộ chỉ số 766",
    "Nâng cao chất lượng",
    "cơ quan thực hiện",
    "Đơn vị thực hiện",
    "các nhiệm vụ, giải pháp",
    "tổ chức hội nghị",
    "xã hội hóa",
    "Thành phố Hà Nội",
    "Nhà nước",
    "Cổng Dịch vụ công quốc gia",
    "",
    "...",
]


def told(names: UnitNames, name: str) -> list[str]:
    """Return what stands behind *name* where its end is not told."""
    return [
        behind for behind in BEHIND if names.list_at(name + behind, 0)[1] != len(name)
    ]


@pytest.mark.parametrize("name", FOUND_IN_PLANS)
def test_a_name_ends_where_it_ends(name: str) -> None:
    assert told(NAMES, name) == []


def test_every_body_of_the_register_ends_where_it_ends() -> None:
    registers = read_library(read_folder(ROOT / "plans")).library.registers
    names = unit_names(registers, {of.place_id for of in registers.units.values()})
    wrong = {
        name: behind
        for unit in registers.units.values()
        for name in (unit.name, *unit.other_names)
        if (behind := told(names[unit.place_id], name))
    }
    assert wrong == {}


@pytest.mark.parametrize("text", NO_NAMES)
def test_no_name_begins(text: str) -> None:
    assert NAMES.list_at(text, 0) == ((), 0)


@pytest.mark.parametrize(
    "text",
    [
        "Uỷ ban nhân dân tỉnh",
        unicodedata.normalize("NFD", "Ủy ban nhân dân tỉnh"),
        "Ủy ban\u00a0nhân dân\n tỉnh",
    ],
)
def test_spelling_does_not_matter(text: str) -> None:
    assert NAMES.list_at(f"{text} chủ trì", 0)[1] == len(text)


@pytest.mark.parametrize(
    "name", ["UBND tỉnh", "UBND tỉnh Đắk Lắk", "Sở Nội vụ", "Công an các cấp"]
)
def test_a_capital_that_begins_a_sentence_is_no_part_of_a_name(name: str) -> None:
    assert NAMES.list_at(f"{name} Thực hiện Chương trình", 0)[1] == len(name)


def test_a_name_is_told_where_it_begins_and_not_before() -> None:
    assert NAMES.list_at("Giao Sở Nội vụ", 5) == (("Sở Nội vụ",), 14)
    assert NAMES.list_at(" Sở Nội vụ", 0) == ((), 0)
