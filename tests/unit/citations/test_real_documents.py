"""Recognition measured on whole documents that people have marked by hand.

The documents are no part of the project: the test runs where a folder with them,
named by GOLD_DATA or "shared" beside the project, exists.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
DATA = Path(os.environ.get("GOLD_DATA", ROOT.parent / "shared"))
SCORER = DATA / "tools" / "score_citations.py"
COMMAND = [sys.executable, "-m", "macros", "citations"]
FIGURES = ("F1", "date", "issuer", "type", "strict span")


@pytest.mark.skipif(not SCORER.is_file(), reason=f"no marked documents in {DATA}")
@pytest.mark.parametrize(
    ("texts", "gold", "bars"),
    [
        pytest.param(
            "seeds", "gold", (0.995, 0.98, 0.98, 0.98, 0.97), id="the three plans"
        ),
        pytest.param(
            "corpus/docs",
            "corpus/gold",
            (0.985, 0.97, 0.97, 0.97, 0.95),
            id="other documents",
        ),
        pytest.param(
            "corpus2/docs",
            "corpus2/citations",
            (0.985, 0.97, 0.97, 0.97, 0.95),
            id="documents of other offices",
        ),
    ],
)
def test_citations_of_real_documents_are_found(
    texts: str, gold: str, bars: tuple[float, ...]
) -> None:
    run = subprocess.run(
        [sys.executable, SCORER, DATA / texts, DATA / gold, "--", *COMMAND],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    scores = {
        name: float(found[1])
        for name in FIGURES
        if (found := re.search(rf"\b{name} ([0-9.]+)", run.stdout))
    }
    assert tuple(scores) == FIGURES, run.stdout + run.stderr
    least = dict(zip(FIGURES, bars, strict=True))
    below = {name: score for name, score in scores.items() if score < least[name]}
    assert below == {}, run.stdout
