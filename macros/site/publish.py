"""Build the site whole beside site/, check it, and only then put it there."""

import os
import sys
from pathlib import Path

from macros.site.replace import UnfitPlaceError, replace_site
from macros.site.stops import ignore_stops, run_child, run_stoppable

_STOPPED = "Đã dừng theo yêu cầu; trang cũ giữ nguyên."


def publish(root: Path) -> int:
    """Publish the library at *root* into root/site; return the exit code.

    Whatever fails, the site that stood there before stays as it was.
    """
    site = root / "site"
    try:
        code = replace_site(site, lambda built: _build_checked(root, built))
    except UnfitPlaceError as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        print(f"Hệ thống không cho ghi trang vào {site}: {error}", file=sys.stderr)
        return 1
    if code == 0:
        print(f"Mở: {site / 'index.html'}")
    return code


def _build_checked(root: Path, built: Path) -> int:
    """Build into the folder *built*, which looks at each page; return the exit code."""
    code = _build(root, built)
    if code != 0:
        print("Chưa dựng được trang; trang cũ giữ nguyên.", file=sys.stderr)
        return code
    ignore_stops()  # from here on the old site does not stay
    print(f"Đã dựng {sum(1 for _ in built.rglob('*.html'))} trang.", flush=True)
    return 0


def _build(root: Path, built: Path) -> int:
    """Let mkdocs build the project at *root*; what it leaves behind goes with us."""
    temporary = built.with_name("tmp")
    temporary.mkdir()
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    env = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "TMPDIR": str(temporary)}
    return run_child([*command, "--site-dir", str(built)], cwd=root, env=env)


if __name__ == "__main__":
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
    sys.exit(run_stoppable(lambda: publish(folder), _STOPPED))
