"""Words that say that work comes again → recurrences, in the years that they name."""

from dataclasses import replace
from re import Match

from macros.model.citation import Span
from macros.model.schedule import (
    Deadline,
    Ongoing,
    Recurring,
    Yearly,
    YearlyBy,
)
from macros.tasks.recurrence_forms import (
    ALWAYS,
    ALWAYS_IN_PROSE,
    CELL,
    FORMS,
    STAGE_BEFORE,
    STRETCHES,
    YEARS,
)

_RECURS = (Yearly, YearlyBy, Recurring, Ongoing)
# A text without any of these sets no recurrence; to look for them is quick.
_SIGNS = ("hằng", "hàng", "mỗi", "định", "lần", "cuối", "thường")


def recurrence_in(text: str, years: tuple[int, int]) -> tuple[Deadline, Span] | None:
    """Return the recurrence that a sentence sets within *years*, and its words."""
    lowered = text.lower()
    if not years[0] or not any(sign in lowered for sign in _SIGNS):
        return None
    for form in FORMS:
        if found := form.pattern.search(text):
            return _deadline(found, years), Span(*found.span())
    found = ALWAYS_IN_PROSE.search(text)
    return (Ongoing(*years), Span(*found.span())) if found else None


def in_its_years(deadline: Deadline, text: str, end: int) -> tuple[Deadline, int]:
    """Return a recurrence in the years that *text* states behind it, and its end.

    "hằng năm 2025-2030" recurs in these years, whatever the plan's are.
    """
    found = YEARS.match(text, end) if isinstance(deadline, _RECURS) else None
    if not found or not isinstance(deadline, _RECURS):
        return deadline, end
    first = int(found["first"] or deadline.first)
    last = int(found["last"] or found["until"] or max(deadline.last, first))
    if first > last:
        return deadline, end
    return replace(deadline, first=first, last=last), found.end()


def recurrence_of_cell(text: str, years: tuple[int, int]) -> Deadline | None:
    """Return the recurrence if the whole of *text* is one."""
    stage = STAGE_BEFORE.match(text)
    start = stage.end() if stage else 0
    if stage:
        years = int(stage["first"]), int(stage["last"])
    if not years[0] or years[0] > years[1]:
        return None
    always, each = ALWAYS.match(text, start), CELL.match(text, start)
    told: list[tuple[Deadline, int]] = []
    if each:
        told.append((_deadline(each, years), each.end()))
    if always:
        told.append((Ongoing(*years), always.end()))
    for deadline, end in told:
        found, found_end = in_its_years(deadline, text, end)
        if found_end == len(text):
            return found
    return None


def _deadline(found: Match[str], years: tuple[int, int]) -> Deadline:
    parts = found.groupdict()
    units = (parts["units"] or parts.get("last") or "").lower()
    day = int(parts["day"]) if parts.get("day") else None
    for pattern, every in STRETCHES:
        if pattern.search(units):
            return Recurring(every, *years, day)
    return Yearly(*years)
