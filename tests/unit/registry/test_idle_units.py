"""Bodies without a task: what explains that, and who is left out."""

import pytest

from macros.model.gap import Gap, GapNote
from macros.pipeline import read_library
from macros.registry.idle_units import UNITS_FILE, idle_units
from tests.plan_folder import UNITS, a_plan_source, register_texts

BODY = "Giao Phòng Nội vụ chủ trì, phối hợp với Ban Dân vận Huyện ủy mở lớp tập huấn."
SOURCE = "nguon: Công báo, kiem_tra: 2026-11-21"


def idle(
    *entries: str, plans: tuple[str, ...] = (), body: str = BODY
) -> dict[str, Gap]:
    """Return the gaps by body: the usual register and further entries, in Cao Lộc."""
    place = "dia_ban: cao-loc, cap: huyen, he_thong: nha-nuoc"
    added = "".join(
        f"{name}: {{ten: {name}, {place}, {rest}}}\n"
        for name, _, rest in (entry.partition(" ") for entry in entries)
    )
    texts = register_texts(units=UNITS + added)
    sources = plans or (a_plan_source(body, ma="a"),)
    texts |= {f"ke-hoach/{at}.md": text for at, text in enumerate(sources)}
    reading = read_library({path: text.encode() for path, text in texts.items()})
    assert reading.errors == ()
    return {gap.unit_id: gap for gap in idle_units(reading.library)}


def test_who_leads_or_supports_is_not_idle() -> None:
    found = idle()
    assert "phong-noi-vu-cao-loc" not in found
    assert "ban-dan-van-huyen-uy-cao-loc" not in found
    assert found["tinh-uy-bac-giang"].notes == ()


def test_who_issues_is_told_apart() -> None:
    found = idle(body=f"Thực hiện Chỉ thị số 1-CT/TU của Tỉnh ủy;\n\n{BODY}")
    assert found["ubnd-huyen-cao-loc"].notes == (GapNote.ISSUES,)
    assert found["tinh-uy-lang-son"].notes == (GapNote.ISSUES,)


def test_a_group_and_a_body_whose_parts_work_are_told_apart() -> None:
    found = idle(
        "khoi nhom: co",
        "tren ghi_chu: trên, nguon: Công báo, kiem_tra: 2026-11-21",
        "giua cap_tren: tren",
        "to-dan-van cap_tren: giua, ten_khac: [Tổ Dân vận]",
        body="Giao Tổ Dân vận mở lớp tập huấn.",
    )
    assert found["khoi"].notes == (GapNote.GROUP,)
    assert found["tren"].notes == (GapNote.PARTS_WORK,)
    assert found["giua"].notes == (GapNote.PARTS_WORK,)
    assert "to-dan-van" not in found


def test_superiors_in_a_circle_come_to_an_end() -> None:
    found = idle(
        "mot cap_tren: hai, ten_khac: [Tổ Một]",
        "hai cap_tren: mot",
        body="Giao Tổ Một mở lớp tập huấn.",
    )
    assert found["hai"].notes == (GapNote.PARTS_WORK,)


@pytest.mark.parametrize(
    ("life", "is_listed"),
    [
        pytest.param('den: "2019"', False, id="gone before the first plan"),
        pytest.param('den: "2020-06-30"', True, id="gone in its first year"),
        pytest.param('tu: "2024-01-01"', True, id="came in the last one's year"),
        pytest.param('tu: "2025-03-01"', False, id="came after the last was issued"),
    ],
)
def test_a_body_that_no_plan_could_name_is_left_out(
    life: str, *, is_listed: bool
) -> None:
    plans = (
        a_plan_source(BODY, ma="a", thoi_ky="2020/2025", ngay="2020-11-05"),
        a_plan_source(BODY, ma="b", thoi_ky="2024"),
    )
    assert ("co-quan" in idle(f"co-quan {life}, {SOURCE}", plans=plans)) is is_listed


def test_a_successor_came_when_the_body_before_it_went() -> None:
    late = idle(f'cu den: "2025-02-28", ke_thua: [moi], {SOURCE}', "moi cap_tren: ''")
    early = idle(f'cu den: "2023-02-28", ke_thua: [moi], {SOURCE}', "moi cap_tren: ''")
    assert "moi" not in late
    assert "moi" in early


def test_the_place_to_mend_is_the_entry_of_the_register() -> None:
    gap = idle()["tinh-uy-bac-giang"]
    assert gap.path == UNITS_FILE
    line = UNITS.split("\n")[gap.line - 1]
    assert line == "  ten_khac: [Tỉnh ủy, Ban Thường vụ Tỉnh ủy]"
    assert idle()["bo-chinh-tri"].line == 1
