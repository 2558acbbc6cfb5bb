"""Tasks due when a directive turns so many years: "sơ kết 5 năm thực hiện"."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from macros.model.clause import Clause
from macros.model.reference import Reference
from macros.model.resolution import Linked
from macros.model.schedule import days_of
from macros.model.task import Task
from macros.model.work import Work

# Báo cáo kết quả sau 03 năm thực hiện · sơ kết 05 năm triển khai thực hiện
_TURNING = re.compile(
    r"(?<!\w)(?:báo\s+cáo|sơ\s+kết|tổng\s+kết|kiểm\s+điểm|đánh\s+giá)[^.;]{0,60}?"
    r"(?<![0-9])(?P<years>[0-9]{1,2})\s+năm\s+(?:(?:triển\s+khai|tổ\s+chức)\s+)?"
    r"thực\s+hiện(?:\s+có\s+hiệu\s+quả)?\s*\Z",
    re.IGNORECASE,
)
_LENGTH = 140  # of such words, with room for blanks
_TOLERANCE = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class Anniversary:
    """The day on which a directive turns as many years as a task speaks of."""

    work_id: str
    years: int
    day: date

    def is_far_from(self, task: Task) -> bool:
        """Tell whether the plan's time lies more than a month away from the day."""
        earliest, latest = days_of(task.deadline)
        if earliest and earliest - self.day > _TOLERANCE:
            return True
        return bool(latest and self.day - latest > _TOLERANCE)


def anniversary_of(
    task: Task,
    clause: Clause,
    references: Iterable[Reference],
    works: Mapping[str, Work],
) -> Anniversary | None:
    """Return the anniversary that *task* speaks of; *references* are its clause's."""
    for reference in references:
        citation, resolution = reference.mention.citation, reference.resolution
        start = citation.span.start
        if not task.span.start <= start < task.span.end:
            continue
        before = clause.text[max(task.span.start, start - _LENGTH) : start]
        turning = _TURNING.search(before)
        if turning is None or not isinstance(resolution, Linked):
            continue
        issued = citation.known_date or works[resolution.work_id].date
        if issued:
            years = int(turning["years"])
            day = _years_after(issued, years)
            return Anniversary(resolution.work_id, years, day)
    return None


def _years_after(day: date, years: int) -> date:
    """Return the same day some years later; 29 February becomes the 28th."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)
