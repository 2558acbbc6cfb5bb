from macros.model.schedule import Period, PeriodKind
from macros.pages.calendar.period_view import Relation, count_within, on_page
from macros.parts.tasks.timed_view import TimedTasks
from macros.registry.library import Library
from macros.views.timeline import tasks_by_period
from tests.plan_folder import a_library, a_plan_source

MONTH = Period(2024, PeriodKind.MONTH, 2)
QUARTER = Period(2024, PeriodKind.QUARTER, 1)
HALF = Period(2024, PeriodKind.HALF, 1)
YEAR = Period(2024, PeriodKind.YEAR)

TIMES = (
    " trong tháng 2/2024",
    " trong quý I/2024",
    " trong tháng 8/2024",
    ". Thực hiện hằng năm",
)


def a_calendar(*times: str) -> Library:
    """Return a library with a task of one body for each time."""
    body = "\n\n".join(f"Giao Phòng Nội vụ báo cáo{time}." for time in times)
    return a_library(a=a_plan_source(body + "\n", ma="a"))


def shown(library: Library, period: Period) -> list[tuple[Relation, Period | None]]:
    parts = on_page(TimedTasks(library.assignments), period)
    ids = [a.task.id for part in parts for a in part.tasks]
    assert len(ids) == len(set(ids))
    return [(part.relation, part.period) for part in parts]


def test_a_month_has_its_tasks_then_longer_periods_then_what_recurs() -> None:
    assert shown(a_calendar(*TIMES), MONTH) == [
        (Relation.OWN, MONTH),
        (Relation.AROUND, QUARTER),
        (Relation.YEARLY, None),
    ]


def test_a_quarter_has_its_months_and_no_others() -> None:
    assert shown(a_calendar(*TIMES), QUARTER) == [
        (Relation.OWN, QUARTER),
        (Relation.WITHIN, MONTH),
        (Relation.YEARLY, None),
    ]


def test_a_half_year_and_a_year_have_all_that_is_shorter() -> None:
    library = a_calendar(*TIMES)
    august = Period(2024, PeriodKind.MONTH, 8)
    assert shown(library, HALF) == [
        (Relation.OWN, HALF),
        (Relation.WITHIN, MONTH),
        (Relation.WITHIN, QUARTER),
        (Relation.YEARLY, None),
    ]
    assert shown(library, YEAR) == [
        (Relation.OWN, YEAR),
        (Relation.WITHIN, MONTH),
        (Relation.WITHIN, august),
        (Relation.WITHIN, QUARTER),
        (Relation.YEARLY, None),
    ]
    assert count_within(TimedTasks(library.assignments), HALF) == 2
    assert count_within(TimedTasks(library.assignments), YEAR) == 3


def test_another_year_shares_nothing() -> None:
    library = a_calendar(" trong tháng 2/2024", " trong tháng 2/2025")
    assert shown(library, MONTH) == [(Relation.OWN, MONTH)]


def test_periods_are_in_the_order_of_time_the_shorter_first() -> None:
    library = a_calendar(
        " trong tháng 8/2024", " trong quý I/2024", " trong tháng 1/2024"
    )
    assert list(tasks_by_period(library.assignments)) == [
        Period(2024, PeriodKind.MONTH, 1),
        QUARTER,
        Period(2024, PeriodKind.MONTH, 8),
    ]


def test_a_task_of_several_months_stands_in_each_and_counts_once() -> None:
    library = a_calendar(" trong tháng 2, 8/2024", " trong quý I+II năm 2024")
    tasks = TimedTasks(library.assignments)
    august = Period(2024, PeriodKind.MONTH, 8)
    assert shown(library, MONTH) == [(Relation.OWN, MONTH), (Relation.AROUND, HALF)]
    assert shown(library, august) == [(Relation.OWN, august)]
    assert shown(library, YEAR) == [
        (Relation.OWN, YEAR),
        (Relation.WITHIN, MONTH),
        (Relation.WITHIN, HALF),
    ]
    assert [count_within(tasks, p) for p in (MONTH, august, YEAR)] == [1, 1, 2]


def test_work_without_an_end_stands_from_its_first_month_on() -> None:
    library = a_calendar(" trong tháng 2/2024", " từ ngày 15/3/2024")
    april = Period(2024, PeriodKind.MONTH, 4)
    assert shown(library, MONTH) == [(Relation.OWN, MONTH)]
    assert shown(library, april) == [(Relation.OWN, april), (Relation.YEARLY, None)]
