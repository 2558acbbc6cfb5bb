"""Publishers killed at random moments, while readers ask for the site all the time."""

import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path

from tests.prove.publishing import (
    BUILT,
    PAGES,
    ROOT,
    content_of,
    publisher,
    shared_names,
    write_version,
)
from tests.prove.reading import Reader, reading

TITLE = "Killed publishers"
_SEED = 20261129  # the same moments in every run, as far as a machine allows
_KILLS, _REAL_KILLS = 100, 5
_SIGNALS = (signal.SIGKILL, signal.SIGKILL, signal.SIGTERM)
_PUTTING = 0.05  # seconds after the build in which half of the small kills fall
_PATIENCE = 5.0  # seconds until what a killed publisher started has ended


@dataclass(frozen=True)
class Tally:
    """What came of some publishes: how many were killed, and the readers' requests."""

    publishes: int
    killed: int
    requests: int


def prove() -> str:
    """Return the figures as Markdown; AssertionError where a reader saw a fault."""
    ways = {
        "folders change places": kill_small(_KILLS),
        "a folder that cannot be moved is filled": kill_small(_KILLS, "--fill"),
        "`make site` on this project": kill_real(_REAL_KILLS),
    }
    lines = [
        "SIGKILL and SIGTERM at random moments of a publish; one reader asks a web",
        "server, one opens files by path. After each kill one more run must leave",
        "nothing but the site and its lock.",
        "",
        "| way | publishes | killed before their end | requests | wrong or missing |",
        "| --- | --- | --- | --- | --- |",
    ]
    for way, tally in ways.items():
        figures = f"{tally.publishes} | {tally.killed} | {tally.requests:,}"
        lines.append(f"| {way} | {figures} | 0 |")
    return "\n".join(lines)


def kill_small(kills: int, *options: str) -> Tally:
    """Kill publishers of small sites, half of them while they put one in place."""
    dice = random.Random(_SEED)  # noqa: S311 - no secret
    right = {n: {content_of(n, v) for v in ("cu", "moi")} for n in shared_names()}
    with tempfile.TemporaryDirectory() as folder:
        old, new, base = (Path(folder) / name for name in ("cu", "moi", "base"))
        for target in (old, new, base / "site"):
            write_version(target, "moi" if target is new else "cu")
        to_new = publisher(base / "site", new, *options)
        to_old = publisher(base / "site", old, *options)
        whole = _seconds(to_old, ROOT)
        turn = killed = 0
        with reading(base / "site", right, _SEED) as readers:
            while killed < kills:
                turn += 1
                at_end = turn % 2 == 0
                delay = dice.uniform(0, _PUTTING if at_end else whole)
                sent = dice.choice(_SIGNALS)
                killed += _kill(to_new, ROOT, delay, sent, after_build=at_end)
                _check_assets(base / "site")
                _seconds(to_old, ROOT)
                _check_clean(base, folder)
        return Tally(turn, killed, _requests(readers))


def kill_real(kills: int) -> Tally:
    """Kill what `make site` runs, in a copy of the project."""
    dice = random.Random(_SEED)  # noqa: S311 - no secret
    command = [sys.executable, "-m", "macros.site.publish"]
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder)
        for name in ("docs", "macros", "plans"):
            shutil.copytree(ROOT / name, base / name)
        shutil.copy(ROOT / "mkdocs.yml", base)
        whole = _seconds(command, base)
        site = base / "site"
        files = [path for path in site.rglob("*") if path.is_file()]
        right = {p.relative_to(site).as_posix(): {p.read_bytes()} for p in files}
        turn = killed = 0
        with reading(site, right, _SEED) as readers:
            while killed < kills:
                sent = _SIGNALS[turn % len(_SIGNALS)]
                turn += 1
                # Else there would be nothing to do.
                shutil.rmtree(base / ".cache", ignore_errors=True)
                killed += _kill(command, base, dice.uniform(0, whole), sent)
        _seconds(command, base)
        kept = {"docs", "macros", "plans", "mkdocs.yml", ".cache"}
        _check_clean(base, folder, kept)
        return Tally(turn, killed, _requests(readers))


def _seconds(command: Sequence[str], cwd: Path) -> float:
    """Run *command* undisturbed; return how long it took."""
    start = time.perf_counter()
    subprocess.run(command, cwd=cwd, check=True, capture_output=True)
    return time.perf_counter() - start


def _kill(
    command: Sequence[str],
    cwd: Path,
    delay: float,
    sent: signal.Signals,
    *,
    after_build: bool = False,
) -> bool:
    """Run *command* and kill it; return whether that came before its end."""
    with (
        tempfile.TemporaryFile("w+") as said,
        subprocess.Popen(
            command, cwd=cwd, stdout=subprocess.PIPE, stderr=said, text=True
        ) as process,
    ):
        assert process.stdout is not None
        if after_build:
            while process.stdout.readline() != f"{BUILT}\n":
                assert process.poll() is None
        time.sleep(delay)
        process.send_signal(sent)
        process.stdout.read()
        code = process.wait()
        said.seek(0)
        # By a shell's reckoning, for one that had no time yet to set its own answer.
        assert code in {0, -sent, 128 + sent}, (code, said.read())
    return code != 0


def _check_assets(site: Path) -> None:
    """See that each page has what it needs, in the middle of a change, too."""
    for number in range(PAGES):
        version = (site / f"p{number}" / "index.html").read_text("utf-8").split()[0]
        assert (site / f"{version}.css").is_file(), f"p{number} has no {version}.css"


def _check_clean(
    base: Path, folder: str, others: AbstractSet[str] = frozenset()
) -> None:
    """See that nothing is left of killed runs: no folder and no process."""
    found = {path.name for path in base.iterdir()} - others
    assert found == {"site", ".site.lock"}, found
    end = time.monotonic() + _PATIENCE
    while still := _processes_at_work_in(folder):
        assert time.monotonic() < end, still
        time.sleep(0.05)


def _processes_at_work_in(folder: str) -> list[str]:
    """Return the processes whose command names *folder*, or that stand in it."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            told = (process / "cmdline").read_bytes().decode(errors="replace")
            if folder in told or folder in str((process / "cwd").readlink()):
                found.append(told.replace("\0", " "))
        except OSError:
            continue  # it has ended, or is not ours
    return found


def _requests(readers: Sequence[Reader]) -> int:
    faults = [fault for reader in readers for fault in reader.faults]
    assert not faults, faults[:10]
    return sum(reader.asked for reader in readers)
