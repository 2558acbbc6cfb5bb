"""Who is in charge, in brackets or behind a dash at the end of a work."""

import re
from dataclasses import replace

from macros.model.clause import Clause
from macros.model.task import TaskForm
from macros.tasks.part import NOBODY, Charge, words_start
from macros.tasks.roles import who
from macros.tasks.unit_names import UnitNames

# ... ban hành Quy chế (Giao Công an tỉnh tham mưu).
# ... tổng kết (Văn phòng chủ trì) trong tháng 12/2024.
_LAST = re.compile(
    r"\((?P<who>[^()]{3,300})\)"
    r"(?:\s+(?:trong|trước|vào|xong|hoàn\s+thành)\s[^()]{3,40}?)?[\s.;,/]{0,9}\Z",
    re.IGNORECASE,
)
# ... danh mục dự án - Phòng Tài chính chủ trì.
_DASH = re.compile(
    r"\s[-–]\s(?P<who>[^()–.;:]{3,200}\s(?:chủ\s+trì|phụ\s+trách|phối\s+hợp|thực\s+hiện"
    r"|tham\s+mưu))[\s.;,/]{0,9}\Z",
    re.IGNORECASE,
)
_COLON = re.compile(r"\w\s*:\s+(?P<who>[^:]{3,200}?)[\s.;,/]{0,9}\Z")
_GIVES = re.compile(
    r"(?<!\w)(?:giao|do|chủ\s+trì|phối\s+hợp|tham\s+mưu|phụ\s+trách|đ/c|đồng\s+chí"
    r"|thực\s+hiện)(?!\w)",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w+")
_NEAR = 16  # words before a bracket among which the body may begin that it explains


def behind_colon(clause: Clause, names: UnitNames) -> Charge:
    """Return the bodies behind the colon of a work: "Trang trí: Tổ Văn phòng"."""
    found = _COLON.search(clause.text) if clause.marker else None
    if found is None or names.list_at(clause.text, words_start(clause))[0]:
        return NOBODY
    return replace(who(found["who"], names), form=TaskForm.BRACKET)


def in_brackets(clause: Clause, over: Charge, names: UnitNames) -> Charge:
    """Return whom the end of an item puts in charge; else those *over* it.

    What only stands in brackets behind a body explains it ("Trung tâm Y tế (Sở Y
    tế)"), and bodies that stand *over* the item give way only to words that say who
    leads.
    """
    text = clause.text
    found = (_LAST.search(text) or _DASH.search(text)) if clause.marker else None
    if found is None:
        return over
    told = who(found["who"], names)
    if told == NOBODY:
        return over
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
