"""do-dac.md: sections of figures, each with the machine that they were measured on."""

import os
import platform
import re
from pathlib import Path

PAPER = Path(__file__).parents[1] / "docs" / "phat-trien" / "do-dac.md"
_HEAD = """# Measurements

`make prove` and `make bench` write what they found here.
"""
_SECTION = re.compile(r"^## (.+)$", re.MULTILINE)


def record(title: str, figures: str) -> None:
    """Write a section into the paper; the others stay as they are."""
    old = PAPER.read_text("utf-8") if PAPER.exists() else _HEAD
    PAPER.write_text(with_section(old, title, figures), "utf-8")


def with_section(paper: str, title: str, figures: str) -> str:
    """Return *paper* with this section in the place of an older one, or at the end."""
    head, *rest = _SECTION.split(paper)
    sections = dict(zip(rest[::2], rest[1::2], strict=True))
    sections[title] = f"{_machine()}\n\n{figures}"
    parts = [f"## {name}\n\n{text.strip()}\n" for name, text in sections.items()]
    return "\n".join([f"{head.strip()}\n", *parts])


def _machine() -> str:
    system = f"{platform.system()} {platform.release()}, {platform.machine()}"
    return f"{system}, {os.cpu_count()} cores, Python {platform.python_version()}."
