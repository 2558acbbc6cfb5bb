"""A task without a time that speaks of an anniversary stands in its month."""

from macros.model.schedule import Period, PeriodKind
from macros.registry.library import Assignment
from macros.views.task_due import due_label
from macros.views.timeline import periods_of, timeline_years
from tests.plan_folder import a_library, a_plan_source

TURNING = "sơ kết 5 năm thực hiện Thông tri số 04-TT/TU ngày 12/4/2016"


def only(body: str) -> Assignment:
    [assignment] = a_library(a=a_plan_source(body, ma="a", thoi_ky="2021")).assignments
    return assignment


def test_the_month_of_the_day_is_worked_out() -> None:
    task = only(f"Giao Phòng Nội vụ {TURNING}.")
    assert periods_of(task) == (Period(2021, PeriodKind.MONTH, 4),)
    assert due_label(task) == "Ngày 12/4/2021 (tính từ ngày ban hành)"


def test_the_time_that_the_plan_gives_wins() -> None:
    task = only(f"Giao Phòng Nội vụ {TURNING}. Hoàn thành trong quý III/2021.")
    assert periods_of(task) == (Period(2021, PeriodKind.QUARTER, 3),)
    assert due_label(task) == "Quý III/2021"


def test_its_year_is_one_of_the_calendar() -> None:
    library = a_library(a=a_plan_source(f"Giao Phòng Nội vụ {TURNING}.", ma="a"))
    assert [year.year for year in timeline_years(library)] == [2021]
