from datetime import date

import pytest

from macros.model.citation import Span
from macros.model.schedule import (
    Before,
    Between,
    Deadline,
    Every,
    From,
    On,
    Ongoing,
    Period,
    PeriodKind,
    Recurring,
    Unscheduled,
    Within,
    WithinEach,
    Yearly,
    YearlyBy,
)
from macros.model.task import Task, TaskForm
from macros.registry.library import Assignment
from macros.views.timeline import falls_in, periods_of
from macros.words.due_labels import deadline_label

MONTH, QUARTER, HALF = PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF
YEAR = PeriodKind.YEAR
JANUARY, MARCH, FIRST_QUARTER, WHOLE = (
    range(1, 2),
    range(3, 4),
    range(1, 4),
    range(1, 13),
)


def due(deadline: Deadline) -> Assignment:
    task = Task(
        id="mau/i.d1",
        plan_id="mau",
        clause_id="i.d1",
        span=Span(0, 1),
        text="…",
        deadline=deadline,
        due_text="",
        lead_units=(),
        supporting_units=(),
        form=TaskForm.TIME,
    )
    return Assignment(task, (), (), ())


@pytest.mark.parametrize(
    ("deadline", "period"),
    [
        (Within(Period(2024, QUARTER, 2)), Period(2024, QUARTER, 2)),
        (Before(date(2024, 3, 20)), Period(2024, MONTH, 3)),
        (On(date(2024, 3, 20)), Period(2024, MONTH, 3)),
        (Between(date(2024, 3, 1), date(2024, 3, 20)), Period(2024, MONTH, 3)),
        (Between(date(2024, 1, 10), date(2024, 3, 20)), Period(2024, QUARTER, 1)),
        (Between(date(2024, 3, 10), date(2024, 5, 20)), Period(2024, HALF, 1)),
        (Between(date(2024, 5, 10), date(2024, 8, 20)), Period(2024, YEAR)),
        (YearlyBy(((6, 1),), 2024, 2025), None),
        (Recurring(Every.MONTH, 2024, 2024), None),
        (Ongoing(2024, 2024), None),
        (Unscheduled(), None),
    ],
)
def test_a_task_belongs_to_the_shortest_period_that_holds_it(
    deadline: Deadline, period: Period | None
) -> None:
    assert periods_of(due(deadline)) == ((period,) if period else ())


@pytest.mark.parametrize(
    ("deadline", "periods"),
    [
        (
            Between(date(2024, 4, 1), date(2024, 9, 30)),
            (Period(2024, QUARTER, 2), Period(2024, QUARTER, 3)),
        ),
        (
            Between(date(2024, 3, 1), date(2024, 5, 31)),
            tuple(Period(2024, MONTH, n) for n in (3, 4, 5)),
        ),
        (Between(date(2024, 1, 1), date(2024, 6, 30)), (Period(2024, HALF, 1),)),
        (
            WithinEach((Period(2024, MONTH, 3), Period(2024, MONTH, 9))),
            (Period(2024, MONTH, 3), Period(2024, MONTH, 9)),
        ),
        (From(date(2024, 3, 1)), ()),
        (
            Between(date(2025, 1, 1), date(2027, 12, 31)),
            tuple(Period(year, YEAR) for year in (2025, 2026, 2027)),
        ),
        (
            Between(date(2024, 12, 1), date(2025, 3, 31)),
            (Period(2024, MONTH, 12), Period(2025, QUARTER, 1)),
        ),
        (
            Between(date(2024, 11, 15), date(2026, 2, 10)),
            (Period(2024, QUARTER, 4), Period(2025, YEAR), Period(2026, QUARTER, 1)),
        ),
        (Between(date(1000, 1, 1), date(2030, 12, 31)), (Period(2030, YEAR),)),
    ],
)
def test_a_task_belongs_to_each_period_that_it_fills(
    deadline: Deadline, periods: tuple[Period, ...]
) -> None:
    assert periods_of(due(deadline)) == periods


