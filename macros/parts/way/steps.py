"""The way down: a document, what it came from, what carries it out, to the tasks."""

from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from macros.model.unit import Level
from macros.parts.way.reach import (
    FURTHEST,
    MOST_ABOVE,
    downward_from,
    few_above,
    tops_of,
    upward_to,
)
from macros.registry.descents import Descent
from macros.registry.levels import level_of
from macros.registry.library import Assignment, Library
from macros.vietnamese.collation import SortKey, sort_key
from macros.views.document_name import document_name, place_of

MOST_BELOW = 12  # steps named below a document whose own page names them all


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
    `tasks` are those of a plan that are tied to the step above. `hidden` counts the
    steps below, `above` those above, that only the document's own page names.
    """

    name: str
    level: Level
    descent: Descent | None
    missing: tuple[str, ...]
    tasks: tuple[Assignment, ...]
    below: tuple["Step", ...]
    shows: Below
    hidden: int = 0
    above: int = 0


@dataclass(frozen=True, slots=True)
class Implementation:
    """The tree around one document: `subject` is its id, `tops` where it begins.

    `tops` is empty where nothing leads to the document or from it. `levels` counts
    the documents of each level, `task_count` the tasks, those too that no step names.
    """

    subject: str
    tops: tuple[Step, ...]
    levels: Mapping[Level, int]
    task_count: int


def implementation(library: Library, subject: str) -> Implementation:
    """Return the way that leads to the plan or work *subject* and on from it."""
    descents = library.descents

    def some(name: str) -> Sequence[Descent]:
        own = name == subject
        return descents.above.get(name, ()) if own else few_above(library, name)

    every = upward_to(subject, lambda name: descents.above.get(name, ()))
    upward = upward_to(subject, some)
    tree = _Tree(library, subject, upward)
    steps = tuple(
        tree.step(name, None, ())
        for name in sorted(
            tops_of(upward) or [subject], key=lambda name: _order(library, name)
        )
    )
    is_alone = len(steps) == 1 and not steps[0].below
    reached = [step for found in every.values() for step in found]
    reached += downward_from(library, subject)
    names = {subject, *(s.upper for s in reached), *(s.lower for s in reached)}
    tasks = {task_id for step in reached for task_id in step.task_ids}
    levels = Counter(level_of(library, name) for name in names)
    return Implementation(subject, () if is_alone else steps, levels, len(tasks))


def steps_below(
    library: Library, subject: str, names: Container[str]
) -> tuple[Step, ...]:
    """Return those steps below *subject* that lead to *names*, and what is below."""
    tree = _Tree(library, subject, {})
    steps = (s for s in library.descents.below.get(subject, ()) if s.lower in names)
    ordered = sorted(steps, key=lambda step: _order(library, step.lower))
    return tuple(tree.step(step.lower, step, (subject,)) for step in ordered)


class _Tree:
    """Makes the steps of one tree; each document's own steps are shown once."""

    def __init__(
        self, library: Library, subject: str, upward: Mapping[str, list[Descent]]
    ) -> None:
        self.library = library
        self.subject = subject
        self.upward = upward
        self.seen: set[str] = set()

    def step(self, name: str, descent: Descent | None, way: tuple[str, ...]) -> Step:
        """Return the step to *name*; *way* are the ids above it, from the top."""
        steps = self._steps_from(name, way)
        shows = self._shows(name, way, has_steps=bool(steps))
        self.seen.add(name)
        here = (*way, name)
        shown = steps if shows is Below.ALL else []
        most = MOST_BELOW if self.subject in way else len(shown)
        task_ids = descent.task_ids if descent else ()
        return Step(
            name=name,
            level=level_of(self.library, name),
            descent=descent,
            missing=_missing(self.library, descent) if descent else (),
            tasks=tuple(self.library.assignment_of[task_id] for task_id in task_ids),
            below=tuple(self.step(s.lower, s, here) for s in shown[:most]),
            shows=shows,
            hidden=len(shown[most:]),
            above=self._hidden_above(name),
        )

    def _hidden_above(self, name: str) -> int:
        """Count the steps to a document on the way up that the tree leaves out."""
        if name == self.subject or name not in self.upward:
            return 0
        return max(0, len(self.library.descents.above.get(name, ())) - MOST_ABOVE)

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
