"""The title of a plan → the years that it covers, where it says so."""

import re

# giai đoạn 2021-2025 · nhiệm kỳ 2020 – 2025 · các năm 2024, 2025
_YEARS = re.compile(
    r"(?:giai đoạn|nhiệm kỳ|thời kỳ|các năm|năm)\s+(?P<first>20[0-9]{2})"
    r"\s*(?:[-–—]|đến(?: năm)?|,|và)\s*(?P<last>20[0-9]{2})(?![0-9])",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<!\w)năm\s+(?P<year>20[0-9]{2})(?![0-9])", re.IGNORECASE)


def period_of(title: str) -> str:
    """Return the period in EDTF that a title states once; "" where it does not.

    >>> period_of("dân vận giai đoạn 2021 - 2025"), period_of("dân vận năm 2024")
    ('2021/2025', '2024')
    """
    spans = {(found["first"], found["last"]) for found in _YEARS.finditer(title)}
    if len(spans) == 1:
        first, last = spans.pop()
        return f"{first}/{last}" if first < last else ""
    years = {found["year"] for found in _YEAR.finditer(title)}
    return years.pop() if len(years) == 1 and not spans else ""
