"""The libraries that are watched: the project's own, hostile names, hard cases."""

import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from tests.hostile import hostile_project
from tests.project_copy import ROOT, copy_project

_GOLDEN = ROOT / "tests" / "golden"


@dataclass(frozen=True, slots=True)
class WatchedLibrary:
    """How to get the project of a library: from which tree, by way of which folder."""

    project: Callable[[Path, Path], Path]
    env: Mapping[str, str] = field(default_factory=dict)


def watched_libraries() -> dict[str, WatchedLibrary]:
    """Return the libraries by name.

    Program, pages and own plans are those of a tree; what is hostile or hard is that
    of this one, so that two trees are given the same. One site stands at an address,
    so that what hangs on it, as its site map, is watched too.
    """
    at = {"SITE_URL": "https://guard.example/kho/"}
    cases = sorted(path.parent for path in _GOLDEN.glob("*/plans"))
    return {
        "own": WatchedLibrary(_own),
        "hostile": WatchedLibrary(_hostile, at),
        **{case.name: WatchedLibrary(partial(_case, case)) for case in cases},
    }


def _own(tree: Path, _: Path) -> Path:
    return tree


def _hostile(tree: Path, folder: Path) -> Path:
    return hostile_project(folder, tree)


def _case(case: Path, tree: Path, folder: Path) -> Path:
    copy_project(folder, tree)
    shutil.rmtree(folder / "plans")
    shutil.copytree(case / "plans", folder / "plans")
    return folder
