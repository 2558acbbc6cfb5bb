"""Work in several processes: the same as in one, and nothing is left running."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterable
from itertools import chain
from pathlib import Path

import pytest

from macros.site.workers import WorkerError, start

ROOT = Path(__file__).parents[3]
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="fork, /proc")

SLOW = """
import os, time
from macros.site.workers import start
def work(jobs):
    for job in jobs:
        os.write(1, f"{os.getpid()}\\n".encode())
        time.sleep(60)
start(work, [1, 2], 2).found()
"""


def squares(jobs: Iterable[int]) -> list[int]:
    return [job * job for job in jobs]


def is_running(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2]
    except FileNotFoundError:
        return False
    return state.split()[0] != "Z"


@pytest.mark.parametrize("processes", [1, 2, 5])
@pytest.mark.parametrize("count", [0, 1, 502, 2048])
def test_each_job_is_done_once(processes: int, count: int) -> None:
    found = start(squares, range(count), processes).found()
    assert len(found) == processes
    assert sorted(chain.from_iterable(found)) == [at * at for at in range(count)]


def test_what_fails_in_a_worker_fails_here_and_says_where() -> None:
    def work(jobs: Iterable[int]) -> list[float]:
        return [1 / job for job in jobs]

    with pytest.raises(WorkerError, match=r"in work(.|\n)*ZeroDivisionError"):
        start(work, [1, 0, 1], 2).found()


def test_a_worker_that_is_killed_is_a_failure() -> None:
    def work(jobs: Iterable[int]) -> None:
        for _ in jobs:
            os.kill(os.getpid(), signal.SIGKILL)

    with pytest.raises(WorkerError, match="-9"):
        start(work, [1, 2], 2).found()


def test_another_that_is_at_work_is_ended_when_one_fails() -> None:
    def work(jobs: Iterable[int]) -> None:
        for job in jobs:
            time.sleep(job)
            message = "fault"
            raise ValueError(message)

    begun = time.monotonic()
    with pytest.raises(WorkerError, match="fault"):
        start(work, [60, 0], 2).found()
    assert time.monotonic() < begun + 30


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_workers_end_with_who_started_them(number: signal.Signals) -> None:
    command = [sys.executable, "-c", SLOW]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as parent:
        assert parent.stdout is not None
        workers = [int(parent.stdout.readline()) for _ in range(2)]
        assert len({*workers, parent.pid}) == 3
        parent.send_signal(number)
        parent.wait(20)
    end = time.monotonic() + 20
    while any(map(is_running, workers)):
        assert time.monotonic() < end
        time.sleep(0.01)
