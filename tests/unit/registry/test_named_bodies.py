"""Bodies that nobody has registered: told by their type and place."""

import pytest

from macros.model.issue import IssueCode
from macros.model.unit import Level, System, Unit
from macros.pipeline import Reading, read_library
from macros.registry.idle_units import idle_units
from macros.registry.units import NamedUnit
from tests.plan_folder import UNITS, a_plan_source, register_texts

OWN = """\
ubnd-dak-lak:
  ten: Ủy ban nhân dân tỉnh Đắk Lắk
  dia_ban: tinh-dak-lak
  cap: tinh
  he_thong: nha-nuoc
so-noi-vu-rieng:
  ten: Sở Nội vụ tỉnh Đắk Lắk
  dia_ban: tinh-dak-lak
  cap: tinh
  he_thong: nha-nuoc
ubnd-hue:
  ten: Ủy ban nhân dân thành phố Huế
  dia_ban: thanh-pho-hue
  cap: tinh
  he_thong: nha-nuoc
"""


def reading(
    *leads: str, unit: str = "ubnd-dak-lak", day: str = "2025-11-26"
) -> Reading:
    rows = "".join(f"| Việc {at} | {lead} |\n" for at, lead in enumerate(leads))
    body = f"## I. VIỆC\n\n| Nội dung | Chủ trì |\n| --- | --- |\n{rows}"
    texts = register_texts(units=UNITS + OWN)
    texts["ke-hoach/a.md"] = a_plan_source(body, co_quan=unit, ngay=day, thoi_ky="2025")
    found = read_library({path: text.encode() for path, text in texts.items()})
    assert found.errors == ()
    return found


def leads(found: Reading) -> list[NamedUnit]:
    return [unit for a in found.library.assignments for unit in a.leads]


def the_body(name: str, unit: str = "ubnd-dak-lak", day: str = "2025-11-26") -> Unit:
    found = reading(name, unit=unit, day=day)
    (lead,) = leads(found)
    return found.library.registers.units[lead.unit_id]


@pytest.mark.parametrize(
    ("printed", "unit_id", "name"),
    [
        ("Sở Tài chính", "so-tai-chinh", "Sở Tài chính tỉnh Đắk Lắk"),
        ("Sở Y tế tỉnh", "so-y-te", "Sở Y tế tỉnh Đắk Lắk"),
        ("Sở KH&CN", "so-khoa-hoc-va-cong-nghe", "Sở Khoa học và Công nghệ tỉnh ..."),
        ("Công an tỉnh", "cong-an", "Công an tỉnh Đắk Lắk"),
        ("Tỉnh uỷ", "tinh-uy", "Tỉnh ủy Đắk Lắk"),
        ("Ban Dân vận Tỉnh ủy", "ban-dan-van-tinh-uy", "Ban Dân vận Tỉnh ủy Đắk Lắk"),
        ("UBMTTQVN tỉnh", "mttq", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh ..."),
        ("Giám đốc Sở Y tế", "so-y-te", "Sở Y tế tỉnh Đắk Lắk"),
        (
            "Trưởng Ban Tổ chức Tỉnh ủy",
            "ban-to-chuc-tinh-uy",
            "Ban Tổ chức Tỉnh ủy ...",
        ),
        ("Đồng chí Giám đốc Sở Y tế", "so-y-te", "Sở Y tế tỉnh Đắk Lắk"),
        ("Chánh Văn phòng UBND tỉnh", "van-phong-ubnd", "Văn phòng Ủy ban nhân ..."),
    ],
)
def test_a_body_is_its_type_at_a_place(printed: str, unit_id: str, name: str) -> None:
    unit = the_body(printed)
    assert unit.id == f"{unit_id}-tinh-dak-lak"
    assert unit.name.startswith(name.removesuffix("..."))


@pytest.mark.parametrize(
    ("printed", "unit_id"),
    [
        ("Bộ Quốc phòng", "bo-quoc-phong"),
        ("UBND tỉnh Sóc Trăng", "ubnd-tinh-soc-trang"),
        ("UBND TP.HCM", "ubnd-thanh-pho-ho-chi-minh"),
        ("Sở Nội vụ thành phố Huế", "so-noi-vu-thanh-pho-hue"),
    ],
)
def test_a_body_of_another_place_is_not_that_of_the_plan(
    printed: str, unit_id: str
) -> None:
    assert the_body(printed).id == unit_id


def test_the_body_of_the_register_comes_first() -> None:
    assert the_body("Sở Nội vụ").id == "so-noi-vu-rieng"
    assert the_body("Chủ tịch UBND tỉnh").id == "ubnd-dak-lak"


def test_in_a_city_the_committee_is_that_of_a_city() -> None:
    assert the_body("Thành ủy", "ubnd-hue").name == "Thành ủy Huế"
    name = the_body("Ban Tổ chức Thành ủy", "ubnd-hue").name
    assert name == "Ban Tổ chức Thành ủy Huế"


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Thành ủy Hồ Chí Minh", "Thành ủy Thành phố Hồ Chí Minh"),
        (
            "Đài Phát thanh và Truyền hình thành phố Hồ Chí Minh",
            "Đài Phát thanh và Truyền hình Thành phố Hồ Chí Minh",
        ),
        ("Sở Nội vụ TP.HCM", "Sở Nội vụ thành phố Hồ Chí Minh"),
        ("Thành ủy Hà Nội", "Thành ủy Hà Nội"),
    ],
)
def test_the_city_of_ho_chi_minh_is_never_called_by_his_name(
    printed: str, name: str
) -> None:
    assert the_body(printed).name == name


