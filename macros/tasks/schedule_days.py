"""Days in schedules: "Thứ 2 (11/11/2019)", "Sáng thứ Ba, 12/11", "07h30 ngày 12/11"."""

import re

from macros.tasks.due import Due, due_in_cell
from macros.vietnamese.normalise import squeeze

_DATE = re.compile(
    r"(?<![0-9./-])[0-9]{1,2}\s?[/.-]\s?[0-9]{1,2}(?:\s?[/.-]\s?[12][0-9]{3})?(?![0-9./-])"
    r"|ngày\s+[0-9]{1,2}\s+tháng\s+[0-9]{1,2}(?:\s+năm\s+[12][0-9]{3})?",
    re.IGNORECASE,
)
# 07h30, 8 giờ, 14g00, 07:30: when on a day
_HOUR = re.compile(
    r"(?<!\w)[0-9]{1,2}\s?(?:h|g|giờ|:)\s?(?:[0-9]{2})?(?!\w)['’]?", re.IGNORECASE
)
_WEEKDAY = re.compile(
    r"(?<!\w)(?:thứ\s*(?:[2-7]|hai|ba|tư|năm|sáu|bảy|bẩy)|chủ\s+nhật|CN|T[2-7])(?!\w)",
    re.IGNORECASE,
)


def day_in(cell: str, years: tuple[int, int]) -> Due | None:
    """Return the one day that a cell names beside an hour or a day of the week."""
    words = squeeze(cell)
    if not _HOUR.search(words) and not _WEEKDAY.search(words):
        return None
    days = [found[0] for found in _DATE.finditer(_HOUR.sub(" ", words))]
    return due_in_cell(days[0], years) if len(set(days)) == 1 else None


def is_hour(cell: str) -> bool:
    """Tell whether a cell says when on a day: "07h30 - 09h00", "Sáng"."""
    words = _HOUR.sub(" ", squeeze(cell))
    words = re.sub(
        r"(?<!\w)(?:sáng|chiều|tối|trưa|đến|từ|buổi|phút)(?!\w)", " ", words.lower()
    )
    return bool(cell.strip()) and not words.strip(" -–:;,.()'’")
