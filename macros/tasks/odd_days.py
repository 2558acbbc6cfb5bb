"""Days that no deadline comes from: 31/6, which no calendar has, and lunar ones."""

import re
from collections.abc import Iterator
from datetime import date

from macros.model.citation import Span
from macros.tasks.due import LUNAR
from macros.vietnamese.normalise import matching_copy

_LEAP_YEAR = 2000  # for a day without a year: 29/02 is one
_DAY = re.compile(
    r"(?<![\w/.,-])(?P<cue>(?:ngày|trước|đến|hết|xong|là)\s{1,9})?(?P<day>[0-9]{1,2})"
    r"(?:\s?[/.-]\s?|\s{1,9}tháng\s{1,9})(?P<month>[0-9]{1,2})"
    r"(?:(?:\s?[/.-]\s?|,?\s{1,9}năm\s{1,9})(?P<year>[12][0-9]{3}))?"
    r"(?![\w%/-]|[.,][0-9])",
    re.IGNORECASE,
)
_LUNAR_DAY = re.compile(
    rf"(?:[0-9]{{1,2}}\s?[/.-]\s?|tháng\s{{1,9}})[0-9]{{1,2}}(?:[/.-][0-9]{{4}})?"
    rf"[\s,]{{0,9}}{LUNAR}\)?",
    re.IGNORECASE,
)
_LAST_DAY, _LAST_MONTH = 31, 12


def impossible_days(text: str) -> Iterator[Span]:
    """Return where *text* has a day that the calendar has not."""
    copy = matching_copy(text)
    for found in _DAY.finditer(copy.text):
        if (found["cue"] or found["year"]) and not _exists(found):
            yield Span(copy.origin[found.start("day")], copy.origin[found.end()])


def lunar_days(text: str) -> Iterator[Span]:
    """Return where *text* has a day or month of the lunar calendar."""
    copy = matching_copy(text)
    for found in _LUNAR_DAY.finditer(copy.text):
        yield Span(copy.origin[found.start()], copy.origin[found.end()])


def _exists(found: re.Match[str]) -> bool:
    """Tell whether there is such a day; "đến 5/13 tiêu chí" is a fraction."""
    day, month = int(found["day"]), int(found["month"])
    is_sure = found["year"] or "ngày" in (found["cue"] or "").lower()
    if not is_sure and (day > _LAST_DAY or month > _LAST_MONTH):
        return True
    try:
        date(int(found["year"] or _LEAP_YEAR), month, day)
    except ValueError:
        return False
    return True