@pytest.mark.parametrize(
    ("deadline", "stands"),
    [
        (Before(date(2024, 3, 20)), {"march", "quarter", "year"}),
        (Within(Period(2024, QUARTER, 1)), {"quarter", "year"}),
        (
            Between(date(2023, 12, 1), date(2024, 1, 5)),
            {"january", "quarter", "year"},
        ),
        (
            Between(date(2024, 1, 10), date(2024, 3, 20)),
            {"january", "march", "quarter", "year"},
        ),
        (YearlyBy(((3, 1),), 2024, 2025), {"march", "quarter", "year"}),
        (
            Recurring(Every.MONTH, 2024, 2024),
            {"january", "march", "quarter", "year"},
        ),
        (Recurring(Every.QUARTER, 2024, 2024), {"quarter", "year"}),
        (Recurring(Every.HALF, 2024, 2024), {"year"}),
        (
            WithinEach((Period(2024, MONTH, 3), Period(2024, MONTH, 9))),
            {"march", "quarter", "year"},
        ),
        (From(date(2024, 3, 1)), {"march", "quarter", "year"}),
        (From(date(2025, 1, 1), YEAR), set()),
        (Yearly(2024, 2024), {"year"}),
        (Ongoing(2024, 2024), {"year"}),
        (Yearly(2025, 2025), set()),
        (Unscheduled(), set()),
    ],
)
def test_where_a_task_stands(deadline: Deadline, stands: set[str]) -> None:
    months = {
        "january": JANUARY,
        "march": MARCH,
        "quarter": FIRST_QUARTER,
        "year": WHOLE,
    }
    task = due(deadline)
    assert {name for name, m in months.items() if falls_in(task, 2024, m)} == stands


@pytest.mark.parametrize(
    ("deadline", "label"),
    [
        (Within(Period(2024, MONTH, 2)), "Tháng 02/2024"),
        (Before(date(2024, 2, 20)), "Trước ngày 20/02/2024"),
        (
            WithinEach((Period(2024, MONTH, 2), Period(2024, MONTH, 9))),
            "Tháng 02, 9/2024",
        ),
        (
            WithinEach((Period(2024, QUARTER, 1), Period(2024, QUARTER, 3))),
            "Quý I, III/2024",
        ),
        (
            WithinEach((Period(2024, MONTH, 12), Period(2025, MONTH, 3))),
            "Tháng 12/2024; tháng 3/2025",
        ),
        (From(date(2025, 7, 1)), "Từ ngày 01/7/2025 trở đi"),
        (From(date(2025, 10, 1), QUARTER), "Từ quý IV/2025 trở đi"),
        (From(date(2025, 1, 1), YEAR), "Từ năm 2025 trở đi"),
        (On(date(2024, 3, 5)), "Ngày 05/3/2024"),
        (
            Between(date(2024, 1, 10), date(2024, 3, 20)),
            "Từ ngày 10/01/2024 đến ngày 20/3/2024",
        ),
        (Yearly(2021, 2025), "Hằng năm, 2021–2025"),
        (Yearly(2024, 2024), "Trong năm 2024"),
        (
            YearlyBy(((2, 1), (11, 15)), 2021, 2025),
            "Trước ngày 01/02 và 15/11 hằng năm, 2021–2025",
        ),
        (Recurring(Every.QUARTER, 2024, 2024), "Hằng quý, 2024"),
        (Recurring(Every.HALF, 2021, 2025), "6 tháng một lần, 2021–2025"),
        (Recurring(Every.MONTH, 2024, 2024, 20), "Hằng tháng, ngày 20, 2024"),
        (
            Recurring(Every.QUARTER, 2024, 2024, 15),
            "Hằng quý, ngày 15 của tháng cuối, 2024",
        ),
        (Ongoing(2024, 2024), "Thường xuyên, 2024"),
        (Unscheduled(), "Không nêu thời hạn"),
    ],
)
def test_a_deadline_in_words(deadline: Deadline, label: str) -> None:
    assert deadline_label(deadline) == label
