"""The scripts of the pages, run by Node's own test runner, without a page."""

import shutil
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).parent
NODE = shutil.which("node")


@pytest.mark.skipif(NODE is None, reason="node is not installed; sh .ci/javascript")
@pytest.mark.parametrize("file", sorted(path.name for path in HERE.glob("*.test.mjs")))
def test_scripts_do_what_their_tests_say(file: str) -> None:
    done = subprocess.run(
        [str(NODE), "--test", "--test-reporter=tap", file],
        cwd=HERE,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "# pass 0" not in done.stdout
