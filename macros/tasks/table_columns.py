"""What the columns of a table of tasks say, by the words in its head."""

import re
from collections.abc import Sequence
from enum import Enum, auto

from macros.model.table_head import spread


class Column(Enum):
    """What a column of a table of tasks says."""

    WORK = auto()
    LEAD = auto()
    SUPPORT = auto()
    DUE = auto()


# The first that fits: "Cơ quan chủ trì thực hiện" leads, "Nội dung thực hiện" is work.
_HEADS = (
    (Column.SUPPORT, r"phối hợp|tham gia"),
    (Column.LEAD, r"chủ trì|phụ trách|được giao|chịu trách nhiệm|đầu mối"),
    (
        Column.DUE,
        r"(?:thời gian|thời hạn|thời điểm|tiến độ)(?!\s+bắt đầu)|kỳ hạn",
    ),
    (Column.DUE, r"hoàn thành|kết thúc"),
    (Column.WORK, r"nội dung|nhiệm vụ|công việc|hoạt động|tên việc|việc làm|đầu việc"),
    (Column.LEAD, r"(?:cơ quan|đơn vị|bộ phận|người)\s+(?:thực hiện|triển khai)"),
)
_HEADS_READ = tuple(
    (column, re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE))
    for column, words in _HEADS
)


def columns_of(upper: Sequence[str], lower: Sequence[str] = ()) -> dict[Column, int]:
    """Return which column says what, by a head in one row or in two.

    Below "Thời gian", "Kết thúc" names its column by itself; one whose own name says
    nothing is read with the name above it.
    """
    if not lower:
        return _named(upper, {})
    own = [under or above for above, under in zip(upper, lower, strict=True)]
    whole = [
        f"{upper[start]} {under}"
        for start, under in zip(spread(upper), lower, strict=True)
    ]
    return _named(whole, _named(own, {}))


def _named(names: Sequence[str], found: dict[Column, int]) -> dict[Column, int]:
    """Return *found* with the columns that *names* tell and it lacks."""
    found = dict(found)
    for at, words in enumerate(names):
        if at not in found.values():
            column = next((c for c in _fits(words) if c not in found), None)
            if column:
                found[column] = at
    return found


def _fits(words: str) -> list[Column]:
    """Return what a column of that name may say, the likeliest first."""
    return [column for column, pattern in _HEADS_READ if pattern.search(words)]
