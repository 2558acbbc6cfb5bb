"""What a command costs, what a site weighs, the projects that are built."""

import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from macros.citations.recognise import recognise
from macros.model.citation import Citation
from tests.bench.materials import ROOT, materials
from tests.bench.outputs import Output, output_of
from tests.bench.phases import PHASES
from tests.bench.projects import Way, command, edit, library, write_project
from tests.bench.runs import Measuring
from tests.bench.stopwatch import FailedError, cost

_HELD = 150_000_000
# A child that holds memory, and then works for half a second.
_CHILD = f"""import time
held = bytearray(b"x") * {_HELD}
end = time.process_time() + 0.5
while time.process_time() < end: pass
"""
_PARENT = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {_CHILD!r}])"


def test_the_cost_of_a_command_is_its_children_s_too(tmp_path: Path) -> None:
    found = cost([sys.executable, "-c", _PARENT], tmp_path)
    assert found.wall > 0.5
    assert 0.5 < found.processor < 5
    assert _HELD < found.peak < 1.5 * _HELD


def test_the_memory_of_who_measures_does_not_count(tmp_path: Path) -> None:
    held = bytearray(b"x") * _HELD
    assert cost([sys.executable, "-c", "pass"], tmp_path).peak < len(held) / 2


def test_a_command_that_fails_says_why(tmp_path: Path) -> None:
    with pytest.raises(FailedError, match="no such thing"):
        cost([sys.executable, "-c", "raise SystemExit('no such thing')"], tmp_path)


def test_a_command_that_is_killed_fails(tmp_path: Path) -> None:
    with pytest.raises(FailedError):
        cost([sys.executable, "-c", "import os; os.kill(os.getpid(), 9)"], tmp_path)


def test_what_a_site_weighs(tmp_path: Path) -> None:
    plans, site = tmp_path / "plans", tmp_path / "site"
    sizes = {
        "ke-hoach/a/index.html": 5000,
        "ke-hoach/b/index.html": 900_000,
        "don-vi/x/index.html": 400_000,
        "index.html": 100,
        "du-lieu/a.json": 50,
    }
    plans.mkdir()
    for name, size in {"a": 1000, "b": 300_000}.items():
        (plans / f"{name}.md").write_bytes(b"x" * size)
    for name, size in sizes.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_bytes(b"x" * size)
    assert output_of(site, plans) == Output(
        size=sum(sizes.values()),
        text=301_000,
        pages=4,
        largest=900_000,
        largest_other=400_000,
        large_others=1,
        page_to_text=5.0,
    )


@pytest.mark.parametrize(("way", "listed"), [(Way.PLAIN, 6), (Way.FLAT, 0)])
def test_a_plain_project_has_a_page_for_each_plan(
    way: Way, listed: int, tmp_path: Path
) -> None:
    plans = library(materials(), 6)
    project = write_project(way, tmp_path / "plain", plans)
    subprocess.run(
        command(way, sys.executable), cwd=project, capture_output=True, check=True
    )
    for name in plans:
        assert (project / "site" / name / "index.html").is_file()
    home = (project / "site" / "index.html").read_text("utf-8")
    links = set(re.findall(r'href="([a-z0-9-]+)/"', home))
    assert len(links & set(plans)) == listed


def test_an_edit_adds_a_sentence_to_one_plan(tmp_path: Path) -> None:
    plans = library(materials(), 9)
    project = write_project(Way.OURS, tmp_path / "ours", plans)
    edit(project)
    folder = project / "plans" / "ke-hoach"
    now = {path.stem: path.read_text("utf-8") for path in folder.glob("*.md")}
    assert now.keys() == plans.keys()
    (changed,) = (name for name in plans if now[name] != plans[name])
    assert 0 < len(now[changed]) - len(plans[changed]) < 100


def test_a_project_written_anew_keeps_nothing_of_a_build(tmp_path: Path) -> None:
    project = write_project(Way.OURS, tmp_path / "ours", {})
    (project / "site").mkdir()
    (project / ".cache").mkdir()
    write_project(Way.OURS, project, {})
    left = {path.name for path in project.iterdir()}
    assert left == {"docs", "macros", "plans", "mkdocs.yml"}


@pytest.mark.parametrize("name", sorted(PHASES))
def test_every_phase_does_its_work(name: str) -> None:
    assert PHASES[name](ROOT)() != 0


def test_recognition_is_measured_on_texts_that_nothing_has_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read: list[str] = []

    def noted(text: str, aliases: Sequence[str] = ()) -> tuple[Citation, ...]:
        read.append(text)
        return recognise(text, aliases)

    monkeypatch.setattr("macros.registry.mentions.recognise", noted)
    work = PHASES["citations"](ROOT)
    assert read == []
    work()
    before = len(read)
    assert before > 100
    PHASES["tasks"](ROOT)()
    assert len(read) == before


def test_measuring_goes_on_where_a_build_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fails = [sys.executable, "-c", "raise SystemExit('broken')"]
    monkeypatch.setattr("tests.bench.runs.command", lambda *_: fails)
    said: list[str] = []
    measuring = Measuring({}, tmp_path, said.append)
    measuring.repeat()
    measuring.measure_phases()
    assert measuring.figures().costs == {}
    assert len(said) == 5
    assert all("FAILED" in one and "broken" in one for one in said)
