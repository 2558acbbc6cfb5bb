"""A table of tasks, as annexes of plans have them."""

import re
from collections.abc import Sequence
from random import Random

from tests.bench.pieces import Block
from tests.bench.wording import QUARTERS, Wording

_FORMS = (
    ("TT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"),
    ("STT", "Nhiệm vụ", "Đơn vị thực hiện", "Thời gian hoàn thành"),
)
_NUMBER = re.compile(r"[0-9]{1,2}\. ")


def work_table(tasks: Sequence[Block], wording: Wording) -> list[str]:
    """Return the blocks of an annex in which bodies get these tasks."""
    dice = wording.dice
    head = dice.choice(_FORMS)
    lines = [head, ("---",) * len(head)]
    for nth, task in enumerate(tasks, start=1):
        bodies = [wording.body() for _ in head[2:-1]]
        time = _time(dice, wording.years())
        lines.append((str(nth), _words(wording.block(task)), *bodies, time))
    table = "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
    return ["## PHỤ LỤC PHÂN CÔNG NHIỆM VỤ", table]


def _words(task: str) -> str:
    """Return a task without its number and the bodies in brackets at its end."""
    return _NUMBER.sub("", task, count=1).rpartition(" (")[0]


def _time(dice: Random, years: Sequence[int]) -> str:
    year, month = dice.randint(years[0], years[-1]), dice.randint(1, 12)
    return dice.choice(
        (
            f"Tháng {month}/{year}",
            f"Quý {dice.choice(QUARTERS)}/{year}",
            f"Trước ngày {dice.randint(1, 28):02}/{month:02}/{year}",
            "Hằng quý",
            "Thường xuyên",
        )
    )
