"""Dates as official documents write them.

Days below 10 and the months 1 and 2 get a leading zero (Nghị định 30/2020/NĐ-CP,
Phụ lục I, mục II.4). Nothing else in macros/ or docs/assets/ has this rule.
"""

import re
from datetime import date

# ngày 03/6/2013 · 03.6.2013 · 03-6-2013 · ngày 03 tháng 6 năm 2013
DAY = (
    r"(?P<day>[0-3]?[0-9])(?:\s*[/.-]\s*|\s+tháng\s+)(?P<month>[01]?[0-9])"
    r"(?:\s*[/.-]\s*|\s+năm\s+)(?P<year>[12][0-9]{3})(?![0-9/])"
)


def date_of(match: re.Match[str]) -> date | None:
    """Return the day that a match of DAY names, or None where there is no such day."""
    try:
        return date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return None


_LAST_PADDED_DAY = 9
_LAST_PADDED_MONTH = 2


def day_number(day: int) -> str:
    """Return the number of a day as it is written: 03, 24."""
    return f"0{day}" if day <= _LAST_PADDED_DAY else str(day)


def month_number(month: int) -> str:
    """Return the number of a month as it is written: 02, 3, 12."""
    return f"0{month}" if month <= _LAST_PADDED_MONTH else str(month)


MONTHS = tuple(map(month_number, range(1, 13)))


def day_and_month(day: int, month: int) -> str:
    """Return a day of any year: 03/6."""
    return f"{day_number(day)}/{month_number(month)}"


def written(day: date) -> str:
    """Return *day* in short: 03/6/2013."""
    return f"{day_and_month(day.day, day.month)}/{day.year}"
