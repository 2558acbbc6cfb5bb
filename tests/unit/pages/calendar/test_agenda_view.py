"""What stands on the calendar, told by days alone."""

from dataclasses import replace
from datetime import date

from macros.model.schedule import (
    Between,
    Deadline,
    From,
    Ongoing,
    Period,
    PeriodKind,
    WithinEach,
    YearlyBy,
)
from macros.pages.calendar.agenda_view import Agenda, agenda_of, covered_years
from macros.registry.library import Library
from tests.plan_folder import a_library, a_plan_source

YEAR, MONTH = PeriodKind.YEAR, PeriodKind.MONTH


def duty(time: str) -> str:
    return f"Giao Phòng Nội vụ chủ trì tổng hợp. {time}\n\n"


def library_of(*times: str) -> Library:
    body = "".join(map(duty, times))
    return a_library(a=a_plan_source(body, ma="a", thoi_ky="2020/2030"))


def with_deadline(deadline: Deadline) -> Library:
    """Return a library of one task, which has *deadline*."""
    library = library_of("Hoàn thành trong tháng 5/2024.")
    (assignment,) = library.assignments
    task = replace(assignment.task, deadline=deadline)
    return replace(library, assignments=(replace(assignment, task=task),))


def agenda_in(library: Library) -> Agenda:
    return agenda_of(library.assignments)


def grouped(library: Library) -> dict[Period, int]:
    return {g.period: len(g.entries) for g in agenda_in(library).groups}


def test_tasks_stand_in_their_month_and_longer_ones_in_their_year() -> None:
    library = library_of(
        "Hoàn thành trong tháng 12/2024.",
        "Hoàn thành trong quý II/2024.",
        "Gửi trước ngày 20/02/2024.",
        "Hoàn thành trong tháng 01/2025.",
    )
    assert list(grouped(library).items()) == [
        (Period(2025, MONTH, 1), 1),
        (Period(2024, MONTH, 2), 1),
        (Period(2024, MONTH, 12), 1),
        (Period(2024, YEAR), 1),
    ]


def test_what_recurs_stands_apart_and_what_has_no_time_is_left_out() -> None:
    agenda = agenda_in(library_of("Thực hiện hàng năm.", "Làm tốt."))
    assert agenda.groups == ()
    assert [entry.recurrence for entry in agenda.standing] == ["P1Y"]
    assert agenda.left_out == 0
    assert agenda.entries == agenda.standing


def test_what_never_rests_stands_with_what_recurs() -> None:
    agenda = agenda_in(with_deadline(Ongoing(2024, 2024)))
    assert agenda.groups == ()
    assert [entry.recurrence for entry in agenda.standing] == [None]


def test_days_that_come_back_each_year_are_told() -> None:
    days = ((6, 1), (11, 15))
    (entry,) = agenda_in(with_deadline(YearlyBy(days, 2020, 2025))).standing
    assert entry.days_of_year == days
    assert entry.recurrence == "P1Y"


def test_what_crosses_a_month_stands_in_the_year_in_which_it_ends() -> None:
    span = Between(date(2024, 12, 20), date(2025, 1, 10))
    assert list(grouped(with_deadline(span))) == [Period(2025, YEAR)]
    whole = Between(date(2024, 12, 20), date(2024, 12, 24))
    assert list(grouped(with_deadline(whole))) == [Period(2024, MONTH, 12)]


def test_of_several_years_with_tasks_by_month_the_two_latest_are_kept() -> None:
    library = library_of(
        "Hoàn thành trong tháng 5/2023.",
        "Hoàn thành trong quý II/2023.",
        "Hoàn thành trong tháng 5/2024.",
        "Hoàn thành trong tháng 5/2025.",
        "Hoàn thành trong quý II/2027.",
    )
    assert [p.year for p in grouped(library)] == [2027, 2025, 2024]
    assert agenda_in(library).left_out == 2


def test_tasks_of_long_ago_stay_where_only_one_year_has_months() -> None:
    library = library_of(
        "Hoàn thành trong quý II/2021.", "Hoàn thành trong tháng 5/2024."
    )
    assert [p.year for p in grouped(library)] == [2024, 2021]


def test_the_years_of_plans_are_told_once() -> None:
    library = a_library(
        a=a_plan_source(ma="a", thoi_ky="2020/2025"),
        b=a_plan_source(ma="b", thoi_ky="2024"),
        c=a_plan_source(ma="c", thoi_ky="2024"),
    )
    assert covered_years(library.plans.values()) == ((2020, 2025), (2024, 2024))


def test_several_months_have_an_entry_each_and_work_without_an_end_stands() -> None:
    months = (Period(2024, MONTH, 3), Period(2024, MONTH, 9))
    library = with_deadline(WithinEach(months))
    assert grouped(library) == {months[0]: 1, months[1]: 1}
    assert agenda_in(library).left_out == 0
    (entry,) = agenda_in(with_deadline(From(date(2024, 3, 1)))).standing
    assert (entry.earliest, entry.latest) == (date(2024, 3, 1), None)
