"""Tasks of real plans of other offices, as scored where those plans are at hand."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from macros.open_data.catalogue import data_makers
from macros.pipeline import read_library
from macros.sources.folder import read_folder

SHARED = Path(__file__).parents[4] / "shared"
PLANS = SHARED / "corpus2" / "plans"
GOLD = SHARED / "corpus2" / "tasks.jsonl"
SCORER = SHARED / "tools" / "score_tasks_prose.py"
_LINE = re.compile(
    r"^(?P<doc>n\d+|ALL) +text \d+/\d+ (?P<text>[\d.]+).* precision \d+/\d+ "
    r"(?P<precision>[\d.]+).* lead P \d+/\d+ (?P<lead_precision>[\d.]+) R \d+/\d+ "
    r"(?P<lead_recall>[\d.]+).* support P \d+/\d+ ?(?P<support_precision>[\d.]*) R "
    r"\d+/\d+ ?(?P<support_recall>[\d.]*).* due P \d+/\d+ ?(?P<due_precision>[\d.]*) R "
    r"\d+/\d+ ?(?P<due_recall>[\d.]*)",
    re.MULTILINE,
)
# The bars of precision lie below what the plans deserve: of a work in several items
# the annotation takes the first for the task, and each of them is one to a reader.
BARS = {
    "text": 0.95,
    "precision": 0.87,
    "lead_precision": 0.93,
    "lead_recall": 0.90,
    "support_precision": 0.85,
    "support_recall": 0.85,
    "due_precision": 0.95,
    "due_recall": 0.92,
}
LEAST_TEXT = 0.85  # of each plan

pytestmark = pytest.mark.skipif(
    not SCORER.exists(), reason="the plans of other offices are not here"
)


@pytest.fixture(scope="module")
def scores(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, float]]:
    library = read_library(read_folder(PLANS)).library
    found = tmp_path_factory.mktemp("scores") / "nhiem-vu.json"
    tasks = data_makers(library)["du-lieu/nhiem-vu.json"]()
    assert isinstance(tasks, str)
    found.write_text(tasks, "utf-8")
    done = subprocess.run(
        [sys.executable, SCORER, GOLD, found],
        capture_output=True,
        text=True,
        check=True,
    )
    return {
        line["doc"]: {name: float(line[name] or 1) for name in BARS}
        for line in _LINE.finditer(done.stdout)
    }


def test_the_bars_hold(scores: dict[str, dict[str, float]]) -> None:
    assert {n: s for n, s in scores["ALL"].items() if s < BARS[n]} == {}


def test_no_plan_is_read_badly(scores: dict[str, dict[str, float]]) -> None:
    assert len(scores) == 7
    assert {doc: s["text"] for doc, s in scores.items() if s["text"] < LEAST_TEXT} == {}
