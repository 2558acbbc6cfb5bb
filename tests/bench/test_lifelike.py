"""Generated libraries: the same in every run, and no two plans alike."""

import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from macros.citations.recognise import recognise
from macros.pipeline import read_library
from macros.sources.folder import read_folder
from tests.bench.lifelike import lifelike
from tests.bench.materials import PLANS, ROOT, Materials, materials
from tests.bench.pieces import numbers_in, pieces, share
from tests.bench.projects import library

_COUNT = 30
_HASHED = """import hashlib
from tests.bench.materials import materials
from tests.bench.projects import library
print(hashlib.sha256(repr(library(materials(), 9)).encode()).hexdigest())
"""


@pytest.fixture(scope="module")
def made_of() -> Materials:
    return materials()


@pytest.fixture(scope="module")
def plans(made_of: Materials) -> dict[str, str]:
    return library(made_of, _COUNT + len(PLANS))


def _numbers(text: str) -> set[str]:
    blocks = text.split("---\n", maxsplit=2)[2].split("\n\n")
    found = (c.number for block in blocks for c in recognise(block))
    return {number.key for number in found if number}


def _paragraphs(text: str) -> list[str]:
    blocks = text.split("---\n", maxsplit=2)[2].split("\n\n")
    return [block for block in blocks if not block.startswith(("#", "|"))]


def test_a_library_is_the_same_in_every_run() -> None:
    hashes = {
        subprocess.run(
            [sys.executable, "-c", _HASHED],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(hashes) == 1


def test_a_larger_library_begins_as_a_smaller_one(made_of: Materials) -> None:
    small, large = library(made_of, 9), library(made_of, 12)
    assert large | small == large


def test_a_library_has_the_number_of_plans_asked_for(made_of: Materials) -> None:
    assert len(library(made_of, 20)) == 20


def test_pieces_together_are_the_text() -> None:
    text = PLANS[1].read_text("utf-8")
    assert "".join(piece.text for piece in pieces(text)) == text


def test_a_third_of_the_serial_numbers_are_a_plan_s_own(
    made_of: Materials, plans: dict[str, str]
) -> None:
    printed = {n for s in made_of.sources for n in numbers_in(list(s.blocks))}
    own, cited = 0, 0
    for at in range(_COUNT):
        numbers = _numbers(plans[f"do-{at}"])
        new = numbers - printed
        assert abs(len(new) - share(len(numbers))) <= 1
        own, cited = own + len(new), cited + len(numbers)
    assert own / cited == pytest.approx(1 / 3, abs=0.03)


def test_plans_do_not_share_the_numbers_of_their_own(plans: dict[str, str]) -> None:
    first, second = _numbers(plans["do-1"]), _numbers(plans["do-4"])
    assert len(first - second) >= share(len(first)) - 1


def test_hardly_a_paragraph_is_that_of_another_plan(plans: dict[str, str]) -> None:
    made = [text for name, text in plans.items() if name.startswith("do-")]
    count = Counter(part for text in made for part in _paragraphs(text))
    letters = sum(len(part) * times for part, times in count.items())
    shared = sum(len(part) * times for part, times in count.items() if times > 1)
    assert shared / letters < 0.05


def test_lengths_and_tables_vary(plans: dict[str, str]) -> None:
    made = [text for name, text in plans.items() if name.startswith("do-")]
    tables = sum("PHỤ LỤC PHÂN CÔNG" in text for text in made)
    assert _COUNT / 5 < tables < _COUNT * 3 / 5
    sizes = [len(text.encode()) for text in made]
    assert max(sizes) > 1.5 * min(sizes)


def test_a_library_is_read_without_errors_and_its_plans_differ(
    plans: dict[str, str],
) -> None:
    sources = read_folder(ROOT / "plans")
    files = {f"ke-hoach/{name}.md": text.encode() for name, text in plans.items()}
    reading = read_library(sources | files)
    assert reading.errors == ()
    found = reading.library
    assert len(found.plans) == len(plans)
    authors = {plan.unit_id for plan in found.plans.values()}
    assert len(authors) > len(PLANS) + 1
    leads = {
        plan: frozenset(unit for a in tasks for unit in a.task.lead_units)
        for plan, tasks in found.tasks_of.items()
    }
    assert len(set(leads.values())) > 0.7 * len(leads)
    assert len(found.assignments) > 15 * _COUNT


def test_the_command_that_checks_finds_no_error(
    plans: dict[str, str], tmp_path: Path
) -> None:
    for path, text in read_folder(ROOT / "plans").items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(text or b"")
    for name in ("do-0", "do-1", "do-2"):
        (tmp_path / "ke-hoach" / f"{name}.md").write_text(plans[name], "utf-8")
    command = [sys.executable, "-m", "macros", "check", str(tmp_path)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert re.search(r"6 kế hoạch, 0 lỗi", run.stderr), run.stdout
    assert run.returncode == 0


def test_a_plan_is_of_the_place_of_its_author(made_of: Materials) -> None:
    text = lifelike(made_of, 0)
    assert "Bắc Giang" not in text
