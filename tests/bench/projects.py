"""A library of lifelike plans as projects that are built: ours, and plain ones."""

import compileall
import shutil
from enum import StrEnum
from pathlib import Path

from tests.bench.lifelike import lifelike
from tests.bench.materials import PLANS, Materials
from tests.project_copy import copy_project

_PLAIN = """site_name: plain
theme: {name: material, language: vi, font: false}
plugins: [search]
"""
_FLAT = """nav: [index.md]
not_in_nav: "/*"
"""
_ADDED = "Việc này được báo cáo Ban Thường vụ ngay trong tuần đầu của tháng."


class Way(StrEnum):
    """How a library is built."""

    PLAIN = "plain, in its navigation"
    FLAT = "plain, flat"
    OURS = "ours"


def library(materials: Materials, count: int) -> dict[str, str]:
    """Return a library of *count* plans by id: the project's own and lifelike ones."""
    own = {path.stem: path.read_text("utf-8") for path in PLANS}
    more = range(max(0, count - len(own)))
    return {**own, **{f"do-{at}": lifelike(materials, at) for at in more}}


def write_project(way: Way, folder: Path, plans: dict[str, str]) -> Path:
    """Make the project of a library in *folder*, in the place of an older one.

    Nothing is left of earlier builds, but Python's own compiled files are there.
    """
    shutil.rmtree(folder, ignore_errors=True)
    if way is Way.OURS:
        copy_project(folder)
        compileall.compile_dir(folder / "macros", quiet=1)
    else:
        target = folder / "docs"
        target.mkdir(parents=True)
        (target / "index.md").write_text("# Plain\n", "utf-8")
        settings = _PLAIN + (_FLAT if way is Way.FLAT else "")
        (folder / "mkdocs.yml").write_text(settings, "utf-8")
    for name, text in plans.items():
        (plans_folder(way, folder) / f"{name}.md").write_text(text, "utf-8")
    return folder


def plans_folder(way: Way, project: Path) -> Path:
    """Return where a project has its plans."""
    return project / ("plans/ke-hoach" if way is Way.OURS else "docs")


def edit(project: Path) -> None:
    """Add a sentence to a paragraph of a plan of ours, in the middle of the library."""
    files = sorted((project / "plans" / "ke-hoach").glob("*.md"))
    file = files[len(files) // 2]
    head, body = _split(file.read_text("utf-8"))
    blocks = body.split("\n\n")
    at = next(at for at, block in enumerate(blocks) if _is_paragraph(block))
    blocks[at] += f" {_ADDED}"
    file.write_text(head + "\n\n".join(blocks), "utf-8")


def _split(text: str) -> tuple[str, str]:
    """Return the head of a plan with its marks, and the body."""
    _, head, body = text.split("---\n", maxsplit=2)
    return f"---\n{head}---\n", body


def _is_paragraph(block: str) -> bool:
    return block.endswith(".") and not block.startswith(("#", "[^"))


def command(way: Way, python: str) -> list[str]:
    """Return the command that builds a project of a way."""
    if way is Way.OURS:
        return [python, "-m", "macros.site.publish"]
    return [python, "-m", "mkdocs", "build", "--site-dir", "site"]
