"""What belongs on the page of a period: its own tasks, shorter ones, longer ones."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from macros.model.schedule import Period
from macros.parts.tasks.timed_view import TimedTasks
from macros.views.timeline import Tasks, has_begun


class Relation(Enum):
    """How tasks belong to a page."""

    OWN = auto()  # they name exactly its period
    WITHIN = auto()  # a shorter period within it
    AROUND = auto()  # a longer period around it
    YEARLY = auto()  # no period: they recur every year


@dataclass(frozen=True, slots=True)
class PeriodTasks:
    """Tasks of one period; `period` is None for what recurs every year."""

    relation: Relation
    period: Period | None
    tasks: Tasks


def on_page(tasks: TimedTasks, period: Period) -> tuple[PeriodTasks, ...]:
    """Return what the page of *period* shows, each task once.

    First its own tasks, then shorter periods, longer ones, what recurs: from the
    shortest to the longest. Only its own may be empty.
    """
    own = tasks.of(period)
    found = [PeriodTasks(Relation.OWN, period, own), *_others(tasks, period, own)]
    recurring = tasks.recurring(period.year)
    begun = tuple(a for a in recurring if has_begun(a, period))
    if begun:
        found.append(PeriodTasks(Relation.YEARLY, None, begun))
    return tuple(found)


def _others(tasks: TimedTasks, period: Period, own: Tasks) -> Iterator[PeriodTasks]:
    """Yield what shorter and longer periods add to the *own* tasks of *period*."""
    shown = {a.task.id for a in own}
    of_year = tasks.of_year.get(period.year, {})
    order = sorted(of_year, key=lambda p: (len(p.months), p.index))
    for relation in (Relation.WITHIN, Relation.AROUND):
        for other in order:
            if _relation(other, period) is relation:
                new = tuple(a for a in of_year[other] if a.task.id not in shown)
                shown.update(a.task.id for a in new)
                if new:
                    yield PeriodTasks(relation, other, new)


def count_within(tasks: TimedTasks, period: Period) -> int:
    """Return how many tasks fall due in *period* or in a part of it."""
    due = {
        assignment.task.id
        for other, found in tasks.of_year.get(period.year, {}).items()
        if _relation(other, period) in {Relation.OWN, Relation.WITHIN}
        for assignment in found
    }
    return len(due)


def _relation(other: Period, period: Period) -> Relation | None:
    """Return how a period of the same year belongs to *period*."""
    if other == period:
        return Relation.OWN
    inner, outer = set(other.months), set(period.months)
    if inner < outer:
        return Relation.WITHIN
    return Relation.AROUND if inner > outer else None
