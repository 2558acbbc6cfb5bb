"""A cycle: work that a programme runs through within the year, step by step."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CycleStep:
    """A step of a cycle; a task belongs to the first step whose phrase it holds."""

    name: str
    phrases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cycle:
    """A cycle with its steps in order; a task belongs to it if it holds a phrase."""

    id: str
    name: str
    description: str
    phrases: tuple[str, ...]
    steps: tuple[CycleStep, ...]
