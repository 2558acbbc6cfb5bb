"""What a command costs: time, processor, memory, its children's with its own.

The command is started by a small process of its own, python stopwatch.py COMMAND ...:
a child begins with the memory of the process that starts it, and on Linux the peak of
that counts as its own.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_KILOBYTES = 1 if sys.platform == "darwin" else 1024  # bytes to a unit of ru_maxrss
_TOLD = 2000  # letters of what a command that failed said last


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds on the clock, seconds of processors, most bytes that one process held."""

    wall: float
    processor: float
    peak: int


class FailedError(Exception):
    """A command that was to be measured failed."""


def cost(command: Sequence[str], folder: Path) -> Cost:
    """Run *command* in *folder* and return its cost."""
    env = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    run = subprocess.run(
        [sys.executable, "-S", "-E", __file__, *command],
        cwd=folder,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode != 0:
        raise FailedError(f"{' '.join(command)}: {run.stderr[-_TOLD:]}")
    return Cost(**json.loads(run.stdout))


def _main(command: list[str]) -> int:
    """Run a command, its output as errors, print its cost; return its exit code."""
    start = time.perf_counter()
    child = subprocess.Popen(command, stdout=sys.stderr)
    _, status, used = os.wait4(child.pid, 0)
    figures = {
        "wall": time.perf_counter() - start,
        "processor": used.ru_utime + used.ru_stime,
        "peak": used.ru_maxrss * _KILOBYTES,
    }
    print(json.dumps(figures))
    return os.waitstatus_to_exitcode(status)


if __name__ == "__main__":
    sys.exit(_main(sys.argv[1:]) != 0)
