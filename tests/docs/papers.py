"""Papers as sections, blocks and tables, and examples as sources."""

import re
from pathlib import Path

from macros.model.issue import Issue
from macros.pipeline import read_library
from macros.sources.folder import read_folder
from macros.sources.office_reader import read_office

ROOT = Path(__file__).parents[2]


DOCS = ROOT / "docs"


GUIDE = DOCS / "huong-dan"


DEVELOPERS = DOCS / "phat-trien"


SOURCES = read_folder(ROOT / "plans")


REGISTERS = {
    path: text
    for path, text in SOURCES.items()
    if text is not None and path.startswith("danh-muc/")
}


HEAD = """---
ma: vi-du
loai: KH
co_quan: ubnd-huyen-cao-loc
trich_yeu: công tác dân vận
thoi_ky: 2026
---
"""


FILE = "ke-hoach/vi-du.md"


DIRECTIVE_FILE = "van-ban/vi-du.md"


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def sections(page: str) -> dict[str, str]:
    """Return the words below each heading of level 2, by the heading's words."""
    parts = re.split(r"^## (.+)$", page, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def blocks(section: str) -> list[str]:
    return re.findall(r"^```\w*\n(.*?)^```$", section, re.MULTILINE | re.DOTALL)


def rows(section: str) -> list[list[str]]:
    """Return the cells of each table row, head and rule left out."""
    found = [
        [cell.strip() for cell in line.strip("|").split(" | ")]
        for line in section.splitlines()
        if line.startswith("| ")
    ]
    return [cells for cells in found if cells[0].startswith("`")]


def ticked(text: str) -> list[str]:
    return re.findall(r"`([^`]+)`", text)


def issues_of(plans: dict[str, bytes]) -> tuple[Issue, ...]:
    settings = plans.get("mkdocs.yml", b"").decode()
    sources = {path: text for path, text in plans.items() if path != "mkdocs.yml"}
    _, issues = read_office([("mkdocs.yml", settings)], {})
    return (*issues, *read_library(REGISTERS | sources).issues)


def whole_directive(example: str) -> dict[str, bytes]:
    return {DIRECTIVE_FILE: example.encode()}
