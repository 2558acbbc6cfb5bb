"""Days of one duty that a sentence states apart: reports of each half-year."""

import re
from collections.abc import Iterator
from dataclasses import replace

from macros.model.citation import Span
from macros.model.schedule import Before, Deadline, YearlyBy

# báo cáo 6 tháng trước ngày 15/6 và báo cáo năm trước ngày 15/12
_REPORTS = re.compile(
    r"\)?\s{0,9}(?:,|;|và(?!\w))\s{0,9}(?:và\s{1,9})?(?:gửi\s{1,9})?"
    r"(?:báo\s{1,9}cáo|kết\s{1,9}quả)?[^\S\n]{0,9}(?:định\s{1,9}kỳ|kết\s{1,9}quả)?\s{0,9}"
    r"(?:(?:0?[369]|cả|tổng\s{1,9}kết|sơ\s{1,9}kết|quý\s{1,9}[IV]{1,3}|cuối)\s{0,9})?"
    r"(?:tháng|năm)?(?:\s{1,9}(?:đầu|cuối)\s{1,9}năm)?(?:\s{1,9}[12][0-9]{3})?[\s(:,]{0,9}",
    re.IGNORECASE,
)


def joined(
    text: str, found: Iterator[tuple[Deadline, Span]]
) -> tuple[Deadline, Span] | None:
    """Return the first deadline, with the other days of its duty that follow it."""
    first = next(found, None)
    if first is None or not isinstance(first[0], YearlyBy | Before):
        return first
    all_, span = first
    for deadline, words in found:
        more = _with(all_, deadline, text[span.end : words.start])
        if more is None:
            break
        all_, span = more, Span(span.start, words.end)
    return all_, span


def _with(one: Deadline, other: Deadline, between: str) -> Deadline | None:
    """Return two deadlines of one duty as one, None where each has its own.

    They are days of each year, or those of reports within one year.
    """
    if isinstance(one, YearlyBy) and isinstance(other, YearlyBy):
        return replace(one, days=tuple(sorted({*one.days, *other.days})))
    if not isinstance(other, Before) or not _REPORTS.fullmatch(between):
        return None
    year, day = other.day.year, (other.day.month, other.day.day)
    if isinstance(one, Before) and one.day.year == year:
        first = (one.day.month, one.day.day)
        return YearlyBy(tuple(sorted({first, day})), year, year)
    if isinstance(one, YearlyBy) and one.first == one.last == year:
        return replace(one, days=tuple(sorted({*one.days, day})))
    return None
