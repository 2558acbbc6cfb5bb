"""The tests that take long, and the properties with ten times as many examples."""

import re
import subprocess
import sys

from tests.prove.publishing import ROOT

TITLE = "Long tests"
_EACH_CORE = ("--numprocesses", "auto", "--dist", "loadscope")
_RUNS = {
    "marked `prove`": ("-m", "prove"),
    "properties, 1,000 examples each": (
        "--hypothesis-profile",
        "prove",
        "tests/properties",
    ),
}
_PASSED = re.compile(r"\b(\d+) passed\b")


def prove() -> str:
    """Return how many passed as Markdown; AssertionError where one failed."""
    lines = ["| tests | passed |", "| --- | --- |"]
    for name, options in _RUNS.items():
        lines.append(f"| {name} | {_passed(options):,} |")
    return "\n".join(lines)


def _passed(options: tuple[str, ...]) -> int:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "--quiet", *_EACH_CORE, *options],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    count = _PASSED.search(done.stdout)
    assert done.returncode == 0, done.stdout
    assert count is not None, done.stdout
    return int(count[1])
