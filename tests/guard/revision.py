"""A revision of the project in a folder of its own, for a while."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

_SHORT = 10  # letters of a commit's name that tell it from others


def commit_of(root: Path, name: str) -> str:
    """Return which commit of the repository at *root* git calls *name*, or ""."""
    command = ["rev-parse", "--verify", "--quiet", "--end-of-options"]
    return _git(root, *command, f"{name}^{{commit}}").stdout.strip()


@contextmanager
def checked_out(root: Path, commit: str) -> Iterator[Path]:
    """Give a working tree of *commit*, and remove it at the end."""
    with TemporaryDirectory(prefix="guard-") as folder:
        tree = Path(folder) / commit[:_SHORT]
        added = _git(root, "worktree", "add", "--detach", str(tree), commit)
        added.check_returncode()
        try:
            yield tree
        finally:
            _git(root, "worktree", "remove", "--force", str(tree))


def _git(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["git", *arguments],  # noqa: S607 - the developer's own
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
