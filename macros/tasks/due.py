"""Times in words → deadlines."""

import re
from dataclasses import dataclass
from datetime import timedelta

from macros.model.citation import Span
from macros.model.schedule import Before, Deadline, Period, PeriodKind, Within, Yearly
from macros.vietnamese.dates import DAY, date_of

_QUARTERS = {"I": 1, "II": 2, "III": 3, "IV": 4}
_CUE = r"(?:hoàn thành|thực hiện|thời gian(?:\s+[^\s.;,]+){0,4}?|xong)\s*,?\s*"
_LAST_MONTH = 12

# Hoàn thành trong quý II/2021 · Thời gian sơ kết vào quý II/2025 · xong quí IV-2025
_QUARTER = re.compile(
    rf"(?<!\w){_CUE}(?P<how>trong|vào|trước)?\s*qu[ýí]\s+(?P<quarter>IV|I{{1,3}})"
    r"\s*(?:[/-]|năm)\s*(?P<year>[12][0-9]{3})(?![0-9])",
    re.IGNORECASE,
)
# Hoàn thành trong tháng 8/2025
_MONTH = re.compile(
    rf"(?<!\w){_CUE}(?P<how>trong|vào|trước)\s*tháng\s+(?P<month>[01]?[0-9])"
    r"\s*(?:[/-]|năm)\s*(?P<year>[12][0-9]{3})(?![0-9])",
    re.IGNORECASE,
)
# trước ngày 20/02/2024 · chậm nhất ngày 15/11/2025 · muộn nhất là 30/6/2025
_BEFORE = re.compile(
    r"(?<!\w)(?:trước|(?:chậm|muộn)\s+nhất(?:\s+(?:là|vào|đến))?)\s+(?:ngày\s+)?"
    rf"{DAY}",
    re.IGNORECASE,
)
# Thực hiện hàng năm · định kỳ hàng năm · Hàng năm, ... at the head of a sentence
_YEARLY_ANYWHERE = re.compile(
    r"(?<!\w)(?:thực hiện|định kỳ)\s+h[àằ]ng\s+năm(?!\w)", re.IGNORECASE
)
_YEARLY_AT_HEAD = re.compile(r"\s*(?:Đồng thời,\s+)?h[àằ]ng\s+năm\s*,", re.IGNORECASE)
# A clause id's part: thang-2 · quy-iv · thang-2-2
_HEADING = re.compile(
    r"(?:thang-(?P<month>[0-9]{1,2})|quy-(?P<quarter>i{1,3}|iv))(?:-[0-9]+)?"
)


@dataclass(frozen=True, slots=True)
class Due:
    """A deadline and the span of the words that state it."""

    deadline: Deadline
    span: Span


def due_in(sentence: str, years: tuple[int, int]) -> Due | None:
    """Return the time that *sentence* sets for its task, if it sets one.

    *years* are the first and last year of the plan, within which "hàng năm" recurs.
    """
    for pattern, kind in ((_QUARTER, PeriodKind.QUARTER), (_MONTH, PeriodKind.MONTH)):
        if found := pattern.search(sentence):
            index = _index(found, kind)
            if 1 <= index <= _LAST_MONTH:
                period = Period(int(found["year"]), kind, index)
                return Due(_deadline(found, period), Span(*found.span()))
    if (found := _BEFORE.search(sentence)) and (day := date_of(found)):
        return Due(Before(day), Span(*found.span()))
    found = _YEARLY_AT_HEAD.match(sentence) or _YEARLY_ANYWHERE.search(sentence)
    if found and years[0]:
        return Due(Yearly(*years), Span(*found.span()))
    return None


def _deadline(found: re.Match[str], period: Period) -> Deadline:
    """Return the deadline: "trước quý II" ends the day before the quarter begins."""
    if (found["how"] or "").lower() == "trước":
        return Before(period.first - timedelta(days=1))
    return Within(period)


def _index(found: re.Match[str], kind: PeriodKind) -> int:
    if kind is PeriodKind.QUARTER:
        return _QUARTERS[found["quarter"].upper()]
    return int(found["month"])


def heading_period(segment: str, year: int) -> Period | None:
    """Return the period that a clause id's part names: "thang-2", "quy-iv".

    A second heading "Tháng 2" in one document has the part "thang-2-2".
    """
    found = _HEADING.fullmatch(segment)
    if found is None:
        return None
    if found["quarter"]:
        return Period(year, PeriodKind.QUARTER, _QUARTERS[found["quarter"].upper()])
    month = int(found["month"])
    return Period(year, PeriodKind.MONTH, month) if 1 <= month <= _LAST_MONTH else None
