"""Build the site whole beside site/, check it, and only then put it there."""

import os
import sys
import tempfile
from pathlib import Path

from macros.site.published import INGREDIENTS, Published
from macros.site.replace import UnfitPlaceError, place_of
from macros.site.stops import ignore_stops, run_child, run_stoppable

_UNCHANGED = "Không có gì thay đổi từ lần dựng trước; trang đang có vẫn đúng."
_STOPPED = "Đã dừng theo yêu cầu; trang cũ giữ nguyên."


def publish(root: Path) -> int:
    """Publish the library at *root* into root/site; return the exit code.

    Whatever fails, the site that stood there before stays as it was.
    """
    site = root / "site"
    try:
        code = _publish(root, site)
    except UnfitPlaceError as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        print(f"Hệ thống không cho ghi trang vào {site}: {error}", file=sys.stderr)
        return 1
    if code == 0:
        print(f"Mở: {site / 'index.html'}")
    return code


def _publish(root: Path, site: Path) -> int:
    """Publish, unless what stands at *site* is what a build would give."""
    published = Published(root, os.environ)
    with place_of(site) as place, tempfile.TemporaryDirectory() as beside:
        listed = Path(beside, "ingredients.json")
        if published.stands(place.target):
            print(_UNCHANGED, flush=True)
            return 0
        since = _now(place.base)
        code = place.replace(lambda built: _build_checked(root, built, listed))
        if code == 0:
            published.remember(place.target, listed, since)
    return code


def _now(folder: Path) -> int:
    """Return the time by the clock that the times of files in *folder* are of."""
    with tempfile.TemporaryFile(dir=folder) as file:
        return os.fstat(file.fileno()).st_mtime_ns


def _build_checked(root: Path, built: Path, listed: Path) -> int:
    """Build into the folder *built*, which looks at each page; return the exit code.

    What the build is made of is *listed* in a file.
    """
    code = _build(root, built, listed)
    if code != 0:
        print("Chưa dựng được trang; trang cũ giữ nguyên.", file=sys.stderr)
        return code
    ignore_stops()  # from here on the old site does not stay
    print(f"Đã dựng {sum(1 for _ in built.rglob('*.html'))} trang.", flush=True)
    return 0


def _build(root: Path, built: Path, listed: Path) -> int:
    """Let mkdocs build the project at *root*; what it leaves behind goes with us."""
    temporary = built.with_name("tmp")
    temporary.mkdir()
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    env = {
        **os.environ,
        "NO_MKDOCS_2_WARNING": "1",
        "TMPDIR": str(temporary),
        INGREDIENTS: str(listed),
    }
    return run_child([*command, "--site-dir", str(built)], cwd=root, env=env)


if __name__ == "__main__":
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
    sys.exit(run_stoppable(lambda: publish(folder), _STOPPED))
