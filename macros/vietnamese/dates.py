"""Dates as official documents write them."""

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


def written(day: date) -> str:
    """Return *day* in the official style, 03/6/2013.

    Days below 10 and the months 1 and 2 get a leading zero (Nghị định
    30/2020/NĐ-CP, Phụ lục I, mục II.4).
    """
    last_padded_month = 2
    month = f"{day.month:02}" if day.month <= last_padded_month else str(day.month)
    return f"{day.day:02}/{month}/{day.year}"
