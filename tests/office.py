"""Libraries of other offices, as `python -m macros new` begins them."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[1]
OTHER_OFFICES = ROOT.parent / "shared" / "corpus2" / "plans"
NAME = "Thư viện Xã Ví Dụ"
PUBLISHER = "UBND Xã Ví Dụ"
MAIN = "#0b4f6c"
ONE = "cao-loc-kh-dan-van-2024"


def no_plan(_: Path) -> None:
    """Leave a new library as it is."""


def one_plan(plans: Path) -> None:
    """Put one plan into a library, and the registers that it needs."""
    shutil.copytree(ROOT / "plans/danh-muc", plans / "danh-muc", dirs_exist_ok=True)
    shutil.copy(ROOT / "plans/ke-hoach" / f"{ONE}.md", plans / "ke-hoach")


def plans_of_other_offices(plans: Path) -> None:
    """Put six plans of other offices into a library."""
    shutil.copytree(OTHER_OFFICES, plans, dirs_exist_ok=True)


def a_new_library(folder: Path, fill: Callable[[Path], None]) -> Path:
    """Return the folder of a library with its name, colour, emblem and own pages."""
    run = subprocess.run(
        [sys.executable, "-m", "macros", "new", str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    fill(folder / "plans")
    settings = (folder / "mkdocs.yml").read_text("utf-8")
    for old, new in (
        ("site_name: Thư viện kế hoạch", f"site_name: {NAME}"),
        ('don_vi: ""', f"don_vi: {PUBLISHER}"),
        ('bieu_trung: ""', "bieu_trung: assets/vi-du.svg"),
        ('chinh: "#9b1c1c"', f'chinh: "{MAIN}"'),
    ):
        assert old in settings
        settings = settings.replace(old, new)
    (folder / "mkdocs.yml").write_text(settings, "utf-8")
    docs = folder / "docs"
    emblem = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'
    (docs / "assets" / "vi-du.svg").write_text(emblem, "utf-8")
    (docs / "gioi-thieu.md").write_text("# Giới thiệu Xã Ví Dụ\n", "utf-8")
    (docs / "chu-de").mkdir()
    (docs / "chu-de" / "index.md").write_text("# Chủ đề của Xã Ví Dụ\n", "utf-8")
    return folder
