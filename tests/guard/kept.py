"""Records of commits, kept for the next comparison: a commit does not change."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from tests.project_copy import ROOT

_FOLDER = ROOT / ".cache" / "guard"
_KEPT = 5


def kept_at(commit: str) -> Path:
    """Return where the record of *commit* is kept.

    Its name tells with what it was made, too: by which guard, of which hostile words
    and hard cases, with which packages.
    """
    made_with = hashlib.sha256()
    for path in _inputs():
        made_with.update(path.relative_to(ROOT).as_posix().encode())
        made_with.update(path.read_bytes())
    return _FOLDER / f"{commit}-{made_with.hexdigest()[:12]}.json.gz"


def forget_old(folder: Path) -> None:
    """Leave the newest records of *folder* only."""
    records = sorted(folder.iterdir(), key=lambda path: path.stat().st_mtime)
    for path in records[:-_KEPT]:
        path.unlink()


def _inputs() -> Iterator[Path]:
    tests = ROOT / "tests"
    yield from sorted((tests / "guard").glob("*.py"))
    yield from (tests / "hostile.py", tests / "project_copy.py")
    cases = (tests / "golden").glob("*/plans/**/*.*")
    yield from sorted(path for path in cases if path.is_file())
    yield ROOT / "requirements-dev.txt"