def test_a_body_knows_its_system_level_and_what_is_above() -> None:
    found = reading("Sở Tài chính", "Ban Tổ chức Tỉnh ủy", "Tỉnh ủy")
    units = found.library.registers.units
    board = units["ban-to-chuc-tinh-uy-tinh-dak-lak"]
    assert (board.system, board.level) == (System.PARTY, Level.PROVINCE)
    assert board.parent == "tinh-uy-tinh-dak-lak"
    assert units["so-tai-chinh-tinh-dak-lak"].parent == ""  # nobody names its committee


def test_a_body_that_is_over_says_what_came_after() -> None:
    found = reading("Sở Kế hoạch và Đầu tư", "Sở Tài chính", day="2025-01-02")
    units = found.library.registers.units
    life = units["so-ke-hoach-va-dau-tu-tinh-dak-lak"].life
    assert (life.end, life.successors) == ("2025", ("so-tai-chinh-tinh-dak-lak",))
    alone = the_body("Sở Kế hoạch và Đầu tư").life
    assert alone.successors == ()
    assert alone.note == "Nhiệm vụ chuyển về: Sở Tài chính."


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("UBND các xã, phường", "Ủy ban nhân dân cấp xã tỉnh Đắk Lắk"),
        ("UBND xã", "Ủy ban nhân dân cấp xã tỉnh Đắk Lắk"),
        ("Chủ tịch UBND cấp xã", "Ủy ban nhân dân cấp xã tỉnh Đắk Lắk"),
        ("UBND xã, phường, thị trấn", "Ủy ban nhân dân cấp xã tỉnh Đắk Lắk"),
        ("các sở, ban, ngành tỉnh", "Các sở, ban, ngành tỉnh Đắk Lắk"),
        ("Sở, ban, ngành thuộc UBND tỉnh", "Các sở, ban, ngành tỉnh Đắk Lắk"),
        ("Thủ trưởng các sở, ban, ngành", "Các sở, ban, ngành tỉnh Đắk Lắk"),
        ("cơ quan có liên quan", "Các cơ quan liên quan tỉnh Đắk Lắk"),
        ("các đoàn thể", "Các đoàn thể tỉnh Đắk Lắk"),
        ("cán bộ, công chức, viên chức", "Cán bộ, công chức, viên chức tỉnh Đắk Lắk"),
        ("Hội Nông dân các cấp", "Hội Nông dân các cấp tỉnh Đắk Lắk"),
    ],
)
def test_a_group_is_a_body(printed: str, name: str) -> None:
    unit = the_body(printed)
    assert unit.is_group
    assert unit.name == name


