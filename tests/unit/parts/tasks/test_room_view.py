"""Which parts of a year have room on a page."""

import pytest

from macros.model.schedule import Period, PeriodKind
from macros.parts.tasks import room_view as module
from macros.parts.tasks.room_view import homes_in
from macros.parts.tasks.view import LibraryTasks
from tests.plan_folder import a_library, a_plan_source

YEAR = Period(2024, PeriodKind.YEAR)
FIRST, LAST = (Period(2024, PeriodKind.HALF, n) for n in (1, 2))
AUTUMN = Period(2024, PeriodKind.QUARTER, 3)
FEBRUARY, AUGUST, SEPTEMBER = (Period(2024, PeriodKind.MONTH, n) for n in (2, 8, 9))
TIMES = (
    "trong tháng 02/2024",
    "trong tháng 8/2024",
    "trong tháng 9/2024",
    "trong tháng 9/2024",
    "trong quý III/2024",
    "trong 6 tháng cuối năm 2024",
    "trong năm 2024",
)
ALL = {AUGUST, SEPTEMBER, AUTUMN, LAST}


@pytest.mark.parametrize(
    ("room", "rows", "homes"),
    [
        (21, 0, {YEAR: {FEBRUARY, YEAR} | ALL}),
        (21, 1, {FIRST: {FEBRUARY}, LAST: ALL, YEAR: {YEAR}}),
        (15, 0, {FIRST: {FEBRUARY}, LAST: ALL, YEAR: {YEAR}}),
        (12, 0, {FIRST: {FEBRUARY}, AUTUMN: ALL - {LAST}, LAST: {LAST}, YEAR: {YEAR}}),
        (3, 0, {FIRST: {FEBRUARY}, **{period: {period} for period in (*ALL, YEAR)}}),
    ],
)
def test_a_period_stands_on_the_longest_around_it_that_has_room(
    monkeypatch: pytest.MonkeyPatch,
    room: int,
    rows: int,
    homes: dict[Period, set[Period]],
) -> None:
    body = "\n\n".join(f"Giao Phòng Nội vụ báo cáo {time}." for time in TIMES)
    tasks = LibraryTasks(a_library(a=a_plan_source(body + "\n", ma="a")))
    monkeypatch.setattr(module, "ROOM", room)  # each of these tasks takes three lines
    found = homes_in(tasks.timed, tasks.years[0], rows)
    assert found == {period: home for home, all_ in homes.items() for period in all_}
