"""Small libraries, and all that is published of them, letter by letter.

`pytest tests/golden --update-golden` writes the expected files anew; read the diff.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from macros.exports.catalogue import build_data
from macros.exports.pages import build_pages
from macros.pipeline import read_library
from macros.sources.folder import read_folder

HERE = Path(__file__).parent
YEAR = re.compile(r"lich/(?:[0-9]{4}|hang-nam)/")
CASES = sorted(path.parent for path in HERE.glob("*/plans"))


def outputs(case: Path) -> dict[str, str]:
    """Return the case's plan, directive and year pages, data and issues.

    Years hold what their months, quarters and halves have. Workbooks hold what CSV has.
    """
    reading = read_library(read_folder(case / "plans"))
    files = {
        f"{page.address}index.html": page.body.replace("><", ">\n<") + "\n"
        for page in build_pages(reading.library)
        if page.section in {"ke-hoach", "van-ban"} or YEAR.fullmatch(page.address)
    }
    data = build_data(reading.library)
    texts = {name: text for name, text in data.items() if isinstance(text, str)}
    issues = "".join(f"{issue}\n" for issue in reading.issues)
    return files | texts | {"loi.txt": issues}


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
