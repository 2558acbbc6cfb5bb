"""Measure builds of lifelike libraries: python -m tests.bench [PLANS ...].

With --record the tables and the picture go into docs/phat-trien/, as figures of this
machine; --repeats is how often each build is measured.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from importlib.metadata import version
from pathlib import Path

from tests.bench.figures import RUNS
from tests.bench.materials import PLANS, materials
from tests.bench.phases import PHASES
from tests.bench.picture import picture
from tests.bench.report import report
from tests.bench.runs import measured, start_times
from tests.figures import PAPER, record

_TITLE = "Builds"
_PICTURE = PAPER.with_name("do-dac.svg")
_QUICK = (30, 100)  # plans: some minutes
_TOOLS = ("mkdocs", "mkdocs-material", "mkdocs-macros-plugin")


@dataclass
class Progress:
    """Says how far the measuring is."""

    steps: int
    done: int = 0
    start: float = field(default_factory=time.monotonic)

    def say(self, plans: int, what: str) -> None:
        """Say that one more step is done."""
        self.done += 1
        passed = time.monotonic() - self.start
        place = f"[{self.done}/{self.steps}, {passed:.0f} s]"
        print(f"{place} {plans} plans, {what}", file=sys.stderr, flush=True)


def main(words: Sequence[str]) -> None:
    """Measure, print the tables, and record them where that is asked."""
    asked = _arguments(words)
    progress = Progress(len(asked.plans) * (asked.repeats * len(RUNS) + len(PHASES)))
    made_of = materials()
    sizes = []
    for count in sorted(asked.plans):
        with tempfile.TemporaryDirectory(prefix="bench-") as folder:
            say = partial(progress.say, count)
            sizes.append(measured(made_of, count, asked.repeats, Path(folder), say))
    figures = report(sizes, asked.repeats, start_times(), _PICTURE.name)
    figures = f"{_versions()}\n\n{figures}"
    print(figures)
    if asked.record:
        _PICTURE.write_text(picture(sizes), "utf-8")
        record(_TITLE, figures)


def _arguments(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("plans", nargs="*", type=_size, default=_QUICK)
    parser.add_argument("--repeats", type=int, default=1)
    parser.add_argument("--record", action="store_true")
    return parser.parse_args(words)


def _size(word: str) -> int:
    """Return a number of plans, more than the project has of its own."""
    if not word.isdecimal() or int(word) <= len(PLANS):
        raise argparse.ArgumentTypeError(f"{word}: more than {len(PLANS)} plans")
    return int(word)


def _versions() -> str:
    return f"Built with {', '.join(f'{tool} {version(tool)}' for tool in _TOOLS)}."


if __name__ == "__main__":
    main(sys.argv[1:])
