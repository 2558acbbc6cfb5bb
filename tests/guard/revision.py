"""A revision of the project in a folder of its own, for a while."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory


def is_revision(root: Path, name: str) -> bool:
    """Tell whether git knows *name* as a commit of the repository at *root*."""
    command = ["rev-parse", "--verify", "--quiet", "--end-of-options"]
    return _git(root, *command, f"{name}^{{commit}}").returncode == 0


@contextmanager
def checked_out(root: Path, revision: str) -> Iterator[Path]:
    """Give a working tree of *revision*, and remove it at the end."""
    with TemporaryDirectory(prefix="guard-") as folder:
        tree = Path(folder) / revision.replace("/", "-")
        added = _git(root, "worktree", "add", "--detach", str(tree), revision)
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
