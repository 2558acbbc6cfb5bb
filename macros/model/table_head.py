"""A table's head in two rows: the lower one divides cells of the upper one.

| Nội dung | Phân công |          | Thời gian |
|          | Chủ trì   | Phối hợp |           |

Markdown knows no merged cells: what follows a wide cell is empty, or repeats it.
"""

import re
from collections import Counter
from collections.abc import Sequence

_LONGEST_NAME = 40  # of a column
_YEAR = re.compile(r"[12][0-9]{3}")


def spread(upper: Sequence[str]) -> tuple[int, ...]:
    """Return for each column where the upper row's cell above it begins."""
    starts: list[int] = []
    for at, words in enumerate(upper):
        start = starts[-1] if starts else at
        goes_on = upper[start] != "" and words in ("", upper[start])
        starts.append(start if goes_on else at)
    return tuple(starts)


def divides(lower: Sequence[str], upper: Sequence[str]) -> bool:
    """Tell whether *lower* is the second row of the head that *upper* begins.

    It names the columns below wide cells, and nothing below the others.
    """
    if len(lower) != len(upper):
        return False
    starts = spread(upper)
    widths = Counter(starts)
    wide = [at for at, start in enumerate(starts) if widths[start] > 1]
    narrow = [at for at, start in enumerate(starts) if widths[start] == 1]
    return (
        bool(narrow)
        and any(lower[at] for at in wide)
        and all(lower[at] in ("", upper[at]) for at in narrow)
        and all(
            _names_column(lower[at]) or (at == starts[at] and not lower[at])
            for at in wide
        )
        and all(lower[at] != lower[at - 1] for at in wide if at > starts[at])
    )


def _names_column(words: str) -> bool:
    return len(words) <= _LONGEST_NAME and (
        any(map(str.isalpha, words)) or _YEAR.fullmatch(words) is not None
    )
