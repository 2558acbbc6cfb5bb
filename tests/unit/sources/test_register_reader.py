import pytest

from macros.model.currency import FactSource
from macros.model.cycle import Cycle, CycleStep
from macros.model.issue import Issue, IssueCode
from macros.model.unit import Level, LifeSpan, Place, Registers, System, Topic, Unit
from macros.sources.register_reader import read_registers
from tests.plan_folder import PLACES, UNITS, register_texts


def read(**texts: str) -> tuple[Registers, list[Issue]]:
    return read_registers(register_texts(**texts))


def places_of(issues: list[Issue]) -> list[tuple[str, int, int, IssueCode]]:
    return [(issue.path, issue.line, issue.column, issue.code) for issue in issues]


def test_good_registers_have_no_issues() -> None:
    registers, issues = read()
    assert issues == []
    assert set(registers.places) == {"viet-nam", "lang-son", "cao-loc", "bac-giang"}
    assert "ubnd-huyen-cao-loc" in registers.units


def test_missing_registers_are_empty() -> None:
    assert read_registers({}) == (Registers({}, {}, {}, {}, {}), [])


def test_a_place_is_read_whole() -> None:
    registers, issues = read(
        places=PLACES
        + """
luc-ngan:
  ten: Lục Ngạn
  ten_day_du: huyện Lục Ngạn
  cap: huyen
  thuoc: bac-giang
  tu: "1997"
  den: "2025-06-30"
  ke_thua: [bac-giang]
  ghi_chu: Kết thúc hoạt động.
  nguon: a.vn
  kiem_tra: 2026-11-21
"""
    )
    assert issues == []
    assert registers.places["luc-ngan"] == Place(
        id="luc-ngan",
        name="Lục Ngạn",
        full_name="huyện Lục Ngạn",
        level=Level.DISTRICT,
        parent="bac-giang",
        life=LifeSpan(
            start="1997",
            end="2025-06-30",
            successors=("bac-giang",),
            note="Kết thúc hoạt động.",
            source=FactSource("a.vn", "2026-11-21"),
        ),
    )


def test_a_unit_is_read_whole() -> None:
    registers, issues = read(
        units=UNITS
        + """
cac-phong:
  ten: Các phòng
  ten_khac: [các phòng ban]
  dia_ban: cao-loc
  cap: huyen
  he_thong: nha-nuoc
  cap_tren: ubnd-huyen-cao-loc
  nhom: co
"""
    )
    assert issues == []
    assert registers.units["cac-phong"] == Unit(
        id="cac-phong",
        name="Các phòng",
        other_names=("các phòng ban",),
        place_id="cao-loc",
        level=Level.DISTRICT,
        system=System.STATE,
        parent="ubnd-huyen-cao-loc",
        is_group=True,
        life=LifeSpan(),
        line=35,
    )
    assert not registers.units["bo-chinh-tri"].is_group


def test_topics_and_abbreviations_are_read() -> None:
    registers, issues = read(
        topics="a-b: {ten: A B, mo_ta: Về A, tu_khoa: [a, b]}",
        abbreviations="UBND: Ủy ban nhân dân\nno: nợ",
    )
    assert issues == []
    assert registers.topics == {"a-b": Topic("a-b", "A B", "Về A", ("a", "b"))}
    assert registers.abbreviations == {"UBND": "Ủy ban nhân dân", "no": "nợ"}


def test_a_cycle_is_read_with_its_steps_in_order() -> None:
    steps = "[{ten: C, tu_khoa: c}, {ten: B, tu_khoa: [b, b b]}]"
    registers, issues = read(cycles=f"a: {{ten: A, tu_khoa: [a], buoc: {steps}}}")
    assert issues == []
    assert registers.cycles == {
        "a": Cycle(
            "a", "A", "", ("a",), (CycleStep("C", ("c",)), CycleStep("B", ("b", "b b")))
        )
    }


