"""Small libraries, and all that is published of them as data, letter by letter.

Pages have tests of their own: a page kept whole freezes its faults with it.

`pytest tests/golden --update-golden` writes the expected files anew; read the diff.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from macros.open_data.catalogue import data_makers
from macros.pipeline import read_library
from macros.sources.folder import read_folder

HERE = Path(__file__).parent
CASES = sorted(path.parent for path in HERE.glob("*/plans"))


def outputs(case: Path) -> dict[str, str]:
    """Return the case's data and issues. Workbooks hold what CSV has."""
    reading = read_library(read_folder(case / "plans"))
    data = {name: make() for name, make in data_makers(reading.library).items()}
    texts = {name: text for name, text in data.items() if isinstance(text, str)}
    issues = "".join(f"{issue}\n" for issue in reading.issues)
    return texts | {"loi.txt": issues}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_small_library_is_published_as_expected(
    case: Path, pytestconfig: pytest.Config
) -> None:
    expected = case / "expected"
    made = outputs(case)
    if pytestconfig.getoption("--update-golden"):
        for old in expected.rglob("*.*"):
            old.unlink()
        for name, content in made.items():
            path = expected / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode("utf-8"))
    kept = {
        path.relative_to(expected).as_posix(): path.read_bytes().decode("utf-8")
        for path in expected.rglob("*.*")
    }
    assert made == kept


def test_the_output_does_not_hang_on_the_hash_seed(tmp_path: Path) -> None:
    written = []
    for seed in ("1", "2"):
        out = tmp_path / seed
        subprocess.run(
            [sys.executable, "-m", "macros", "export", str(out)],
            cwd=HERE.parents[1],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        )
        written.append(
            {
                path.relative_to(out): path.read_bytes()
                for path in out.rglob("*")
                if path.is_file()
            }
        )
    assert len(written[0]) > 100
    assert written[0] == written[1]
