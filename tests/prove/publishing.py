"""A publisher of small sites: python -m tests.prove.publishing SITE SOURCE [OPTION].

It does what `make site` does, except that a child copies the folder SOURCE in the
place of mkdocs; it says when that has ended. Options: --slow, --fill.
"""

import errno
import hashlib
import os
import sys
from functools import partial
from pathlib import Path

from macros.site import swap
from macros.site.replace import replace_site
from macros.site.stops import ignore_stops, run_child, run_stoppable

ROOT = Path(__file__).parents[2]
STOPPED = "Đã dừng; trang cũ giữ nguyên."
BUILT = "built"
PAGES = 40
_LINES = 500  # in a file: several reads
_COPY = """import shutil, sys, time
shutil.copytree(sys.argv[1], sys.argv[2])
time.sleep(float(sys.argv[3]))
"""


def publisher(site: Path, source: Path, *options: str) -> list[str]:
    """Return the command of this module; it runs in ROOT."""
    module = [sys.executable, "-m", "tests.prove.publishing"]
    return [*module, str(site), str(source), *options]


def write_version(folder: Path, version: str) -> None:
    """Write a small site; each file tells of which version it is, and if it is whole.

    All versions have the same files, and one of their own, which all pages need.
    """
    for name in [*shared_names(), f"{version}.css"]:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content_of(name, version))


def shared_names() -> list[str]:
    """Return the files that every version has."""
    pages = [f"p{number}/index.html" for number in range(PAGES)]
    return ["index.html", "both.css", *pages]


def content_of(name: str, version: str) -> bytes:
    """Return what a file of a version holds."""
    line = f"{version} {hashlib.sha256(name.encode()).hexdigest()}\n"
    return (line * _LINES).encode()


def _build(source: Path, seconds: str, built: Path) -> int:
    command = [sys.executable, "-S", "-E", "-c", _COPY, str(source), str(built)]
    code = run_child([*command, seconds], ROOT, os.environ)
    print(BUILT, flush=True)
    ignore_stops()
    return code


def _cannot_move(built: Path, target: Path) -> bool:
    message = "as a mount point answers"
    raise OSError(errno.EBUSY, message, str(built), None, str(target))


def _main(site: str, source: str, *options: str) -> int:
    if "--fill" in options:
        swap._exchange = _cannot_move  # noqa: SLF001 - no right to mount in a test
    seconds = "60" if "--slow" in options else "0"
    return replace_site(Path(site), partial(_build, Path(source), seconds))


if __name__ == "__main__":
    sys.exit(run_stoppable(lambda: _main(*sys.argv[1:]), STOPPED))
