"""When a row of a table is due: by its time, or its day in a schedule."""

import re

from macros.model.schedule import Before, Deadline, On, Unscheduled
from macros.tasks.due import Due, due_in_cell
from macros.tasks.lunar import is_feast
from macros.tasks.schedule_days import day_in, is_hour
from macros.vietnamese.normalise import squeeze

# 3, 6, 9 · 3-5/2026 · II, III: numbers in a column of months or quarters
_COUNTED = re.compile(
    r"(?:[0-9]{1,2}|[IV]{1,3})(?:\s?(?:[,;+&-]|và)\s?(?:[0-9]{1,2}|[IV]{1,3}))*(?:/[12][0-9]{3})?"
)


def when(
    cell: str, day: str, unit: str, row: str, years: tuple[int, int]
) -> tuple[str, Deadline]:
    """Return the words and the time of a row.

    *cell* are the words in its column of times, numbers in it count *unit*; *day* are
    those in a column of days, which tell when where *cell* has no more than an hour.
    *row* is all the row, *years* are the plan's.
    """
    counted = _COUNTED.fullmatch(cell.strip()) if unit else None
    printed = f"{unit} {cell.strip()}" if counted else cell
    due = _in_lines(printed, years) or day_in(cell, years)
    if due and _is_feast(row, cell, due.deadline):
        due = None
    words = squeeze(cell)
    if due is None and day and (not cell or is_hour(cell)):
        due = day_in(day, years) or due_in_cell(day, years)
        words = ", ".join(filter(None, (squeeze(day), words))) if due else words
    return words, due.deadline if due else Unscheduled()


def _is_feast(row: str, due_text: str, deadline: Deadline) -> bool:
    """Tell whether a row is about a lunar feast on that day: Giỗ Tổ, 10/3."""
    if not isinstance(deadline, On | Before) or str(deadline.day.year) in due_text:
        return False
    return is_feast(row, deadline.day.day, deadline.day.month)


def _in_lines(text: str, years: tuple[int, int]) -> Due | None:
    """Return the time of a cell; each of its lines may state one."""
    listed = due_in_cell(text.replace("\n", ","), years) if "\n" in text else None
    return listed or (due_in_cell(text, years) if text else None)
