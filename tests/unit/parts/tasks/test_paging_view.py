"""Which page of the calendar lists which tasks, when they are many."""

from functools import cache

import pytest

from macros.model.schedule import Period, PeriodKind
from macros.parts.tasks import paging_view as module
from macros.parts.tasks.paging_view import Paging
from macros.parts.tasks.room_view import ROOM, lines
from macros.parts.tasks.view import LibraryTasks
from tests.plan_folder import a_library, a_plan_source

FEBRUARY, MARCH = (Period(2024, PeriodKind.MONTH, n) for n in (2, 3))
YEAR = Period(2024, PeriodKind.YEAR)
BAC_GIANG = {"co_quan": "tinh-uy-bac-giang"}
MOST = ROOM // 3  # a duty is a line, one more for its body and one for its words
_DUTY = "Giao Phòng Nội vụ báo cáo{}.\n\n"


def duties(count: int, time: str = " trong tháng 02/2024") -> str:
    return _DUTY.format(time) * count


@cache
def paging_of(here: str, more: str = "", there: str = "") -> Paging:
    """Return it for two plans of Cao Lộc, in Lạng Sơn, and one of Bắc Giang."""
    bodies = {"a": (here, {}), "b": (more, {}), "c": (there, BAC_GIANG)}
    sources = {
        name: a_plan_source(body, ma=name, **keys)
        for name, (body, keys) in bodies.items()
        if body
    }
    return LibraryTasks(a_library(**sources)).paging


def addresses(paging: Paging, period: Period | None) -> list[str]:
    """Return where the tasks of each plan stand."""
    tasks = paging.tasks.of(period)
    plans = sorted({a.task.plan_id for a in tasks})
    return [
        paging.address(period, [a for a in tasks if a.task.plan_id == plan])
        for plan in plans
    ]


def test_a_list_is_whole_as_long_as_there_is_room() -> None:
    paging = paging_of(duties(MOST - 1), there=duties(1))
    assert paging.is_whole(FEBRUARY)
    assert paging.years_by_place == frozenset()
    assert addresses(paging, FEBRUARY) == ["lich/2024/02/"] * 2


def test_a_longer_list_stands_on_the_years_of_its_places() -> None:
    paging = paging_of(duties(MOST - 1), there=duties(2))
    assert not paging.is_whole(FEBRUARY)
    assert paging.years_by_place == {2024}
    assert addresses(paging, FEBRUARY) == [
        "lich/2024/lang-son/#thang-2",
        "lich/2024/bac-giang/#thang-2",
    ]
    assert paging.address(FEBRUARY, paging.tasks.of(FEBRUARY)) == "lich/2024/02/"


def test_a_year_of_a_place_without_room_has_a_page_for_each_period() -> None:
    march = duties(1, " trong tháng 3/2024")
    paging = paging_of(duties(MOST) + march, there=duties(1))
    assert addresses(paging, FEBRUARY) == [
        "lich/2024/02/lang-son/",
        "lich/2024/bac-giang/#thang-2",
    ]
    assert addresses(paging, MARCH) == ["lich/2024/03/"]  # whole among all places
    assert paging.address_at(MARCH, "lang-son") == "lich/2024/03/lang-son/"


def test_a_period_of_a_place_without_room_has_a_page_for_each_plan() -> None:
    paging = paging_of(duties(MOST), more=duties(1))
    assert paging.is_split_by_plan(FEBRUARY, "lang-son")
    assert addresses(paging, FEBRUARY) == [
        "lich/2024/02/lang-son/a/",
        "lich/2024/02/lang-son/b/",
    ]
    both = paging.address(FEBRUARY, paging.tasks.of(FEBRUARY))
    assert both == "lich/2024/02/lang-son/"


def test_what_recurs_is_split_alike() -> None:
    yearly = ". Thực hiện hằng năm"
    paging = paging_of(duties(MOST, yearly))
    assert addresses(paging, None) == ["lich/hang-nam/"]
    paging = paging_of(duties(MOST, yearly), there=duties(1, yearly))
    assert addresses(paging, None) == [
        "lich/hang-nam/lang-son/",
        "lich/hang-nam/bac-giang/",
    ]
    assert paging.years_by_place == frozenset()
    assert paging.address_at(None, "bac-giang") == "lich/hang-nam/bac-giang/"
    paging = paging_of(duties(MOST, yearly), more=duties(1, yearly))
    assert addresses(paging, None) == [
        "lich/hang-nam/lang-son/a/",
        "lich/hang-nam/lang-son/b/",
    ]


@pytest.mark.parametrize(
    ("duty", "needed"),
    [
        ("Giao Phòng Nội vụ báo cáo trong tháng 02/2024.", 3),
        ("Giao Phòng Nội vụ, Ban Dân vận Huyện ủy báo cáo trong tháng 02/2024.", 4),
        (f"Giao Phòng Nội vụ báo cáo {'việc ' * 40}trong tháng 02/2024.", 4),
    ],
)
def test_a_task_takes_lines_for_its_bodies_and_its_words(
    duty: str, needed: int
) -> None:
    assert lines(paging_of(duty).tasks.assignments) == needed


def test_a_year_is_by_place_if_the_strip_of_its_bodies_has_no_room(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    duty = "Giao Hội Trồng {} báo cáo trong tháng {}/2024.\n\n"
    body = "".join(duty.format(name, 1 + at) for at, name in enumerate("abcdghik"))
    monkeypatch.setattr(module, "ROOM", 8)
    assert paging_of(body).years_by_place == frozenset()
    monkeypatch.setattr(module, "ROOM", 7)
    assert paging_of(body + "Làm tốt.\n").years_by_place == {2024}
