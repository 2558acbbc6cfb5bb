"""A new site into a folder that cannot be moved, such as a mount point, file by file.

Each file is whole at every moment, and what a page needs is there before the page.
"""

import os
import shutil
from pathlib import Path, PurePath

from macros.site.workshop import scratch_folder

_READABLE = 0o755


def fill(target: Path, built: Path) -> None:
    """Make *target* hold the files of *built*; the stale ones go last."""
    with scratch_folder(target) as scratch:  # on the file system of *target*
        staged = scratch / "site"
        shutil.copytree(built, staged)
        files = [
            path.relative_to(staged) for path in staged.rglob("*") if path.is_file()
        ]
        for name in sorted(files, key=lambda name: _turn(name, target)):
            _place(staged / name, name, target)
    _remove_stale(target, set(files))


def _turn(name: PurePath, target: Path) -> tuple[bool, bool, PurePath]:
    """Return when a file takes its place: assets before pages, new ones before old."""
    return name.suffix == ".html", (target / name).exists(), name


def _place(source: Path, name: PurePath, target: Path) -> None:
    """Put one file there; what is a file now may have been a folder, and conversely."""
    for folder in [target / parent for parent in reversed(name.parents)][1:]:
        if folder.is_symlink() or folder.is_file():
            folder.unlink()
        if not folder.exists():
            folder.mkdir()
            folder.chmod(_READABLE)
    goal = target / name
    if goal.is_dir() and not goal.is_symlink():
        shutil.rmtree(goal)
    source.replace(goal)


def _remove_stale(target: Path, files: set[Path]) -> None:
    """Remove the files that are not of this site, pages first, and empty folders."""
    folders = {parent for name in files for parent in name.parents}
    stale, empty = [], []
    for place, below, names in os.walk(target, topdown=True):
        inner = Path(place).relative_to(target)
        if inner == Path():
            # These belong to the server or the file system: .well-known, .htaccess.
            below[:] = [n for n in below if not n.startswith((".", "lost+found"))]
            names = [n for n in names if not n.startswith(".")]  # noqa: PLW2901
        links = [n for n in below if Path(place, n).is_symlink()]
        stale += [inner / n for n in names + links if inner / n not in files]
        empty += [inner / n for n in below if n not in links]
    for name in sorted(stale, key=lambda name: (name.suffix != ".html", name)):
        (target / name).unlink()
    for name in reversed(empty):  # the inner ones first
        if name not in folders:
            (target / name).rmdir()
