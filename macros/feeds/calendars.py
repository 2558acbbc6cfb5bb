"""Task calendars → iCalendar (RFC 5545), which calendar applications open.

The same library gives the same bytes: nothing comes from the clock.
"""

import re
from collections.abc import Iterable
from datetime import date, timedelta

from macros.feeds.ical_lines import line, list_line, text_line
from macros.frame.calendar_link import FOLDER
from macros.model.office import Office
from macros.model.plan import Plan
from macros.registry.library import Assignment, Library
from macros.registry.units import NamedUnit
from macros.views.calendar_events import (
    ALL,
    Days,
    EventKind,
    Repeat,
    TaskCalendar,
    TaskEvent,
)
from macros.views.task_due import due_label
from macros.words.addresses import plan_address
from macros.words.labels import capital, clause_label
from macros.words.quote import excerpt

# The program, not the office: what made the file.
_PRODUCT = "-//thu-vien-dan-van//lich cong tac//VI"
_UID_SUFFIX = "@thu-vien-dan-van"  # changed, every event would come twice
_BEGIN = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
_END = "END:VCALENDAR\r\n"
_SUMMARY = 120  # letters; the description has all words
_YEAR = 12
_WORKING_DAYS = "MO,TU,WE,TH,FR"
_PREFIXES = {
    EventKind.SPAN: "",
    EventKind.START: "Bắt đầu: ",
    EventKind.DUE: "Hạn: ",
    EventKind.REMINDER: "Nhắc việc: ",
}
_REMINDER = (
    "Ngày trong lịch là ngày làm việc cuối cùng của thời gian ấy, do thư viện đặt để "
    "nhắc việc; văn bản không nêu ngày."
)
# RFC 5545 allows no control letter in a text; some readers break lines at others.
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_DAY = re.compile(r"([1-9][0-9]{3})(?:-(0[1-9]|1[0-2])(?:-([0-9]{2}))?)?(?![0-9])")


def calendar_files(
    library: Library, calendars: Iterable[TaskCalendar], office: Office
) -> dict[str, str]:
    """Return the files of *calendars* by address; their lines end in CR LF.

    Where the site has an address, events link to their clauses. An event that
    stands in several calendars is written once.
    """
    blocks: dict[str, str] = {}
    files = {}
    for calendar in calendars:
        for event in calendar.events:
            task = event.assignment.task
            if event.id not in blocks:
                at = library.at(task.plan_id, task.clause_id)
                names = [library.registers.topics[topic].name for topic in at.topics]
                blocks[event.id] = _event(library, event, names, office.url)
        own = (blocks[event.id] for event in calendar.events)
        files[FOLDER + calendar.path] = "".join([_head(calendar, office), *own, _END])
    return files


def _head(calendar: TaskCalendar, office: Office) -> str:
    """Return the lines of a calendar above its events."""
    counts = f"{calendar.timed} việc có thời gian."
    if calendar.untimed:
        counts += f" {calendar.untimed} việc thường xuyên hoặc không nêu thời hạn, "
        counts += "không có trong lịch."
    # Of the calendars of several offices, this one has the same name in each.
    of_all = calendar.path == ALL
    name = f"{calendar.name} – {office.name}" if of_all else calendar.name
    return "".join(
        [
            _BEGIN,
            line("PRODID", _PRODUCT),
            text_line("X-WR-CALDESC", counts),
            text_line("X-WR-CALNAME", _plain(name)),
            line("X-WR-TIMEZONE", "Asia/Ho_Chi_Minh"),
        ]
    )


def _event(library: Library, event: TaskEvent, topics: list[str], site_url: str) -> str:
    """Return the lines of one event."""
    task, days = event.assignment.task, event.days
    plan = library.plans[task.plan_id]
    place = library.registers.places[library.place_of_plan(plan)]
    words = _PREFIXES[days.kind] + excerpt(_plain(task.text), _SUMMARY)
    after = days.last + timedelta(days=1) if days.last < date.max else None
    address = f"{site_url.rstrip('/')}/{plan_address(task.plan_id, task.clause_id)}"
    return "".join(
        [
            "BEGIN:VEVENT\r\n",
            text_line("SUMMARY", words),
            line("DTSTART;VALUE=DATE", _day(days.first)),
            line("DTEND;VALUE=DATE", _day(after)) if after else "",
            line("DTSTAMP", f"{_stamp(plan)}T000000Z"),
            text_line("UID", event.id + _UID_SUFFIX),
            line("RRULE", _rule(days.repeat)) if days.repeat else "",
            list_line("CATEGORIES", [_plain(name) for name in topics or [place.name]]),
            text_line("DESCRIPTION", _description(library, event.assignment, days)),
            "TRANSP:TRANSPARENT\r\n",  # a month of work leaves its days free
            line("URL", address) if site_url else "",
            "END:VEVENT\r\n",
        ]
    )


def _day(day: date) -> str:
    return day.isoformat().replace("-", "")


def _rule(repeat: Repeat) -> str:
    """Return the rule by which an event comes again."""
    until = f"UNTIL={_day(repeat.until)}"
    if repeat.months == 0:
        return f"FREQ=WEEKLY;{until}"
    rule = ["FREQ=YEARLY" if repeat.months == _YEAR else "FREQ=MONTHLY", until]
    if repeat.months != _YEAR:
        rule.append(f"INTERVAL={repeat.months}")
    if repeat.day is None:
        rule.append(f"BYDAY={_WORKING_DAYS}")
    else:
        rule.append(f"BYMONTHDAY={repeat.day}")
    if repeat.in_months:
        rule.append(f"BYMONTH={','.join(map(str, repeat.in_months))}")
    if repeat.day is None:
        rule.append("BYSETPOS=-1")
    return ";".join(rule)


def _description(library: Library, assignment: Assignment, days: Days) -> str:
    """Return the whole words of a task, its bodies, its time, its plan."""
    task = assignment.task
    plan = library.plans[task.plan_id]
    issuer = library.registers.units[plan.unit_id].name
    printed = _plain(task.due_text).rstrip(",;.")
    lines = [
        task.text,
        f"Chủ trì: {_names(assignment.leads)}" if assignment.leads else "",
        f"Phối hợp: {_names(assignment.supports)}" if assignment.supports else "",
        f"Thời gian: {due_label(assignment)}" + (f" (“{printed}”)" if printed else ""),
        _REMINDER if days.kind is EventKind.REMINDER else "",
        f"{clause_label(task.clause_id)}, {plan.full_title} – {issuer}",
    ]
    return "\n".join(_plain(line) for line in lines if line)


def _names(units: tuple[NamedUnit, ...]) -> str:
    return "; ".join(capital(unit.name) for unit in units)


def _plain(words: str) -> str:
    """Return *words* on one line, without control letters."""
    return _CONTROL.sub(" ", words).strip()


def _stamp(plan: Plan) -> str:
    """Return a day that stays between builds: the plan's, or the first of its time."""
    found = _DAY.search(plan.date) or _DAY.search(plan.period)
    year, month, day = found.groups("1") if found else ("1970", "1", "1")
    return _day(date(int(year), int(month), int(day)))
