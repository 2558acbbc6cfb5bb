"""How far a task has come, with the evidence for it."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """The states of a task, in the words of officials' own reports."""

    IN_TIME = "hoàn thành đúng hạn"
    LATE = "hoàn thành quá hạn"
    OPEN = "chưa hoàn thành trong hạn"
    OVERDUE = "chưa hoàn thành quá hạn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """The state of one task; no state stands without its evidence.

    `day` is the day of the evidence, `evidence` names it, `link` is its address.
    `path`, `line` and `column` are where the register says so.
    """

    task_id: str
    state: State
    day: dt.date
    evidence: str
    link: str
    path: str
    line: int
    column: int
