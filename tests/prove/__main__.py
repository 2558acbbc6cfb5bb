"""Run the long proofs and write their figures: python -m tests.prove [NAME ...]."""

import importlib
import os
import platform
import re
import sys
from pathlib import Path

_HERE = Path(__file__).parent
_PAPER = _HERE.parents[1] / "docs" / "phat-trien" / "do-dac.md"
_HEAD = """# Measurements

`make prove` runs the long proofs and writes what it found here.
"""
_SECTION = re.compile(r"^## (.+)$", re.MULTILINE)


def main(names: list[str]) -> int:
    """Run the proofs of these modules, by default all; return the exit code."""
    failed = 0
    for name in names or _all():
        module = importlib.import_module(f"tests.prove.{name}")
        print(f"{module.TITLE} ...", flush=True)
        try:
            figures = module.prove()
        except AssertionError as error:
            print(f"{name}: WRONG: {error}", file=sys.stderr, flush=True)
            failed += 1
            continue
        print(figures, flush=True)
        old = _PAPER.read_text("utf-8") if _PAPER.exists() else _HEAD
        _PAPER.write_text(with_section(old, module.TITLE, figures), "utf-8")
    return min(failed, 1)


def with_section(paper: str, title: str, figures: str) -> str:
    """Return *paper* with this section in the place of an older one, or at the end."""
    head, *rest = _SECTION.split(paper)
    sections = dict(zip(rest[::2], rest[1::2], strict=True))
    sections[title] = f"\n\n{_machine()}\n\n{figures.strip()}\n\n"
    parts = [f"## {name}\n\n{text.strip()}\n" for name, text in sections.items()]
    return "\n".join([f"{head.strip()}\n", *parts])


def _all() -> list[str]:
    """Return the modules of this folder that prove something."""
    return sorted(
        path.stem
        for path in _HERE.glob("*.py")
        if "\ndef prove(" in path.read_text("utf-8")
    )


def _machine() -> str:
    system = f"{platform.system()} {platform.release()}, {platform.machine()}"
    return f"{system}, {os.cpu_count()} cores, Python {platform.python_version()}."


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
