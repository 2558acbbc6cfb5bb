"""What the pages of cycles show: what each plan does at each step, and when."""

from dataclasses import dataclass

from macros.words.named import Named


@dataclass(frozen=True, slots=True)
class CycleRow:
    """A task of a cycle: its times, its step ("" for none), bodies, codes of forms."""

    times: tuple[Named, ...]
    step: str
    text: str
    leads: tuple[Named, ...]
    supports: tuple[Named, ...]
    forms: tuple[str, ...]
    clause: Named


@dataclass(frozen=True, slots=True, kw_only=True)
class StepTimes:
    """A step in one plan: whether it has tasks, and when they are due.

    Without a task, `clauses` are where the plan speaks of the step all the same.
    """

    has_tasks: bool
    times: tuple[Named, ...] = ()
    clauses: tuple[Named, ...] = ()


@dataclass(frozen=True, slots=True)
class CyclePlan:
    """A plan's way through a cycle: the steps in order, the tasks in time.

    `plan` bears its title, `where` names its place and period.
    """

    plan: Named
    where: str
    steps: tuple[StepTimes, ...]
    rows: tuple[CycleRow, ...]


@dataclass(frozen=True, slots=True)
class CycleYear:
    """A cycle with the plans that have tasks of it; `steps` are the names of its steps.

    `left_out` counts the older plans that found no room. On the page of many cycles one
    may be told by its own `page` alone.
    """

    id: str
    name: str
    description: str
    steps: tuple[str, ...]
    plans: tuple[CyclePlan, ...]
    left_out: int
    page: Named | None = None
