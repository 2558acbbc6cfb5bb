"""The way down: a document, what it came from, what carries it out, to the tasks."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from macros.model.unit import Level
from macros.registry.descents import Descent
from macros.registry.levels import level_of
from macros.registry.library import Assignment, Library
from macros.vietnamese.collation import SortKey, sort_key
from macros.views.document_name import document_name

FURTHEST = 8  # steps up, and as many down; more make no picture


class Below(Enum):
    """Why a step shows what it shows below itself."""

    ALL = auto()
    SHOWN_ELSEWHERE = auto()  # the tree has it already
    CIRCULAR = auto()  # it would lead back to where the way came from
    TOO_FAR = auto()


@dataclass(frozen=True, slots=True)
class Step:
    """A document on the way, and the steps below it.

    `descent` says how it came from the step above, None at the top. `missing` are
    the places, from the top, between the two at whose level no document is known.
    `tasks` are those of a plan that are tied to the step above.
    """

    name: str
    level: Level
    descent: Descent | None
    missing: tuple[str, ...]
    tasks: tuple[Assignment, ...]
    below: tuple["Step", ...]
    shows: Below


@dataclass(frozen=True, slots=True)
class Implementation:
    """The tree around one document: `subject` is its id, `tops` where it begins.

    `tops` is empty where nothing leads to the document or from it. `levels` counts
    the documents of each level, `task_count` the tasks that the tree names.
    """

    subject: str
    tops: tuple[Step, ...]
    levels: Mapping[Level, int]
    task_count: int


def implementation(library: Library, subject: str) -> Implementation:
    """Return the way that leads to the plan or work *subject* and on from it."""
    upward = _upward(library, subject)
    tree = _Tree(library, subject, upward)
    steps = tuple(
        tree.step(name, None, ())
        for name in sorted(
            _tops(upward) or [subject], key=lambda name: _order(library, name)
        )
    )
    is_alone = len(steps) == 1 and not steps[0].below
    levels: dict[Level, int] = defaultdict(int)
    for name in tree.seen:
        levels[level_of(library, name)] += 1
    return Implementation(subject, () if is_alone else steps, levels, len(tree.tasks))


def _upward(library: Library, subject: str) -> Mapping[str, list[Descent]]:
    """Return the steps that lead to *subject*, by the document above."""
    found: dict[str, list[Descent]] = defaultdict(list)
    seen = {subject}
    row = [subject]
    for _ in range(FURTHEST):
        steps = [s for name in row for s in library.descents.above.get(name, ())]
        for step in steps:
            found[step.upper].append(step)
        row = list(dict.fromkeys(s.upper for s in steps if s.upper not in seen))
        seen.update(row)
    return found


def _tops(upward: Mapping[str, list[Descent]]) -> list[str]:
    """Return where ways begin: with nothing above, or anywhere on a circle."""
    lowers = {step.lower for steps in upward.values() for step in steps}
    free = [name for name in upward if name not in lowers]
    tops: list[str] = []
    reached: set[str] = set()
    for name in (*free, *(name for name in reversed([*upward]) if name in lowers)):
        if name not in reached:
            tops.append(name)
            waiting = [name]
            while waiting:
                here = waiting.pop()
                reached.add(here)
                steps = upward.get(here, ())
                waiting += [s.lower for s in steps if s.lower not in reached]
    return tops


class _Tree:
    """Makes the steps of one tree; each document's own steps are shown once."""

    def __init__(
        self, library: Library, subject: str, upward: Mapping[str, list[Descent]]
    ) -> None:
        self.library = library
        self.subject = subject
        self.upward = upward
        self.seen: set[str] = set()
        self.tasks: set[str] = set()

    def step(self, name: str, descent: Descent | None, way: tuple[str, ...]) -> Step:
        """Return the step to *name*; *way* are the ids above it, from the top."""
        steps = self._steps_from(name, way)
        shows = self._shows(name, way, has_steps=bool(steps))
        self.seen.add(name)
        here = (*way, name)
        below = (
            tuple(self.step(s.lower, s, here) for s in steps)
            if shows is Below.ALL
            else ()
        )
        task_ids = descent.task_ids if descent else ()
        self.tasks.update(task_ids)
        return Step(
            name=name,
            level=level_of(self.library, name),
            descent=descent,
            missing=_missing(self.library, descent) if descent else (),
            tasks=tuple(self.library.assignment_of[task_id] for task_id in task_ids),
            below=below,
            shows=shows,
        )

    def _steps_from(self, name: str, way: tuple[str, ...]) -> list[Descent]:
        """Return the steps below: all of them from the subject on, its own above it."""
        if name == self.subject or self.subject in way:
            steps = self.library.descents.below.get(name, ())
        else:
            steps = tuple(self.upward.get(name, ()))
        return sorted(steps, key=lambda step: _order(self.library, step.lower))

    def _shows(self, name: str, way: tuple[str, ...], *, has_steps: bool) -> Below:
        if name in way:
            return Below.CIRCULAR
        if has_steps and name in self.seen:
            return Below.SHOWN_ELSEWHERE
        if has_steps and len(way) >= 2 * FURTHEST:
            return Below.TOO_FAR
        return Below.ALL


def _order(library: Library, name: str) -> tuple[int, SortKey]:
    """Return by what steps are ordered: level, then name."""
    level = tuple(Level).index(level_of(library, name))
    return level, sort_key(document_name(library, name))


def _missing(library: Library, descent: Descent) -> tuple[str, ...]:
    """Return the places between the two ends of a step, from the top."""
    upper = level_of(library, descent.upper)
    lower = level_of(library, descent.lower)
    places = library.registers.places
    around = library.registers.place_chain(place_of(library, descent.lower))
    return tuple(
        place
        for place in reversed(around)
        if upper.is_above(places[place].level) and places[place].level.is_above(lower)
    )


def place_of(library: Library, name: str) -> str:
    """Return the id of a document's place, "" for the whole country."""
    if name in library.plans:
        return library.place_of_plan(library.plans[name])
    return library.works[name].place_id
