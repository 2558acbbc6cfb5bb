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
    OF_TIME,
    OFTEN,
    SIGNS,
    STAGE_BEFORE,
    STRETCHES,
    YEARS,
)
from macros.vietnamese.signs import any_sign

_ANY_SIGN = any_sign("|".join(SIGNS))
_ALWAYS_SIGN = any_sign("liên")
_RECURS = (Yearly, YearlyBy, Recurring, Ongoing)


def recurrence_in(text: str, years: tuple[int, int]) -> tuple[Deadline, Span] | None:
    """Return the recurrence that a sentence sets within *years*, and its words."""
    may_recur = years[0] and _ANY_SIGN.search(text)
    signs = _signs_in(text) if may_recur else frozenset()
    for form in FORMS if signs else ():
        if not signs.isdisjoint(form.signs) and (found := form.pattern.search(text)):
            return _deadline(found, years), Span(*found.span())
    # tiếp tục, thủ tục: few words that go on are always done
    is_always = "xuyên" in signs or ("tục" in signs and _ALWAYS_SIGN.search(text))
    found = ALWAYS_IN_PROSE.search(text) if is_always else None
    return (Ongoing(*years), Span(*found.span())) if found else None


def _signs_in(text: str) -> frozenset[str]:
    """Return the signs of recurrences that *text* has."""
    lowered = text.lower()
    signs = frozenset(sign for sign in SIGNS if sign in lowered)
    return signs if OFTEN.isdisjoint(signs) or OF_TIME.search(text) else signs - OFTEN


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
