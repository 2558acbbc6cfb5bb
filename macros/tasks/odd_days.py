"""Days that no deadline comes from: 31/6, which no calendar has, and lunar ones."""

import re
from collections.abc import Iterator
from datetime import date

from macros.model.citation import Span
from macros.tasks.lunar import BEHIND, LUNAR, is_feast
from macros.vietnamese.normalise import matching_copy

_CENTURY = 2000  # of a year in two figures; a leap year, for a day without a year
# The figure comes first: the engine leaps to it.
_DAY = re.compile(
    r"(?P<day>[0-9](?<=(?<![\w/.,-]).)[0-9]?)"
    r"(?:\s?[/.-]\s?|\s{1,9}tháng\s{1,9})(?P<month>[0-9]{1,2})"
    r"(?:(?:\s?[/.-]\s?|,?\s{1,9}năm\s{1,9})(?P<year>[12][0-9]{3})|/(?P<short>[23][0-9]))?"
    r"(?![\w%/-]|[.,][0-9])",
    re.IGNORECASE,
)
_CUE = re.compile(
    r"(?<![\w/.,-])(?:ngày|trước|đến|hết|xong|là)\s{1,9}\Z", re.IGNORECASE
)
_CUE_LENGTH = 15  # with the letter before it
_LUNAR_DAY = re.compile(
    rf"(?:[0-9]{{1,2}}\s?[/.-]\s?|tháng\s{{1,9}})[0-9]{{1,2}}(?:[/.-][0-9]{{4}})?"
    rf"[\s,]{{0,9}}{LUNAR}\)?",
    re.IGNORECASE,
)
# What they hold, found fast: most words do not; &#49; is a figure, too.
_MAY_BE_DAY = re.compile(r"[\d&]")
_MAY_BE_LUNAR = re.compile(r"[lL](?:[ịỊ]|(?<=[âÂaA].))")
_LAST_DAY, _LAST_MONTH = 31, 12


def impossible_days(text: str) -> Iterator[Span]:
    """Return where *text* has a day that the calendar has not."""
    if not _MAY_BE_DAY.search(text):
        return
    copy = matching_copy(text)
    for found in _DAY.finditer(copy.text):
        if not _exists(found):
            yield Span(copy.origin[found.start("day")], copy.origin[found.end()])


def lunar_days(text: str) -> Iterator[Span]:
    """Return where *text* has a day or month of the lunar calendar."""
    if not _MAY_BE_DAY.search(text):
        return
    copy = matching_copy(text)
    may_be_lunar = _MAY_BE_LUNAR.search(copy.text)
    lunar = _LUNAR_DAY.finditer(copy.text) if may_be_lunar else ()
    spans = [found.span() for found in lunar]
    for found in _DAY.finditer(copy.text):
        is_told = BEHIND.match(copy.text, found.end()) is not None
        day, month = int(found["day"]), int(found["month"])
        if not is_told and not found["year"] and is_feast(copy.text, day, month):
            spans.append((found.start("day"), found.end()))
    for start, end in sorted(spans):
        yield Span(copy.origin[start], copy.origin[end])


def _exists(found: re.Match[str]) -> bool:
    """Tell whether there is such a day; "đến 5/13 tiêu chí" is a fraction.

    Without a year and without a word before it none is meant.
    """
    start = found.start()
    cue = _CUE.search(found.string, max(0, start - _CUE_LENGTH), start)
    if not (cue or found["year"]):
        return True
    day, month = int(found["day"]), int(found["month"])
    is_sure = found["year"] or (cue and "ngày" in cue[0].lower())
    if not is_sure and (day > _LAST_DAY or month > _LAST_MONTH):
        return True
    year = int(found["year"] or 0) or _CENTURY + int(found["short"] or 0)
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
