"""A text that no date field takes → which mistake that is, and how to mend it.

A wrong form, a day that no calendar has and a period in place of a day are three
mistakes, each with its own remedy.
"""

import calendar
import re
from collections.abc import Callable, Iterator

from macros.sources.edtf_dates import day_of, is_edtf, is_point
from macros.vietnamese.dates import month_number

Mistake = tuple[str, str]  # what is wrong, how to mend it

_DAY = "Viết đủ năm-tháng-ngày như 2024-02-05"
_DATE = "Viết năm-tháng-ngày như 2024-02-05, ngày để trống thì 2024-02-XX"
_PERIOD = "Viết năm như 2024, khoảng năm như 2021/2025"
_YEARS_WANTED = "năm, khoảng năm"
_MONTHS = 12
_FIRST_YEAR, _LAST_YEAR = 1000, 2999

# 5/3/2024 · 05-03-2024 · ngày 5 tháng 3 năm 2024
_DAY_FIRST = re.compile(
    r"(?:ngày\s+)?(?P<day>[0-9]{1,2})(?:\s*[./-]\s*|\s+(?:tháng\s+)?)(?P<month>[0-9]{1,2})"
    r"(?:\s*[./-]\s*|\s+(?:năm\s+)?)(?P<year>[0-9]{4})",
    re.IGNORECASE,
)
# 2024.03.5 · 2024/3/5 · 20240305
_YEAR_FIRST = re.compile(
    r"(?P<year>[0-9]{4})\s*[./-]?\s*(?P<month>[0-9]{1,2})\s*[./-]?\s*(?P<day>[0-9]{1,2})"
)
# 3/2024 · tháng 3 năm 2024
_MONTH_FIRST = re.compile(
    r"(?:tháng\s+)?(?P<month>[0-9]{1,2})(?:\s*[./-]\s*|\s+(?:năm\s+)?)(?P<year>[0-9]{4})",
    re.IGNORECASE,
)
# 2024-3 · 2024.03 · 2024/3
_MONTH_LAST = re.compile(r"(?P<year>[0-9]{4})\s*[./-]\s*(?P<month>[0-9]{1,2})")
# năm 2024
_YEAR = re.compile(r"năm\s+(?P<year>[0-9]{4})", re.IGNORECASE)
# 2021-2025 · 2021/2025 · giai đoạn 2021 – 2025 · từ năm 2021 đến năm 2025
_YEARS = re.compile(
    r"(?:giai đoạn\s+)?(?:từ\s+)?(?:năm\s+)?(?P<first>[12][0-9]{3})"
    r"(?:\s*[/–-]\s*|\s+đến\s+)(?:năm\s+)?(?P<last>[12][0-9]{3})",
    re.IGNORECASE,
)
# What has the form of a date of the calendar, real or not.
_FORM = re.compile(
    r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}|XX))?[?~%]?"
)


def day_mistake(text: str) -> Mistake:
    """Return what is wrong with a text that should name one whole day."""
    if is_point(text):
        return f"“{text}” chưa đủ năm, tháng, ngày", _DAY
    return _of_day(text, _DAY, lambda meant: day_of(meant) is not None)


def date_mistake(text: str) -> Mistake:
    """Return what is wrong with a text that should name a day, a month or a year."""
    return _of_day(text, _DATE, is_point)


def period_mistake(text: str) -> Mistake:
    """Return what is wrong with a text that should name a year or a period."""
    span = _YEARS.fullmatch(text)
    if span and span["first"] > span["last"]:
        remedy = f"Viết năm đầu trước năm cuối: {span['last']}/{span['first']}"
        return f"Khoảng năm “{text}” kết thúc trước khi bắt đầu", remedy
    if span:
        return _wrong_form(text, _YEARS_WANTED), f"Viết {span['first']}/{span['last']}"
    for part in text.split("/"):
        if not is_point(part) and (unreal := _unreal(part, _PERIOD)):
            return unreal
    return _wrong_form(text, _YEARS_WANTED), _remedy(text, _PERIOD, is_edtf)


def _of_day(text: str, example: str, fits: Callable[[str], bool]) -> Mistake:
    if _YEARS.fullmatch(text) or is_edtf(text):
        return f"“{text}” là một khoảng thời gian, khóa này ghi một ngày", example
    wrong = _wrong_form(text, "ngày")
    return _unreal(text, example) or (wrong, _remedy(text, example, fits))


def _unreal(text: str, example: str) -> Mistake | None:
    """Return the mistake of a text that is well formed and names no real day."""
    found = _FORM.fullmatch(text)
    if found is None:
        return None
    year, month = int(found["year"]), int(found["month"])
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        lacking, remedy = f"năm {found['year']}", f"Đối chiếu bản gốc. {example}"
    elif not 1 <= month <= _MONTHS:
        lacking, remedy = f"tháng {found['month']}", f"Đối chiếu bản gốc. {example}"
    else:
        lacking = f"ngày {found['day']} tháng {month_number(month)} năm {year}"
        last = calendar.monthrange(year, month)[1]
        remedy = f"Đối chiếu bản gốc: tháng ấy có {last} ngày"
    return f"“{text}” không phải là ngày có thật: không có {lacking}", remedy


def _wrong_form(text: str, wanted: str) -> str:
    return f"“{text}” không đúng cách viết {wanted}"


def _remedy(text: str, example: str, fits: Callable[[str], bool]) -> str:
    """Return how to write what was meant, by an example where that is not clear."""
    meant = next(filter(fits, _meant(text)), "")
    return f"Viết {meant}" if meant else example


def _meant(text: str) -> Iterator[str]:
    """Yield what a text in another form may mean, in ours."""
    for form in (_DAY_FIRST, _YEAR_FIRST, _MONTH_FIRST, _MONTH_LAST, _YEAR):
        if found := form.fullmatch(text):
            parts = found.groupdict()
            named = (parts.get(part) for part in ("year", "month", "day"))
            yield "-".join(part.zfill(2) for part in named if part)
