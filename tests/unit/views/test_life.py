"""Bodies and places that have ended: words, heirs, days."""

import pytest

from macros.model.unit import Registers
from macros.registry.library import Library
from macros.views.histories import (
    body_histories,
    place_histories,
)
from macros.views.life import (
    changes_of,
    forerunners,
    place_change,
    unit_words,
)
from macros.words.phases import History
from tests.ended import an_ended_library

DISTRICT = "địa bàn huyện C đã kết thúc hoạt động từ ngày 01/7/2025"
ENDED = "đã kết thúc hoạt động từ ngày 01/3/2025"
PARTED = "thuộc tỉnh B (thời điểm chưa kiểm chứng), nay thuộc thành phố B"


@pytest.fixture(scope="module")
def library() -> Library:
    """Return a library with bodies and places that have ended."""
    return an_ended_library()


@pytest.fixture(scope="module")
def registers(library: Library) -> Registers:
    """Return its registers."""
    return library.registers


@pytest.mark.parametrize(
    ("unit_id", "words"),
    [
        ("ban-cu", f"{ENDED}; cơ quan kế thừa: Ban Mới"),
        (
            "ban-can-su",
            "đã kết thúc hoạt động trong năm 2025; cơ quan kế thừa: Đảng bộ",
        ),
        ("phong-mot", f"cơ quan cấp trên (Ban Cũ) {ENDED}"),
        ("ubnd-huyen", DISTRICT),
        ("ban-moi", f"địa bàn tỉnh A {PARTED}"),
        ("dang-bo", ""),
        ("bo-chinh-tri", ""),
    ],
)
def test_the_first_change_of_a_body_in_few_words(
    registers: Registers, unit_id: str, words: str
) -> None:
    assert unit_words(registers, registers.units[unit_id]) == words


def test_a_body_has_its_own_end_and_that_of_its_place(registers: Registers) -> None:
    verbs = [one.verb for one in changes_of(registers, registers.units["phong-mot"])]
    assert verbs == [ENDED, PARTED]


def test_a_place_of_the_day_is_named_alone(registers: Registers) -> None:
    change = place_change(registers, "tinh-b")
    assert change
    assert change.verb == "nay thuộc thành phố B từ ngày 30/4/2026"
    assert place_change(registers, "tp-b") is None
    assert place_change(registers, "") is None


def test_an_heir_knows_whose_it_is(registers: Registers) -> None:
    found = forerunners(registers)
    assert {heir: [one.id for one in units] for heir, units in found.items()} == {
        "ban-moi": ["ban-cu"],
        "dang-bo": ["ban-can-su"],
    }


def days(histories: tuple[History, ...]) -> dict[str, list[str]]:
    """Return the phases of each history that has any, in one line each."""
    return {
        one.name: [f"{p.first or ''}..{p.last or ''} {p.words}" for p in one.phases]
        for one in histories
        if one.phases
    }


OLD = [
    "..2025-02-28 chưa kết thúc hoạt động",
    "2025-03-01.. đã kết thúc hoạt động; cơ quan kế thừa: Ban Mới",
]


@pytest.mark.parametrize(
    ("unit_id", "phases"),
    [
        ("ban-cu", {"Ban Cũ": OLD}),
        ("phong-mot", {"Ban Cũ": OLD}),
        (
            "ban-moi",
            {
                "Ban Mới": [
                    "..2025-02-28 chưa thành lập",
                    "2025-03-01..2026-11-21 đang hoạt động",
                    "2026-11-22.. chưa kiểm chứng",
                ]
            },
        ),
        (
            "ban-can-su",
            {
                "Ban Cán sự": [
                    "..2024-12-31 chưa kết thúc hoạt động",
                    "2025-01-01..2025-12-31 chưa rõ: nguồn chỉ ghi 2025",
                    "2026-01-01.. đã kết thúc hoạt động; cơ quan kế thừa: Đảng bộ",
                ]
            },
        ),
        (
            "ubnd-huyen",
            {
                "Huyện C": [
                    "..2025-06-30 chưa kết thúc hoạt động",
                    "2025-07-01.. đã kết thúc hoạt động",
                ]
            },
        ),
        ("bo-chinh-tri", {}),
    ],
)
def test_what_held_on_which_days(
    registers: Registers, unit_id: str, phases: dict[str, list[str]]
) -> None:
    unit = registers.units[unit_id]
    place = place_histories(registers, unit.place_id)
    assert days((*body_histories(registers, unit), *place)) == phases
