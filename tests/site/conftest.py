"""How a site is built for tests, and the library that it shows."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from macros.pipeline import read_library
from macros.registry.library import Library
from macros.sources.folder import read_folder

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class BuiltSite:
    """Where the site lies, and what mkdocs said while building it."""

    root: Path
    output: str


def build(project: Path, target: Path) -> str:
    """Build *project* into *target* as CI does; return what was printed."""
    run = subprocess.run(
        [
            sys.executable,
            "-m",
            "mkdocs",
            "build",
            "--strict",
            "--site-dir",
            str(target),
        ],
        cwd=project,
        env={**os.environ, "CI": "true", "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    return run.stdout + run.stderr


@pytest.fixture(scope="session")
def library() -> Library:
    """Return the library of the project's own plans."""
    return read_library(read_folder(ROOT / "plans")).library
