"""Publishers that are asked to stop, or killed: what they say, what goes on running."""

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from macros.site.stops import run_child
from tests.prove.publishing import ROOT, STOPPED, publisher, write_version

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="signals, /proc")

STOPS = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for version in ("cu", "moi"):
        write_version(tmp_path / version, version)
    write_version(tmp_path / "base" / "site", "cu")
    return tmp_path / "base" / "site"


@pytest.fixture
def slow(site: Path) -> Iterator[subprocess.Popen[str]]:
    """Return one that has begun to build, and would take a minute."""
    process = subprocess.Popen(
        publisher(site, site.parents[1] / "moi", "--slow"),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    until(lambda: bool(children(process.pid)))
    yield process
    process.kill()
    process.communicate()


def until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not true():
        assert time.monotonic() < end
        time.sleep(0.01)


def children(pid: int) -> list[int]:
    found = Path(f"/proc/{pid}/task/{pid}/children")
    return [int(word) for word in found.read_text("utf-8").split()]


def is_running(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2]
    except FileNotFoundError:
        return False
    return state.split()[0] != "Z"


@pytest.mark.parametrize("number", STOPS)
def test_one_sentence_the_exit_code_and_nothing_left(
    number: signal.Signals, slow: subprocess.Popen[str], site: Path
) -> None:
    (child,) = children(slow.pid)
    slow.send_signal(number)
    _, said = slow.communicate(timeout=20)
    assert slow.returncode == 128 + number
    assert said == f"{STOPPED}\n"
    assert not is_running(child)
    assert {path.name for path in site.parent.iterdir()} == {"site", ".site.lock"}


def test_the_child_of_a_killed_publisher_ends_too(
    slow: subprocess.Popen[str], site: Path
) -> None:
    (child,) = children(slow.pid)
    slow.kill()
    slow.wait()
    until(lambda: not is_running(child))
    subprocess.run(publisher(site, site.parents[1] / "moi"), cwd=ROOT, check=True)
    assert {path.name for path in site.parent.iterdir()} == {"site", ".site.lock"}


def test_one_that_waits_for_another_can_be_stopped(
    slow: subprocess.Popen[str], site: Path
) -> None:
    with subprocess.Popen(
        publisher(site, site.parents[1] / "moi"),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as second:
        assert second.stdout is not None
        assert "chờ lệnh ấy xong" in second.stdout.readline()
        second.terminate()
        _, said = second.communicate(timeout=20)
    assert second.returncode == 128 + signal.SIGTERM
    assert said == f"{STOPPED}\n"
    assert is_running(slow.pid)


def test_what_the_shell_told_to_ignore_stays_ignored() -> None:
    script = (
        "import os, signal; from macros.site.stops import run_stoppable;"
        "print(run_stoppable(lambda: os.kill(os.getpid(), signal.SIGHUP) or 7, ''))"
    )
    run = subprocess.run(
        ["/usr/bin/env", "nohup", sys.executable, "-c", script],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout == "7\n"


def test_a_stop_at_the_moment_in_which_the_child_ends_is_still_a_stop(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    waits = subprocess.Popen.wait

    def wait(child: subprocess.Popen[bytes], timeout: float | None = None) -> int:
        monkeypatch.setattr(subprocess.Popen, "wait", waits)
        child.wait(timeout)
        raise KeyboardInterrupt

    monkeypatch.setattr(subprocess.Popen, "wait", wait)
    with pytest.raises(KeyboardInterrupt):
        run_child([sys.executable, "-c", ""], tmp_path, {})
