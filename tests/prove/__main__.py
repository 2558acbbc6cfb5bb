"""Run the long proofs and write their figures: python -m tests.prove [NAME ...]."""

import importlib
import sys
from pathlib import Path

from tests.figures import record

_HERE = Path(__file__).parent


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
        record(module.TITLE, figures)
    return min(failed, 1)


def _all() -> list[str]:
    """Return the modules of this folder that prove something."""
    return sorted(
        path.stem
        for path in _HERE.glob("*.py")
        if "\ndef prove(" in path.read_text("utf-8")
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
