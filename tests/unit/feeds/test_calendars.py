"""Calendars, read by another library than the one that writes them."""

import datetime as dt
import re
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
import vobject

from macros.model.schedule import (
    Before,
    Deadline,
    Every,
    Ongoing,
    PeriodKind,
    Recurring,
    Unscheduled,
    Within,
    Yearly,
    YearlyBy,
    recurrence_of,
)
from macros.pipeline import read_library
from macros.registry.library import Assignment, Library
from macros.sources.folder import read_folder
from tests.plan_folder import a_library, a_plan_source
from tests.unit.feeds.calendars import (
    PLANS,
    SITE,
    events_in,
    files_of,
    one_task,
    only_event,
    real_files,
    real_library,
)


def bodies_of(library: Library, assignment: Assignment) -> set[str]:
    """Return the bodies that a task names, and those that groups consist of."""
    found: set[str] = set()
    named = (*assignment.leads, *assignment.supports)
    waiting = [unit.unit_id for unit in named if unit.unit_id]
    while waiting:
        body = waiting.pop()
        found.add(body)
        waiting += library.registers.units[body].members
    return found


def test_every_plan_and_every_body_with_work_has_a_calendar() -> None:
    library = real_library()
    bodies = {body for a in library.assignments for body in bodies_of(library, a)}
    assert bodies
    assert set(real_files()) == {
        "tat-ca.ics",
        *(f"ke-hoach/{plan}.ics" for plan in library.plans),
        *(f"don-vi/{body}.ics" for body in bodies),
    }


def test_there_is_an_event_for_every_task_with_a_time() -> None:
    tasks = [
        a.task
        for a in real_library().assignments
        if not isinstance(a.task.deadline, Unscheduled | Ongoing)
    ]
    events = events_in(real_files()["tat-ca.ics"])
    uids = [event.uid.value for event in events]
    assert uids == [f"{task.id}@thu-vien-dan-van" for task in tasks]
    assert len(set(uids)) == len(uids) > 80


def test_each_event_stands_in_its_plan_and_with_its_bodies() -> None:
    library, files = real_library(), real_files()
    wanted: Counter[str] = Counter()
    for a in library.assignments:
        if not isinstance(a.task.deadline, Unscheduled | Ongoing):
            own = (f"don-vi/{body}.ics" for body in bodies_of(library, a))
            wanted.update([f"ke-hoach/{a.task.plan_id}.ics", *own])
    found = {path: len(events_in(text)) for path, text in files.items()}
    del found["tat-ca.ics"]
    assert found == {path: wanted[path] for path in found}


def test_a_month_of_a_real_plan_is_a_span_of_whole_days() -> None:
    months = {
        f"{a.task.id}@thu-vien-dan-van": a.task.deadline.period
        for a in real_library().assignments
        if isinstance(a.task.deadline, Within)
        and a.task.deadline.period.kind is PeriodKind.MONTH
    }
    found = {
        event.uid.value: event
        for event in events_in(real_files()["ke-hoach/bac-giang-ctr-dan-van-2024.ics"])
        if event.uid.value in months
    }
    assert len(found) == 73
    for uid, event in found.items():
        assert event.dtstart.value == months[uid].first
        assert event.dtend.value == months[uid].last + dt.timedelta(days=1)


def test_what_recurs_expands_to_the_years_of_its_plan() -> None:
    yearly = {
        f"{a.task.id}@thu-vien-dan-van": a.task.deadline
        for a in real_library().assignments
        if isinstance(a.task.deadline, Yearly)
    }
    seen = 0
    for event in events_in(real_files()["tat-ca.ics"]):
        deadline = yearly.get(event.uid.value)
        if deadline and deadline.last > deadline.first:
            days = list(event.rruleset)
            years = range(deadline.first, deadline.last + 1)
            assert [d.year for d in days] == list(years)
            assert all(d.month == 12 and d.day >= 29 and d.weekday() < 5 for d in days)
            seen += 1
    assert seen >= 10


def test_a_day_is_called_the_last_and_a_reminder_says_who_chose_it() -> None:
    body = "Giao Phòng Nội vụ báo cáo trước ngày 20/02/2024."
    due = only_event(a_library(a=a_plan_source(body)))
    assert due.dtstart.value == dt.date(2024, 2, 20)
    assert due.dtend.value == dt.date(2024, 2, 21)
    assert due.summary.value.startswith("Hạn: Giao Phòng Nội vụ")
    assert "(“trước ngày 20/02/2024”)" in due.description.value

    body = "Giao Phòng Nội vụ tổ chức kiểm tra. Thực hiện hàng năm."
    yearly = only_event(a_library(a=a_plan_source(body, thoi_ky="2024/2026")))
    assert yearly.summary.value.startswith("Nhắc việc: Giao Phòng Nội vụ")
    assert "do thư viện đặt để nhắc việc" in yearly.description.value
    days = [day.date().isoformat() for day in yearly.rruleset]
    assert days == ["2024-12-31", "2025-12-31", "2026-12-31"]


def with_deadline(deadline: Deadline) -> Library:
    """Return a library whose only task has this deadline."""
    (assignment,) = one_task().assignments
    task = replace(assignment.task, deadline=deadline)
    return replace(one_task(), assignments=(replace(assignment, task=task),))


