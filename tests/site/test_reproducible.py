"""One commit, one site: byte for byte the same, wherever and whenever it is built."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.site.conftest import ROOT, BuiltSite

pytestmark = pytest.mark.site

ELSEWHERE = {
    "TZ": "Pacific/Kiritimati",
    "LC_ALL": "C",
    "PYTHONHASHSEED": "7",
    "SOURCE_DATE_EPOCH": "1893456000",  # what mkdocs takes for the time of the build
}


def on_one_core() -> None:
    """Let a new process make everything by itself, without workers."""
    if sys.platform == "linux":
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def contents(site: Path) -> dict[str, bytes]:
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in site.rglob("*")
        if path.is_file()
    }


def test_another_path_day_zone_locale_seed_and_umask_change_no_byte(
    site: BuiltSite, tmp_path: Path
) -> None:
    project = tmp_path / "Thư viện của tôi"
    for name in ("docs", "macros", "plans"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, project / name, ignore=ignored)
    shutil.copy(ROOT / "mkdocs.yml", project)
    for _ in range(2):  # the second time with what the first has kept
        (project / ".cache" / "published.json").unlink(missing_ok=True)
        run = subprocess.run(
            [sys.executable, "-m", "macros.site.publish"],
            cwd=project,
            env={**os.environ, **ELSEWHERE},
            umask=0o077,
            preexec_fn=on_one_core,
            capture_output=True,
            check=False,
        )
        assert run.returncode == 0, run.stderr.decode()
        here, there = contents(site.root), contents(project / "site")
        assert set(here) == set(there)
        assert [n for n in here if here[n] != there[n]] == []
        assert list((project / ".cache" / "library").glob("*/*"))
