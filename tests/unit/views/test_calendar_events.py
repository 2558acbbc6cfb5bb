"""On which days a calendar shows a task, and which calendars there are."""

import datetime as dt

import pytest

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
    Yearly,
    YearlyBy,
)
from macros.views.calendar_events import (
    LAST_DAY,
    Days,
    EventKind,
    Repeat,
    event_days,
    task_calendars,
)
from tests.plan_folder import a_library, a_plan_source

TASKS = """\
## Tháng 02

1. Tổ chức hội nghị (Phòng Nội vụ).

## II. TỔ CHỨC THỰC HIỆN

Giao Phòng Nội vụ chủ trì, phối hợp với UBND huyện theo dõi.
"""


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("deadline", "kind", "first", "last"),
    [
        (From(day("2025-07-01")), EventKind.START, "2025-07-01", "2025-07-01"),
        (
            Within(Period(2024, PeriodKind.MONTH, 2)),
            EventKind.SPAN,
            "2024-02-01",
            "2024-02-29",
        ),
        (
            Within(Period(2021, PeriodKind.QUARTER, 4)),
            EventKind.SPAN,
            "2021-10-01",
            "2021-12-31",
        ),
        (
            Within(Period(2024, PeriodKind.HALF, 2)),
            EventKind.SPAN,
            "2024-07-01",
            "2024-12-31",
        ),
        (Before(day("2024-02-20")), EventKind.DUE, "2024-02-20", "2024-02-20"),
        (On(day("2024-03-15")), EventKind.SPAN, "2024-03-15", "2024-03-15"),
        (
            Between(day("2024-01-10"), day("2024-03-20")),
            EventKind.SPAN,
            "2024-01-10",
            "2024-03-20",
        ),
        (
            Between(day("2024-01-01"), day("2024-12-15")),
            EventKind.DUE,
            "2024-12-15",
            "2024-12-15",
        ),
        # 31 December 2022 is a Saturday, 31 December 2023 a Sunday.
        (
            Within(Period(2022, PeriodKind.YEAR)),
            EventKind.REMINDER,
            "2022-12-30",
            "2022-12-30",
        ),
        (Yearly(2023, 2023), EventKind.REMINDER, "2023-12-29", "2023-12-29"),
    ],
)
def test_a_time_becomes_days(
    deadline: Deadline, kind: EventKind, first: str, last: str
) -> None:
    assert event_days(deadline) == (Days(kind, day(first), day(last)),)


@pytest.mark.parametrize("deadline", [Unscheduled(), Ongoing(2020, 2025)])
def test_a_task_without_a_day_to_keep_has_none(deadline: Deadline) -> None:
    assert event_days(deadline) == ()


@pytest.mark.parametrize(
    ("deadline", "first", "months"),
    [
        (Yearly(2020, 2025), "2020-12-31", 12),
        (Recurring(Every.WEEK, 2020, 2025), "2020-01-03", 0),
        (Recurring(Every.MONTH, 2020, 2025), "2020-01-31", 1),
        (Recurring(Every.QUARTER, 2020, 2025), "2020-03-31", 3),
        (Recurring(Every.HALF, 2020, 2025), "2020-06-30", 6),
    ],
)
def test_what_recurs_stands_at_the_end_of_each_stretch(
    deadline: Deadline, first: str, months: int
) -> None:
    start = day(first)
    in_months = (12,) if months == 12 else ()
    repeat = Repeat(months, day("2025-12-31"), in_months=in_months)
    assert event_days(deadline) == (Days(EventKind.REMINDER, start, start, repeat),)


@pytest.mark.parametrize(
    ("deadline", "first", "months", "again"),
    [
        (Recurring(Every.MONTH, 2021, 2021, 20), "2021-01-20", 1, 20),
        (Recurring(Every.MONTH, 2021, 2021, 31), "2021-01-31", 1, LAST_DAY),
        (Recurring(Every.QUARTER, 2021, 2021, 25), "2021-03-25", 3, 25),
        (Recurring(Every.QUARTER, 2021, 2021, 30), "2021-03-30", 3, 30),
        (Recurring(Every.HALF, 2021, 2021, 31), "2021-06-30", 6, LAST_DAY),
    ],
)
def test_what_recurs_on_a_day_is_due_on_it(
    deadline: Recurring, first: str, months: int, again: int
) -> None:
    start = day(first)
    repeat = Repeat(months, day("2021-12-31"), again)
    assert event_days(deadline) == (Days(EventKind.DUE, start, start, repeat),)


def test_each_day_of_every_year_is_an_event() -> None:
    june, february = day("2021-06-01"), day("2021-02-28")
    until = day("2024-12-31")
    assert event_days(YearlyBy(((6, 1), (2, 29)), 2021, 2024)) == (
        Days(EventKind.DUE, june, june, Repeat(12, until, 1, (6,))),
        Days(EventKind.DUE, february, february, Repeat(12, until, LAST_DAY, (2,))),
    )


def test_a_day_that_february_lacks_is_its_last_one_in_an_event_of_its_own() -> None:
    january, february = day("2023-01-30"), day("2023-02-28")
    others = (1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)
    until = day("2024-12-31")
    assert event_days(Recurring(Every.MONTH, 2023, 2024, 30)) == (
        Days(EventKind.DUE, january, january, Repeat(1, until, 30, others)),
        Days(EventKind.DUE, february, february, Repeat(12, until, LAST_DAY, (2,))),
    )
    (_, once) = event_days(Recurring(Every.MONTH, 2023, 2023, 29))
    assert once == Days(EventKind.DUE, february, february)


def test_a_calendar_counts_the_tasks_without_a_time() -> None:
    library = a_library(a=a_plan_source(TASKS, ma="a"), b=a_plan_source(ma="b"))
    calendars = task_calendars(library)
    assert [(c.path, c.timed, c.untimed) for c in calendars] == [
        ("tat-ca.ics", 1, 1),
        ("ke-hoach/a.ics", 1, 1),
        ("ke-hoach/b.ics", 0, 0),
        ("don-vi/ubnd-huyen-cao-loc.ics", 0, 1),
        ("don-vi/phong-noi-vu-cao-loc.ics", 1, 1),
    ]


def test_a_calendar_says_whose_work_it_holds() -> None:
    library = a_library(a=a_plan_source(TASKS, ma="a"))
    names = [calendar.name for calendar in task_calendars(library)]
    assert names == [
        "Việc của mọi kế hoạch",
        "Kế hoạch Thực hiện công tác dân vận năm 2024 – Ủy ban nhân dân huyện Cao Lộc",
        "Việc của Ủy ban nhân dân huyện Cao Lộc",
        "Việc của Phòng Nội vụ huyện Cao Lộc",
    ]


def test_several_months_have_an_event_each() -> None:
    body = (
        "| Nội dung | Chủ trì | Thời gian |\n| --- | --- | --- |\n"
        "| Mở lớp | Phòng Nội vụ | {} |\n"
    )
    ids = []
    for time in ("Tháng 3, 9", "Tháng 12/2024, 3/2025"):
        library = a_library(a=a_plan_source(body.format(time), ma="a", thoi_ky="2024"))
        events = task_calendars(library)[0].events
        ids.append([(event.id, event.days.last.isoformat()) for event in events])
    assert ids == [
        [("a/d2/03-01", "2024-03-31"), ("a/d2/09-01", "2024-09-30")],
        [("a/d2/2024-12-01", "2024-12-31"), ("a/d2/2025-03-01", "2025-03-31")],
    ]