@pytest.mark.parametrize(
    ("deadline", "days"),
    [
        (Recurring(Every.MONTH, 2024, 2024, 31), "01-31 02-29 03-31 04-30 05-31 06-30"),
        (Recurring(Every.MONTH, 2024, 2024, 20), "01-20 02-20 03-20 04-20"),
        (Recurring(Every.MONTH, 2024, 2024), "01-31 02-29 03-29 04-30 05-31 06-28"),
        (Recurring(Every.QUARTER, 2024, 2024), "03-29 06-28 09-30 12-31"),
        (Recurring(Every.HALF, 2024, 2024, 15), "06-15 12-15"),
        (Recurring(Every.WEEK, 2024, 2024), "01-05 01-12 01-19 01-26 02-02"),
    ],
)
def test_what_recurs_within_a_year_expands_to_its_days(
    deadline: Deadline, days: str
) -> None:
    found = [f"{d:%m-%d}" for d in only_event(with_deadline(deadline)).rruleset]
    counts = {"P1W": 52, "P1M": 12, "P3M": 4, "P6M": 2}
    assert found[: len(days.split())] == days.split()
    assert len(found) == counts[recurrence_of(deadline) or ""]


def test_each_day_of_every_year_has_an_event_with_its_own_id() -> None:
    library = with_deadline(YearlyBy(((6, 1), (2, 29)), 2023, 2025))
    events = events_in(files_of(library)["tat-ca.ics"])
    assert {
        event.uid.value: [d.date().isoformat() for d in event.rruleset]
        for event in events
    } == {
        "a/thang-2.1/06-01@thu-vien-dan-van": [
            "2023-06-01",
            "2024-06-01",
            "2025-06-01",
        ],
        "a/thang-2.1/02-28@thu-vien-dan-van": [
            "2023-02-28",
            "2024-02-29",
            "2025-02-28",
        ],
    }


def test_the_last_day_of_all_has_no_day_after_it() -> None:
    event = only_event(with_deadline(Before(dt.date.max)))
    assert event.dtstart.value == dt.date.max


def test_an_event_tells_all_that_a_reader_needs() -> None:
    event = only_event(one_task(), SITE)
    assert event.summary.value == "Tổ chức hội nghị"
    assert event.description.value == (
        "Tổ chức hội nghị\n"
        "Chủ trì: Phòng Nội vụ\n"
        "Thời gian: Tháng 02/2024 (“Tháng 02”)\n"
        "Tháng 02, điểm 1, Kế hoạch Thực hiện công tác dân vận năm 2024 – "
        "Ủy ban nhân dân huyện Cao Lộc"
    )
    assert event.url.value == f"{SITE}ke-hoach/a/#thang-2.1"
    assert event.categories.value == ["Cao Lộc"]
    assert event.transp.value == "TRANSPARENT"
    assert event.dtstamp.value == dt.datetime(2024, 1, 1, tzinfo=dt.UTC)
    assert not hasattr(event, "location")


def test_without_an_address_of_the_site_an_event_has_none() -> None:
    assert not hasattr(only_event(one_task()), "url")


@pytest.mark.parametrize(
    ("keys", "day"),
    [
        ({"ngay": "2024-03-15"}, "2024-03-15"),
        ({"ngay": "2024-03-XX"}, "2024-03-01"),
        ({"ngay": "2024"}, "2024-01-01"),
        ({"thoi_ky": "2021/2025"}, "2021-01-01"),
    ],
)
def test_the_stamp_comes_from_the_plan(keys: dict[str, str], day: str) -> None:
    body = "Giao Phòng Nội vụ báo cáo trước ngày 20/02/2024."
    event = only_event(a_library(a=a_plan_source(body, **keys)))
    assert event.dtstamp.value.date().isoformat() == day


def test_a_topic_is_a_category() -> None:
    body = "## Tháng 02\n\n1. Hội thi Dân vận khéo (Phòng Nội vụ).\n"
    event = only_event(a_library(a=a_plan_source(body)))
    assert event.categories.value == ["Dân vận khéo"]


def test_a_calendar_has_a_name_its_counts_and_the_zone() -> None:
    plan = "cao-loc-kh-dan-van-2024"
    calendar: Any = vobject.readOne(real_files()[f"ke-hoach/{plan}.ics"])
    assert calendar.x_wr_calname.value == (
        "Kế hoạch Thực hiện công tác dân vận chính quyền các cấp trên địa bàn huyện "
        "Cao Lộc năm 2024 – Ủy ban nhân dân huyện Cao Lộc"
    )
    assert re.fullmatch(
        r"\d+ việc có thời gian\. \d+ việc thường xuyên hoặc không nêu thời hạn, "
        r"không có trong lịch\.",
        calendar.x_wr_caldesc.value,
    )
    assert calendar.x_wr_timezone.value == "Asia/Ho_Chi_Minh"
    assert calendar.version.value == "2.0"


def test_two_builds_give_the_same_bytes() -> None:
    again = read_library(read_folder(PLANS)).library
    assert files_of(again, SITE) == real_files()
