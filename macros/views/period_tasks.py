"""What belongs on the page of a period: its own tasks, shorter ones, longer ones."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from macros.model.schedule import Period
from macros.registry.library import Assignment, Library
from macros.vietnamese.collation import sort_key
from macros.views.timeline import (
    Tasks,
    has_begun,
    tasks_by_period,
    timeline_years,
    yearly,
)
from macros.words.facet import Facets, FacetValue
from macros.words.task_facets import BODY, NO_BODY


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


@dataclass(frozen=True, slots=True)
class TaskIndex:
    """The tasks of every period, and those that recur, looked up once.

    `recurring` has the tasks that recur in each year; `every_year` all that recur.
    """

    by_period: Mapping[Period, Tasks]
    recurring: Mapping[int, Tasks]
    every_year: Tasks

    def on_page(self, period: Period) -> tuple[PeriodTasks, ...]:
        """Return what the page of *period* shows, each task once.

        First its own tasks, then shorter periods, longer ones, what recurs: from the
        shortest to the longest. Only its own may be empty.
        """
        own = self.by_period.get(period, ())
        found = [PeriodTasks(Relation.OWN, period, own)]
        shown = {a.task.id for a in own}
        others = sorted(self.by_period, key=lambda p: (len(p.months), p.index))
        for relation in (Relation.WITHIN, Relation.AROUND):
            for other in others:
                if _relation(other, period) is relation:
                    tasks = self.by_period[other]
                    new = tuple(a for a in tasks if a.task.id not in shown)
                    shown.update(a.task.id for a in new)
                    found += [PeriodTasks(relation, other, new)] if new else []
        recurring = self.recurring.get(period.year, ())
        begun = tuple(a for a in recurring if has_begun(a, period))
        if begun:
            found.append(PeriodTasks(Relation.YEARLY, None, begun))
        return tuple(found)

    def count_within(self, period: Period) -> int:
        """Return how many tasks fall due in *period* or in a part of it."""
        due = {
            assignment.task.id
            for other, tasks in self.by_period.items()
            if _relation(other, period) in {Relation.OWN, Relation.WITHIN}
            for assignment in tasks
        }
        return len(due)


def _relation(other: Period, period: Period) -> Relation | None:
    if other.year != period.year:
        return None
    if other == period:
        return Relation.OWN
    inner, outer = set(other.months), set(period.months)
    if inner < outer:
        return Relation.WITHIN
    return Relation.AROUND if inner > outer else None


def index_tasks(library: Library) -> TaskIndex:
    """Return the index of all tasks with a time."""
    years = [year.year for year in timeline_years(library)]
    return TaskIndex(
        by_period=tasks_by_period(library.assignments),
        recurring={year: yearly(library, year) for year in years},
        every_year=yearly(library),
    )


@dataclass(frozen=True, slots=True)
class BodyTasks:
    """The tasks that one body leads, of any plan; NO_BODY leads where none is named."""

    body: FacetValue
    tasks: Tasks


def by_body(tasks: Tasks, facets: Mapping[str, Facets]) -> tuple[BodyTasks, ...]:
    """Group tasks by the first body that leads, in the order of the alphabet.

    `facets` are those of all tasks by id.
    """
    known: dict[str, FacetValue] = {}  # two spellings of a name are one body
    groups: dict[FacetValue, list[Assignment]] = defaultdict(list)
    for assignment in tasks:
        first = facets[assignment.task.id][BODY][0]
        groups[known.setdefault(first.value, first)].append(assignment)
    order = sorted(groups, key=lambda b: (b == NO_BODY, sort_key(b.label), b.value))
    return tuple(BodyTasks(body, tuple(groups[body])) for body in order)