def test_a_group_knows_those_of_its_members_that_are_named() -> None:
    found = reading(
        "các sở, ban, ngành", "các sở liên quan", "Sở Y tế", "Hội Nông dân tỉnh"
    )
    every, some, *_ = leads(found)
    assert every.members == ("so-noi-vu-rieng", "so-y-te-tinh-dak-lak")
    assert some.members == ()  # which of them is not told


def test_what_no_type_explains_stays_unknown() -> None:
    found = reading("Đội Cơ động", "Sở Y tế", "UBND tỉnh Không Có")
    assert [unit.unit_id for unit in leads(found)] == ["", "so-y-te-tinh-dak-lak", ""]
    told = [i.message for i in found.doubts if i.code is IssueCode.UNTOLD_BODY]
    assert told == [
        f"Chưa rõ “{name}” là cơ quan nào (chủ trì 1 việc)"
        for name in ("Đội Cơ động", "UBND tỉnh Không Có")
    ]


def test_an_office_adds_and_corrects_types() -> None:
    texts = register_texts(units=UNITS + OWN)
    texts["danh-muc/loai-co-quan.yml"] = (
        "doi-co-dong: {ten: Đội Cơ động, cap: tinh, he_thong: nha-nuoc}\n"
        "so-y-te: {ten: Sở Y tế và Dân số, cap: tinh, he_thong: nha-nuoc}\n"
    )
    rows = "| Một | Đội Cơ động |\n| Hai | Sở Y tế và Dân số |\n"
    body = f"## I. VIỆC\n\n| Nội dung | Chủ trì |\n| --- | --- |\n{rows}"
    texts["ke-hoach/a.md"] = a_plan_source(body, co_quan="ubnd-dak-lak")
    found = read_library({path: text.encode() for path, text in texts.items()})
    assert [unit.unit_id for unit in leads(found)] == [
        "doi-co-dong-tinh-dak-lak",
        "so-y-te-tinh-dak-lak",
    ]


def test_an_issuer_is_told_by_its_type_and_place() -> None:
    body = "## I. VIỆC\n\nGiao UBND tỉnh mở lớp tập huấn.\n"
    texts = {"ke-hoach/a.md": a_plan_source(body, co_quan="ubnd-tinh-dak-lak")}
    found = read_library({path: text.encode() for path, text in texts.items()})
    assert found.errors == ()
    assert [unit.unit_id for unit in leads(found)] == ["ubnd-tinh-dak-lak"]
    unit = found.library.registers.units["ubnd-tinh-dak-lak"]
    assert unit.name == "Ủy ban nhân dân tỉnh Đắk Lắk"


def test_an_issuer_that_nobody_registered_is_no_gap_of_the_register() -> None:
    body = "## I. VIỆC\n\nGiao Sở Y tế mở lớp tập huấn.\n"
    texts = {"ke-hoach/a.md": a_plan_source(body, co_quan="ubnd-tinh-dak-lak")}
    found = read_library({path: text.encode() for path, text in texts.items()})
    assert list(idle_units(found.library)) == []


@pytest.mark.parametrize(
    "unit_id",
    [
        "so-noi-vu",
        "so-noi-vu-xa-tan-tien-lang-son",
        "so-noi-vu-khong-co",
        "ubnd-huyen-tinh-dak-lak",
        "khong-co-tinh-dak-lak",
    ],
)
def test_an_id_that_is_no_type_at_a_place_is_unknown(unit_id: str) -> None:
    source = a_plan_source("Một.\n", co_quan=unit_id)
    found = read_library({"ke-hoach/a.md": source.encode()})
    assert [issue.code for issue in found.errors] == [IssueCode.UNKNOWN_UNIT]
