"""danh-muc/tien-do.yml → the state of tasks, each with its evidence."""

import re

from macros.model.issue import Issue, IssueCode
from macros.model.progress import Progress, State
from macros.sources.fields import Fields
from macros.sources.front_matter import Mapping, Scalar, parse

PATH = "danh-muc/tien-do.yml"
_KEYS = "trang_thai! ngay! bang_chung! lien_ket!"
_LINK = re.compile(r"https?://[^\s<>\"]+")


def read_progress(text: str) -> tuple[dict[str, Progress], list[Issue]]:
    """Return the states by task id, and what is wrong in the register.

    The file has a plan's id, below it a clause's id ("ii.thang-2.3"; "~2" behind it for
    the second task of a clause), below that state, day, evidence and link.
    """
    mapping, issues = parse(PATH, text, 1)
    found: dict[str, Progress] = {}
    for plan, clauses in mapping.entries:
        if not isinstance(clauses, Mapping):
            issues.append(_misshapen(plan))
            continue
        for clause, value in clauses.entries:
            if not isinstance(value, Mapping):
                issues.append(_misshapen(clause))
                continue
            task_id = f"{plan.text}/{clause.text}"
            progress = _progress(task_id, clause, Fields(PATH, value, _KEYS, issues))
            if progress:
                found[task_id] = progress
    return found, issues


def _misshapen(key: Scalar) -> Issue:
    message = f"Mục “{key.text}” không đúng dạng"
    remedy = "Viết mã kế hoạch, thụt vào mã đoạn, thụt vào trang_thai, ngay, bang_chung"
    return Issue(PATH, key.line, key.column, IssueCode.BAD_VALUE, message, remedy)


def _progress(task_id: str, key: Scalar, fields: Fields) -> Progress | None:
    state = fields.choice("trang_thai", State, State.OPEN)
    day = fields.day("ngay")
    link = fields.shaped("lien_ket", _LINK, "địa chỉ đầy đủ, bắt đầu bằng https://")
    evidence = fields.text("bang_chung")
    if day is None or not link or not evidence or not fields.text("trang_thai"):
        return None
    return Progress(
        task_id=task_id,
        state=state,
        day=day,
        evidence=evidence,
        link=link,
        path=PATH,
        line=key.line,
        column=key.column,
    )
