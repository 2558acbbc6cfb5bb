"""Days of the lunar calendar: the solar day of the same figures is another one."""

import re
from functools import lru_cache

# 10/3 âm lịch · Tháng 8 (ÂL)
LUNAR = r"\(?(?:năm\s{1,9}(?:\w{1,9}\s{1,9}){1,2})?(?:âm\s{1,9}lịch|[ÂA]L)(?!\w)"
BEHIND = re.compile(rf"[\s,]{{0,9}}{LUNAR}", re.IGNORECASE)
# Giỗ Tổ Hùng Vương (10/3): plans leave out that these days are lunar.
_FEASTS = {
    (15, 1): r"nguyên\s{1,9}tiêu|thơ\s{1,9}việt\s{1,9}nam",
    (10, 3): r"giỗ\s{1,9}tổ|hùng\s{1,9}vương",
    (15, 4): r"phật\s{1,9}đản",
    (5, 5): r"đoan\s{1,9}ngọ",
    (15, 7): r"vu\s{1,9}lan",
    (15, 8): r"trung\s{1,9}thu",
    (23, 12): r"ông\s{1,9}(?:công|táo)",
}
_NAMES = {
    day: re.compile(rf"(?<!\w)(?:{names})(?!\w)", re.IGNORECASE)
    for day, names in _FEASTS.items()
}


@lru_cache(maxsize=64)  # a text may name one day many times
def is_feast(text: str, day: int, month: int) -> bool:
    """Tell whether *text* speaks of the feast that falls on this lunar day."""
    names = _NAMES.get((day, month))
    return names is not None and names.search(text) is not None
