"""Builds and phases of libraries, one after the other, with their costs."""

import json
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from tests.bench.figures import COLD, RUNS, Figures, Run, State
from tests.bench.materials import PLANS, ROOT, Materials
from tests.bench.outputs import Output, output_of
from tests.bench.phases import PHASES
from tests.bench.projects import (
    Way,
    command,
    edit,
    library,
    plans_folder,
    write_project,
)
from tests.bench.stopwatch import Cost, FailedError, cost

_STARTS = 5  # of a command; the first also fills the system's own caches
Say = Callable[[str], None]


@dataclass
class Measuring:
    """A library that is being built in *folder*, and what has been found so far."""

    plans: dict[str, str]
    folder: Path
    say: Say
    costs: dict[Run, list[Cost]] = field(default_factory=lambda: defaultdict(list))
    failed: set[Run] = field(default_factory=set)
    output: Output | None = None
    phases: dict[str, float] = field(default_factory=dict)

    def repeat(self) -> None:
        """Build every project once in each state; what failed once has no figures."""
        for run in RUNS:
            way, state = run
            project = self.folder / way.name.lower()
            if state is State.COLD:
                write_project(way, project, self.plans)
            elif state is State.EDITED:
                edit(project)
            try:
                found = cost(command(way, sys.executable), project)
            except FailedError as error:
                self.say(f"{way}, {state}: FAILED: {error}")
                self.failed.add(run)
                continue
            self.costs[run].append(found)
            self.say(
                f"{way}, {state}: {found.wall:.1f} s, {found.processor:.1f} s of"
                f" processors, {found.peak / 1e6:.0f} MB"
            )
            if run == COLD:
                folder = plans_folder(way, project)
                self.output = output_of(project / "site", folder)

    def measure_phases(self) -> None:
        """Run each phase of our build by itself, where there is a site."""
        if self.output is None:
            return
        project = str(self.folder / Way.OURS.name.lower())
        for name in PHASES:
            phase = [sys.executable, "-m", "tests.bench.phases", name, project]
            run = subprocess.run(phase, cwd=ROOT, stdout=subprocess.PIPE, check=False)
            if run.returncode != 0:
                self.say(f"{name}: FAILED: {run.returncode}")
                continue
            self.phases[name] = json.loads(run.stdout)
            self.say(f"{name}: {self.phases[name]:.1f} s")

    def figures(self) -> Figures:
        """Return what has been found."""
        costs = {r: tuple(c) for r, c in self.costs.items() if r not in self.failed}
        return Figures(len(self.plans), costs, self.output, self.phases)


def measured(
    materials: Materials, count: int, repeats: int, folder: Path, say: Say
) -> Figures:
    """Return the figures of a library of *count* plans."""
    measuring = Measuring(library(materials, count), folder, say)
    for _ in range(repeats):
        measuring.repeat()
    measuring.measure_phases()
    return measuring.figures()


def start_times() -> dict[str, float]:
    """Return how many seconds short commands take on the clock."""
    file = str(PLANS[0].relative_to(ROOT))
    commands = {"--help": ["--help"], "citations of one plan": ["citations", file]}
    module = [sys.executable, "-m", "macros"]
    return {
        name: median(cost([*module, *words], ROOT).wall for _ in range(_STARTS))
        for name, words in commands.items()
    }
