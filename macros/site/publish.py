"""Build the site whole beside site/, check it, and only then swap it in."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from macros.site.links import check_site

_SHOWN = 20  # problems listed before the rest is only counted


def publish(root: Path) -> int:
    """Publish the library at *root* into root/site; return the exit code.

    Whatever fails, the site that stood there before stays as it was.
    """
    with tempfile.TemporaryDirectory(prefix=".site-", dir=root) as scratch:
        built = Path(scratch) / "site"
        command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
        run = subprocess.run(  # noqa: S603 - our own interpreter and arguments
            [*command, "--site-dir", str(built)],
            cwd=root,
            env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
            check=False,
        )
        if run.returncode != 0:
            print("Chưa dựng được trang; trang cũ giữ nguyên.", file=sys.stderr)
            return run.returncode
        print("Đang kiểm tra liên kết ...", flush=True)
        problems = check_site(built)
        if problems:
            for problem in problems[:_SHOWN]:
                print(problem, file=sys.stderr)
            print(f"{len(problems)} chỗ hỏng; trang cũ giữ nguyên.", file=sys.stderr)
            return 1
        _swap(built, root / "site", Path(scratch) / "old")
    pages = sum(1 for _ in (root / "site").rglob("*.html"))
    print(f"Đã dựng {pages} trang. Mở: {root / 'site' / 'index.html'}")
    return 0


def _swap(built: Path, site: Path, old: Path) -> None:
    """Put *built* in the place of *site*; on failure the old one comes back."""
    if site.exists():
        site.rename(old)
    try:
        shutil.move(built, site)
    except OSError:
        if old.exists():
            old.rename(site)
        raise


if __name__ == "__main__":
    folder = sys.argv[1] if len(sys.argv) > 1 else "."
    sys.exit(publish(Path(folder).resolve()))
