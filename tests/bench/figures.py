"""What was measured of libraries of several sizes, and what follows from it."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from statistics import median

from tests.bench.outputs import Output
from tests.bench.projects import Way
from tests.bench.stopwatch import Cost


class State(StrEnum):
    """What a project holds of an earlier build when it is built."""

    COLD = "cold"
    WARM = "warm, nothing changed"
    EDITED = "warm, one plan edited"


Run = tuple[Way, State]
PLAIN: Run = (Way.PLAIN, State.COLD)
FLAT: Run = (Way.FLAT, State.COLD)
COLD: Run = (Way.OURS, State.COLD)
WARM: Run = (Way.OURS, State.WARM)
EDITED: Run = (Way.OURS, State.EDITED)
RUNS = (PLAIN, FLAT, COLD, WARM, EDITED)  # as they are built, one after the other
BUILDING = ("reading", "pages", "data", "links")  # phases that share no time


@dataclass(frozen=True, slots=True)
class Figures:
    """Figures of a library of *plans* plans; what failed has none.

    *costs* has one of each repeat, *phases* seconds of the processor by name.
    """

    plans: int
    costs: Mapping[Run, tuple[Cost, ...]]
    output: Output | None  # of ours
    phases: Mapping[str, float]

    def median(self, run: Run, of: Callable[[Cost], float]) -> float | None:
        """Return the median of one thing that a run costs."""
        found = self.costs.get(run, ())
        return median(map(of, found)) if found else None

    def ratio(self, run: Run, to: Run) -> float | None:
        """Return the median of the ratios of two runs' times, repeat by repeat."""
        pairs = zip(self.costs.get(run, ()), self.costs.get(to, ()), strict=False)
        ratios = [one.wall / other.wall for one, other in pairs]
        return median(ratios) if ratios else None

    def speed(self, phase: str) -> float | None:
        """Return how many bytes of text a phase takes in a second."""
        seconds = self.phases.get(phase)
        return self.output.text / seconds if seconds and self.output else None

    def rest(self) -> float | None:
        """Return the seconds of our cold build outside its phases."""
        whole = self.median(COLD, lambda cost: cost.processor)
        known = [self.phases.get(name) for name in BUILDING]
        return whole - sum(filter(None, known)) if whole and all(known) else None


def growth(first: tuple[int, float], second: tuple[int, float]) -> float:
    """Return the power of the number of plans with which a figure grows."""
    return math.log(second[1] / first[1]) / math.log(second[0] / first[0])