PLACE = "x: {ten: X, ten_day_du: xã X, cap: xa"
READ = "nguon: a, kiem_tra: 2026-11-21"
UNIT = "x: {ten: X, dia_ban: cao-loc, cap: huyen, he_thong: dang"


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        pytest.param(
            {"places": PLACES + "x: {ten: 'X"},
            ("danh-muc/dia-ban.yml", 5, 10, IssueCode.BAD_YAML),
            id="YAML",
        ),
        pytest.param(
            {"places": PLACES + "Xã: {ten: X}"},
            ("danh-muc/dia-ban.yml", 5, 1, IssueCode.BAD_VALUE),
            id="id",
        ),
        pytest.param(
            {"places": PLACES + "xa: X"},
            ("danh-muc/dia-ban.yml", 5, 1, IssueCode.BAD_VALUE),
            id="no fields",
        ),
        pytest.param(
            {"places": PLACES + "x: {ten: X, ten_day_du: xã X}"},
            ("danh-muc/dia-ban.yml", 5, 4, IssueCode.MISSING_KEY),
            id="missing key",
        ),
        pytest.param(
            {"places": f"{PLACES}{PLACE}, dan_so: 5}}"},
            ("danh-muc/dia-ban.yml", 5, 40, IssueCode.UNKNOWN_KEY),
            id="unknown key",
        ),
        pytest.param(
            {"places": PLACES + "x: {ten: X, ten_day_du: xã X, cap: thon}"},
            ("danh-muc/dia-ban.yml", 5, 36, IssueCode.BAD_VALUE),
            id="level",
        ),
        pytest.param(
            {"places": f"{PLACES}{PLACE}, thuoc: y}}"},
            ("danh-muc/dia-ban.yml", 5, 47, IssueCode.UNKNOWN_PLACE),
            id="place around a place",
        ),
        pytest.param(
            {"places": f"{PLACES}{PLACE}, ke_thua: [y], {READ}}}"},
            ("danh-muc/dia-ban.yml", 5, 49, IssueCode.UNKNOWN_PLACE),
            id="place after a place",
        ),
        pytest.param(
            {"places": f"{PLACES}{PLACE}, thuoc: x}}"},
            ("danh-muc/dia-ban.yml", 5, 47, IssueCode.BAD_VALUE),
            id="place in itself",
        ),
        pytest.param(
            {"places": f"{PLACES}{PLACE}, den: 2025-02-30}}"},
            ("danh-muc/dia-ban.yml", 5, 45, IssueCode.BAD_DATE),
            id="date",
        ),
        pytest.param(
            {"places": PLACES + PLACES.splitlines()[0]},
            ("danh-muc/dia-ban.yml", 5, 1, IssueCode.DUPLICATE_KEY),
            id="id taken",
        ),
        pytest.param(
            {"units": "x: {ten: X, dia_ban: y, cap: xa, he_thong: dang}"},
            ("danh-muc/co-quan.yml", 1, 22, IssueCode.UNKNOWN_PLACE),
            id="place of a body",
        ),
        pytest.param(
            {"units": "x: {ten: X, dia_ban: cao-loc, cap: xa, he_thong: nha}"},
            ("danh-muc/co-quan.yml", 1, 50, IssueCode.BAD_VALUE),
            id="system",
        ),
        pytest.param(
            {"units": f"{UNIT}, cap_tren: y}}"},
            ("danh-muc/co-quan.yml", 1, 69, IssueCode.UNKNOWN_UNIT),
            id="body above",
        ),
        pytest.param(
            {"units": f"{UNIT}, ke_thua: y, {READ}}}"},
            ("danh-muc/co-quan.yml", 1, 68, IssueCode.UNKNOWN_UNIT),
            id="body after",
        ),
        pytest.param(
            {"units": f"{UNIT}, nhom: co, gom: [y]}}"},
            ("danh-muc/co-quan.yml", 1, 74, IssueCode.UNKNOWN_UNIT),
            id="member of a group",
        ),
        pytest.param(
            {"units": f"{UNIT}, gom: [x]}}"},
            ("danh-muc/co-quan.yml", 1, 64, IssueCode.BAD_VALUE),
            id="members of no group",
        ),
        pytest.param(
            {"units": f"{UNIT}, nhom: phải}}"},
            ("danh-muc/co-quan.yml", 1, 65, IssueCode.BAD_VALUE),
            id="group",
        ),
        pytest.param(
            {"units": f"{UNIT}}}\n{UNIT.replace('x: {ten: X', 'y: {ten: x')}}}"},
            ("danh-muc/co-quan.yml", 2, 4, IssueCode.DUPLICATE_NAME),
            id="name taken",
        ),
        pytest.param(
            {"topics": "x: {ten: X}"},
            ("danh-muc/chu-de.yml", 1, 4, IssueCode.MISSING_KEY),
            id="topic",
        ),
        pytest.param(
            {"abbreviations": "UBND: [a]"},
            ("danh-muc/viet-tat.yml", 1, 1, IssueCode.BAD_VALUE),
            id="abbreviation",
        ),
        pytest.param(
            {"abbreviations": "UBND:"},
            ("danh-muc/viet-tat.yml", 1, 1, IssueCode.BAD_VALUE),
            id="abbreviation of nothing",
        ),
        pytest.param(
            {"cycles": "x: {ten: X, tu_khoa: [x]}"},
            ("danh-muc/chu-ky.yml", 1, 4, IssueCode.MISSING_KEY),
            id="cycle without steps",
        ),
        pytest.param(
            {"cycles": "x: {ten: X, tu_khoa: [x], buoc: [y]}"},
            ("danh-muc/chu-ky.yml", 1, 34, IssueCode.BAD_VALUE),
            id="step without fields",
        ),
        pytest.param(
            {"cycles": "x: {ten: X, tu_khoa: [x], buoc: [{ten: Y}]}"},
            ("danh-muc/chu-ky.yml", 1, 34, IssueCode.MISSING_KEY),
            id="step without phrases",
        ),
        pytest.param(
            {"cycles": "x: {ten: X, tu_khoa: [x], buoc: [{ten: Y, tu_khoa: []}]}"},
            ("danh-muc/chu-ky.yml", 1, 52, IssueCode.MISSING_KEY),
            id="step with no phrase",
        ),
    ],
)
def test_a_mistake_is_reported_at_its_place(
    texts: dict[str, str], expected: tuple[str, int, int, IssueCode]
) -> None:
    _, issues = read(**{"units": "", **texts})
    assert places_of(issues) == [expected]


def test_a_circle_of_places_is_reported_at_each() -> None:
    places = """
a: {ten: A, ten_day_du: A, cap: tinh, thuoc: b}
b: {ten: B, ten_day_du: B, cap: tinh, thuoc: a}
"""
    _, issues = read(places=places, units="")
    assert [issue.line for issue in issues] == [2, 3]


def test_a_name_may_be_used_in_two_places() -> None:
    registers, issues = read()
    assert issues == []
    assert "Tỉnh ủy" in registers.units["tinh-uy-lang-son"].other_names
    assert "Tỉnh ủy" in registers.units["tinh-uy-bac-giang"].other_names


def test_what_points_at_nothing_is_left_out() -> None:
    registers, _ = read(places=f"{PLACE}, thuoc: y}}", units=UNITS)
    assert registers.places["x"].parent == ""
    assert {unit.place_id for unit in registers.units.values()} == {""}
