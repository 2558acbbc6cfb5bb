"""Who is in charge, in brackets behind a work: "(Công an tỉnh)", "(Đ/c Hùng)"."""

import re
from dataclasses import replace

from macros.model.clause import Clause
from macros.model.task import TaskForm
from macros.tasks.part import Charge
from macros.tasks.roles import who
from macros.tasks.unit_names import UnitNames

# ... ban hành Quy chế (Giao Công an tỉnh tham mưu).
_LAST = re.compile(r"\((?P<who>[^()]{3,300})\)[\s.;,/]{0,9}\Z")
_GIVES = re.compile(
    r"(?<!\w)(?:giao|do|chủ\s+trì|phối\s+hợp|tham\s+mưu|phụ\s+trách|đ/c|đồng\s+chí"
    r"|thực\s+hiện)(?!\w)",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w+")
_NEAR = 16  # words before a bracket among which the body may begin that it explains


def in_brackets(clause: Clause, over: Charge, names: UnitNames) -> Charge:
    """Return whom the bracket puts in charge that ends an item; else those *over* it.

    What only stands in brackets behind a body explains it ("Trung tâm Y tế (Sở Y
    tế)"), and bodies that stand *over* the item give way only to words that say who
    leads.
    """
    found = _LAST.search(clause.text) if clause.marker else None
    if found is None:
        return over
    told = who(found["who"], names)
    if _GIVES.search(found["who"]) is None and (
        over.lead or _explains(clause.text, found.start(), names)
    ):
        return over
    if told.lead:
        return replace(told, form=TaskForm.BRACKET)
    return replace(over, support=(*over.support, *told.support))


def _explains(text: str, bracket: int, names: UnitNames) -> bool:
    """Tell whether a body ends right before a bracket."""
    end = len(text[:bracket].rstrip())
    words = [found.start() for found in _WORD.finditer(text, 0, end)]
    return any(names.list_at(text, at)[1] >= end for at in words[-_NEAR:])
