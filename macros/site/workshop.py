"""Where a site is built: a folder beside it, held by one publisher at a time."""

import re
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

from filelock import FileLock, Timeout

_LOCK = ".site.lock"
_PREFIX = ".site-"
_OURS = re.compile(r"\.site-[a-z0-9_]{8}")  # as mkdtemp names them
_PARTS = {"site", "old", "gone", "tmp"}  # what such a folder holds, and nothing else
_TRIES, _PAUSE = 50, 0.1  # seconds


@contextmanager
def held(base: Path) -> Iterator[None]:
    """Be the only publisher that works in *base*; wait for another one to end."""
    lock = FileLock(base / _LOCK)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        print("Một lệnh khác đang dựng trang này; chờ lệnh ấy xong ...", flush=True)
        lock.acquire()
    try:
        yield
    finally:
        lock.release()


@contextmanager
def scratch_folder(base: Path) -> Iterator[Path]:
    """Give a folder in *base* that no web server can read, and remove it at the end."""
    folder = Path(mkdtemp(prefix=_PREFIX, dir=base))
    try:
        yield folder
    finally:
        _remove(folder)


def recover(target: Path, base: Path) -> None:
    """Put *target* back if an earlier publisher was killed while it was away.

    Then remove the folders that such publishers left. Only who holds *base* may do so.
    """
    left = [path for place in {base, target} for path in _left_in(place)]
    aside = [folder for folder in left if (folder / "old").is_dir()]
    if aside and not target.exists():
        newest = max(aside, key=lambda folder: folder.stat().st_mtime)
        (newest / "old").rename(target)
        print("Lần dựng trước bị ngắt giữa chừng; đã khôi phục trang cũ.", flush=True)
    for folder in left:
        _remove(folder)


def _left_in(place: Path) -> list[Path]:
    if not place.is_dir():
        return []
    return [
        path
        for path in sorted(place.iterdir())
        if _OURS.fullmatch(path.name)
        and path.is_dir()
        and not path.is_symlink()
        and {part.name for part in path.iterdir()} <= _PARTS
    ]


def _remove(folder: Path) -> None:
    """Remove *folder*, even if a process that is being killed still writes to it."""
    for _ in range(_TRIES):
        shutil.rmtree(folder, ignore_errors=True)
        if not folder.exists():
            return
        time.sleep(_PAUSE)
    shutil.rmtree(folder)
