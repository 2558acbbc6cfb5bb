"""A copy of the project that a test may spoil."""

import shutil
from pathlib import Path

ROOT = Path(__file__).parents[1]


def copy_project(folder: Path, root: Path = ROOT) -> Path:
    """Copy what mkdocs builds from into *folder*; return it."""
    for name in ("docs", "macros", "plans"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(root / name, folder / name, ignore=ignored)
    shutil.copy(root / "mkdocs.yml", folder)
    return folder
