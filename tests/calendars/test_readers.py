"""What programs of readers show of our calendars: ical.js, rrule.js, vobject.

Thunderbird and Nextcloud are made with ical.js. `.ci/calendar-readers` installs the
two that run in Node.
"""

import json
import shutil
import subprocess
from calendar import monthrange
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from macros.model.schedule import Deadline, Every, Recurring, Yearly, YearlyBy
from macros.registry.library import Library
from tests.plan_folder import a_library, a_plan_source
from tests.unit.feeds.calendars import (
    events_in,
    files_of,
    one_task,
    real_files,
)

ROOT = Path(__file__).parents[2]
READERS = ROOT / ".cache" / "calendar-readers"
NODE = shutil.which("node")
FIRST, LAST = 2023, 2025  # with a leap year in between

Shown = dict[str, dict[str, list[str]]]  # reader, UID, days


def shown(text: str) -> Shown:
    """Return the days on which each reader shows each event of a calendar."""
    if NODE is None:
        pytest.skip("node is not installed; sh .ci/calendar-readers installs it")
    if not (READERS / "node_modules").is_dir():
        pytest.skip("ical.js and rrule are missing; sh .ci/calendar-readers gets them")
    done = subprocess.run(
        [NODE, Path(__file__).with_name("expand.mjs"), READERS],
        input=text.encode(),
        capture_output=True,
        check=True,
    )
    by_python = {
        event.uid.value: [day.date().isoformat() for day in event.rruleset]
        if hasattr(event, "rrule")
        else [event.dtstart.value.isoformat()]
        for event in events_in(text)
    }
    return {"vobject": by_python, **json.loads(done.stdout)}


def all_days(text: str) -> list[list[str]]:
    """Return the days of all events together, as each reader shows them."""
    return [
        sorted(day for days in events.values() for day in days)
        for events in shown(text).values()
    ]


def with_deadline(deadline: Deadline) -> Library:
    (assignment,) = one_task().assignments
    task = replace(assignment.task, deadline=deadline)
    return replace(one_task(), assignments=(replace(assignment, task=task),))


def last_day(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def day_or_last(wanted: int) -> Callable[[int, int], date]:
    """Return the day of a month, its last one where it has no such day."""
    return lambda year, month: date(year, month, min(wanted, last_day(year, month).day))


def last_working_day(year: int, month: int) -> date:
    end = last_day(year, month)
    return end.replace(day=end.day - max(end.weekday() - 4, 0))


@pytest.mark.parametrize("every", [Every.MONTH, Every.QUARTER, Every.HALF])
@pytest.mark.parametrize("day", [None, 1, 28, 29, 30, 31])
def test_every_reader_shows_the_day_of_each_stretch_once(
    every: Every, day: int | None
) -> None:
    step = {Every.MONTH: 1, Every.QUARTER: 3, Every.HALF: 6}[every]
    day_of = last_working_day if day is None else day_or_last(day)
    expected = [
        day_of(year, month).isoformat()
        for year in range(FIRST, LAST + 1)
        for month in range(step, 13, step)
    ]
    text = files_of(with_deadline(Recurring(every, FIRST, LAST, day)))["tat-ca.ics"]
    assert all_days(text) == [expected] * 3


@pytest.mark.parametrize(
    ("month", "day"),
    [(1, 31), (2, 28), (2, 29), (4, 30), (6, 30), (6, 29), (12, 30), (12, 31), (6, 1)],
)
def test_every_reader_shows_a_day_of_every_year_once(month: int, day: int) -> None:
    text = files_of(with_deadline(YearlyBy(((month, day),), FIRST, LAST)))["tat-ca.ics"]
    years = range(FIRST, LAST + 1)
    expected = [day_or_last(day)(year, month).isoformat() for year in years]
    assert all_days(text) == [expected] * 3


def test_every_reader_shows_the_end_of_every_year_once() -> None:
    text = files_of(with_deadline(Yearly(FIRST, LAST)))["tat-ca.ics"]
    years = range(FIRST, LAST + 1)
    expected = [last_working_day(year, 12).isoformat() for year in years]
    assert all_days(text) == [expected] * 3


@pytest.mark.parametrize(
    ("words", "count", "days"),
    [
        ("trước ngày 31 hằng tháng", 36, {"2024-02-29", "2025-02-28", "2026-04-30"}),
        ("trước ngày 30/6 hằng năm", 3, {"2024-06-30", "2025-06-30", "2026-06-30"}),
    ],
)
def test_words_of_a_plan_become_the_days_that_they_say(
    words: str, count: int, days: set[str]
) -> None:
    body = f"- Giao Phòng Nội vụ báo cáo {words}."
    library = a_library(a=a_plan_source(body, thoi_ky="2024/2026"))
    for found in all_days(files_of(library)["tat-ca.ics"]):
        assert len(found) == count
        assert days <= set(found)


def test_all_readers_agree_about_the_real_plans() -> None:
    by_python, *others = shown(real_files()["tat-ca.ics"]).values()
    assert len(by_python) > 80
    assert others == [by_python] * 2
